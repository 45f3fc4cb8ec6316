"""How a mandat is told: what it is for, how long it holds, what was done under it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from kiosk.contract.accompaniment import Days, Mandat, MandatState, MandatUse
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords, title_of
from kiosk.journeys.model import Journey

#: How long a mandat may last, in the order in which it is offered; 0: this visit.
DAYS: tuple[Days, ...] = (0, 1, 31, 182, 365)


def titles(
    words: Words, journeys: Mapping[str, Journey], chosen: tuple[str, ...]
) -> tuple[str, ...]:
    """Return what the démarches are called; one that is not known any more is left out."""
    known = (journeys[one] for one in chosen if one in journeys)
    return tuple(JourneyWords(one, words).title().text for one in known)


def names(words: Words, chosen: tuple[str, ...]) -> tuple[str, ...]:
    """Return what the démarches of a mandat are called, those of former times left out."""
    return tuple(words.text(title_of(one)) for one in chosen if words.has(title_of(one)))


def how_long(words: Words, days: int, today: date) -> str:
    """Return until when a mandat given today would hold, in a sentence."""
    if days == 0:
        return words.text("mandat-text-visit")
    until = words.date(today + timedelta(days=days))
    return words.text("mandat-text-days", days=days, date=until)


def until(words: Words, mandat: Mandat) -> str:
    """Return until when a mandat holds, or how it ended."""
    if mandat.revoked_at is not None:
        ended = mandat.revoked_at.astimezone()
        day, hour = words.date(ended.date()), words.time(ended)
        return words.text("mandat-revoked-on", date=day, time=hour)
    if mandat.state is not MandatState.ACTIVE:
        return words.text("mandat-state-over")
    if mandat.ends_at is None:
        return words.text("mandat-until-visit")
    ends = mandat.ends_at.astimezone()
    return words.text("mandat-until", date=words.date(ends.date()), time=words.time(ends))


def use(words: Words, one: MandatUse) -> str:
    """Return what was done, and with which démarche, in a line."""
    done = words.text(f"mandat-act-{one.act}")
    if one.journey is None or not words.has(title_of(one.journey)):
        return done
    return words.text("mandat-use", act=done, what=words.text(title_of(one.journey)))


def use_when(words: Words, one: MandatUse) -> str:
    """Return when it was done and by whom, in a line."""
    at = one.at.astimezone()
    day, hour = words.date(at.date()), words.time(at)
    return words.text("mandat-use-when", date=day, time=hour, name=one.conseiller)

"""Days of the week and opening hours, as one says them."""

from __future__ import annotations

from collections.abc import Iterable

from babel.dates import get_day_names

from kiosk.contract.calendar import Day, clock, runs
from kiosk.contract.content import Hours
from kiosk.i18n.words import Words


def day_name(words: Words, day: Day) -> str:
    """Return the name of a day: « lundi »."""
    return str(get_day_names("wide", locale=words.locale.cldr)[day.number])


def days_text(words: Words, days: Iterable[Day]) -> str:
    """Return days as one says them: « lundi et jeudi », « du lundi au vendredi »."""
    parts = []
    for first, last in runs(days):
        if first is last:
            parts.append(day_name(words, first))
        else:
            ends = {"first": day_name(words, first), "last": day_name(words, last)}
            parts.append(words.text("days-run", **ends))
    return words.list(parts)


def hours_text(words: Words, hours: Hours, *, within: bool = False) -> str:
    """Return « Du lundi au vendredi, de 9 h à 16 h 30 »; ``within`` a sentence, « du lundi… »."""
    days = days_text(words, hours.days)
    return words.text(
        "days-hours",
        days=days if within else days[:1].upper() + days[1:],
        opens=hour_text(words, hours.opens),
        closes=hour_text(words, hours.closes),
    )


def hour_text(words: Words, hour: str) -> str:
    """Return an hour of the day: « 16 h 30 », « 9 h »."""
    said = words.time(clock(hour))
    return said.removesuffix("\N{NO-BREAK SPACE}00") if words.locale.language == "fr" else said

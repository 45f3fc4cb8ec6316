"""Letting the conseiller help: for whom, with what, how long, and the person's own gesture."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from kiosk.accompaniment.covering import coverable
from kiosk.client import new_key
from kiosk.contract.accompaniment import ConseillerHere, Days, Mandat, Protection
from kiosk.contract.problems import Code, Problem
from kiosk.views.accompanied import Departure
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.notes import NoteDesk
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.mandat_days import MandatDaysScreen
from kiosk.views.screens.mandat_given import MandatGivenScreen
from kiosk.views.screens.mandat_journeys import MandatJourneysScreen
from kiosk.views.screens.mandat_protection import (
    MandatCurateurScreen,
    MandatProtectionScreen,
    MandatTutelleScreen,
)
from kiosk.views.screens.mandat_text import Consent, MandatTextScreen, Wording
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage
from kiosk.visit.state import MandatGiven, Paper

#: Answers of the Caf to a mandat that is given, which are said.
_SAID = (Code.CONSEILLER_ABSENT, Code.MANDAT_REFUSED)


class _Page(Enum):
    """The pages of a mandat, in order."""

    PROTECTION = auto()
    JOURNEYS = auto()
    DAYS = auto()
    TEXT = auto()


@dataclass
class _Draft:
    """What was answered so far."""

    journeys: tuple[str, ...] = ()
    days: Days = 0
    protection: Protection = Protection.NONE


async def give_mandat(stage: Stage, means: Means, journey: str | None = None) -> Mandat | None:
    """Lead the person through a mandat; return it, or None when none was given.

    ``journey`` is the démarche that it is wanted for. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    here = means.accompanied.conseiller.value
    session = means.state.session
    if here is None or session is None:
        return None
    offered = tuple(
        one
        for one in means.journeys.values()
        if coverable(one) and session.person.role in one.roles
    )
    wanted = tuple(one.id for one in offered if one.id == journey)
    draft = _Draft(journeys=wanted)
    page = _Page.PROTECTION
    while True:
        match page:
            case _Page.PROTECTION:
                known = await _protection(stage)
                if known is None:
                    return None
                draft.protection, page = known, _Page.JOURNEYS
            case _Page.JOURNEYS:
                chosen = await stage.present(
                    partial(
                        MandatJourneysScreen,
                        journeys=offered,
                        chosen=draft.journeys,
                        present=journey,
                    )
                )
                if isinstance(chosen, Way):
                    page = _Page.PROTECTION
                else:
                    draft.journeys, page = chosen, _Page.DAYS
            case _Page.DAYS:
                today = means.rules().today
                days = await stage.present(partial(MandatDaysScreen, today=today, days=draft.days))
                if isinstance(days, Way):
                    page = _Page.JOURNEYS
                else:
                    draft.days, page = days, _Page.TEXT
            case _Page.TEXT:
                consent = await _consent(stage, means, draft, here)
                if isinstance(consent, Way):
                    page = _Page.DAYS
                elif consent is Consent.REFUSED:
                    await tell(stage, Message("mandat-refused-title", "mandat-refused"))
                    return None
                else:
                    return await _given(stage, means, draft)


async def _protection(stage: Stage) -> Protection | None:
    """Return what stands beside the person; None where no mandat can be given here and now."""
    while True:
        known = await stage.present(MandatProtectionScreen)
        if isinstance(known, Way):
            return None
        if known is Protection.NONE:
            return known
        if known is Protection.TUTELLE:
            if await stage.present(MandatTutelleScreen) is Way.ON:
                return None
            continue
        curateur = await stage.present(MandatCurateurScreen)
        if curateur is Way.ON:
            return known
        if curateur is Way.HOME:
            await tell(stage, Message("mandat-curateur-wanted-title", "mandat-curateur-wanted"))
            return None


async def _consent(
    stage: Stage, means: Means, draft: _Draft, here: ConseillerHere
) -> Consent | Way:
    wording = Wording(here, draft.journeys, draft.days, draft.protection, means.rules().today)
    text = partial(MandatTextScreen, wording=wording, journeys=means.journeys)
    return await stage.present(text)


async def _given(stage: Stage, means: Means, draft: _Draft) -> Mandat | None:
    give = partial(
        means.caf.give_mandat,
        draft.journeys,
        draft.days,
        draft.protection,
        means.words().code,
        key=new_key(),
    )
    given = await heard(stage, give, "mandat-giving", _SAID)
    if isinstance(given, Problem):
        if given.code is Code.CONSEILLER_ABSENT:
            means.accompanied.gone(Departure.AWAY)
        await tell(stage, Message("mandat-not-given-title", f"problem-{given.code}"))
        return None
    if isinstance(given, Way):
        return None
    means.accompanied.given(given)
    means.state.did(MandatGiven(given.number))
    await _receipt(stage, means, given)
    return given


async def _receipt(stage: Stage, means: Means, mandat: Mandat) -> None:
    sent = False
    while True:
        way = await stage.present(partial(MandatGivenScreen, mandat=mandat, sent=sent))
        if way is Way.PRINT:
            await print_mandat(stage, means, mandat)
        elif way is Way.RETRY:
            send = partial(means.caf.send_mandat, mandat.id)
            sent = isinstance(await attempt(stage, send, "mandat-sending"), Mandat)
        else:
            return


async def print_mandat(stage: Stage, means: Means, mandat: Mandat) -> None:
    """Show the copy that its giver keeps, and print it when asked to."""
    desk = NoteDesk.of(stage, means)
    await desk.give(Paper.MANDAT, partial(means.caf.mandat_document, mandat.id))

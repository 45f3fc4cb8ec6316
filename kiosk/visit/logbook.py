"""What a visit logs of itself: what was done, without who did it, and its own defects."""

from __future__ import annotations

import asyncio
import sys
from types import TracebackType
from typing import Any

from kiosk.visit.events import Event, log, log_unexpected
from kiosk.visit.state import (
    AskedByPost,
    AttestationPrinted,
    ConseillerSeenOut,
    Deed,
    DemarcheSent,
    DocumentSent,
    EstimatePrinted,
    MandatGiven,
    MeetingBooked,
    MeetingCancelled,
    NotePrinted,
    PrintUnfinished,
    Repaid,
    Topic,
    VisitState,
)


def log_deeds(state: VisitState) -> None:
    """Log, from now on, each sign-in by its role and each deed by its kind."""
    told = len(state.deeds)

    def changed(topic: Topic) -> None:
        nonlocal told
        if topic is Topic.SESSION and state.session is not None:
            log(Event.SIGN_IN_DONE, role=state.session.person.role)
        elif topic is Topic.DEEDS:
            for deed in state.deeds[told:]:
                _log_deed(deed)
            told = len(state.deeds)

    state.observe(changed)


def log_defects(loop: asyncio.AbstractEventLoop) -> None:
    """Log, from now on, every exception that nobody caught: its class and its place.

    What Python prints of it, its message included, still goes to standard error, which is
    a file of the private directory.
    """
    printed = sys.excepthook

    def uncaught(
        kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        log_unexpected(error)
        printed(kind, error, traceback)

    def unawaited(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        log_unexpected(error if isinstance(error, BaseException) else RuntimeError())
        loop.default_exception_handler(context)

    sys.excepthook = uncaught
    loop.set_exception_handler(unawaited)


def _log_deed(deed: Deed) -> None:
    match deed:
        case AttestationPrinted(kind=kind, copies=copies):
            log(Event.ATTESTATION_PRINTED, kind=kind, copies=copies)
        case EstimatePrinted():
            log(Event.ESTIMATE_PRINTED)
        case NotePrinted(kind=kind):
            log(Event.NOTE_PRINTED, kind=kind)
        case PrintUnfinished(kind=kind):
            log(Event.PRINT_UNFINISHED, kind=kind)
        case AskedByPost():
            log(Event.DOCUMENT_POSTED)
        case Repaid():
            log(Event.DEBT_REPAID)
        case DocumentSent(pages=pages):
            log(Event.DOCUMENT_SENT, pages=pages)
        case MeetingBooked():
            log(Event.MEETING_BOOKED)
        case MeetingCancelled():
            log(Event.MEETING_CANCELLED)
        case MandatGiven():
            log(Event.MANDAT_GIVEN)
        case ConseillerSeenOut():
            log(Event.CONSEILLER_SEEN_OUT)
        case DemarcheSent(category=category):
            log(Event.DEMARCHE_SENT, category=category)

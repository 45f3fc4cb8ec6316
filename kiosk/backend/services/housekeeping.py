"""Erasing what is past: nobody has to remember to do it."""

from __future__ import annotations

from datetime import datetime, timedelta
from threading import Lock

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.policy import Policy
from kiosk.backend.services import beside_left, figures, guesses
from kiosk.backend.services.erasing import UPLOAD, erase_expired, erase_uploads
from kiosk.backend.store.access import OpenSession, Visit
from kiosk.backend.store.appointments import Appointment
from kiosk.backend.store.following import Draft
from kiosk.backend.store.identity import DoneInVisit, LetterCode, SentCode
from kiosk.backend.store.work import DoneOnce, Upload

#: Between two rounds, however many visits end.
_BETWEEN = timedelta(minutes=1)

#: An ended visit is remembered long enough for its last request to arrive and be refused.
_VISITS_KEPT = timedelta(days=1)


#: A past appointment is kept a while: somebody may ask whether they came.
_APPOINTMENTS_KEPT = timedelta(days=30)


class Rounds:
    """Says when to tidy: it looks through what everybody left, and so not after each visit."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._last: datetime | None = None

    def due(self, now: datetime) -> bool:
        """Return whether it is time, and if so that whoever asked does it."""
        with self._turn:
            # A clock that was put back must not wait until it is where it was.
            if self._last is not None and timedelta() <= now - self._last < _BETWEEN:
                return False
            self._last = now
            return True


def tidy(transaction: Transaction, policy: Policy, now: datetime) -> None:
    """Erase expired sessions, orphaned uploads, old keys, drafts, codes, visits and guesses.

    An upload is orphaned when no session can submit it any more: its kiosk lost power,
    say, and never ended the visit.
    """
    transaction.execute(delete(OpenSession).where(OpenSession.expires_at <= now))
    orphans = select(Upload.id).where(
        Upload.submission_id.is_(None), Upload.received_at <= now - policy.session
    )
    erase_uploads(transaction, tuple(transaction.scalars(orphans)))
    erase_expired(transaction, policy, now)
    transaction.execute(delete(DoneOnce).where(DoneOnce.done_at <= now - policy.keys_kept))
    transaction.execute(
        delete(DoneOnce).where(
            DoneOnce.operation == UPLOAD, DoneOnce.done_at <= now - policy.session
        )
    )
    transaction.execute(delete(Visit).where(Visit.known_since <= now - _VISITS_KEPT))
    # A kiosk that lost power ended no visit: nothing of it outlives the longest one.
    transaction.execute(delete(SentCode).where(SentCode.sent_at <= now - policy.session))
    transaction.execute(delete(DoneInVisit).where(DoneInVisit.done_at <= now - policy.session))
    transaction.execute(delete(LetterCode).where(LetterCode.expires_at <= now))
    transaction.execute(delete(Draft).where(Draft.saved_at <= now - policy.drafts_kept))
    last_day = now.astimezone().date() - _APPOINTMENTS_KEPT
    transaction.execute(delete(Appointment).where(Appointment.day < last_day))
    guesses.forget(transaction, policy, now)
    beside_left.tidy(transaction, now)
    figures.forget(transaction, now)

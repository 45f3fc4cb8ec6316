"""How many wrong passwords may be given, for one identifier and from one kiosk.

A guess is counted before the password is looked at and given back when it was right, so
that guesses sent at the same time cannot be more than the limit. An identifier without an
account is counted the same: the answers never tell whether an account exists.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from kiosk.backend.policy import Policy
from kiosk.backend.refusal import Refused
from kiosk.backend.store.access import Guesses
from kiosk.backend.store.rows import locked
from kiosk.contract.problems import Code


def guess(session: Session, policy: Policy, kiosk_id: str, identifier: str, now: datetime) -> int:
    """Count one guess; return how many more may be wrong on this identifier after it.

    Raises :class:`Refused` while the kiosk or the identifier is at its limit. A count is
    forgotten ``policy.lock`` after its first guess, or after the one that reached the limit.
    """
    at_kiosk = _Count(of_kiosk(kiosk_id), policy.wrong_passwords_a_kiosk, Code.TOO_MANY_REQUESTS)
    at_kiosk.add(session, policy.lock, now)
    on_identifier = _Count(of_identifier(identifier), policy.wrong_passwords, Code.ACCOUNT_LOCKED)
    return on_identifier.add(session, policy.lock, now)


def was_right(session: Session, kiosk_id: str, identifier: str, now: datetime) -> None:
    """Take a guess back from its kiosk, and forget every guess on its identifier.

    The rows are taken in the order of :func:`guess`: in another one, two sign-ins could
    each hold what the other waits for.
    """
    row = _row(session, of_kiosk(kiosk_id), now)
    row.count = max(0, row.count - 1)
    session.flush()
    session.execute(delete(Guesses).where(Guesses.subject == of_identifier(identifier)))


def of_identifier(identifier: str) -> str:
    """Return the subject that counts the guesses on one identifier.

    A digest, so that numbers typed by mistake are not kept as they are.
    """
    return "account:" + hashlib.sha256(identifier.encode()).hexdigest()


def of_kiosk(kiosk_id: str) -> str:
    """Return the subject that counts the guesses made at one kiosk."""
    return "kiosk:" + kiosk_id


def forget(session: Session, before: datetime) -> None:
    """Erase the counts that no longer matter, but for those in use at this moment."""
    past = select(Guesses).where(Guesses.since < before).with_for_update(skip_locked=True)
    for row in session.scalars(past):
        session.delete(row)


@dataclass(frozen=True, slots=True)
class _Count:
    """The guesses on one subject, and the code that says that they are too many."""

    subject: str
    limit: int
    full: Code

    def add(self, session: Session, lock: timedelta, now: datetime) -> int:
        row = _row(session, self.subject, now)
        if now - row.since >= lock:
            row.count = 0
        if row.count >= self.limit:
            left = row.since + lock - now
            raise Refused(self.full, retry_after=max(1, math.ceil(left.total_seconds())))
        row.count += 1
        if row.count in (1, self.limit):
            row.since = now
        return self.limit - row.count


def _row(session: Session, subject: str, now: datetime) -> Guesses:
    def make() -> Guesses:
        return Guesses(subject=subject, count=0, since=now)

    return locked(session, Guesses, (subject,), make)

"""How many wrong passwords may be given, for one identifier and from one kiosk.

A guess is counted before the password is looked at and given back when it was right, so
that guesses sent at the same time cannot be more than the limit. An identifier without an
account is counted the same: the answers never tell whether an account exists.
"""

from __future__ import annotations

import hashlib
import math
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from kiosk.backend.refusal import Refused
from kiosk.backend.store.access import Guesses
from kiosk.backend.store.rows import locked
from kiosk.contract.problems import Code


def of_identifier(identifier: str) -> str:
    """Return the subject that counts the guesses on one identifier.

    A digest, so that numbers typed by mistake are not kept as they are.
    """
    return "account:" + hashlib.sha256(identifier.encode()).hexdigest()


def of_kiosk(kiosk_id: str) -> str:
    """Return the subject that counts the guesses made at one kiosk."""
    return "kiosk:" + kiosk_id


def count(
    session: Session, subject: str, limit: int, lock: timedelta, now: datetime, full: Code
) -> int:
    """Count one guess and return how many more may be wrong after it.

    Raises :class:`Refused` with the code ``full`` while the limit is reached. A count is
    forgotten ``lock`` after its first guess, or after the one that reached the limit.
    """
    row = locked(session, Guesses, (subject,), lambda: Guesses(subject=subject, count=0, since=now))
    if now - row.since >= lock:
        row.count = 0
    if row.count >= limit:
        left = row.since + lock - now
        raise Refused(full, retry_after=max(1, math.ceil(left.total_seconds())))
    row.count += 1
    if row.count in (1, limit):
        row.since = now
    return limit - row.count


def give_back(session: Session, subject: str, now: datetime) -> None:
    """Take back one guess, which was right."""
    row = locked(session, Guesses, (subject,), lambda: Guesses(subject=subject, count=0, since=now))
    row.count = max(0, row.count - 1)


def clear(session: Session, subject: str) -> None:
    """Forget every guess on a subject."""
    session.execute(delete(Guesses).where(Guesses.subject == subject))


def forget(session: Session, before: datetime) -> None:
    """Erase the counts that no longer matter."""
    session.execute(delete(Guesses).where(Guesses.since < before))

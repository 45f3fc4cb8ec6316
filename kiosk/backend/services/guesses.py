"""How many times something may be tried: passwords, codes, messages sent.

A try is counted before it is looked at and given back when it was right, so that tries
sent at the same time cannot be more than the limit. What names nobody is counted the same:
the answers never tell whether an account exists.
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


@dataclass(frozen=True, slots=True)
class Limit:
    """``most`` tries on one subject in a ``span``, and the code that says that they are too
    many. A count is forgotten a span after its first try, or after the one that reached
    the limit."""

    subject: str
    most: int
    span: timedelta
    full: Code

    def count(self, session: Session, now: datetime) -> int:
        """Count one try; return how many more there may be. Raises :class:`Refused`."""
        row = _row(session, self.subject, now)
        if now - row.since >= self.span:
            row.count = 0
        if row.count >= self.most:
            left = row.since + self.span - now
            raise Refused(self.full, retry_after=max(1, math.ceil(left.total_seconds())))
        row.count += 1
        if row.count in (1, self.most):
            row.since = now
        return self.most - row.count

    def give_back(self, session: Session, now: datetime) -> None:
        """Take one try back."""
        row = _row(session, self.subject, now)
        row.count = max(0, row.count - 1)
        session.flush()

    def clear(self, session: Session) -> None:
        """Forget every try."""
        session.execute(delete(Guesses).where(Guesses.subject == self.subject))


def guess(session: Session, policy: Policy, kiosk_id: str, identifier: str, now: datetime) -> int:
    """Count one password; return how many more may be wrong on this identifier after it.

    Raises :class:`Refused` while the kiosk or the identifier is at its limit.
    """
    _at_kiosk(policy, kiosk_id).count(session, now)
    return passwords_on(policy, identifier).count(session, now)


def was_right(
    session: Session, policy: Policy, kiosk_id: str, identifier: str, now: datetime
) -> None:
    """Take a password back from its kiosk, and forget every one tried on its identifier.

    The rows are taken in the order of :func:`guess`: in another one, two sign-ins could
    each hold what the other waits for.
    """
    _at_kiosk(policy, kiosk_id).give_back(session, now)
    passwords_on(policy, identifier).clear(session)


def passwords_on(policy: Policy, identifier: str) -> Limit:
    """Return the limit of wrong passwords on one identifier."""
    subject = of_identifier(identifier)
    return Limit(subject, policy.wrong_passwords, policy.lock, Code.ACCOUNT_LOCKED)


def _at_kiosk(policy: Policy, kiosk_id: str) -> Limit:
    most = policy.wrong_passwords_a_kiosk
    return Limit(of_kiosk(kiosk_id), most, policy.lock, Code.TOO_MANY_REQUESTS)


def of_identifier(identifier: str) -> str:
    """Return the subject that counts the guesses on one identifier.

    A digest, so that numbers typed by mistake are not kept as they are.
    """
    return "account:" + hashlib.sha256(identifier.encode()).hexdigest()


def of_kiosk(kiosk_id: str) -> str:
    """Return the subject that counts the guesses made at one kiosk."""
    return "kiosk:" + kiosk_id


def forget(session: Session, policy: Policy, now: datetime) -> None:
    """Erase the counts that no longer matter, but for those in use at this moment."""
    of_passwords = Guesses.subject.startswith("account:") | Guesses.subject.startswith("kiosk:")
    past = select(Guesses).where(
        (of_passwords & (Guesses.since < now - policy.lock))
        | (Guesses.since < now - policy.counts_kept)
    )
    for row in session.scalars(past.with_for_update(skip_locked=True)):
        session.delete(row)


def _row(session: Session, subject: str, now: datetime) -> Guesses:
    def make() -> Guesses:
        return Guesses(subject=subject, count=0, since=now)

    return locked(session, Guesses, (subject,), make)

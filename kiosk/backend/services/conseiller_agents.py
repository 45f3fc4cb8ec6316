"""Conseillers as ProConnect names them, and the time code that it lets them read."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseiller_proofs import STEP_S, time_code
from kiosk.backend.services.conseillers import Known, known, same_email
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store.accompaniment import Conseiller, ConseillerEmail
from kiosk.contract.accompaniment import Act
from kiosk.contract.problems import Code


@dataclass(frozen=True, slots=True)
class OwnCode:
    """The code of this moment, for ``left_s`` seconds; ``digits`` is None once it was used."""

    digits: str | None = field(repr=False)
    left_s: int


def by_agent(parts: Parts, place: Place, email: str, subject: str) -> Known:
    """Return whom ProConnect names. Raises :class:`Refused`, the same for an address that
    nobody has, for a conseiller who is closed, and for somebody else of the same address."""
    found: Known | None = None
    with parts.database.write() as transaction:
        row, named = _found(transaction, parts, email)
        if row is not None and named is not None and named.subject in (None, subject):
            named.subject = subject
            found = known(row)
        else:
            who = None if row is None else row.id
            record(transaction, Entry(Act.CONSEILLER_REFUSED, place, who), parts.now())
    # Outside the transaction: what was noted must stay.
    if found is None:
        raise Refused(Code.CONSEILLER_REFUSED)
    return found


def own_code(parts: Parts, conseiller_id: str) -> OwnCode | None:
    """Return what the telephone of a conseiller would show; None when they help no more."""
    now = parts.now()
    with parts.database.read() as transaction:
        row = transaction.get(Conseiller, conseiller_id)
        if row is None or row.closed_at is not None:
            return None
        seconds = int(now.timestamp())
        used = row.last_step >= seconds // STEP_S
        return OwnCode(None if used else time_code(row, now), STEP_S - seconds % STEP_S)


def _found(
    transaction: Transaction, parts: Parts, email: str
) -> tuple[Conseiller | None, ConseillerEmail | None]:
    asked = (
        select(Conseiller, ConseillerEmail)
        .join(ConseillerEmail, ConseillerEmail.conseiller_id == Conseiller.id)
        .where(ConseillerEmail.email == same_email(email), Conseiller.closed_at.is_(None))
    )
    if not parts.demo:
        asked = asked.where(Conseiller.invented.is_(False))
    found = transaction.execute(asked.with_for_update()).one_or_none()
    return (None, None) if found is None else (found[0], found[1])

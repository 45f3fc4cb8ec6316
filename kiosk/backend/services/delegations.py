"""*Mes autorisations*: whether the conjoint manages the dossier too."""

from __future__ import annotations

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.members import full_name, members_of
from kiosk.backend.store.departures import Departure
from kiosk.backend.store.identity import Delegation
from kiosk.backend.store.people import Member
from kiosk.contract.access import Role
from kiosk.contract.identity import Authorisations, Decision

_CONJOINTS = (Role.CONJOINT.value, Role.CONJOINT_DELEGUE.value)


def undecided(transaction: Transaction, member: Member) -> bool:
    """Return whether this person is an allocataire who has not decided about a conjoint."""
    if member.role != Role.ALLOCATAIRE.value:
        return False
    conjoint = conjoint_of(transaction, member.dossier_id)
    return conjoint is not None and decision_of(transaction, conjoint) in (None, Decision.LATER)


def authorisations_of(transaction: Transaction, member: Member) -> Authorisations:
    """Return what this person sees of it: only the allocataire decides."""
    conjoint = conjoint_of(transaction, member.dossier_id)
    if conjoint is None or member.role not in (Role.ALLOCATAIRE.value, *_CONJOINTS):
        return Authorisations(conjoint=None, decision=None, changeable=False)
    everybody = members_of(transaction, member.dossier_id)
    named = next(person for person in everybody if person.id == conjoint.id)
    return Authorisations(
        conjoint=full_name(named),
        decision=decision_of(transaction, conjoint),
        changeable=member.role == Role.ALLOCATAIRE.value,
    )


def conjoint_of(transaction: Transaction, dossier_id: str, hold: bool = False) -> Member | None:
    """Return the conjoint of a dossier, for this transaction alone when ``hold``."""
    asked = select(Member).where(
        Member.dossier_id == dossier_id,
        Member.role.in_(_CONJOINTS),
        ~exists().where(Departure.member_id == Member.id),
    )
    if hold:
        asked = asked.with_for_update()
    return transaction.scalars(asked.order_by(Member.rank)).first()


def decision_of(transaction: Transaction, conjoint: Member) -> Decision | None:
    """Return what was decided. A conjoint who manages was authorised, by whatever way."""
    if conjoint.role == Role.CONJOINT_DELEGUE.value:
        return Decision.YES
    row = transaction.get(Delegation, conjoint.dossier_id)
    return None if row is None else Decision(row.decision)

"""Members of a dossier, and how they are named."""

from __future__ import annotations

from sqlalchemy import exists, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.store.departures import Departure
from kiosk.backend.store.people import Dossier, Member
from kiosk.contract.access import Role
from kiosk.contract.models import Person


def person_of(member: Member) -> Person:
    """Return a member as the contract says it."""
    return Person(
        id=member.id,
        civilite=member.civilite,
        nom_naissance=member.nom_naissance,
        nom_usage=member.nom_usage,
        prenoms=member.prenoms,
        date_naissance=member.date_naissance,
        role=Role(member.role),
    )


def full_name(person: Person) -> str:
    """Return the first names and the name in use."""
    return f"{person.prenoms} {person.nom_usage or person.nom_naissance}"


def has_left(transaction: Transaction, member_id: str) -> bool:
    """Return whether this person left the household whose dossier they are kept in."""
    return transaction.get(Departure, member_id) is not None


def address_seen(transaction: Transaction, member_id: str, dossier_id: str) -> tuple[str, ...]:
    """Return the lines of the address of a household, to who lives there; who left it sees
    nothing of where it lives now."""
    if has_left(transaction, member_id):
        return ()
    return tuple(transaction.get_one(Dossier, dossier_id).adresse)


def members_of(transaction: Transaction, dossier_id: str) -> tuple[Person, ...]:
    """Return everybody of a dossier, the allocataire first; who left it is in it no more."""
    # Of this dossier's: whoever else left is not looked at.
    left = exists().where(Departure.member_id == Member.id)
    asked = select(Member).where(Member.dossier_id == dossier_id, ~left).order_by(Member.rank)
    return tuple(person_of(member) for member in transaction.scalars(asked))

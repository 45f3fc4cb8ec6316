"""« Mon profil » and « Mes ressources »: what the Caf knows, to whoever may see it."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.calendar import months_shown
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import address_seen, members_of, person_of
from kiosk.backend.services.postal import commune
from kiosk.backend.store import situation
from kiosk.backend.store.identity import Contact
from kiosk.backend.store.people import Member
from kiosk.contract.access import MANAGERS, Possibility, Role
from kiosk.contract.iban import masked
from kiosk.contract.models import Person
from kiosk.contract.profile import (
    BankState,
    DwellingState,
    FamilyState,
    OwnContact,
    PregnancyState,
    Profile,
    Resource,
    Resources,
    ResourcesOf,
    WorkState,
)

#: The couple: what the household says of itself is said of both, and of who left it.
_ADULTS = MANAGERS | {Role.CONJOINT, Role.NON_ALLOCATAIRE}


def profile(parts: Parts, caller: Caller) -> Profile:
    """Return what the caller may see of what the Caf knows."""
    caller.require(Possibility.OWN_DATA)
    with parts.database.read() as transaction:
        person = person_of(transaction.get_one(Member, caller.member_id))
        adresse = address_seen(transaction, caller.member_id, caller.dossier_id)
        dwelling = transaction.get(situation.Dwelling, caller.dossier_id) if adresse else None
        seen = _seen(transaction, caller, person)
        return Profile(
            person=person,
            family=_family(transaction, caller) if caller.role in _ADULTS else None,
            works=_works(transaction, seen),
            adresse=adresse,
            commune=(dwelling.commune if dwelling else None) or commune(adresse),
            dwelling=_dwelling(dwelling) if caller.manages else None,
            contact=_contact(transaction, caller),
            bank=_bank(transaction, caller) if caller.manages else None,
            pregnancies=_pregnancies(transaction, seen),
            children=tuple(one for one in seen if one.role is Role.ENFANT and one != person),
        )


def resources(parts: Parts, caller: Caller) -> Resources:
    """Return the resources of the last 24 months and of the years known, of whoever the caller
    may see."""
    caller.require(Possibility.OWN_DATA)
    months = months_shown(parts.today())
    # A year sorts before its own months: the oldest year shown is kept too.
    first = months[-1][:4]
    with parts.database.read() as transaction:
        person = person_of(transaction.get_one(Member, caller.member_id))
        members = []
        for one in _seen(transaction, caller, person):
            asked = (
                select(situation.Resource)
                .where(situation.Resource.member_id == one.id, situation.Resource.month >= first)
                .order_by(situation.Resource.month.desc(), situation.Resource.kind)
            )
            rows = [
                row
                for row in transaction.scalars(asked)
                if len(row.month) == len(first) or row.month in months
            ]
            if rows or one == person:
                members.append(_resources_of(one, rows))
    return Resources(months=months, members=tuple(members))


def _seen(transaction: Transaction, caller: Caller, person: Person) -> tuple[Person, ...]:
    """The caller first, then whoever else of the household they may see."""
    if not caller.manages:
        return (person,)
    others = members_of(transaction, caller.dossier_id)
    return (person, *(one for one in others if one != person))


def _family(transaction: Transaction, caller: Caller) -> FamilyState | None:
    row = transaction.get(situation.Family, caller.dossier_id)
    return FamilyState(situation=row.situation, since=row.since) if row else None


def _works(transaction: Transaction, seen: tuple[Person, ...]) -> tuple[WorkState, ...]:
    asked = select(situation.Work).where(situation.Work.member_id.in_([one.id for one in seen]))
    rows = {row.member_id: row for row in transaction.scalars(asked)}
    return tuple(
        WorkState(
            person_id=one.id,
            prenoms=one.prenoms,
            activite=rows[one.id].activite,
            since=rows[one.id].since,
        )
        for one in seen
        if one.id in rows
    )


def _dwelling(row: situation.Dwelling | None) -> DwellingState | None:
    if row is None or row.occupation is None:
        return None
    return DwellingState(occupation=row.occupation, loyer=row.loyer, since=row.since)


def _contact(transaction: Transaction, caller: Caller) -> OwnContact:
    row = transaction.get(Contact, caller.member_id)
    return OwnContact(telephone=row.telephone, email=row.email) if row else OwnContact()


def _bank(transaction: Transaction, caller: Caller) -> BankState | None:
    row = transaction.get(situation.BankAccount, caller.dossier_id)
    if row is None:
        return None
    return BankState(holder=row.holder, iban_masked=masked(row.iban), since=row.since)


def _pregnancies(transaction: Transaction, seen: tuple[Person, ...]) -> tuple[PregnancyState, ...]:
    named = {one.id: one.prenoms for one in seen}
    asked = (
        select(situation.Pregnancy)
        .where(situation.Pregnancy.member_id.in_(named))
        .order_by(situation.Pregnancy.expected_on)
    )
    return tuple(
        PregnancyState(
            person_id=row.member_id,
            prenoms=named[row.member_id],
            expected_on=row.expected_on,
            children=row.children,
        )
        for row in transaction.scalars(asked)
    )


def _resources_of(one: Person, rows: list[situation.Resource]) -> ResourcesOf:
    return ResourcesOf(
        person_id=one.id,
        prenoms=one.prenoms,
        resources=tuple(
            Resource(
                period=row.month,
                kind=row.kind,
                amount=row.amount,
                origin="declared" if row.origin == "declared" else "known",
            )
            for row in rows
        ),
    )

"""What the Caf knows of a person and can fill in, by the ids of the questions that ask it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.members import full_name, has_left, members_of, person_of
from kiosk.backend.services.postal import commune
from kiosk.backend.store import identity, situation
from kiosk.backend.store.people import Dossier, Member
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.models import Person
from kiosk.contract.vocabulary import RESOURCES
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey
from kiosk.journeys.rules import Rules, check

_PARTNERS = MANAGERS | {Role.CONJOINT}

#: Months of resources that a quarter is made of (:func:`quarter_before`).
_QUARTER = 3


def known_answers(
    transaction: Transaction, caller: Caller, journey: Journey, today: date
) -> dict[str, Value]:
    """Return what may be filled in of ``journey``, each answer in order by itself.

    Who does not manage the dossier gets what is their own.
    """
    wanted = {question.id: question for question in journey.questions() if question.known}
    if not wanted:
        return {}
    rules = Rules(today)
    found = dict(_facts(transaction, caller, today))
    return {
        key: value
        for key, value in found.items()
        if key in wanted and check(wanted[key], value, rules) is None
    }


def partner_of(person: Person, members: Sequence[Person]) -> Person | None:
    """Return who shares the life of ``person``, as the dossier knows it."""
    return next((one for one in members if one.role in _PARTNERS and one.id != person.id), None)


def year_declared(today: date) -> str:
    """Return the year whose resources count now: the one before the last (R. 532-3 of the Code
    de la sécurité sociale)."""
    return f"{today.year - 2}"


def quarter_before(today: date) -> tuple[str, ...]:
    """Return the three months before this one, the earliest first: those that a quarterly
    declaration asks about (service-public.fr, F33375)."""
    return tuple(shifted(month_of(today), -back) for back in range(_QUARTER, 0, -1))


def _facts(transaction: Transaction, caller: Caller, today: date) -> Iterator[tuple[str, Value]]:
    dossier = transaction.get_one(Dossier, caller.dossier_id)
    members = members_of(transaction, dossier.id)
    person = person_of(transaction.get_one(Member, caller.member_id))
    yield "naissance", person.date_naissance.isoformat()
    yield from _contact(transaction, caller)
    if not has_left(transaction, person.id):
        yield from _where(transaction, dossier)
    yield from _work(transaction, person, "activite")
    yield from _resources(transaction, person, "moi", today)
    if not caller.manages:
        return
    yield "titulaire", full_name(person)
    yield "enfants", sum(one.role is Role.ENFANT for one in members)
    family = transaction.get(situation.Family, dossier.id)
    if family is not None:
        yield "famille", family.situation
    partner = partner_of(person, members)
    yield "conjoint", partner is not None
    if partner is not None:
        yield "conjoint-nom", partner.nom_naissance
        yield "conjoint-prenoms", partner.prenoms
        yield "conjoint-naissance", partner.date_naissance.isoformat()
        yield from _work(transaction, partner, "conjoint-activite")
        yield from _resources(transaction, partner, "conjoint", today)


def _contact(transaction: Transaction, caller: Caller) -> Iterator[tuple[str, Value]]:
    contact = transaction.get(identity.Contact, caller.member_id)
    if contact is not None and contact.telephone:
        yield "telephone", contact.telephone
    if contact is not None and contact.email:
        yield "email", contact.email


def _where(transaction: Transaction, dossier: Dossier) -> Iterator[tuple[str, Value]]:
    if dossier.adresse:
        yield "adresse", dossier.adresse[0]
        # The last line is the commune.
        if len(dossier.adresse) > 2:
            yield "complement", dossier.adresse[1]
    dwelling = transaction.get(situation.Dwelling, dossier.id)
    there = dwelling.commune if dwelling and dwelling.commune else commune(tuple(dossier.adresse))
    if there is not None:
        yield "commune", there
    if dwelling is not None and dwelling.occupation:
        yield "occupation", dwelling.occupation
    if dwelling is not None and dwelling.loyer:
        yield "loyer", dwelling.loyer


def _work(transaction: Transaction, person: Person, fact: str) -> Iterator[tuple[str, Value]]:
    work = transaction.get(situation.Work, person.id)
    if work is not None:
        yield fact, work.activite


def _resources(
    transaction: Transaction, person: Person, who: str, today: date
) -> Iterator[tuple[str, Value]]:
    """Amounts by month of the quarter before, and of the year before the last (N-2)."""
    months = {month: number for number, month in enumerate(quarter_before(today), 1)}
    year = year_declared(today)
    asked = select(situation.Resource).where(
        situation.Resource.member_id == person.id,
        situation.Resource.month.in_((*months, year)),
    )
    had: set[str] = set()
    yearly: set[str] = set()
    for row in transaction.scalars(asked):
        if row.month == year:
            yield f"{who}-{row.kind}", row.amount
            yearly |= {row.kind} if row.amount else set()
        else:
            yield f"{who}-{row.kind}-m{months[row.month]}", row.amount
            had |= {row.kind} if row.amount else set()
    if had:
        # The kinds that the quarter had: a question asks first which there were.
        yield f"{who}-ressources", tuple(kind for kind in RESOURCES if kind in had)
    if yearly:
        yield f"{who}-annee", tuple(kind for kind in RESOURCES if kind in yearly)

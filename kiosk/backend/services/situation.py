"""What démarches change in the life of a household. Each works in a transaction of its caller,
who has checked what was typed and who may change what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.postal import commune as commune_named
from kiosk.backend.store.base import new_id
from kiosk.backend.store.departures import Departure
from kiosk.backend.store.identity import Contact
from kiosk.backend.store.people import Dossier, Member
from kiosk.backend.store.situation import (
    BankAccount,
    Dwelling,
    Family,
    Pregnancy,
    Resource,
    Work,
)
from kiosk.contract import iban as ibans
from kiosk.contract.access import Role
from kiosk.contract.vocabulary import ACTIVITES, FAMILIES, OCCUPATIONS, RESOURCES


def set_address(
    transaction: Transaction,
    dossier_id: str,
    adresse: Sequence[str],
    commune: str | None = None,
    since: date | None = None,
) -> None:
    """Keep where a household lives; ``commune`` (``92100-92012``) is read off the last line
    when it is not given. What is known of the dwelling before is forgotten: it was another."""
    lines = tuple(adresse)
    transaction.get_one(Dossier, dossier_id).adresse = list(lines)
    row = transaction.get(Dwelling, dossier_id)
    if row is None:
        row = Dwelling(dossier_id=dossier_id)
        transaction.add(row)
    row.commune = commune or commune_named(lines)
    row.occupation, row.loyer, row.since = None, None, since
    transaction.flush()


def set_dwelling(
    transaction: Transaction, dossier_id: str, occupation: str, loyer: int | None = None
) -> None:
    """Keep how a household lives where it lives; ``loyer`` is in cents a month. Raises
    ValueError for an occupation that is none."""
    _require(occupation, OCCUPATIONS)
    row = transaction.get(Dwelling, dossier_id)
    if row is None:
        row = Dwelling(dossier_id=dossier_id)
        transaction.add(row)
    row.occupation, row.loyer = occupation, loyer
    transaction.flush()


def set_family(
    transaction: Transaction, dossier_id: str, situation: str, since: date | None
) -> None:
    """Keep how a household lives. Raises ValueError for a situation that is none."""
    _require(situation, FAMILIES)
    transaction.merge(Family(dossier_id=dossier_id, situation=situation, since=since))
    transaction.flush()


def set_work(transaction: Transaction, member_id: str, activite: str, since: date | None) -> None:
    """Keep what a member does. Raises ValueError for an activity that is none."""
    _require(activite, ACTIVITES)
    transaction.merge(Work(member_id=member_id, activite=activite, since=since))
    transaction.flush()


def set_bank_account(
    transaction: Transaction, dossier_id: str, holder: str, iban: str, since: date | None
) -> None:
    """Keep where benefits are paid from now on. Raises ValueError for what is no IBAN."""
    whole = ibans.compact(iban)
    if not ibans.is_valid(whole):
        # Without the number itself: it must not reach a traceback.
        raise ValueError("not an IBAN")
    transaction.merge(BankAccount(dossier_id=dossier_id, holder=holder, iban=whole, since=since))
    transaction.flush()


def set_contact(
    transaction: Transaction,
    member_id: str,
    telephone: str | None = None,
    email: str | None = None,
) -> None:
    """Keep how a member is reached; what is not given stays as it was."""
    row = transaction.get(Contact, member_id)
    if row is None:
        row = Contact(member_id=member_id)
        transaction.add(row)
    row.telephone = telephone or row.telephone
    row.email = email or row.email
    transaction.flush()


def declare_resources(
    transaction: Transaction, member_id: str, amounts: Mapping[tuple[str, str], int]
) -> None:
    """Keep what a member says that they had: cents, by period (``YYYY-MM`` or ``YYYY``) and
    kind. It stands in place of what was known of the same. Raises ValueError for a kind that
    is none."""
    for (period, kind), amount in amounts.items():
        _require(kind, RESOURCES)
        transaction.merge(
            Resource(member_id=member_id, month=period, kind=kind, amount=amount, origin="declared")
        )
    transaction.flush()


def undeclare_resources(transaction: Transaction, member_id: str, periods: Sequence[str]) -> None:
    """Keep that a member says that they had nothing in these periods, of what was known."""
    transaction.execute(
        update(Resource)
        .where(Resource.member_id == member_id, Resource.month.in_(periods))
        .values(amount=0, origin="declared")
    )


def add_member(
    transaction: Transaction,
    dossier_id: str,
    role: Role,
    civilite: str,
    nom_naissance: str,
    prenoms: str,
    date_naissance: date,
) -> str:
    """Have somebody join the household; return the id of the new member. A conjoint comes
    without delegation, a child is one at charge, an adult who is taken in is another one."""
    last = transaction.scalar(select(func.max(Member.rank)).where(Member.dossier_id == dossier_id))
    row = Member(
        id=new_id(),
        dossier_id=dossier_id,
        rank=(last or 0) + 1,
        civilite=civilite,
        nom_naissance=nom_naissance,
        nom_usage=None,
        prenoms=prenoms,
        date_naissance=date_naissance,
        role=role.value,
    )
    transaction.add(row)
    transaction.flush()
    return row.id


def remove_child(transaction: Transaction, dossier_id: str, member_id: str, left_on: date) -> bool:
    """Have a child leave the household; return whether there was such a child in it.

    Their account, if they have one, goes on showing their own data.
    """
    row = transaction.get(Member, member_id)
    if row is None or (row.dossier_id, row.role) != (dossier_id, Role.ENFANT.value):
        return False
    transaction.merge(Departure(member_id=member_id, left_on=left_on))
    transaction.flush()
    return True


def add_pregnancy(
    transaction: Transaction, member_id: str, expected_on: date, children: int = 1
) -> str:
    """Keep a pregnancy that was declared; return its id."""
    row = Pregnancy(id=new_id(), member_id=member_id, expected_on=expected_on, children=children)
    transaction.add(row)
    transaction.flush()
    return row.id


def end_pregnancies(transaction: Transaction, member_id: str) -> None:
    """Forget the pregnancies of a member: the birth was declared, or there will be none."""
    transaction.execute(delete(Pregnancy).where(Pregnancy.member_id == member_id))


def _require(key: str, keys: Sequence[str]) -> None:
    if key not in keys:
        raise ValueError(f"{key!r} is not one of {', '.join(keys)}")

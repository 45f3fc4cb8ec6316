"""The home of Mon Compte."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.services.calendar import month_of
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.mandat_letters import not_of_another
from kiosk.backend.services.members import (
    address_seen,
    full_name,
    has_left,
    members_of,
    person_of,
)
from kiosk.backend.services.money import debts_of, last_payment_of, quotient_of
from kiosk.backend.store import people
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.models import Account, Alert, FormerDossier


def account(parts: Parts, caller: Caller) -> Account:
    """Return what the caller may see of their account.

    Who does not manage the dossier sees only what is their own: neither payments, nor
    quotient familial, nor debts, nor letters. Nobody manages for who left the household.
    """
    with parts.database.read() as transaction:
        dossier = transaction.get_one(people.Dossier, caller.dossier_id)
        members = members_of(transaction, dossier.id)
        person = person_of(transaction.get_one(people.Member, caller.member_id))
        delegate = next((m for m in members if m.role is Role.CONJOINT_DELEGUE), None)
        left = has_left(transaction, caller.member_id)
        own = Account(
            person=person,
            dossier=None,
            caf=dossier.caf,
            managed_by=() if left else tuple(full_name(m) for m in members if m.role in MANAGERS),
            delegation_to=None,
            last_sign_in=caller.previous_sign_in,
            last_payment=None,
            quotient_familial=None,
            alerts=(),
            unread_letters=0,
            debts=(),
            former_dossiers=(),
            adresse=address_seen(transaction, caller.member_id, dossier.id),
            enfants=0,
        )
        if not caller.manages:
            return own
        today = parts.today()
        return own.model_copy(
            update={
                "dossier": dossier.number,
                "delegation_to": None if delegate is None else full_name(delegate),
                "last_payment": last_payment_of(transaction, dossier.id, today),
                "quotient_familial": quotient_of(transaction, dossier.id, month_of(today)),
                "alerts": _alerts(transaction, dossier.id),
                "unread_letters": _unread_letters(transaction, caller),
                "debts": debts_of(transaction, dossier.id),
                "former_dossiers": former_dossiers_of(transaction, dossier.id),
                "enfants": sum(member.role is Role.ENFANT for member in members),
            }
        )


def former_dossiers_of(transaction: Transaction, dossier_id: str) -> tuple[FormerDossier, ...]:
    """Return the dossiers that the household had at other Cafs, the latest first."""
    asked = (
        select(people.FormerDossier)
        .where(people.FormerDossier.dossier_id == dossier_id)
        .order_by(people.FormerDossier.until.desc())
    )
    return tuple(FormerDossier(caf=row.caf, until=row.until) for row in transaction.scalars(asked))


def _alerts(transaction: Transaction, dossier_id: str) -> tuple[Alert, ...]:
    asked = (
        select(people.Alert)
        .where(people.Alert.dossier_id == dossier_id)
        .order_by(people.Alert.since.desc())
    )
    return tuple(
        Alert(kind=row.kind, benefit=row.benefit, since=row.since)
        for row in transaction.scalars(asked)
    )


def _unread_letters(transaction: Transaction, caller: Caller) -> int:
    unread = select(func.count()).where(
        people.Letter.dossier_id == caller.dossier_id,
        people.Letter.read_on.is_(None),
        not_of_another(caller.member_id),
    )
    return transaction.scalar(unread) or 0

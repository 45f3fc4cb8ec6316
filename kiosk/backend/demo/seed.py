"""Filling a database with the invented households, and keeping them up to date."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from threading import Lock
from typing import Any

from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.demo.definition import Definition
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.people import stable_id
from kiosk.backend.passwords import Passwords
from kiosk.backend.store import Database, money, people
from kiosk.backend.store.base import Table
from kiosk.backend.store.work import Fact

_FACT = "demo-day"

#: What follows the day; accounts, submissions and attestations stay as people left them.
_DATED: tuple[type[Table], ...] = (
    money.PaymentLine,
    money.Payment,
    money.Right,
    money.Quotient,
    money.Debt,
    people.Alert,
    people.Letter,
    people.FormerDossier,
)

Rows = dict[type[Table], list[dict[str, Any]]]


class Demonstration:
    """The invented households of one database, kept up to date while days pass."""

    def __init__(self, database: Database, passwords: Passwords, definition: Definition) -> None:
        self._database = database
        self._passwords = passwords
        self._definition = definition
        self._day: date | None = None
        self._turn = Lock()

    def bring_to(self, today: date) -> bool:
        """Fill an empty database, or bring invented households up to ``today``.

        Returns whether the database holds invented people: one that holds others is left
        as it is. Costs nothing when it was done already.
        """
        with self._turn:
            if today != self._day:
                if not self._seed(today):
                    return False
                self._day = today
            return True

    def _seed(self, today: date) -> bool:
        with self._database.alone() as transaction:
            fact = transaction.get(Fact, _FACT)
            if fact is None and _has_people(transaction):
                return False
            if fact is not None and fact.value == today.isoformat():
                return True
            rows = _rows(generate(self._definition, today))
            if fact is None:
                transaction.add(Fact(name=_FACT, value=today.isoformat()))
                _insert(transaction, rows, (people.Dossier, people.Member))
                _insert_accounts(transaction, self._passwords, rows)
            else:
                fact.value = today.isoformat()
                for table in _DATED:
                    transaction.execute(delete(table))
            _insert(transaction, rows, tuple(reversed(_DATED)))
        return True


def is_invented(database: Database) -> bool:
    """Return whether the people of a database are those of a demonstration."""
    with database.read() as transaction:
        return transaction.get(Fact, _FACT) is not None


def _has_people(transaction: Transaction) -> bool:
    return bool(transaction.scalar(select(func.count()).select_from(people.Dossier)))


def _insert(transaction: Transaction, rows: Rows, tables: tuple[type[Table], ...]) -> None:
    for table in tables:
        if rows.get(table):
            transaction.execute(insert(table), rows[table])


def _insert_accounts(transaction: Transaction, passwords: Passwords, rows: Rows) -> None:
    # One hash for each password rather than for each account: the passwords are printed in
    # docs/demo.md, and seventy hashes would delay the start by ten seconds.
    accounts = rows[people.Account]
    known = sorted({account["password"] for account in accounts})
    with ThreadPoolExecutor() as workers:
        hashes = dict(zip(known, workers.map(passwords.hash, known), strict=True))
    for account in accounts:
        account["password_hash"] = hashes[account.pop("password")]
    transaction.execute(insert(people.Account), accounts)


def _rows(households: tuple[DemoHousehold, ...]) -> Rows:
    rows: Rows = {}
    for household in households:
        for table, row in (*_people_rows(household), *_money_rows(household)):
            rows.setdefault(table, []).append(row)
    return rows


def _people_rows(household: DemoHousehold) -> Iterator[tuple[type[Table], dict[str, Any]]]:
    of = {"dossier_id": household.id}
    yield (
        people.Dossier,
        {
            "id": household.id,
            "number": household.number,
            "caf": household.caf,
            "adresse": list(household.adresse),
        },
    )
    for rank, one in enumerate(household.people):
        role = one.person.role.value
        yield people.Member, {**of, **one.person.model_dump(), "role": role, "rank": rank}
        if one.account is not None:
            yield (
                people.Account,
                {
                    "identifier": one.account.nir[:13],
                    "member_id": one.person.id,
                    "password": one.account.password,
                    "last_sign_in": household.last_sign_in,
                },
            )
    for rank, alert in enumerate(household.alerts):
        alert_id = stable_id(household.id, "alert", str(rank))
        yield people.Alert, {**of, **alert.model_dump(), "id": alert_id}
    for rank, letter in enumerate(household.letters):
        yield (
            people.Letter,
            {
                **of,
                "id": stable_id(household.id, "letter", str(rank)),
                "sent_on": letter.sent_on,
                "read_on": letter.read_on,
            },
        )
    if household.former is not None:
        former_id = stable_id(household.id, "former")
        yield people.FormerDossier, {**of, **household.former.model_dump(), "id": former_id}


def _money_rows(household: DemoHousehold) -> Iterator[tuple[type[Table], dict[str, Any]]]:
    of = {"dossier_id": household.id}
    for month in household.money.months:
        dated = {**of, "month": month.month}
        if month.quotient_familial is not None:
            yield money.Quotient, {**dated, "amount": month.quotient_familial}
        for rank, right in enumerate(month.rights):
            right_id = stable_id(household.id, "right", month.month, str(rank))
            yield money.Right, {**dated, **right.model_dump(), "id": right_id, "rank": rank}
        for rank, payment in enumerate(month.payments):
            yield (
                money.Payment,
                {
                    **dated,
                    "id": payment.id,
                    "rank": rank,
                    "paid_on": payment.paid_on,
                    "amount": payment.amount,
                    "recipient_name": payment.recipient.name,
                    "third_party": payment.recipient.third_party,
                    "iban_masked": payment.recipient.iban_masked,
                },
            )
            for line_rank, line in enumerate(payment.lines):
                yield (
                    money.PaymentLine,
                    {**line.model_dump(), "payment_id": payment.id, "rank": line_rank},
                )
    for rank, debt in enumerate(household.money.debts):
        yield money.Debt, {**of, **debt.model_dump(), "rank": rank}

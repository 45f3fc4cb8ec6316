"""Filling a database with the invented households, and keeping them up to date."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from threading import Lock
from typing import Any

from sqlalchemy import delete, func, insert, inspect, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.demo.conseillers import seed_conseillers
from kiosk.backend.demo.definition import Definition
from kiosk.backend.demo.generate import DemoHousehold, generate
from kiosk.backend.demo.people import DemoPerson, stable_id
from kiosk.backend.passwords import Passwords
from kiosk.backend.store import Database, identity, money, people, situation
from kiosk.backend.store.base import Table
from kiosk.backend.store.mail import LetterSubject
from kiosk.backend.store.work import Fact
from kiosk.contract import nir

_FACT = "demo-day"

#: Which people there are: raise it when some are added, or when more is known of them.
_EDITION_FACT, _EDITION = "demo-edition", "4"

#: Who they are; what they did with it since is theirs.
_PEOPLE: tuple[type[Table], ...] = (
    people.Dossier,
    people.Member,
    identity.Identity,
    identity.Contact,
    identity.Delegation,
)

#: When allocataires of the demonstration decided about their conjoints.
_DECIDED = datetime(2026, 1, 5, 12, tzinfo=UTC)

#: What follows the day; accounts, submissions and attestations stay as people left them.
_DATED: tuple[type[Table], ...] = (
    money.PaymentLine,
    money.Payment,
    money.Right,
    money.Quotient,
    money.Debt,
    people.Alert,
    people.FormerDossier,
)

#: How they live and what was written to them: added where it is missing, then theirs to
#: change, to read and to answer.
_LIVES: tuple[type[Table], ...] = (
    people.Letter,
    LetterSubject,
    situation.Family,
    situation.Dwelling,
    situation.Work,
    situation.BankAccount,
    situation.Pregnancy,
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

    @property
    def definition(self) -> Definition:
        """What its people are made from."""
        return self._definition

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
            edition = transaction.get(Fact, _EDITION_FACT)
            peopled = edition is not None and edition.value == _EDITION
            if peopled and fact is not None and fact.value == today.isoformat():
                return True
            rows = _rows(generate(self._definition, today))
            if not peopled:
                _keep_new(transaction, rows)
                _insert(transaction, rows, _PEOPLE)
                _insert_accounts(transaction, self._passwords, rows)
                _insert_missing(transaction, rows, _LIVES)
                seed_conseillers(transaction, self._database, self._passwords)
                transaction.merge(Fact(name=_EDITION_FACT, value=_EDITION))
            for table in _DATED:
                transaction.execute(delete(table))
            _insert(transaction, rows, tuple(reversed(_DATED)))
            # What people declared of a month stays.
            _insert_missing(transaction, rows, (situation.Resource,))
            transaction.merge(Fact(name=_FACT, value=today.isoformat()))
        return True


def is_invented(database: Database) -> bool:
    """Return whether the people of a database are those of a demonstration."""
    with database.read() as transaction:
        return transaction.get(Fact, _FACT) is not None


def _has_people(transaction: Transaction) -> bool:
    return bool(transaction.scalar(select(func.count()).select_from(people.Dossier)))


def _keep_new(transaction: Transaction, rows: Rows) -> None:
    """Leave out of ``rows`` the people who are there already, from an earlier edition."""
    there = set(transaction.scalars(select(people.Member.id)))
    dossiers = set(transaction.scalars(select(people.Dossier.id)))
    rows[people.Dossier] = [row for row in rows[people.Dossier] if row["id"] not in dossiers]
    rows[people.Member] = [row for row in rows[people.Member] if row["id"] not in there]
    rows[people.Account] = [row for row in rows[people.Account] if row["member_id"] not in there]
    for table in (identity.Identity, identity.Contact):
        known = set(transaction.scalars(select(table.member_id)))
        rows[table] = [row for row in rows[table] if row["member_id"] not in known]
    decided = set(transaction.scalars(select(identity.Delegation.dossier_id)))
    rows[identity.Delegation] = [
        row for row in rows[identity.Delegation] if row["dossier_id"] not in decided
    ]


def _insert(transaction: Transaction, rows: Rows, tables: tuple[type[Table], ...]) -> None:
    for table in tables:
        if rows.get(table):
            transaction.execute(insert(table), rows[table])


def _insert_missing(transaction: Transaction, rows: Rows, tables: tuple[type[Table], ...]) -> None:
    """Insert the rows whose key is not there yet."""
    for table in tables:
        keys = inspect(table).primary_key
        names = [column.name for column in keys]
        there = {tuple(row) for row in transaction.execute(select(*keys))}
        new = [row for row in rows.get(table, ()) if tuple(row[n] for n in names) not in there]
        _insert(transaction, {table: new}, (table,))


def _insert_accounts(transaction: Transaction, passwords: Passwords, rows: Rows) -> None:
    # One hash for each password rather than for each account: the passwords are printed in
    # docs/demo.md, and seventy hashes would delay the start by ten seconds.
    accounts = rows[people.Account]
    known = sorted({account["password"] for account in accounts})
    with ThreadPoolExecutor() as workers:
        hashes = dict(zip(known, workers.map(passwords.hash, known), strict=True))
    for account in accounts:
        account["password_hash"] = hashes[account.pop("password")]
    if accounts:
        transaction.execute(insert(people.Account), accounts)


def _rows(households: tuple[DemoHousehold, ...]) -> Rows:
    rows: Rows = {}
    for household in households:
        for table, row in (
            *_people_rows(household),
            *_money_rows(household),
            *household.life.lasting,
            *household.life.dated,
        ):
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
        yield from _identity_rows(household, one)
    if household.decision is not None:
        decided = {"decision": household.decision.value, "decided_at": _DECIDED}
        yield identity.Delegation, {**of, **decided}
    for rank, alert in enumerate(household.alerts):
        alert_id = stable_id(household.id, "alert", str(rank))
        yield people.Alert, {**of, **alert.model_dump(), "id": alert_id}
    for rank, letter in enumerate(household.letters):
        letter_id = stable_id(household.id, "letter", str(rank))
        dates = {"sent_on": letter.sent_on, "read_on": letter.read_on}
        yield people.Letter, {**of, **dates, "id": letter_id}
        yield (
            LetterSubject,
            {
                "letter_id": letter_id,
                "kind": letter.kind.value,
                "subject": letter.subject,
                "benefit": letter.benefit,
                "title": None,
                "text": None,
            },
        )
    if household.former is not None:
        former_id = stable_id(household.id, "former")
        yield people.FormerDossier, {**of, **household.former.model_dump(), "id": former_id}


def _identity_rows(
    household: DemoHousehold, one: DemoPerson
) -> Iterator[tuple[type[Table], dict[str, Any]]]:
    of = {"member_id": one.person.id}
    if one.nir is not None:
        yield identity.Identity, {**of, "nir": nir.without_key(one.nir)}
    if one.telephone is not None or one.email is not None:
        yield identity.Contact, {**of, "telephone": one.telephone, "email": one.email}
    if one.account is not None:
        identifier, password = nir.without_key(one.account.nir), one.account.password
    elif one.provisional is not None:
        identifier, password = one.provisional.identifier, one.provisional.password
    else:
        return
    yield (
        people.Account,
        {
            **of,
            "identifier": identifier,
            "password": password,
            "last_sign_in": household.last_sign_in,
        },
    )


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

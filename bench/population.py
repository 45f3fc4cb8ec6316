"""Invented allocataires by the thousand, written by the database itself: sets, not rows.

Each has an account (one password for all, hashed once), a dossier, an identity, a contact, a
family, a dwelling, work, a bank account, rights and payments of some months, an alert and a
letter. Nobody is anybody: names are numbers, NIR are of a commune that never was so full.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, create_engine, text

from kiosk.backend.passwords import Passwords
from kiosk.backend.services.calendar import month_of, shifted
from kiosk.backend.store import Database

PASSWORD = "Un mot de passe du banc d’essai 1"

#: Months of rights and payments that each has, the present one first.
MONTHS = 3

#: What each has a month, in cents, but for what tells one from the other.
_RIGHTS = {"aide_logement": 21_500, "prime_activite": 18_200}

#: Rows written at once: a transaction of a million would only measure the disk.
_AT_ONCE = 100_000

#: Scatters the numbers over an index, as identifiers at random are; the same each time.
_SCATTER = "(i * 2654435761 % 4294967296)"


def populate(database_url: str, count: int, today: date, first: int = 0) -> None:
    """Make the tables, and add allocataires ``first`` to ``count`` - 1 on an empty database.

    Raises SQLAlchemy's errors, when some of them are there already for example.
    """
    database = Database(database_url)
    database.prepare()
    sqlite = database.kind == "sqlite"
    database.close()
    url = database_url.replace("postgresql://", "postgresql+psycopg://", 1)
    engine = create_engine(url)
    hashed = Passwords().hash(PASSWORD)
    for low in range(first, count, _AT_ONCE):
        with engine.begin() as connection:
            _fill(connection, _Said(sqlite), range(low, min(low + _AT_ONCE, count)), today, hashed)
    if not sqlite:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # As autovacuum would have done by the time that so many are there.
            connection.execute(text("VACUUM ANALYZE"))
    engine.dispose()


def nir_of(number: int) -> str:
    """Return the NIR, without its key, of the allocataire of that number."""
    month, order = number % 12 + 1, number // 12 % 999 + 1
    commune = number // (12 * 999) % 900 + 1
    return f"180{month:02}92{commune:03}{order:03}"


def id_of(kind: str, number: int) -> str:
    """Return the id of the thing of that kind and number."""
    return f"{number * 2654435761 % 4294967296:08x}{kind}{number:022x}"


@dataclass(frozen=True, slots=True)
class _Said:
    """What SQLite and PostgreSQL say differently."""

    sqlite: bool

    def hexadecimal(self, value: str, width: int) -> str:
        if self.sqlite:
            return f"printf('%0{width}x', {value})"
        return f"lpad(to_hex({value}), {width}, '0')"

    def padded(self, value: str, width: int) -> str:
        if self.sqlite:
            return f"printf('%0{width}d', {value})"
        return f"lpad(CAST({value} AS TEXT), {width}, '0')"

    def day(self, text: str) -> str:
        return text if self.sqlite else f"CAST({text} AS DATE)"

    def json(self, text: str) -> str:
        return text if self.sqlite else f"CAST({text} AS JSON)"

    def id(self, kind: str) -> str:
        """Say :func:`id_of` of the number of a row."""
        return f"{self.hexadecimal(_SCATTER, 8)} || '{kind}' || {self.hexadecimal('i', 22)}"

    @property
    def nir(self) -> str:
        """Say :func:`nir_of` of the number of a row."""
        order, commune = self.padded("i / 12 % 999 + 1", 3), self.padded("i / 11988 % 900 + 1", 3)
        return f"'180' || {self.padded('i % 12 + 1', 2)} || '92' || {commune} || {order}"


def _fill(connection: Connection, said: _Said, numbers: range, today: date, hashed: str) -> None:
    if not said.sqlite:
        # Rows that refer to each other by how they are made are not looked up one by one.
        connection.execute(text("SET LOCAL session_replication_role = replica"))
    connection.execute(text("CREATE TEMPORARY TABLE numbers (i BIGINT PRIMARY KEY)"))
    # Both know the recursion, SQLite alone has no generate_series.
    connection.execute(
        text(
            "INSERT INTO numbers WITH RECURSIVE n(i) AS (SELECT CAST(:first AS BIGINT) "
            "UNION ALL SELECT i + 1 FROM n WHERE i < :last) SELECT i FROM n"
        ),
        {"first": numbers[0], "last": numbers[-1]},
    )
    for table, columns in (*_people(said, today, hashed), *_money(said, today)):
        names, values = ", ".join(columns), ", ".join(columns.values())
        connection.execute(text(f"INSERT INTO {table} ({names}) SELECT {values} FROM numbers"))
    connection.execute(text("DROP TABLE numbers"))


def _people(said: _Said, today: date, hashed: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield tables, and what each row of them holds, in SQL."""
    of_dossier, of_member = {"dossier_id": said.id("d0")}, {"member_id": said.id("a0")}
    now, since = said.day(f"'{today}'"), said.day("'2020-09-01'")
    address = """'["' || (i % 90 + 1) || ' RUE DES ESSAIS", "92000 NANTERRE"]'"""
    born = f"'1980-' || {said.padded('i % 12 + 1', 2)} || '-15'"
    yield (
        "dossiers",
        {
            "id": said.id("d0"),
            "number": said.padded("i", 8),
            "caf": "'Caf des Hauts-de-Seine'",
            "adresse": said.json(address),
        },
    )
    yield (
        "members",
        {
            "id": said.id("a0"),
            **of_dossier,
            "rank": "0",
            "civilite": "'M.'",
            "nom_naissance": "'Essai ' || i",
            "prenoms": "'Banc'",
            "date_naissance": said.day(born),
            "role": "'allocataire'",
        },
    )
    yield "accounts", {"identifier": said.nir, **of_member, "password_hash": f"'{hashed}'"}
    yield "identities", {**of_member, "nir": said.nir}
    telephone = f"'+336399' || {said.padded('i % 100000', 5)}"
    yield "contacts", {**of_member, "telephone": telephone, "email": "i || '@example.org'"}
    yield "families", {**of_dossier, "situation": "'celibataire'", "since": since}
    occupied = {"commune": "'92000-92050'", "occupation": "'locataire'", "loyer": "45000 + i % 999"}
    yield "dwellings", {**of_dossier, **occupied, "since": since}
    yield "works", {**of_member, "activite": "'salarie'", "since": since}
    bank = {"holder": "'Banc ESSAI'", "iban": "'FR7630006000011234567890189'"}
    yield "bank_accounts", {**of_dossier, **bank, "since": since}
    alert = {"kind": "'coordonnees-a-confirmer'", "since": now}
    yield "alerts", {"id": said.id("ae"), **of_dossier, **alert}
    yield "letters", {"id": said.id("1e"), **of_dossier, "sent_on": now}
    about = {"kind": "'courrier'", "subject": "'droits'"}
    yield "letter_subjects", {"letter_id": said.id("1e"), **about}


def _money(said: _Said, today: date) -> Iterator[tuple[str, dict[str, str]]]:
    of_dossier = {"dossier_id": said.id("d0")}
    for back in range(MONTHS):
        month, before = (shifted(month_of(today), -back - by) for by in (0, 1))
        dated = {**of_dossier, "month": f"'{month}'"}
        yield "quotients", {**dated, "amount": "60000 + i % 40000"}
        for rank, (benefit, amount) in enumerate(_RIGHTS.items()):
            right = {"benefit": f"'{benefit}'", "amount": f"{amount} + i % 1000"}
            key = said.id(f"{back:x}{rank:x}")
            yield "rights", {"id": key, **dated, "rank": f"{rank}", **right, "status": "'open'"}
        payment = said.id(f"{back:x}f")
        yield (
            "payments",
            {
                "id": payment,
                **dated,
                "rank": "0",
                "paid_on": said.day(f"'{month}-05'"),
                "amount": f"{sum(_RIGHTS.values())} + {len(_RIGHTS)} * (i % 1000)",
                "recipient_name": "'Banc ESSAI'",
                "third_party": "0" if said.sqlite else "FALSE",
                "iban_masked": "'FR76 **** 0189'",
            },
        )
        for rank, (benefit, amount) in enumerate(_RIGHTS.items()):
            yield (
                "payment_lines",
                {
                    "payment_id": payment,
                    "rank": f"{rank}",
                    "benefit": f"'{benefit}'",
                    "kind": "'right'",
                    "amount": f"{amount} + i % 1000",
                    "period": f"'{before}'",
                },
            )

"""The journal of what is done beside a conseiller. The database itself refuses to change it.

Who administers the database can drop what refuses: then the chain and its signatures tell
(:mod:`kiosk.accompaniment.journal`).
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Connection,
    Index,
    String,
    column,
    event,
    inspect,
    or_,
    select,
    table,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from kiosk.accompaniment.journal import Facts, Head, Link
from kiosk.backend.store.base import Table

#: Rows that are read at once: a journal of millions does not fit in the memory.
_AT_ONCE = 2000

# Fields of letters and figures, and never five figures in a row: no NIR, no amount, no sentence.
_SQLITE_SHAPE = (
    "(at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:*Z'"
    " AND length(at) = 27 AND substr(at, 18) NOT GLOB '*[^0-9.Z]*')"
    " AND act NOT GLOB '*[^a-z-]*'"
    " AND kiosk NOT GLOB '*[^a-z0-9-]*'"
    " AND visit NOT GLOB '*[^0-9a-f]*' AND length(visit) = 64"
    " AND (conseiller IS NULL OR conseiller NOT GLOB '*[^0-9a-f]*' AND length(conseiller) = 32)"
    " AND (mandat IS NULL OR mandat NOT GLOB '*[^0-9a-f]*' AND length(mandat) = 32)"
    " AND (journey IS NULL OR journey NOT GLOB '*[^a-z0-9-]*'"
    " AND journey NOT GLOB '*[0-9][0-9][0-9][0-9][0-9]*')"
    " AND length(act) BETWEEN 1 AND 24 AND length(kiosk) BETWEEN 1 AND 40"
    " AND (journey IS NULL OR length(journey) BETWEEN 1 AND 60)"
)
_POSTGRESQL_SHAPE = (
    r"at ~ '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$'"
    " AND act ~ '^[a-z-]{1,24}$' AND kiosk ~ '^[a-z0-9-]{1,40}$' AND visit ~ '^[0-9a-f]{64}$'"
    " AND (conseiller IS NULL OR conseiller ~ '^[0-9a-f]{32}$')"
    " AND (mandat IS NULL OR mandat ~ '^[0-9a-f]{32}$')"
    r" AND (journey IS NULL OR journey ~ '^[a-z0-9-]{1,60}$' AND journey !~ '\d{5}')"
)


class JournalEntry(Table):
    """One entry. It names no person but by ids, and is never changed nor erased."""

    __tablename__ = "journal"
    __table_args__ = (
        CheckConstraint(_SQLITE_SHAPE, name="journal_shape").ddl_if(dialect="sqlite"),
        CheckConstraint(_POSTGRESQL_SHAPE, name="journal_shape").ddl_if(dialect="postgresql"),
        Index("journal_of_mandat", "mandat", "number"),
    )

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    #: A text rather than an instant: it is signed as it is written.
    at: Mapped[str] = mapped_column(String(27))
    kiosk: Mapped[str] = mapped_column(String(40))
    visit: Mapped[str] = mapped_column(String(64))
    act: Mapped[str] = mapped_column(String(24))
    conseiller: Mapped[str | None] = mapped_column(String(32))
    mandat: Mapped[str | None] = mapped_column(String(32))
    journey: Mapped[str | None] = mapped_column(String(60))
    previous: Mapped[str] = mapped_column(String(64))
    key: Mapped[str] = mapped_column(String(16))
    digest: Mapped[str] = mapped_column(String(64))
    signature: Mapped[str] = mapped_column(String(128))


class JournalHead(Table):
    """Where the journal ends, signed. It has one row, and who appends holds it: no number is
    missing and none is taken twice."""

    __tablename__ = "journal_head"

    name: Mapped[str] = mapped_column(String(8), primary_key=True)
    count: Mapped[int] = mapped_column(BigInteger)
    digest: Mapped[str] = mapped_column(String(64))
    at: Mapped[str] = mapped_column(String(27))
    key: Mapped[str] = mapped_column(String(16))
    signature: Mapped[str] = mapped_column(String(128))


def head(transaction: Session) -> Head | None:
    """Return the head that the journal holds itself; None before the first entry."""
    row = transaction.get(JournalHead, (HEAD,))
    if row is None:
        return None
    return Head(row.count, row.digest, row.at, row.key, row.signature)


def links(transaction: Session, mandat_id: str | None = None) -> Iterator[Link]:
    """Give the entries in the order of their numbers, those under one mandat where it is given.

    They are read as they are looked at, within the transaction.
    """
    asked = select(*JournalEntry.__table__.columns).order_by(JournalEntry.number).limit(_AT_ONCE)
    if mandat_id is not None:
        asked = asked.where(JournalEntry.mandat == mandat_id)
    page = asked
    while rows := transaction.execute(page).all():
        for row in rows:
            number, at, kiosk, visit, act, conseiller, mandat, journey, *sealed = row
            facts = Facts(number, at, kiosk, visit, act, conseiller, mandat, journey)
            yield Link(facts, *sealed)
        page = asked.where(JournalEntry.number > rows[-1].number)


def digest_at(transaction: Session, number: int) -> str | None:
    """Return the digest of one entry; None where there is none."""
    return transaction.scalar(select(JournalEntry.digest).where(JournalEntry.number == number))


def mandat_id(transaction: Session, named: str) -> str | None:
    """Return the id of a mandat by its number or its id; None where nothing is known of it."""
    mandats = table("mandats", column("id"), column("number"))
    found = None
    # A journal outlives its mandats, and may stand in a database without them.
    if inspect(transaction.connection()).has_table(mandats.name):
        asked = select(mandats.c.id).where(or_(mandats.c.number == named, mandats.c.id == named))
        found = transaction.scalar(asked)
    if found is None:
        found = transaction.scalar(
            select(JournalEntry.mandat).where(JournalEntry.mandat == named).limit(1)
        )
    return None if found is None else str(found)


#: The name of the only row of ``journal_head``.
HEAD = "journal"

_REFUSAL = "the journal is append-only"
# SQLite replaces a row without telling its triggers of deletion: hence the one on insertion.
_SQLITE_TRIGGERS = tuple(
    f"CREATE TRIGGER journal_{name} BEFORE {on} ON journal {when} "
    f"BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
    for name, on, when in (
        ("no_update", "UPDATE", ""),
        ("no_delete", "DELETE", ""),
        (
            "no_gap",
            "INSERT",
            "WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal)",
        ),
    )
)
_POSTGRESQL_TRIGGERS = (
    "CREATE FUNCTION journal_refuses() RETURNS trigger LANGUAGE plpgsql AS "
    f"$$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$",
    "CREATE FUNCTION journal_follows() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
    "IF NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM journal) THEN "
    f"RAISE EXCEPTION '{_REFUSAL}'; END IF; RETURN NEW; END $$",
    "CREATE TRIGGER journal_no_change BEFORE UPDATE OR DELETE ON journal "
    "FOR EACH ROW EXECUTE FUNCTION journal_refuses()",
    "CREATE TRIGGER journal_no_truncate BEFORE TRUNCATE ON journal "
    "FOR EACH STATEMENT EXECUTE FUNCTION journal_refuses()",
    "CREATE TRIGGER journal_no_gap BEFORE INSERT ON journal "
    "FOR EACH ROW EXECUTE FUNCTION journal_follows()",
)


def _make_triggers(_table: object, connection: Connection, **_options: object) -> None:
    """Have the database refuse, as soon as the table is there."""
    statements = {"sqlite": _SQLITE_TRIGGERS, "postgresql": _POSTGRESQL_TRIGGERS}
    for statement in statements[connection.dialect.name]:
        connection.exec_driver_sql(statement)


event.listen(JournalEntry.__table__, "after_create", _make_triggers)

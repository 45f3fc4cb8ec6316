"""One database, SQLite or PostgreSQL: its connections and its transactions."""

from __future__ import annotations

import secrets
import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, InvalidatePoolError
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.store import (
    access,
    accompaniment,
    appointments,
    departures,
    figures,
    following,
    franceconnect,
    identity,
    journal,
    mail,
    money,
    outgoing,
    people,
    postings,
    repayments,
    situation,
    work,
)
from kiosk.backend.store.base import Table

#: Raise it when a table changes, and say in ``_STEPS`` what brings the one before up to it.
SCHEMA_VERSION = "3"

#: Statements that bring each version to the next. Tables that are new need none.
_STEPS: Mapping[str, tuple[str, tuple[str, ...]]] = {"1": ("2", ()), "2": ("3", ())}

#: Names the fact that keys the digests of what must not be read back: codes, proofs.
_KEY = "digest-key"

#: As many connections as the server has threads (anyio's default), so that none waits.
_CONNECTIONS = 40

#: How long a writer waits for the one before, in seconds.
_PATIENCE_S = 10

#: A connection unused for so many seconds is asked whether it is there; when it was used last.
_IDLE_S = 1.0
_USED = "kiosk-used"

#: Any number that no other program uses on the same PostgreSQL database.
_START_LOCK = 0x6361665F6B696F73

_TABLES = (
    appointments,
    people,
    money,
    access,
    work,
    identity,
    franceconnect,
    outgoing,
    situation,
    following,
    departures,
    repayments,
    mail,
    postings,
    accompaniment,
    journal,
    figures,
)

#: Where a transaction that writes has the key of the journal, in its ``info``.
SIGNER = "journal-signer"


class DatabaseRefused(Exception):
    """The database cannot be used; the message says what to do."""


class Database:
    """The backend's database.

    :meth:`read` gives a consistent view and keeps nothing; :meth:`write` is one
    transaction, kept when its block ends and forgotten when it raises.
    """

    def __init__(self, url: str, signer: Signer | None = None) -> None:
        """Prepare the engine; nothing is opened yet. Raises :class:`DatabaseRefused`.

        Without ``signer``, nothing can be added to its journal.
        """
        parsed = _parsed(url)
        self.kind = parsed.get_backend_name()
        if self.kind == "sqlite":
            self._engine = _sqlite(parsed)
        else:
            self._engine = _postgresql(parsed)
        self._signer = signer
        self._writer = RLock()
        # They share the connections of the first.
        self._reading = self._glancing = self._engine
        self._writing = self._engine.execution_options(kiosk_writes=True)
        if self.kind == "postgresql":
            self._reading = self._engine.execution_options(isolation_level="REPEATABLE READ")
            self._glancing = self._engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees the database as it is now, to read only."""
        with Session(self._reading) as session:
            yield session

    @contextmanager
    def glance(self) -> Iterator[Connection]:
        """Give a connection for one question, which needs no transaction to be consistent."""
        with self._glancing.connect() as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Give a session in a transaction that is kept when the block ends."""
        signing = {SIGNER: self._signer}
        with self._turn(), Session(self._writing, info=signing) as session, session.begin():
            yield session

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait here for the writer before: SQLite has one, and would have the next one sleep
        and look again, longer each time. Another process still finds the lock of the file."""
        mine = self.kind == "sqlite" and self._writer.acquire(timeout=_PATIENCE_S)
        try:
            yield
        finally:
            if mine:
                self._writer.release()

    @contextmanager
    def alone(self) -> Iterator[Session]:
        """Give such a transaction that no other one of this kind overlaps: several backends
        of a fleet may start at once on an empty database."""
        with self.write() as session:
            if self.kind == "postgresql":
                session.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _START_LOCK})
            yield session

    def prepare(self) -> None:
        """Create the tables that are missing, and bring an older database up to this version.

        Raises :class:`DatabaseRefused` for one that was made by a later version.
        """
        with self.alone() as session:
            Table.metadata.create_all(session.connection())
            version = session.get(work.Fact, "schema")
            if version is None:
                version = work.Fact(name="schema", value=SCHEMA_VERSION)
                session.add(version)
            while version.value in _STEPS:
                version.value, statements = _STEPS[version.value]
                for statement in statements:
                    session.execute(text(statement))
            if version.value != SCHEMA_VERSION:
                raise DatabaseRefused(
                    f"the database has schema {version.value}, this program needs "
                    f"{SCHEMA_VERSION}: give another database"
                )
            if session.get(work.Fact, _KEY) is None:
                session.add(work.Fact(name=_KEY, value=secrets.token_hex(32)))

    @cached_property
    def digest_key(self) -> bytes:
        """What keys the digests of this database: in another one the same code has another."""
        with self.read() as session:
            return bytes.fromhex(session.get_one(work.Fact, _KEY).value)

    def answers(self) -> bool:
        """Return whether the database can be read."""
        with self.read() as session:
            return session.scalar(text("SELECT 1")) is not None

    def forget(self) -> None:
        """Leave no trace of deleted rows in side files, as far as that can be done now.

        SQLite overwrites deleted rows (``secure_delete``) but its log keeps copies until
        it is emptied; PostgreSQL's storage is the business of its administrator.
        """
        if self.kind == "sqlite":
            connection = self._engine.raw_connection()
            try:
                connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            finally:
                connection.close()

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()


def file_of(url: str) -> Path | None:
    """Return the file of an SQLite database; None for another. Raises
    :class:`DatabaseRefused`."""
    parsed = _parsed(url)
    if parsed.get_backend_name() != "sqlite" or parsed.database is None:
        return None
    return Path(parsed.database)


def _parsed(url: str) -> URL:
    """Return the URL of a database; a bare path is an SQLite file."""
    if "://" not in url:
        return URL.create("sqlite", database=str(Path(url).expanduser()))
    try:
        parsed = make_url(url.replace("postgres://", "postgresql://", 1))
    except ArgumentError:
        raise DatabaseRefused("the address of the database cannot be read") from None
    kind = parsed.get_backend_name()
    if kind not in ("sqlite", "postgresql"):
        raise DatabaseRefused(f"{kind} is not supported: give SQLite or PostgreSQL")
    if kind == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise DatabaseRefused("a database in memory is lost between threads: give a file")
    if parsed.drivername == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
    return parsed


def _sqlite(url: URL) -> Engine:
    assert url.database is not None
    Path(url.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = _engine(url, connect_args={"timeout": _PATIENCE_S})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _postgresql(url: URL) -> Engine:
    try:
        # The last one given back is the next one taken: it knows the statements already.
        engine = _engine(url, pool_use_lifo=True, connect_args={"connect_timeout": 5})
    except ModuleNotFoundError:
        raise DatabaseRefused("PostgreSQL needs psycopg: pip install 'kiosk[postgresql]'") from None
    _ask_idle(engine)
    return engine


def _engine(url: URL, **options: Any) -> Engine:
    return create_engine(
        url,
        pool_size=_CONNECTIONS,
        max_overflow=0,
        # A statement that fails must not carry a person's data into a traceback.
        hide_parameters=True,
        **options,
    )


def _set_up_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    # Transactions are begun by us: the driver's own rule begins them too late.
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        # A receipt that was shown must survive a power cut.
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        # A large file must not leave the log large after its end.
        "journal_size_limit = 0",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _ask_idle(engine: Engine) -> None:
    """Have a connection that was idle asked whether it is still there, before it is used.

    One that was in use a moment ago is: to ask it each time is a journey more a transaction.
    """

    def used(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info[_USED] = time.monotonic()

    def wanted(connection: DBAPIConnection, record: ConnectionPoolEntry, _: object) -> None:
        if time.monotonic() - record.info.get(_USED, -_IDLE_S) < _IDLE_S:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error:
            # The server was started again: none of the others is there either.
            raise InvalidatePoolError from None

    event.listen(engine, "checkin", used)
    event.listen(engine, "checkout", wanted)


def _begin_sqlite(connection: Connection) -> None:
    # A writer takes its turn at once; a reader that becomes one could fail half-way.
    writes = connection.get_execution_options().get("kiosk_writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

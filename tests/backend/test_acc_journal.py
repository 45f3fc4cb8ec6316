"""The journal in both databases: they refuse to change it, and who forces them is found."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Barrier, Thread

import pytest
from caf_running import Cluster, needs_postgresql, postgresql_cluster
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from kiosk.__main__ import main
from kiosk.accompaniment.journal_keys import Signer
from kiosk.accompaniment.journal_verifying import Fault, Verdict, verify
from kiosk.backend.services.caller import Place
from kiosk.backend.services.journal import Entry, record, uses_of
from kiosk.backend.store import Database
from kiosk.backend.store.base import new_id
from kiosk.backend.store.journal import head, links
from kiosk.contract.accompaniment import Act

NOW = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
PLACE = Place("borne-1", "0123456789abcdef")
CONSEILLER, MANDAT, ANOTHER = "c" * 32, "a" * 32, "b" * 32
SIGNER = Signer.made()

Make = Callable[[Signer | None], Database]


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    with postgresql_cluster() as cluster:
        yield cluster


def new_database(cluster: Cluster, name: str) -> str:
    """Make an empty database in a server that runs already; return its URL."""
    engine = create_engine(
        cluster.url.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    engine.dispose()
    return cluster.url.replace("/postgres?", f"/{name}?")


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[needs_postgresql, pytest.mark.postgresql])]
)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Open the same database as many times as wanted."""
    opened: list[Database] = []

    def opener(url: str) -> Make:
        def open_one(signer: Signer | None) -> Database:
            opened.append(Database(url, signer))
            return opened[-1]

        return open_one

    if request.param == "sqlite":
        yield opener(f"sqlite:///{tmp_path}/caf.sqlite3")
    else:
        cluster: Cluster = request.getfixturevalue("server")
        yield opener(new_database(cluster, f"t{new_id()}"))
    for database in opened:
        database.close()


@pytest.fixture
def database(make: Make) -> Database:
    made = make(SIGNER)
    made.prepare()
    # Another backend starts on it: nothing is made twice.
    made.prepare()
    return made


def told(act: Act = Act.OPENED, mandat: str | None = MANDAT) -> Entry:
    return Entry(act, PLACE, CONSEILLER, mandat, "demande-rsa")


def filled(database: Database, count: int = 6) -> None:
    for number in range(count):
        with database.write() as transaction:
            record(transaction, told(), NOW + timedelta(seconds=number))


def verdict(database: Database, *signers: Signer) -> Verdict:
    keys = {one.name: one.public for one in signers or (SIGNER,)}
    with database.read() as transaction:
        return verify(links(transaction), keys, own=head(transaction))


def by_force(database: Database, *statements: str) -> None:
    """Do what an administrator can: drop what refuses, then write."""
    drops = {
        "sqlite": ["journal_no_update", "journal_no_delete", "journal_no_gap"],
        "postgresql": ["journal_no_change", "journal_no_truncate", "journal_no_gap"],
    }[database.kind]
    on = " ON journal" if database.kind == "postgresql" else ""
    with database.write() as transaction:
        for name in drops:
            transaction.execute(text(f"DROP TRIGGER {name}{on}"))
        for statement in statements:
            transaction.execute(text(statement))


def test_what_is_recorded_is_kept_as_it_was(database: Database) -> None:
    filled(database, 3)
    assert verdict(database) == Verdict(3, digest=verdict(database).digest)
    with database.read() as transaction:
        first, *_ = links(transaction)
    assert first.facts.number == 1 and first.facts.at == "2026-11-27T09:30:00.000000Z"
    assert (first.facts.act, first.facts.journey) == ("opened", "demande-rsa")
    assert PLACE.visit_id not in first.as_json()
    assert first.facts.visit == SIGNER.visit(PLACE.kiosk_id, PLACE.visit_id)


def test_an_empty_journal_is_in_order(database: Database) -> None:
    assert verdict(database).intact


def test_what_is_rolled_back_is_not_told(database: Database) -> None:
    filled(database, 1)
    with pytest.raises(ZeroDivisionError), database.write() as transaction:
        record(transaction, told(), NOW)
        raise ZeroDivisionError
    filled(database, 1)
    assert verdict(database) == Verdict(2, digest=verdict(database).digest)


def test_several_entries_of_one_transaction_follow_each_other(database: Database) -> None:
    with database.write() as transaction:
        for _ in range(3):
            record(transaction, told(), NOW)
    assert verdict(database).intact and verdict(database).count == 3


def test_nothing_is_recorded_without_the_key(make: Make, database: Database) -> None:
    without = make(None)
    with pytest.raises(RuntimeError, match="without the key"), without.write() as transaction:
        record(transaction, told(), NOW)
    assert verdict(database).count == 0


@pytest.mark.parametrize(
    "entry",
    [
        Entry(Act.OPENED, PLACE, "Mme Martin"),
        Entry(Act.OPENED, PLACE, CONSEILLER, "M26-7KQ2"),
        Entry(Act.OPENED, PLACE, CONSEILLER, MANDAT, "a touché 150 €"),
        Entry(Act.OPENED, PLACE, CONSEILLER, MANDAT, "2840192000001"),
    ],
)
def test_what_is_no_id_and_no_journey_is_refused(database: Database, entry: Entry) -> None:
    with pytest.raises(ValueError), database.write() as transaction:
        record(transaction, entry, NOW)
    assert verdict(database).count == 0


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET journey = 'demande-aah' WHERE number = 3",
        "UPDATE journal SET number = number",
        "DELETE FROM journal WHERE number = 6",
        "DELETE FROM journal",
        "INSERT INTO journal SELECT 3, at, kiosk, visit, act, conseiller, mandat, journey,"
        " previous, key, digest, signature FROM journal WHERE number = 6",
        "INSERT INTO journal SELECT 9, at, kiosk, visit, act, conseiller, mandat, journey,"
        " previous, key, digest, signature FROM journal WHERE number = 6",
    ],
)
def test_the_database_itself_refuses(database: Database, statement: str) -> None:
    filled(database)
    with pytest.raises(DBAPIError, match="append-only"), database.write() as transaction:
        transaction.execute(text(statement))
    assert verdict(database).intact and verdict(database).count == 6


def test_each_database_refuses_its_own_ways_round(database: Database) -> None:
    filled(database)
    values = "kiosk, visit, act, conseiller, mandat, journey, previous, key, digest, signature"
    ways = {
        "sqlite": (
            f"INSERT OR REPLACE INTO journal SELECT 3, at, {values} FROM journal WHERE number = 6",
            "UPDATE OR REPLACE journal SET number = 3 WHERE number = 6",
        ),
        "postgresql": (
            "TRUNCATE journal",
            f"INSERT INTO journal SELECT 7, at, {values} FROM journal WHERE number = 6 "
            "ON CONFLICT (number) DO UPDATE SET number = 3",
        ),
    }[database.kind]
    with pytest.raises(DBAPIError, match="append-only"), database.write() as transaction:
        transaction.execute(text(ways[0]))
    if database.kind == "sqlite":
        with pytest.raises(DBAPIError, match="append-only"), database.write() as transaction:
            transaction.execute(text(ways[1]))
    assert verdict(database).intact


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("at", "un jour de novembre, vers neuf"),
        ("act", "a touché 150 euros"),
        ("kiosk", "Élise Marie Martin"),
        ("visit", "0123"),
        ("conseiller", "Mme Martin"),
        ("mandat", "2840192000001"),
        ("journey", "nir-2840192000001"),
        ("journey", "Demande de RSA"),
    ],
)
def test_the_database_takes_no_sentence_and_no_number_of_somebody(
    database: Database, column: str, value: str
) -> None:
    filled(database, 1)
    columns = ["at", "kiosk", "visit", "act", "conseiller", "mandat", "journey"]
    taken = ", ".join(f"'{value}'" if one == column else one for one in columns)
    statement = (
        f"INSERT INTO journal SELECT 2, {taken}, previous, key, digest, signature FROM journal"
    )
    with pytest.raises(DBAPIError), database.write() as transaction:
        transaction.execute(text(statement))
    assert verdict(database).count == 1


# --- An administrator, who can drop what refuses.


def test_an_entry_that_an_administrator_edited_is_found(database: Database) -> None:
    filled(database)
    by_force(database, "UPDATE journal SET journey = 'demande-aah' WHERE number = 3")
    assert (verdict(database).fault, verdict(database).number) == (Fault.EDITED, 3)


def test_an_entry_that_an_administrator_removed_is_found(database: Database) -> None:
    filled(database)
    by_force(database, "DELETE FROM journal WHERE number = 4")
    assert (verdict(database).fault, verdict(database).number) == (Fault.MISSING, 4)


def test_an_end_that_an_administrator_cut_is_found(database: Database) -> None:
    filled(database)
    with database.read() as transaction:
        kept = head(transaction)
    assert kept is not None
    by_force(database, "DELETE FROM journal WHERE number > 4")
    assert (verdict(database).fault, verdict(database).number) == (Fault.CUT, 5)
    # With the head brought to the same place, it is not signed; without a head, it is missing.
    with database.write() as transaction:
        transaction.execute(
            text(
                "UPDATE journal_head SET count = 4,"
                " digest = (SELECT digest FROM journal WHERE number = 4)"
            )
        )
    assert verdict(database).fault is Fault.HEAD
    with database.write() as transaction:
        transaction.execute(text("DELETE FROM journal_head"))
    assert verdict(database).fault is Fault.HEAD
    # And with an old head put back, the one that was kept elsewhere tells.
    with database.read() as transaction:
        found = verify(links(transaction), {SIGNER.name: SIGNER.public}, kept=(kept,))
    assert (found.fault, found.number) == (Fault.CUT, 5)


def test_entries_that_an_administrator_moved_are_found(database: Database) -> None:
    filled(database)
    by_force(
        database,
        "UPDATE journal SET number = 100 WHERE number = 2",
        "UPDATE journal SET number = 2 WHERE number = 3",
        "UPDATE journal SET number = 3 WHERE number = 100",
    )
    assert (verdict(database).fault, verdict(database).number) == (Fault.EDITED, 2)


def test_an_entry_added_with_another_key_is_found(make: Make, database: Database) -> None:
    filled(database)
    stranger = Signer.made()
    other = make(stranger)
    filled(other, 1)
    filled(database, 1)
    assert (verdict(database).fault, verdict(database).number) == (Fault.KEY, 7)
    # Unless that key is one of the journal's, which somebody must say.
    assert verdict(database, SIGNER, stranger).intact


def test_the_command_verifies_both_databases(
    database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    filled(database)
    url = database._engine.url.render_as_string(hide_password=False)
    key = tmp_path / "elsewhere.pub"
    key.write_text(SIGNER.public_pem())
    command = ["journal", "verify", "--database", url, "--public-key", str(key), "--json"]
    assert main(command) == 0
    assert json.loads(capsys.readouterr().out)["entries"] == 6
    by_force(database, "DELETE FROM journal WHERE number = 2")
    assert main(command) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["fault"], told["number"], told["entries"]) == ("missing", 2, 1)


def test_two_hundred_writers_leave_no_hole(make: Make, database: Database) -> None:
    """Two backends of a fleet, ten threads each, ten entries a thread; one in ten fails."""
    both = (database, make(SIGNER))
    gate = Barrier(20)
    failed: list[Exception] = []

    def write(place: int) -> None:
        gate.wait()
        for turn in range(10):
            try:
                with both[place % 2].write() as transaction:
                    record(transaction, told(), NOW)
                    if turn == 5:
                        raise ZeroDivisionError
            except ZeroDivisionError:
                pass
            except Exception as error:
                failed.append(error)

    threads = [Thread(target=write, args=(place,)) for place in range(20)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert failed == []
    found = verdict(database)
    assert found.intact and found.count == 180
    # And who comes after them goes on.
    filled(database, 20)
    assert verdict(database).count == 200 and verdict(database).intact


def test_what_was_done_under_a_mandat_is_told(database: Database) -> None:
    with database.write() as transaction:
        record(transaction, told(Act.MANDAT_GIVEN), NOW)
        record(transaction, told(Act.OPENED), NOW + timedelta(minutes=1))
        record(transaction, told(Act.SHOWN, ANOTHER), NOW + timedelta(minutes=2))
        record(transaction, told(Act.CONSEILLER_LEFT, None), NOW + timedelta(minutes=3))
    with database.read() as transaction:
        found = uses_of(transaction, (MANDAT, ANOTHER, "e" * 32))
    assert [one.act for one in found[MANDAT]] == [Act.OPENED, Act.MANDAT_GIVEN]
    assert found[MANDAT][0].at == NOW + timedelta(minutes=1)
    assert {one.conseiller_id for one in found[MANDAT]} == {CONSEILLER}
    assert [one.act for one in found[ANOTHER]] == [Act.SHOWN]
    assert found["e" * 32] == []

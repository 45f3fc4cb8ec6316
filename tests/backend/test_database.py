"""The two databases: schema, transactions, and starting together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from caf_running import TODAY, needs_postgresql, postgresql_cluster
from sqlalchemy import delete, func, select, text
from sqlalchemy.exc import StatementError

from kiosk.backend.demo.definition import load
from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy
from kiosk.backend.refusal import Refused
from kiosk.backend.services import guesses, visits
from kiosk.backend.services.caller import Place
from kiosk.backend.store import Database, DatabaseRefused, identity
from kiosk.backend.store.access import Guesses, OpenSession, Visit
from kiosk.backend.store.database import SCHEMA_VERSION
from kiosk.backend.store.money import Payment
from kiosk.backend.store.people import Account, Dossier, Member
from kiosk.backend.store.work import Fact

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

Make = Callable[[], Database]


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[needs_postgresql, pytest.mark.postgresql])]
)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Make]:
    """Open the same database as many times as wanted."""
    opened: list[Database] = []

    def opener(url: str) -> Make:
        def open_one() -> Database:
            opened.append(Database(url))
            return opened[-1]

        return open_one

    if request.param == "sqlite":
        yield opener(f"sqlite:///{tmp_path}/caf.sqlite3")
    else:
        with postgresql_cluster() as cluster:
            yield opener(cluster.url)
            for database in opened:
                database.close()
    for database in opened:
        database.close()


def at_once(*works: Callable[[], object]) -> list[object]:
    """Run works in threads that start together; return what each gave or raised."""
    gate = threading.Barrier(len(works))
    results: list[object] = [None] * len(works)

    def run(place: int, work: Callable[[], object]) -> None:
        gate.wait()
        try:
            results[place] = work()
        except Exception as error:
            results[place] = error

    threads = [threading.Thread(target=run, args=pair) for pair in enumerate(works)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_backends_that_start_together_make_one_demonstration(make: Make) -> None:
    passwords = Passwords()

    def start(database: Database) -> bool:
        database.prepare()
        return Demonstration(database, passwords, load()).bring_to(TODAY)

    databases = [make() for _ in range(3)]
    assert at_once(*(lambda d=d: start(d) for d in databases)) == [True, True, True]
    with databases[0].read() as transaction:
        households = sum(one.count for one in load().household)
        assert transaction.scalar(select(func.count()).select_from(Dossier)) == households


def test_the_next_day_brings_the_demonstration_up_to_date(make: Make) -> None:
    database, passwords = make(), Passwords()
    database.prepare()
    today = date(2026, 11, 4)
    demonstration = Demonstration(database, passwords, load())
    demonstration.bring_to(today)
    with database.write() as transaction:
        account = transaction.scalars(select(Account)).first()
        assert account is not None
        identifier, account.password_hash = account.identifier, "changed by its owner"
    demonstration.bring_to(today + timedelta(days=1))
    with database.read() as transaction:
        newest = transaction.scalar(select(func.max(Payment.paid_on)))
        assert newest == date(2026, 11, 5)
        kept = transaction.get_one(Account, identifier)
        assert kept.password_hash == "changed by its owner"


def test_a_database_with_real_people_is_left_alone(make: Make) -> None:
    database = make()
    database.prepare()
    with database.write() as transaction:
        transaction.add(Dossier(id="1" * 32, number="1", caf="Caf", adresse=["rue"]))
    assert not Demonstration(database, Passwords(), load()).bring_to(TODAY)
    with database.read() as transaction:
        assert transaction.scalar(select(func.count()).select_from(Dossier)) == 1


def test_a_database_of_the_first_version_is_brought_up(make: Make) -> None:
    """Its people are completed and joined by the new ones; what they did stays."""
    database, passwords = make(), Passwords()
    database.prepare()
    Demonstration(database, passwords, load()).bring_to(TODAY)
    new = (identity.Delegation, identity.Contact, identity.Identity)
    with database.write() as transaction:
        for table in new:
            transaction.execute(delete(table))
        for name in ("demo-edition", "digest-key"):
            transaction.delete(transaction.get_one(Fact, name))
        transaction.get_one(Fact, "schema").value = "1"
        gone = transaction.scalars(select(Account).where(Account.identifier == "P92417305")).one()
        member = transaction.get_one(Member, gone.member_id)
        transaction.delete(gone)
        transaction.flush()
        transaction.delete(member)
        transaction.flush()
        transaction.execute(delete(Dossier).where(Dossier.id == member.dossier_id))
        kept = transaction.scalars(select(Account).limit(1)).one()
        identifier, kept.password_hash = kept.identifier, "changed by its owner"
    again = make()
    again.prepare()
    assert Demonstration(again, passwords, load()).bring_to(TODAY)
    with again.read() as transaction:
        assert transaction.get_one(Fact, "schema").value == SCHEMA_VERSION
        assert all(transaction.scalar(select(func.count()).select_from(one)) for one in new)
        assert transaction.get(Account, "P92417305") is not None
        assert transaction.get_one(Account, identifier).password_hash == "changed by its owner"
    assert len(again.digest_key) == 32


def test_each_database_has_its_own_key(make: Make) -> None:
    database = make()
    database.prepare()
    key = database.digest_key
    again = make()
    again.prepare()
    assert again.digest_key == key
    with again.write() as transaction:
        transaction.delete(transaction.get_one(Fact, "digest-key"))
    other = make()
    other.prepare()
    assert other.digest_key != key


def test_another_version_is_refused(make: Make) -> None:
    database = make()
    database.prepare()
    with database.write() as transaction:
        transaction.get_one(Fact, "schema").value = "999"
    with pytest.raises(DatabaseRefused, match="999"):
        make().prepare()


def test_what_raises_is_not_kept(make: Make) -> None:
    database = make()
    database.prepare()
    with pytest.raises(KeyError), database.write() as transaction:
        transaction.add(Fact(name="half", value="done"))
        transaction.flush()
        raise KeyError
    with database.read() as transaction:
        assert transaction.get(Fact, "half") is None


def test_instants_come_back_in_utc_and_never_without_zone(make: Make) -> None:
    database = make()
    database.prepare()
    paris = NOW.astimezone(timezone(timedelta(hours=1)))
    with database.write() as transaction:
        transaction.add(Guesses(subject="x", count=0, since=paris))
    with database.read() as transaction:
        since = transaction.get_one(Guesses, "x").since
        assert (since, since.tzinfo) == (NOW, UTC)
    with pytest.raises(StatementError), database.write() as transaction:
        transaction.add(Guesses(subject="y", count=0, since=NOW.replace(tzinfo=None)))


def test_guesses_at_the_same_time_are_all_counted(make: Make) -> None:
    database = make()
    database.prepare()

    def guess() -> int:
        with database.write() as transaction:
            return guesses.guess(transaction, Policy(), "borne-1", "somebody", NOW)

    results = at_once(*[guess] * 12)
    counted = sorted(one for one in results if isinstance(one, int))
    assert counted == [0, 1, 2, 3, 4]
    assert sum(isinstance(one, Refused) for one in results) == 7


@needs_postgresql
@pytest.mark.postgresql
def test_two_sign_ins_never_hold_what_the_other_waits_for() -> None:
    with postgresql_cluster() as cluster:
        database = Database(cluster.url)
        database.prepare()
        for subject in (guesses.of_kiosk("borne-1"), guesses.of_identifier("somebody")):
            with database.write() as transaction:
                transaction.add(Guesses(subject=subject, count=1, since=NOW))

        def right() -> None:
            with database.write() as transaction:
                guesses.was_right(transaction, Policy(), "borne-1", "somebody", NOW)

        ending = threading.Thread(target=right)
        with database.write() as beginning:
            beginning.get(Guesses, guesses.of_kiosk("borne-1"), with_for_update=True)
            ending.start()
            waiting = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
            while not beginning.scalar(waiting):
                pass
            # The other one waits: had it taken the identifier first, this would never end.
            left = guesses.guess(beginning, Policy(), "borne-1", "somebody", NOW)
        ending.join()
        database.close()
    assert left == 3


def test_a_sign_in_and_the_end_of_its_visit_at_the_same_time_leave_no_session(
    make: Make,
) -> None:
    database = make()
    database.prepare()
    with database.write() as transaction:
        transaction.add(Dossier(id="d" * 32, number="1", caf="Caf", adresse=[]))
        transaction.flush()
        transaction.add(
            Member(
                id="m" * 32,
                dossier_id="d" * 32,
                rank=0,
                civilite="Mme",
                nom_naissance="N",
                prenoms="P",
                date_naissance=date(1990, 1, 1),
                role="allocataire",
            )
        )
    for number in range(10):
        place = Place("borne-1", f"visite-{number}")

        def opens(place: Place = place) -> None:
            with database.write() as transaction:
                visits.require_open(transaction, place, NOW)
                transaction.add(
                    OpenSession(
                        token_hash=place.visit_id,
                        member_id="m" * 32,
                        kiosk_id=place.kiosk_id,
                        visit_id=place.visit_id,
                        expires_at=NOW + timedelta(hours=1),
                    )
                )

        def ends(place: Place = place) -> None:
            visits.close(database, place, NOW)

        first, second = at_once(opens, ends)
        assert first is None or isinstance(first, Refused)
        assert second is None
    with database.read() as transaction:
        assert transaction.scalars(select(OpenSession)).all() == []
        assert len(transaction.scalars(select(Visit)).all()) == 10


@pytest.mark.parametrize(
    "url", ["mysql://x/y", "sqlite://", "sqlite:///:memory:", "://", "oracle+x://"]
)
def test_other_databases_are_refused(url: str) -> None:
    with pytest.raises(DatabaseRefused):
        Database(url)


def test_a_plain_path_is_an_sqlite_file(tmp_path: Path) -> None:
    database = Database(str(tmp_path / "new folder" / "caf.sqlite3"))
    database.prepare()
    assert database.answers()
    database.close()
    assert (tmp_path / "new folder" / "caf.sqlite3").exists()

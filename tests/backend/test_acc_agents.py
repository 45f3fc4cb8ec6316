"""Conseillers as ProConnect names them, on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from caf_running import needs_postgresql, postgresql_cluster
from sqlalchemy import select, text

from kiosk.accompaniment.journal_keys import Signer
from kiosk.backend.files.inspector import Inspector
from kiosk.backend.outbox.opening import mailroom_of
from kiosk.backend.parts import Parts
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Policy, system_clock
from kiosk.backend.refusal import Refused
from kiosk.backend.services import conseillers
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseiller_agents import by_agent, own_code
from kiosk.backend.simulating.estimator import Estimator
from kiosk.backend.simulating.pool import Limits
from kiosk.backend.store import Database
from kiosk.backend.store.database import SCHEMA_VERSION
from kiosk.backend.store.journal import JournalEntry
from kiosk.backend.store.work import Fact

PLACE = Place("console", "console")
EMAIL = "claire.martin@ville.invalid"


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=[needs_postgresql, pytest.mark.postgresql])]
)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/caf.sqlite3"
    else:
        with postgresql_cluster() as cluster:
            yield cluster.url


@contextmanager
def parts_on(url: str) -> Iterator[Parts]:
    database = Database(url, Signer.made())
    database.prepare()
    parts = Parts(
        database=database,
        passwords=Passwords(),
        inspector=Inspector(),
        estimator=Estimator(Limits()),
        outbox=mailroom_of(database, system_clock, {}, demo=True),
        clock=system_clock,
        policy=Policy(),
        demonstration=None,
    )
    yield parts
    parts.outbox.close()
    parts.estimator.close()
    database.close()


def add(parts: Parts, login: str, email: str | None) -> str:
    conseillers.add(
        parts.database,
        parts.passwords,
        parts.now(),
        login=login,
        name="Quelqu’un",
        organisation="Mairie",
        email=email,
    )
    return next(one.id for one in conseillers.listed(parts.database) if one.login == login)


def test_an_address_is_of_one_person_at_a_time(url: str) -> None:
    with parts_on(url) as parts:
        claire = add(parts, "claire.martin", EMAIL.upper())
        assert by_agent(parts, PLACE, f" {EMAIL} ", "a" * 64).id == claire
        # Once somebody came in by it, it is theirs.
        assert by_agent(parts, PLACE, EMAIL, "a" * 64).id == claire
        with pytest.raises(Refused):
            by_agent(parts, PLACE, EMAIL, "b" * 64)
        with pytest.raises(conseillers.EmailTaken):
            add(parts, "autre", EMAIL)
        assert [one.login for one in conseillers.listed(parts.database)] == ["claire.martin"]
        conseillers.set_email(parts.database, "claire.martin", None)
        with pytest.raises(Refused):
            by_agent(parts, PLACE, EMAIL, "a" * 64)
        other = add(parts, "autre", EMAIL)
        assert by_agent(parts, PLACE, EMAIL, "b" * 64).id == other
        with parts.database.read() as transaction:
            kept = transaction.scalars(select(JournalEntry).order_by(JournalEntry.number)).all()
            told = [(one.act, one.conseiller) for one in kept]
        assert told == [("conseiller-refused", claire), ("conseiller-refused", None)]


def test_who_is_closed_has_neither_a_way_in_nor_a_code(url: str) -> None:
    with parts_on(url) as parts:
        claire = add(parts, "claire.martin", EMAIL)
        code = own_code(parts, claire)
        assert code is not None and code.digits is not None and 1 <= code.left_s <= 30
        conseillers.close(parts.database, "claire.martin", parts.now())
        assert own_code(parts, claire) is None
        with pytest.raises(Refused):
            by_agent(parts, PLACE, EMAIL, "a" * 64)
        conseillers.open_again(parts.database, "claire.martin")
        assert by_agent(parts, PLACE, EMAIL, "a" * 64).id == claire


def test_a_database_of_before_is_brought_up(url: str) -> None:
    with parts_on(url) as parts:
        add(parts, "claire.martin", None)
        with parts.database.write() as transaction:
            transaction.execute(text("DROP TABLE conseiller_emails"))
            transaction.get_one(Fact, "schema").value = "2"
    with parts_on(url) as parts:
        conseillers.set_email(parts.database, "claire.martin", EMAIL)
        assert [one.email for one in conseillers.listed(parts.database)] == [EMAIL]
        with parts.database.read() as transaction:
            assert transaction.get_one(Fact, "schema").value == SCHEMA_VERSION

"""The people of the bench of the backend: each can make a whole visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.backend_load import served
from bench.population import PASSWORD, id_of, nir_of, populate
from bench.postgresql import POSTGRESQL_BIN, cluster
from kiosk.backend.store import Database
from kiosk.backend.store.people import Account
from kiosk.client import CafClient
from tests.contract.caf_running import TODAY

COUNT = 30


def in_order(url: str) -> None:
    populate(url, COUNT, TODAY)
    database = Database(url)
    with database.read() as transaction:
        for number in range(COUNT):
            account = transaction.get_one(Account, nir_of(number))
            assert account.member_id == id_of("a0", number)
    database.close()


@pytest.mark.asyncio
async def test_somebody_invented_makes_a_visit(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/caf.sqlite3"
    in_order(url)
    with served(url, tmp_path / "backend") as caf:
        token = "kiosk-of-the-bench-03-0123456789"
        async with CafClient(caf.url, token, "a-visit-of-the-bench") as client:
            await client.sign_in(nir_of(7), PASSWORD)
            account = await client.account()
            months = await client.months()
            assert account.quotient_familial == months[0].quotient_familial
            paid = next(payment for month in months for payment in month.payments)
            assert account.last_payment == paid
            assert sum(line.amount for line in paid.lines) == paid.amount
            assert account.unread_letters == len(account.alerts) == 1
            assert (await client.profile()).contact.email == "7@example.org"


@pytest.mark.postgresql
@pytest.mark.skipif(POSTGRESQL_BIN is None, reason="no PostgreSQL server is installed here")
def test_people_are_the_same_on_postgresql() -> None:
    with cluster() as url:
        in_order(url)

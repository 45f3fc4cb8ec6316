"""Barèmes asked of the workers: once a month, whoever asks; and what goes wrong."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from kiosk.backend.refusal import Refused
from kiosk.backend.simulating import tables as room
from kiosk.backend.simulating.pool import Limits, Pool
from kiosk.backend.simulating.tables import Tables
from kiosk.backend.simulating.work import Work
from kiosk.contract.baremes import BaremeId
from kiosk.contract.problems import Code
from tests.backend.simulating import LAW, end_the_others

pytestmark = pytest.mark.asyncio


@pytest_asyncio.fixture
async def tables() -> AsyncIterator[Tables]:
    pool = Pool(LAW, Limits(workers=1))
    try:
        yield Tables(pool)
    finally:
        await end_the_others()
        pool.close()


async def test_a_month_is_computed_once_however_many_ask(tables: Tables) -> None:
    first = await asyncio.gather(*(tables.of("2026-04") for _ in range(5)))
    again = await tables.of("2026-04")
    # The law of these tests says in which of its runs it answered.
    assert {one.law for one in (*first, again)} == {"1"}
    assert (await tables.of("2026-05")).law == "2"


async def test_who_asked_first_and_went_leaves_the_answer_to_the_next(tables: Tables) -> None:
    gone = asyncio.create_task(tables.of("2026-04"))
    await asyncio.sleep(0)
    waiting = asyncio.create_task(tables.of("2026-04"))
    await asyncio.sleep(0)
    gone.cancel()
    assert (await waiting).law == "1"


async def test_an_error_of_the_law_is_not_kept_and_stops_nobody(tables: Tables) -> None:
    for _ in range(2):
        with pytest.raises(Refused) as refused:
            await tables.of("2020-01")
        assert refused.value.problem.code is Code.INTERNAL
    assert (await tables.of("2026-04")).month == "2026-04"


async def test_the_months_asked_for_long_ago_are_forgotten(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "_KEPT", 2)
    for month in ("2026-01", "2026-02", "2026-01", "2026-03"):
        await tables.of(month)
    assert (await tables.of("2026-01")).law == "1"
    assert (await tables.of("2026-02")).law == "4"


async def test_where_the_law_cannot_be_had_it_is_said() -> None:
    pool = Pool("tests.backend.broken_law", Limits())
    try:
        with pytest.raises(Refused) as refused:
            await Tables(pool).of("2026-04")
        assert refused.value.problem.code is Code.UNAVAILABLE
    finally:
        await end_the_others()
        pool.close()


async def test_baremes_share_no_run_with_a_household() -> None:
    table = Work.of_baremes("2026-04")
    household = Work.of("simulation-rsa", {}, "2026-04")
    assert not table.alike(household) and not household.alike(table) and not table.alike(table)
    assert table.baremes and not household.baremes


async def test_the_law_itself_answers_again_and_again() -> None:
    pool = Pool("kiosk.simulation", Limits(workers=1, run_s=120))
    try:
        tables = Tables(pool)
        for month in ("2026-04", "2026-03"):
            assert (await tables.of(month)).month == month
        rsa = (await tables.of("2026-04")).of(BaremeId.RSA).rows[0]
        assert (rsa.key, rsa.cents) == ("rsa-seul", 65_169)
    finally:
        await end_the_others()
        pool.close()

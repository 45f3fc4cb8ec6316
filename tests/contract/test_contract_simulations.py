"""The contract of simulations, on every implementation, with the law itself."""

from __future__ import annotations

import asyncio
import io
from datetime import date, timedelta
from typing import Any

import pikepdf
import pytest
from caf_asking import refused
from caf_running import (
    ANTOINE,
    ELISE,
    FLORENCE,
    JONAS,
    MOUSSA,
    TODAY,
    Process,
    needs_postgresql,
    somebody,
)
from caf_simulations import answers

from kiosk.client import CafClient
from kiosk.contract.access import Role
from kiosk.contract.estimates import (
    SIMULATIONS,
    Axis,
    Estimate,
    KnownAnswers,
    Paid,
    last_month,
)
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

RSA = "simulation-rsa"
ALL = "toutes-mes-aides"
MONTH = f"{TODAY:%Y-%m}"


async def known(client: CafClient, name: str) -> KnownAnswers:
    who = somebody(name)
    await client.sign_in(who.nir, who.password)
    return await client.known_answers()


class Contract:
    """What every implementation must do."""

    @pytest.mark.parametrize("journey", SIMULATIONS)
    async def test_each_simulation_tells_its_benefits(self, caf: Process, journey: str) -> None:
        async with caf.client() as client:
            found = await client.estimate(journey, answers(journey))
        assert {one.id for one in found.benefits} == set(SIMULATIONS[journey])
        assert all(one.reasons for one in found.benefits)
        assert found.month == MONTH
        paid = [one.amount for one in found.benefits if one.paid is Paid.MONTHLY]
        assert found.monthly_total == sum(paid)

    async def test_nobody_has_to_be_signed_in_and_who_is_gets_the_same(self, caf: Process) -> None:
        async with caf.client() as client:
            before = await client.estimate(RSA, answers(RSA))
            who = somebody(ELISE)
            await client.sign_in(who.nir, who.password)
            assert await client.estimate(RSA, answers(RSA)) == before

    async def test_the_law_is_that_of_the_month(self, caf: Process) -> None:
        given = answers(RSA, revenus=())
        async with caf.client() as client:
            found = [await client.estimate(RSA, given, month) for month in ("2019-01", MONTH)]
        assert [one.month for one in found] == ["2019-01", MONTH]
        assert amount(found[0], "rsa") < amount(found[1], "rsa")

    async def test_answers_are_judged_on_the_nearest_day_of_the_month(self, caf: Process) -> None:
        born = answers(RSA, enfants=1, enfant_1_naissance="2021-05-30")
        # Asked of whoever has a child below three: nobody today, somebody then.
        born["conge-parental"] = "non"
        async with caf.client() as client:
            await client.estimate(RSA, born, "2021-05")
            told = await refused(Code.ANSWERS_INVALID, client.estimate(RSA, born))
            assert told.errors == {"conge-parental": "not-asked"}
            told = await refused(Code.ANSWERS_INVALID, client.estimate(RSA, born, "2021-04"))
        assert told.errors["enfant-1-naissance"] == "date-too-late"

    @pytest.mark.parametrize(
        ("change", "wrong"),
        [
            ({"naissance": None}, {"naissance": "required"}),
            ({"naissance": "1990-02-30"}, {"naissance": "date-unreal"}),
            ({"loyer": 0}, {"loyer": "money-too-small"}),
            ({"loyer": "612"}, {"loyer": "malformed"}),
            ({"enfants": 14}, {"enfants": "number-too-large"}),
            ({"autre": "canari"}, {"autre": "not-asked"}),
        ],
        ids=repr,
    )
    async def test_answers_are_checked_with_the_journey(
        self, caf: Process, change: dict[str, Any], wrong: dict[str, str]
    ) -> None:
        given = {**answers(RSA), **change}
        given = {key: value for key, value in given.items() if value is not None}
        async with caf.client() as client:
            for asked in (
                client.estimate(RSA, given),
                client.curve(RSA, given, Axis.LOYER),
                client.estimate_summary(RSA, given),
            ):
                told = await refused(Code.ANSWERS_INVALID, asked)
                assert wrong.items() <= told.errors.items()

    async def test_answers_that_contradict_each_other_are_refused(self, caf: Process) -> None:
        given = answers(RSA, enfants=1, enfant_1_naissance=f"{TODAY - timedelta(days=900)}")
        given["naissance"] = f"{TODAY - timedelta(days=12 * 366)}"
        given["enfant-1-naissance"] = f"{TODAY - timedelta(days=8 * 366)}"
        async with caf.client() as client:
            told = await refused(Code.ANSWERS_INVALID, client.estimate(RSA, given))
        assert told.errors["enfant-1-naissance"] == "parent-trop-jeune"

    @pytest.mark.parametrize("journey", ["send-document", "sign-in", "invented", "", "\x00"])
    async def test_what_is_no_simulation_is_refused(self, caf: Process, journey: str) -> None:
        async with caf.client() as client:
            for asked in (
                client.estimate(journey, {}),
                client.curve(journey, {}, Axis.LOYER),
                client.estimate_summary(journey, {}),
                client.prepare(journey, []),
            ):
                told = await refused(Code.REQUEST_INVALID, asked)
                assert told.errors == {"journey": "unknown"}

    async def test_a_month_without_law_is_refused(self, caf: Process) -> None:
        latest = last_month(TODAY)
        beyond = last_month(date.fromisoformat(f"{TODAY:%Y-%m}-28") + timedelta(days=4))
        async with caf.client() as client:
            await client.estimate(RSA, answers(RSA), latest)
            for month in ("2018-12", beyond):
                for asked in (
                    client.estimate(RSA, answers(RSA), month),
                    client.prepare(RSA, [], month),
                ):
                    told = await refused(Code.REQUEST_INVALID, asked)
                    assert told.errors == {"month": "out-of-range"}

    async def test_the_point_of_the_answers_on_a_curve_is_the_estimate(self, caf: Process) -> None:
        given = answers(ALL)
        async with caf.client() as client:
            plain = await client.estimate(ALL, given)
            curve = await client.curve(ALL, given, Axis.SALAIRE)
        assert (curve.month, curve.axis) == (MONTH, Axis.SALAIRE)
        assert curve.values[curve.here] == given["salaire"]
        assert curve.totals[curve.here] == plain.monthly_total

    async def test_a_summary_is_one_sheet(self, caf: Process) -> None:
        async with caf.client() as client:
            pdf = await client.estimate_summary(ALL, answers(ALL))
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            assert len(opened.pages) == 1

    async def test_what_is_prepared_is_answered_as_ever(self, caf: Process) -> None:
        guesses = [answers(RSA, loyer=rent) for rent in range(50_000, 50_012)]
        async with caf.client() as client, caf.client() as other:
            await client.prepare(RSA, [*guesses[:11], {"loyer": 3}])
            await client.prepare(RSA, [])
            found = [await client.estimate(RSA, one) for one in guesses]
            assert found == [await other.estimate(RSA, one) for one in guesses]

    async def test_sixteen_at_once_are_all_answered_rightly(self, caf: Process) -> None:
        asked = [answers(RSA, salaire=10_000 * n) for n in range(1, 17)]
        async with caf.client() as alone:
            expected = [await alone.estimate(RSA, one) for one in asked]
        clients = [caf.client() for _ in asked]
        found = await asyncio.gather(
            *(client.estimate(RSA, one) for client, one in zip(clients, asked, strict=True))
        )
        for client in clients:
            await client.aclose()
        assert list(found) == expected
        assert len({one.monthly_total for one in found}) > 8

    # ---------------------------------------------------------------------- known answers

    async def test_known_answers_need_a_session(self, caf: Process) -> None:
        async with caf.client() as client:
            await refused(Code.SESSION_EXPIRED, client.known_answers())

    async def test_who_manages_the_dossier_finds_the_household(self, caf: Process) -> None:
        people = [one.person for one in somebody(ELISE).household.people]
        births = {one.role: one.date_naissance.isoformat() for one in people}
        children = sorted(
            one.date_naissance.isoformat() for one in people if one.role is Role.ENFANT
        )
        async with caf.client() as client:
            found = (await known(client, ELISE)).answers
            other = (await known(client, ANTOINE)).answers
        assert found["naissance"] == births[Role.ALLOCATAIRE]
        assert found["conjoint-naissance"] == births[Role.CONJOINT_DELEGUE]
        assert found["situation"] == "marie-pacse"
        assert [found[f"enfant-{n}-naissance"] for n in range(1, 4)] == children
        assert found["enfants"] == len(children)
        assert str(found["commune"]).startswith("92")
        # The conjoint who manages asks for the same household, from their side.
        assert other["naissance"] == found["conjoint-naissance"]
        assert other["conjoint-naissance"] == found["naissance"]
        assert other["enfants"] == found["enfants"]

    @pytest.mark.parametrize("name", [FLORENCE, MOUSSA])
    async def test_who_does_not_manage_it_finds_only_their_own(
        self, caf: Process, name: str
    ) -> None:
        async with caf.client() as client:
            found = (await known(client, name)).answers
        own = next(
            one.person
            for one in somebody(name).household.people
            if one.person.prenoms == somebody(name).name
        )
        assert found["naissance"] == own.date_naissance.isoformat()
        assert set(found) <= {"naissance", "commune"}

    async def test_what_is_known_is_in_order(self, caf: Process) -> None:
        async with caf.client() as client:
            found = dict((await known(client, JONAS)).answers)
            given = answers(ALL, **{key.replace("-", "_"): one for key, one in found.items()})
            await client.estimate(ALL, given)


def amount(found: Estimate, benefit: str) -> int:
    return next(one.amount for one in found.benefits if one.id == benefit)


class TestOnSqlite(Contract):
    @pytest.fixture
    def caf(self, caf_on_sqlite: Process) -> Process:
        return caf_on_sqlite


@needs_postgresql
@pytest.mark.postgresql
class TestOnPostgresql(Contract):
    @pytest.fixture
    def caf(self, caf_on_postgresql: Process) -> Process:
        return caf_on_postgresql

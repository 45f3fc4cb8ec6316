"""Quarterly declarations, through the client: the law changes the right, or somebody looks."""

from __future__ import annotations

from typing import Any

import pytest
import pytest_asyncio
from caf_asking import signed_in
from caf_running import TODAY, Process
from caf_simulations import answers

from kiosk.client import CafClient, CafProblem
from kiosk.contract.following import Decision, Followed, State
from kiosk.contract.models import Receipt, Right
from kiosk.contract.problems import Code

pytestmark = pytest.mark.asyncio

#: Nothing changed and nothing was had, as somebody alone declares it.
NOTHING: dict[str, Any] = {
    "changement": False,
    "moi-ressources": "",
    "conjoint": False,
    "enfants": 0,
    "honneur": True,
}
COUPLE = {"conjoint": True, "conjoint-ressources": "", "enfants": 1, "enfants-ressources": ""}
THIS_MONTH = f"{TODAY:%Y-%m}"


def salary(amount: int) -> dict[str, Any]:
    return {"moi-ressources": ("salaire",), **{f"moi-salaire-m{n}": amount for n in (1, 2, 3)}}


async def right(client: CafClient, benefit: str, month: int = 0) -> Right:
    rights = (await client.months())[month].rights
    (found,) = [one for one in rights if one.benefit == benefit]
    return found


async def followed(client: CafClient, receipt: Receipt) -> Followed:
    (found,) = [one for one in (await client.following()).followed if one.id == receipt.id]
    return found


@pytest_asyncio.fixture
async def caf(caf_on_sqlite: Process) -> Process:
    async with caf_on_sqlite.client() as client:
        # The law is there before anybody declares: who declares waits for it, but not for ever.
        await client.estimate("simulation-rsa", answers("simulation-rsa"))
    return caf_on_sqlite


async def test_a_declaration_of_nothing_raises_the_rsa_from_this_month_on(caf: Process) -> None:
    async with caf.client() as client:
        await signed_in(client, "Raymond")
        before = await right(client, "rsa")
        assert [one.journey for one in (await client.following()).declarations] == ["declarer-rsa"]
        sent = await client.submit("declarer-rsa", {**NOTHING, **COUPLE})
        after = await right(client, "rsa")
        assert after.status == "open" and after.amount > before.amount
        assert after.since == THIS_MONTH
        # What was due before is what it was.
        assert (await right(client, "rsa", 1)).since is None
        mine = await followed(client, sent)
        assert mine.state is State.DONE
        assert mine.decision == Decision(
            benefit="rsa", month=THIS_MONTH, amount=after.amount, status="open"
        )
        # The alert is lifted, and what is known is what was declared.
        assert (await client.following()).declarations == ()
        assert (await client.opening("declarer-rsa")).sent is not None


async def test_a_high_salary_refuses_the_rsa_with_the_reason(caf: Process) -> None:
    async with caf.client() as client:
        await signed_in(client, "Lucien")
        assert (await right(client, "rsa")).status == "suspended"
        sent = await client.submit("declarer-rsa", {**NOTHING, **salary(400_000)})
        after = await right(client, "rsa")
        assert (after.status, after.amount, after.reason) == (
            "refused",
            0,
            "ressources-superieures",
        )
        decision = (await followed(client, sent)).decision
        assert decision is not None and decision.reason == "ressources-superieures"
        # Another one in the same quarter is led to the first.
        with pytest.raises(CafProblem) as met:
            await client.submit("declarer-rsa", NOTHING)
        assert met.value.code is Code.ALREADY_SENT


async def test_what_the_law_cannot_say_waits_for_somebody_and_changes_nothing(
    caf: Process,
) -> None:
    async with caf.client() as client:
        await signed_in(client, "Thibault")
        before = await right(client, "prime_activite")
        changed = {**NOTHING, **salary(120_000), "changement": True, "changements": ("travail",)}
        sent = await client.submit("declarer-prime-activite", changed)
        assert await right(client, "prime_activite") == before
        mine = await followed(client, sent)
        assert (mine.state, mine.decision) == (State.RECEIVED, None)


async def test_the_aah_is_that_of_its_beneficiary_alone(caf: Process) -> None:
    async with caf.client() as client:
        await signed_in(client, "Anne-Gaël")
        told = {"changement": False, "honneur": True, **salary(180_000)}
        await client.submit("declarer-aah", told)
        after = await right(client, "aah")
        assert after.status == "open" and 0 < after.amount < 100_000


async def test_the_year_before_the_last_is_filled_in_and_declared(caf: Process) -> None:
    year = str(TODAY.year - 2)
    async with caf.client() as client:
        await signed_in(client, "Thibault")
        known = (await client.opening("declarer-ressources")).answers
        kinds = known["moi-annee"]
        assert isinstance(kinds, tuple) and kinds
        assert all(known[f"moi-{kind}"] for kind in kinds)
        told = {
            "moi-annee": ("pension-alimentaire",),
            "moi-pension-alimentaire": 120_000,
            "conjoint": False,
            "pension-versee": False,
            "carte-invalidite": False,
            "honneur": True,
        }
        await client.submit("declarer-ressources", told)
        (me,) = (await client.resources()).members
        of_year = {one.kind: one.amount for one in me.resources if one.period == year}
        assert of_year.pop("pension-alimentaire") == 120_000
        # What was not touched was not had.
        assert set(of_year) == set(kinds) and not any(of_year.values())

"""Working ahead of the visitor, and curves behind « et si ? »."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from kiosk.client import CafClient
from kiosk.contract.estimates import Axis, BenefitId
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.views.components.curve import CurveSlider
from kiosk.views.flows.simulation import simulate
from kiosk.views.flows.simulation_ahead import Ahead, likely
from kiosk.views.flows.simulation_curves import Curves, axes_for
from kiosk.views.outcomes import Way
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_caf import ScriptedCaf
from tests.views.short_simulations import (
    ALONE,
    HOUSING,
    answered,
    counter,
    rules,
    without,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

# --- In advance -------------------------------------------------------------------------------


async def test_the_last_choice_is_worked_out_whatever_it_will_be() -> None:
    guesses = likely(HOUSING, without("epargne"), rules())
    # With savings, their amount is asked: nothing is complete yet.
    assert guesses == (ALONE,)
    assert likely(HOUSING, ALONE, rules()) == (ALONE,)


async def test_what_is_typed_is_never_guessed() -> None:
    assert likely(HOUSING, {**ALONE, "loyer": ""}, rules()) == ()
    assert likely(HOUSING, {}, rules()) == ()


async def test_guesses_are_told_one_list_at_a_time() -> None:
    caf = ScriptedCaf(gate=asyncio.Event())
    ahead = Ahead(cast(CafClient, caf), HOUSING, rules)
    ahead.consider(without("epargne"))
    await asyncio.sleep(0)
    ahead.consider({**ALONE, "loyer": 60_000})
    for _ in range(5):
        await asyncio.sleep(0)
    assert caf.gate is not None
    caf.gate.set()
    for _ in range(5):
        await asyncio.sleep(0)
    assert caf.most_preparing == 1
    assert caf.prepared == [({**ALONE, "loyer": 60_000},)]
    await ahead.aclose()


async def test_nothing_is_told_once_one_has_left() -> None:
    caf = ScriptedCaf(gate=asyncio.Event())
    ahead = Ahead(cast(CafClient, caf), HOUSING, rules)
    ahead.consider(ALONE)
    await asyncio.sleep(0)
    await ahead.aclose()
    assert (caf.preparing, caf.prepared) == (0, [])


async def test_answers_are_worked_out_while_they_are_reviewed() -> None:
    caf = ScriptedCaf()

    async def look(_screen: Any) -> Way:
        for _ in range(5):
            await asyncio.sleep(0)
        return Way.BACK

    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", look),
        Then("question", Way.HOME),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, caf, answered()))
    assert caf.prepared == [(ALONE,)]


# --- Et si ? ----------------------------------------------------------------------------------


async def until_curve(curves: Curves, axis: Axis) -> None:
    async with asyncio.timeout(10):
        while curves.view.value.curve is None or curves.view.value.axis is not axis:
            await asyncio.sleep(0)


async def test_each_curve_is_asked_once() -> None:
    caf = ScriptedCaf()
    curves = Curves(cast(CafClient, caf), "simulation-logement", ALONE)
    curves.begin()
    await until_curve(curves, Axis.SALAIRE)
    curves.choose(Axis.LOYER)
    assert curves.view.value.curve is None
    await until_curve(curves, Axis.LOYER)
    curves.choose(Axis.SALAIRE)
    assert curves.view.value.curve is caf.curves[Axis.SALAIRE]
    assert [what for what, _, _ in caf.asked] == ["curve-salaire", "curve-loyer"]
    await curves.aclose()


async def test_a_curve_that_fails_is_said_and_can_be_asked_again() -> None:
    caf = ScriptedCaf(curves={})
    curves = Curves(cast(CafClient, caf), "simulation-logement", ALONE)
    curves.begin()
    async with asyncio.timeout(10):
        while not curves.view.value.failed:
            await asyncio.sleep(0)
    curves.choose(Axis.SALAIRE)
    assert not curves.view.value.failed
    assert len([what for what, _, _ in caf.asked]) == 1
    await curves.aclose()


async def test_the_one_asked_last_is_shown() -> None:
    caf = ScriptedCaf(gate=asyncio.Event())
    curves = Curves(cast(CafClient, caf), "simulation-logement", ALONE)
    curves.begin()
    await asyncio.sleep(0)
    curves.choose(Axis.LOYER)
    assert caf.gate is not None
    caf.gate.set()
    await until_curve(curves, Axis.LOYER)
    await asyncio.sleep(0)
    assert curves.view.value.axis is Axis.LOYER
    await curves.aclose()


async def test_only_what_makes_sense_is_changed() -> None:
    works: Answers = {**ALONE, "enfants": 0, "activite": "salarie", "salaire": 90_000}
    assert set(axes_for(works)) == set(Axis)
    assert set(axes_for({**works, "salaire": 310_000})) == set(Axis) - {Axis.HEURES}
    assert Axis.LOYER not in axes_for({"enfants": 0, "activite": "chomage"})
    assert set(axes_for({**ALONE, "activite": "retraite"})) == {Axis.LOYER}


async def test_sliding_shows_the_amounts_of_the_point_and_back_those_of_the_estimate() -> None:
    caf = ScriptedCaf()
    told: dict[str, list[str]] = {}

    async def slide(screen: Any) -> Way:
        async with asyncio.timeout(10):
            while screen.findChild(CurveSlider) is None:
                await asyncio.sleep(0)
        slider = screen.findChild(CurveSlider)
        rows = {str(key): row for key, row in screen._list._rows.items()}

        def seen() -> list[str]:
            shown = [screen._list._total.amount, rows["aide_logement"].amount]
            return [one.accessibleName() for one in shown]

        told["here"] = seen()
        slider.setValue(112)
        told["moved"] = seen()
        told["spoken"] = [slider.accessibleDescription()]
        screen._panel._back.click()
        told["back"] = seen()
        return Way.BACK

    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("estimate", slide),
        Then("review", Way.BACK),
        Then("question", Way.HOME),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, caf, answered()))
    money, curve = Words("fr").money, caf.curves[Axis.SALAIRE]
    housing = curve.benefits[BenefitId.AIDE_LOGEMENT]
    assert told["here"] == told["back"] == [money(102_316), money(44_600)]
    assert told["moved"] == [money(curve.totals[112]), money(housing[112])]
    assert money(curve.totals[112]) in told["spoken"][0]

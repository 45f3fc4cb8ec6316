"""Estimating rights: what is known is not asked again, what is refused is mended, what is
shown is what the Caf said."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest

from kiosk.client import CafClient, CafProblem
from kiosk.contract.estimates import Axis, BenefitId
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.foyer import enfants, logement, personnes, ressources
from kiosk.journeys.model import Page
from kiosk.journeys.path import path
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.printing.protocol import Printer
from kiosk.views import samples
from kiosk.views.components.curve import CurveSlider
from kiosk.views.flows.attempt import SessionLost
from kiosk.views.flows.simulation import Counter, simulate
from kiosk.views.flows.simulation_ahead import Ahead, likely
from kiosk.views.flows.simulation_curves import Curves, axes_for
from kiosk.views.outcomes import Way
from kiosk.views.screens.estimate import Detail, Wish
from kiosk.views.screens.question import Given
from kiosk.views.screens.review import Change
from kiosk.views.screens.simulation_known import Confirmed
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_caf import ScriptedCaf

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

REVIEW = Page("review", review=True)

#: Short journeys of the real pages: what the whole ones ask may grow.
HOUSING = replace(
    registry()["simulation-logement"],
    pages=(personnes.COMMUNE, *logement.LOGEMENT, personnes.NAISSANCE, *ressources.EPARGNE, REVIEW),
    checks=(),
)
WHOLE = replace(
    registry()["toutes-mes-aides"],
    pages=(personnes.COMMUNE, personnes.SITUATION, personnes.NAISSANCE, enfants.NOMBRE, REVIEW),
    checks=(),
)
JOURNEYS = {**registry(), HOUSING.id: HOUSING, WHOLE.id: WHOLE}

#: Somebody who pays 500 € of rent in Nanterre.
ALONE: dict[str, Any] = {
    "commune": "92000-92050",
    "logement": "locataire-vide",
    "colocation": False,
    "loyer": 50_000,
    "proche": False,
    "naissance": "1992-05-04",
    "epargne": False,
}


def rules() -> Rules:
    return Rules(today=date(2026, 11, 23))


def counter(stage: ScriptedStage, caf: ScriptedCaf, state: VisitState | None = None) -> Counter:
    return Counter(
        stage,
        cast(CafClient, caf),
        cast(Printer, None),
        state or VisitState(),
        JOURNEYS,
        rules,
        lambda: Words("fr"),
        lambda _job: None,
    )


def answered() -> VisitState:
    """Return a visit in which another simulation was answered."""
    state = VisitState()
    state.answer("toutes-mes-aides", ALONE, to_send=False)
    return state


def signed_in() -> VisitState:
    state = VisitState()
    until = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
    state.sign_in(Session(token="jeton", expires_at=until, person=samples.ALLOCATAIRE))
    return state


async def test_the_answers_of_these_tests_are_those_of_the_journey() -> None:
    assert path(HOUSING, ALONE, rules()).complete


async def test_what_was_said_in_another_simulation_is_not_asked_again() -> None:
    caf = ScriptedCaf()
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Way.HOME),
    )
    state = answered()
    await simulate(counter(stage, caf, state))
    assert not stage.left
    assert ("estimate", "simulation-logement", ALONE) in caf.asked
    assert state.answers["simulation-logement"] == ALONE
    assert not state.unsent


async def test_back_from_the_result_keeps_every_answer() -> None:
    caf = ScriptedCaf()
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("estimate", Way.BACK),
        Then("review", Change("loyer")),
        Then("question", Given({"loyer": 60_000})),
        Then("review", Way.ON),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Way.HOME),
    )
    await simulate(counter(stage, caf, answered()))
    rents = [answers["loyer"] for what, _, answers in caf.asked if what == "estimate"]
    assert rents == [50_000, 60_000]


async def test_a_refused_answer_is_asked_again_with_its_sentence() -> None:
    refused = CafProblem(problem(Code.ANSWERS_INVALID, errors={"loyer": "money-too-small"}))
    caf = ScriptedCaf(refusals=[refused])
    said: list[object] = []

    async def read(screen: Any) -> Given:
        said.append(screen.snapshot()["loyer"][1])
        return Given({"loyer": 45_000})

    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("question", read),
        Then("review", Way.ON),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Way.HOME),
    )
    await simulate(counter(stage, caf, answered()))
    words = JourneyWords(HOUSING, Words("fr"))
    assert said == [words.error(HOUSING.question("loyer"), "money-too-small", rules())]
    assert [a["loyer"] for what, _, a in caf.asked if what == "estimate"] == [50_000, 45_000]


async def test_a_caf_that_does_not_answer_can_be_asked_again() -> None:
    caf = ScriptedCaf(refusals=[CafProblem(problem(Code.UNAVAILABLE))])
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("trouble", Way.RETRY),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Way.HOME),
    )
    await simulate(counter(stage, caf, answered()))
    assert not stage.left


async def test_giving_up_leads_back_to_the_choice_then_home() -> None:
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-rsa"),
        Then("question", Way.BACK),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, ScriptedCaf()))
    assert not stage.left


async def test_each_wish_comes_back_to_the_result() -> None:
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("estimate", Detail(BenefitId.RSA)),
        Then("estimate-detail", Way.BACK),
        Then("estimate", Wish.TAKE),
        Then("estimate-take", Way.BACK),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Way.ON),
        Then("estimate-take", Way.BACK),
        Then("estimate-next", Way.BACK),
        Then("estimate", Way.BACK),
        Then("review", Way.BACK),
        Then("question", Way.BACK),
        Then("question", Way.HOME),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, ScriptedCaf(), answered()))
    assert not stage.left


# --- What the Caf knows -----------------------------------------------------------------------


async def test_what_the_caf_knows_is_confirmed_before_it_counts() -> None:
    known = {"commune": "92000-92050", "naissance": "1992-05-04", "situation": "seul"}
    caf = ScriptedCaf(known=known)

    async def look(screen: Any) -> Confirmed:
        assert set(screen._rows) == set(known)
        return Confirmed({"commune": "92000-92050"})

    asked: list[set[str]] = []

    async def leave(screen: Any) -> Way:
        asked.append(set(screen.snapshot()))
        return Way.HOME

    stage = ScriptedStage(
        Then("simulation-choice", "toutes-mes-aides"),
        Then("simulation-known", look),
        Then("question", leave),
        Then("simulation-choice", Way.BACK),
    )
    state = signed_in()
    await simulate(counter(stage, caf, state))
    # The commune stands; whether one lives alone is asked again.
    assert asked == [{"situation"}]
    assert state.answers["toutes-mes-aides"] == {"commune": "92000-92050"}


async def test_what_was_said_here_is_not_asked_of_the_caf() -> None:
    caf = ScriptedCaf(known={"naissance": "1970-01-01"})
    state = signed_in()
    state.answer("simulation-rsa", ALONE, to_send=False)
    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.BACK),
        Then("question", Way.HOME),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, caf, state))
    assert state.answers["simulation-logement"]["naissance"] == "1992-05-04"


async def test_a_session_that_is_over_is_said() -> None:
    class Forgot(ScriptedCaf):
        async def known_answers(self) -> Any:
            raise CafProblem(problem(Code.SESSION_EXPIRED))

    stage = ScriptedStage(Then("simulation-choice", "simulation-rsa"))
    with pytest.raises(SessionLost):
        await simulate(counter(stage, Forgot(), signed_in()))


async def test_a_caf_that_cannot_say_what_it_knows_stops_nobody() -> None:
    class Silent(ScriptedCaf):
        async def known_answers(self) -> Any:
            raise CafProblem(problem(Code.TIMEOUT))

    stage = ScriptedStage(
        Then("simulation-choice", "simulation-rsa"),
        Then("question", Way.BACK),
        Then("simulation-choice", Way.BACK),
    )
    await simulate(counter(stage, Silent(), signed_in()))
    assert not stage.left


# --- In advance -------------------------------------------------------------------------------


def without(*questions: str) -> dict[str, Any]:
    return {key: value for key, value in ALONE.items() if key not in questions}


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

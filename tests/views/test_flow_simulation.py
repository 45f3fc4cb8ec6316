"""Estimating rights: what is known is not asked again, what is refused is mended, what is
shown is what the Caf said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.client import CafProblem
from kiosk.contract.estimates import BenefitId
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Category, Journey
from kiosk.journeys.path import path
from kiosk.views.flows.attempt import SessionLost
from kiosk.views.flows.simulation import simulate
from kiosk.views.outcomes import Way
from kiosk.views.screens.estimate import Detail, Wish
from kiosk.views.screens.estimate_next import Ask
from kiosk.views.screens.question import Given
from kiosk.views.screens.review import Change
from kiosk.views.screens.simulation_known import Confirmed
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_caf import ScriptedCaf
from tests.views.short_simulations import (
    ALONE,
    HOUSING,
    answered,
    counter,
    rules,
    signed_in,
)

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]


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


async def test_a_benefit_is_asked_for_with_what_was_answered() -> None:
    asked: list[tuple[str, Answers]] = []

    async def ask(journey: str, answers: Answers) -> None:
        asked.append((journey, answers))

    stage = ScriptedStage(
        Then("simulation-choice", "simulation-logement"),
        Then("review", Way.ON),
        Then("estimate", Wish.NEXT),
        Then("estimate-next", Ask("demande-logement")),
        Then("estimate-next", Way.HOME),
    )
    here = replace(counter(stage, ScriptedCaf(), answered()), ask=ask)
    await simulate(here)
    assert asked == [("demande-logement", ALONE)]


async def test_each_benefit_leads_to_the_demarche_that_asks_for_it() -> None:
    paje = Journey("demande-paje", (), frozenset(), category=Category.REQUEST, benefit="paje_base")
    other = Journey("declarer-rsa", (), frozenset(), category=Category.DECLARATION, benefit="rsa")
    known = {one.id: one for one in (paje, other)}
    here = replace(counter(ScriptedStage(), ScriptedCaf()), journeys=known)
    assert here.requests() == {}

    async def ask(_journey: str, _answers: Answers) -> None:
        """Stand for the démarche."""

    found = replace(here, ask=ask).requests()
    assert found == dict.fromkeys(("paje_base", "prime_naissance", "prepare"), "demande-paje")

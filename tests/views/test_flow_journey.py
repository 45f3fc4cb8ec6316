"""Taking a journey: the path, *Back*, refusals, secrets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.contract.access import EVERYONE
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers, Is
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice
from kiosk.views.flows.journey import Refusal, Taken, take
from kiosk.views.outcomes import Way
from kiosk.views.screens.question import Given
from kiosk.views.screens.review import Change
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

ALL = registry()["toutes-mes-aides"]
NIR = "2860275993575"
SIGN_IN = registry()["sign-in"]
SEND = registry()["send-document"]


def rules() -> Rules:
    return Rules(today=date(2026, 11, 23))


async def accept(_answers: Answers) -> None:
    return None


def given(**values: Any) -> Given:
    return Given(values)


async def test_pages_come_one_after_the_other() -> None:
    stage = ScriptedStage(
        Then("question", given(identifier=NIR)), Then("question", given(password="Secret1234"))
    )
    taken = await take(stage, SIGN_IN, rules, accept)
    assert taken == Taken({"identifier": NIR, "password": "Secret1234"})


async def test_back_on_the_first_page_leaves() -> None:
    stage = ScriptedStage(Then("question", Way.BACK))
    assert await take(stage, SIGN_IN, rules, accept) is Way.BACK


async def test_back_shows_what_was_typed_before() -> None:
    typed: list[str] = []

    async def look_then_leave(screen: Any) -> Way:
        typed.append(screen.snapshot()["identifier"][0])
        return Way.BACK

    stage = ScriptedStage(
        Then("question", given(identifier=NIR)),
        Then("question", Way.BACK),
        Then("question", look_then_leave),
    )
    assert await take(stage, SIGN_IN, rules, accept) is Way.BACK
    assert typed == [NIR]


async def test_a_refusal_is_said_where_it_can_be_mended_and_the_secret_is_forgotten() -> None:
    tries: list[Answers] = []

    async def refuse_once(answers: Answers) -> Refusal | None:
        tries.append(dict(answers))
        return Refusal("password", "Ce n’est pas le bon.") if len(tries) == 1 else None

    shown: list[object] = []

    async def read_then_give(screen: Any) -> Given:
        shown.append(screen.snapshot()["password"])
        return given(password="Second1234")

    stage = ScriptedStage(
        Then("question", given(identifier=NIR)),
        Then("question", given(password="First12345")),
        Then("question", read_then_give),
    )
    taken = await take(stage, SIGN_IN, rules, refuse_once)
    assert taken == Taken({"identifier": NIR, "password": "Second1234"})
    assert shown == [("", "Ce n’est pas le bon.")]
    assert [one["password"] for one in tries] == ["First12345", "Second1234"]


async def test_secrets_are_never_kept() -> None:
    kept: list[Answers] = []
    stage = ScriptedStage(
        Then("question", given(identifier=NIR)), Then("question", given(password="Secret1234"))
    )
    await take(stage, SIGN_IN, rules, accept, keep=lambda answers: kept.append(dict(answers)))
    assert kept == [{"identifier": NIR}, {"identifier": NIR}]


async def test_an_exit_leads_back_to_the_answer_or_home() -> None:
    stage = ScriptedStage(
        Then("question", given(kind="rib")),
        Then("exit", Way.BACK),
        Then("question", given(kind="rib")),
        Then("exit", Way.HOME),
    )
    assert await take(stage, SEND, rules, accept) is Way.BACK
    assert not stage.left


async def test_a_document_is_asked_in_its_own_way_and_the_review_leads_back_to_any_page() -> None:
    asked = 0

    async def ask(_page: Page, _answers: Answers) -> tuple[str, ...]:
        nonlocal asked
        asked += 1
        return ("page-1",)

    stage = ScriptedStage(
        Then("question", given(kind="logement")),
        Then("question", given(name="")),
        Then("review", Change("kind")),
        Then("question", given(kind="autre")),
        Then("review", Way.ON),
    )
    taken = await take(stage, SEND, rules, accept, ask_document=ask)
    assert taken == Taken({"kind": "autre", "pages": ("page-1",), "name": ""})
    assert asked == 1


async def test_a_document_without_a_way_to_ask_for_it_is_a_defect() -> None:
    stage = ScriptedStage(Then("question", given(kind="logement")))
    with pytest.raises(ValueError, match="ask_document"):
        await take(stage, SEND, rules, accept)


async def test_a_changed_answer_drops_what_it_makes_moot_and_says_so() -> None:
    journey = Journey(
        id="send-document",
        roles=EVERYONE,
        pages=(
            Page("kind", (Question("kind", Kind.CHOICE, choices=("rib", "autre")),)),
            Page("name", (Question("name", Kind.TEXT),), when=Is("kind", "autre")),
            Page("review", review=True),
        ),
    )
    said: list[bool] = []

    async def look(screen: Any) -> Way:
        said.append(bool(screen.findChildren(Notice)))
        return Way.ON

    stage = ScriptedStage(
        Then("question", given(kind="autre")),
        Then("question", given(name="Bail")),
        Then("review", Change("kind")),
        Then("question", given(kind="rib")),
        Then("review", look),
    )
    taken = await take(stage, journey, rules, accept)
    assert taken == Taken({"kind": "rib"})
    assert said == [True]


async def test_what_was_said_elsewhere_is_not_asked_again() -> None:
    known = {"identifier": NIR, "situation": "seul", "password": ""}
    stage = ScriptedStage(Then("question", given(password="Secret1234")))
    taken = await take(stage, SIGN_IN, rules, accept, answers=known)
    assert taken == Taken({"identifier": NIR, "password": "Secret1234"})


async def test_answers_that_no_longer_agree_are_asked_again_with_the_reason() -> None:
    """The day of birth of a mother is corrected: her child would be as old as she is."""
    born = {"enfant-1-naissance": "2013-04-03"}
    seen: list[object] = []

    async def look(screen: Any) -> Way:
        seen.append(screen.snapshot())
        return Way.BACK

    answers = {"commune": "92400-92026", "situation": "seul", "enfants": 1, **born}
    stage = ScriptedStage(
        Then("question", given(naissance="2010-05-12")),
        Then("question", look),
        Then("question", Way.BACK),
        Then("question", given(naissance="1990-05-12")),
        Then("question", Way.HOME),
    )
    await take(stage, ALL, rules, accept, answers=answers)
    ((key, (typed, error)),) = seen[0].items()  # type: ignore[attr-defined]
    assert (key, typed) == ("enfant-1-naissance", "03/04/2013")
    assert error
    assert not stage.left


async def test_the_review_tells_which_child_and_leads_back_to_it() -> None:
    said: list[str] = []

    async def look(screen: Any) -> Change:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Change("enfant-2-naissance")

    journey = replace(ALL, pages=(*ALL.pages[:7], ALL.page("review")), checks=())
    answers = {"commune": "92400-92026", "situation": "seul", "naissance": "1990-05-12"}
    answers |= {"enfants": 2, "enfant-1-naissance": "2016-09-02"}  # type: ignore[dict-item]
    days: list[str] = []

    async def see(screen: Any) -> Way:
        days.append(screen.snapshot()["enfant-2-naissance"][0])
        return Way.HOME

    stage = ScriptedStage(
        Then("question", given(**{"enfant-2-naissance": "2021-01-30"})),
        Then("review", look),
        Then("question", see),
    )
    await take(stage, journey, rules, accept, answers=answers)
    words = Words("fr")
    each = JourneyWords(journey, words)
    for number in (1, 2):
        label = each.question(journey.question(f"enfant-{number}-naissance"))
        assert str(number) in (label.short or label.text)
        assert said.count(label.short or label.text) == 1
    assert words.date("2021-01-30") in said
    assert days == ["30/01/2021"]

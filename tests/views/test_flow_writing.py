"""Writing to the Caf without an account, without a window."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.client import CafProblem
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Category
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.question import Given
from kiosk.visit.state import DemarcheSent, VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

RECEIPT = Receipt(
    id="0" * 32,
    number="M26-7KQ2-M4XP",
    journey="ecrire-sans-compte",
    submitted_at=datetime(2026, 4, 14, 9, 42, tzinfo=UTC),
)


@dataclass
class MessagesCaf:
    """A Caf that takes messages and nothing else: what it is not asked, it has not."""

    refusals: list[CafProblem] = field(default_factory=list)
    sent: list[tuple[str, Answers, str]] = field(default_factory=list)

    async def send_message(self, journey: str, answers: Answers, *, key: str) -> Receipt:
        self.sent.append((journey, dict(answers), key))
        if self.refusals:
            raise self.refusals.pop(0)
        return RECEIPT


def means(caf: MessagesCaf) -> Means:
    rest = {"printer": None, "printing": None, "bridge": SimpleNamespace(has_camera=False)}
    return Means(
        caf=cast(Any, caf),
        state=VisitState(),
        rules=partial(Rules, samples.TODAY),
        words=lambda: Words("fr"),
        journeys=registry(),
        **cast(Any, rest),
    )


PAGES = (
    Then("question", Given({"sujet": "droits"})),
    Then("question", Given({"message": "Bonjour.\nÀ quoi ai-je droit ?"})),
    Then("question", Given({"nom": "Haubrin", "prenom": "Maud"})),
    Then("question", Given({"nom-usage": ""})),
    Then("question", Given({"email": "m@example.org", "email-bis": "m@example.org"})),
    Then("question", Given({"telephone": "+33639980031"})),
    Then("question", Given({"adresse": "3 RUE DES LILAS", "complement": ""})),
    Then("question", Given({"commune": "92400-92026"})),
)


async def test_nobody_signs_in_and_nothing_is_kept() -> None:
    caf = MessagesCaf()
    have = means(caf)
    stage = ScriptedStage(*PAGES, Then("review", Way.ON), Then("demarche-receipt", Way.ON))
    assert await take_demarche(stage, have, "ecrire-sans-compte") is Way.ON
    ((journey, answers, key),) = caf.sent
    assert journey == "ecrire-sans-compte" and key
    assert answers["message"] == "Bonjour.\nÀ quoi ai-je droit ?"
    assert have.state.answers == {} and have.state.session is None
    assert DemarcheSent("ecrire-sans-compte", Category.MESSAGE, RECEIPT.number) in have.state.deeds


async def test_a_second_press_after_a_time_out_is_the_same_message() -> None:
    caf = MessagesCaf(refusals=[CafProblem(problem(Code.TIMEOUT))])
    stage = ScriptedStage(
        *PAGES,
        Then("review", Way.ON),
        Then("trouble", Way.RETRY),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, means(caf), "ecrire-sans-compte") is Way.ON
    assert len({key for _, _, key in caf.sent}) == 1 and len(caf.sent) == 2


async def test_who_leaves_is_not_told_that_it_is_kept() -> None:
    stage = ScriptedStage(PAGES[0], Then("question", Way.BACK), Then("question", Way.BACK))
    assert await take_demarche(stage, means(MessagesCaf()), "ecrire-sans-compte") is Way.BACK
    assert not stage.left

"""A démarche beside a conseiller: asked before, refused after, and never an answer lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import Protection
from kiosk.contract.following import Opening
from kiosk.contract.models import Receipt
from kiosk.contract.problems import Code
from kiosk.journeys.conditions import Answers
from kiosk.views import samples_demarches as invented_demarches
from kiosk.views import samples_mandat as invented
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.outcomes import Way
from kiosk.views.screens.mandat_needed import Need
from kiosk.views.screens.mandat_text import Consent
from kiosk.views.screens.question import Given
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_acc_beside_parts import AccordCaf, means, refusal

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

RECEIPT: Receipt = invented_demarches.RECEIPT.model_copy(
    update={"journey": "changer-banque", "awaited": ()}
)
IBAN = "FR7630006000011234567890189"

PAGES = (
    Then("question", Given({"titulaire": "Élise Lambertin"})),
    Then("question", Given({"iban": IBAN})),
    Then("paper", Way.RETRY),
    Then("review", Way.ON),
)
GIVES = (
    Then("mandat-protection", Protection.NONE),
    Then("mandat-journeys", ("changer-banque",)),
    Then("mandat-days", 0),
    Then("mandat-text", Consent.GIVEN),
    Then("mandat-given", Way.ON),
)


@dataclass
class BankCaf(AccordCaf):
    """A Caf that also opens a démarche and takes it; ``sendings`` are refused first."""

    sendings: list[CafProblem] = field(default_factory=list)
    sent: list[tuple[Answers, str | None]] = field(default_factory=list)

    async def opening(self, journey: str) -> Opening:
        return Opening(journey=journey, answers={}, offers={})

    async def keep_draft(self, journey: str, answers: Answers) -> None:
        pass

    async def submit(
        self,
        journey: str,
        answers: Answers,
        *,
        key: str | None = None,
        paper: str | None = None,
        kept_despite: Mapping[str, Any] | None = None,
    ) -> Receipt:
        self.sent.append((dict(answers), key))
        if self.sendings:
            raise self.sendings.pop(0)
        return RECEIPT


async def test_it_is_asked_before_and_what_is_done_is_told() -> None:
    caf = BankCaf()
    have = means(caf)
    there: list[str | None] = []
    have.accompanied.journey.watch(there.append)
    stage = ScriptedStage(
        Then("mandat-needed", Need.GIVE), *GIVES, *PAGES, Then("demarche-receipt", Way.ON)
    )
    assert await take_demarche(stage, have, "changer-banque") is Way.ON
    told = [one[1:] for one in caf.calls if one[0] == "act"]
    assert told == [("opened", "changer-banque"), ("shown", "changer-banque")]
    assert there == [None, "changer-banque", None]


async def test_going_back_from_the_question_opens_nothing() -> None:
    caf = BankCaf()
    stage = ScriptedStage(Then("mandat-needed", Way.BACK))
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.BACK
    assert not [one for one in caf.names if one == "act"]


@pytest.mark.parametrize("code", [Code.MANDAT_MISSING, Code.CONSEILLER_ABSENT])
async def test_a_refusal_on_the_way_leads_to_the_same_question_and_the_answers_go(
    code: Code,
) -> None:
    caf = BankCaf(held=[invented.MANDAT.model_copy(update={"journeys": ("changer-banque",)})])
    caf.sendings.append(refusal(code))
    stage = ScriptedStage(
        *PAGES, Then("mandat-needed", Need.ALONE), Then("demarche-receipt", Way.ON)
    )
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.ON
    first, second = caf.sent
    # The same answers, under the same key: pressed twice it is one.
    assert first == second and first[0]["iban"] == IBAN
    assert "leaves" in caf.names


async def test_who_does_not_answer_it_is_back_on_the_page_with_every_answer() -> None:
    caf = BankCaf(held=[invented.MANDAT.model_copy(update={"journeys": ("changer-banque",)})])
    caf.sendings.append(refusal(Code.MANDAT_MISSING))
    have = means(caf)
    stage = ScriptedStage(
        *PAGES,
        Then("mandat-needed", Way.BACK),
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, have, "changer-banque") is Way.ON
    assert caf.sent[0] == caf.sent[1]

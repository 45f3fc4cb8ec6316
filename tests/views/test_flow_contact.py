"""A new telephone or e-mail address: the code is asked where it is needed, nothing is lost."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.identity import Channel, Proof, Verification
from kiosk.contract.problems import Code, problem
from kiosk.journeys.enter_code.journey import OTHER_CHANNEL
from kiosk.views import samples
from kiosk.views.components.label import Label
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.outcomes import Way
from kiosk.views.screens.question import Door, Given
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_flow_demarches import DemarchesCaf, means, opening

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

NOW = datetime(2026, 11, 27, 10, tzinfo=UTC)
NUMBER, EMAIL = "+33639980071", "elise@example.org"


def unproved(*questions: str) -> CafProblem:
    return CafProblem(problem(Code.PROOF_REFUSED, errors=dict.fromkeys(questions, "unproved")))


@dataclass
class CodesCaf(DemarchesCaf):
    """Sends codes too, and says who somebody is by now."""

    verified: list[tuple[str, str]] = field(default_factory=list)
    role: Role = Role.ALLOCATAIRE

    async def verify(self, channel: Channel, address: str, *, locale: str = "fr") -> Verification:
        self.verified.append((channel.value, address))
        later = NOW + timedelta(minutes=10)
        return Verification(
            id="v", channel=channel, masked="•• 71", expires_at=later, resend_at=later
        )

    async def check_verification(self, verification_id: str, code: str) -> Proof:
        return Proof(id="v", proof="preuve", expires_at=NOW)

    async def account(self) -> Any:
        person = samples.ALLOCATAIRE.model_copy(update={"role": self.role})
        return SimpleNamespace(person=person)


def caf(*refusals: CafProblem) -> CodesCaf:
    return CodesCaf(opening(journey="changer-contact"), refusals=list(refusals))


BOTH = (
    Then("question", Given({"quoi": ("telephone", "email")})),
    Then("question", Given({"telephone": NUMBER})),
    Then("question", Given({"email": EMAIL})),
    Then("review", Way.ON),
)
CODE = Then("code", Given({"code": "123456"}))


async def test_a_code_is_typed_for_each_address_that_is_not_proved() -> None:
    one = caf(unproved("email", "telephone"))
    stage = ScriptedStage(*BOTH, CODE, CODE, Then("demarche-receipt", Way.ON))
    assert await take_demarche(stage, means(one), "changer-contact") is Way.ON
    assert one.verified == [("sms", NUMBER), ("email", EMAIL)]
    (_, first, key, _), (_, second, same, _) = one.sent
    # The same thing is sent again: it changes something once.
    assert (first, key) == (second, same)


async def test_what_is_proved_already_is_not_asked_again() -> None:
    one = caf()
    stage = ScriptedStage(*BOTH, Then("demarche-receipt", Way.ON))
    assert await take_demarche(stage, means(one), "changer-contact") is Way.ON
    assert one.verified == []


async def test_an_address_that_gets_no_code_is_given_anew() -> None:
    said: list[str] = []

    async def again(screen: Any) -> Given:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Given({"telephone": "+33639980072"})

    one = caf(unproved("telephone"), unproved("telephone"))
    stage = ScriptedStage(
        *BOTH,
        Then("code", Door(OTHER_CHANNEL, {}, None)),
        Then("question", again),
        Then("review", Way.ON),
        Then("code", Way.BACK),
        # Nothing is lost: it may be sent again, or left.
        Then("review", Way.HOME),
        Then("draft-kept", Way.ON),
    )
    assert await take_demarche(stage, means(one), "changer-contact") is Way.BACK
    assert any("n’a pas été vérifié" in text for text in said)
    assert [address for _, address in one.verified] == [NUMBER, "+33639980072"]
    assert not stage.left


async def test_who_leaves_a_couple_is_known_for_who_they_are_by_now() -> None:
    one = CodesCaf(opening(journey="changer-separation"), role=Role.NON_ALLOCATAIRE)
    have = means(one, role=Role.CONJOINT_DELEGUE)
    stage = ScriptedStage(
        Then("question", Given({"famille": "separe"})),
        Then("question", Given({"depuis": samples.TODAY.isoformat()})),
        Then("question", Given({"qui-part": "moi"})),
        Then("question", Given({"enfants-communs": False})),
        Then("question", Given({"honneur": True})),
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, have, "changer-separation") is Way.ON
    assert have.state.session is not None
    assert have.state.session.person.role is Role.NON_ALLOCATAIRE

"""Signing in by every door, and coming back to an account: no word tells whether it exists."""

from __future__ import annotations

from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from kiosk.contract.access import Role
from kiosk.contract.identity import Channel, Decision, NextStep
from kiosk.contract.problems import Code
from kiosk.journeys.enter_code.journey import NOTHING_CAME, OTHER_CHANNEL
from kiosk.journeys.recover_password.journey import LETTER
from kiosk.journeys.sign_in.journey import (
    CREATE,
    FORGOTTEN_PASSWORD,
    FRANCECONNECT,
    PROVISIONAL,
    TUTOR,
)
from kiosk.journeys.sign_in_provisional.journey import FORGOTTEN_IDENTIFIER
from kiosk.views.components.label import Label
from kiosk.views.flows.authorisations import authorisations
from kiosk.views.flows.recovery import recover_password
from kiosk.views.flows.sign_in import sign_in, sign_up
from kiosk.views.flows.visit import serve
from kiosk.views.outcomes import Way
from kiosk.views.screens.home import Task
from kiosk.views.screens.nothing_came import Remedy
from kiosk.views.screens.question import Door, Given
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_identity import RIGHT, IdentityCaf, entrance, refusal

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

NIR = "2860275993575"
PROVISOIRE = "P33392250"
NEW = "Nouveau2026"


def given(**values: Any) -> Given:
    return Given({key.replace("_", "-"): value for key, value in values.items()})


def typed(values: list[Any], outcome: Any) -> Any:
    """Note what the page holds, then answer."""

    async def look(screen: Any) -> Any:
        values.append(screen.snapshot())
        return outcome

    return look


WHO = [
    Then("question", given(identifiant="nir")),
    Then("question", given(nir=NIR)),
    Then("question", given(nom_naissance="Carrel")),
]
CHOSEN = [
    Then("question", given(nouveau=NEW)),
    Then("question", given(encore=NEW)),
]


async def test_a_new_password_lets_one_in_at_once() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="sms")),
        Then("code", given(code="111111")),
        Then("code", given(code=RIGHT)),
        *CHOSEN,
        Then("notice", Way.ON),
    )
    one = entrance(stage, caf)
    assert await recover_password(one, {})
    assert one.state.session is not None
    assert caf.asked[0] == ("recover", (NIR, "Carrel", Channel.SMS))
    assert caf.asked[-2:] == [("choose_password", ("preuve", NEW)), ("sign_in", (NIR, NEW))]


async def test_nothing_on_the_way_tells_an_account_from_none() -> None:
    """What is shown is made of what was typed and of nothing that the Caf knows."""
    said: list[str] = []

    async def look(screen: Any) -> Way:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Way.BACK

    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="email")),
        Then("code", look),
        Then("question", Way.HOME),
    )
    assert not await recover_password(entrance(stage, IdentityCaf()), {})
    assert any("Si " in text for text in said)
    assert not any("•" in text for text in said)


async def test_what_was_typed_at_the_sign_in_is_not_typed_again() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        Then("question", Door(FORGOTTEN_PASSWORD, {"identifier": NIR})),
        Then("question", given(nom_naissance="Carrel")),
        Then("question", given(moyen="sms")),
        Then("code", given(code=RIGHT)),
        *CHOSEN,
        Then("notice", Way.ON),
    )
    session = await sign_in(entrance(stage, caf))
    assert session is not None
    assert not stage.left


async def test_coming_back_through_a_door_finds_the_page_as_it_was_left() -> None:
    values: list[Any] = []
    memory = {"identifier": ("28602", None)}
    stage = ScriptedStage(
        Then("question", Door(FORGOTTEN_PASSWORD, {}, memory)),
        Then("question", Way.BACK),
        Then("question", typed(values, Way.BACK)),
    )
    assert await sign_in(entrance(stage, IdentityCaf())) is None
    assert values == [{"identifier": ("28602", None)}]


async def test_other_channel_and_back_keep_what_was_answered() -> None:
    values: list[Any] = []
    caf = IdentityCaf()
    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="sms")),
        Then("code", Door(OTHER_CHANNEL)),
        Then("question", given(moyen="email")),
        Then("code", Way.BACK),
        Then("question", Way.BACK),
        Then("question", typed(values, Way.HOME)),
    )
    assert not await recover_password(entrance(stage, caf), {})
    assert values == [{"nom-naissance": ("Carrel", None)}]
    assert [what[2] for name, what in caf.asked] == [Channel.SMS, Channel.EMAIL]


@pytest.mark.parametrize("step", NextStep)
async def test_an_address_that_changed_leads_to_who_can_mend_it(step: NextStep) -> None:
    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="sms")),
        Then("code", Door(NOTHING_CAME)),
        Then("nothing-came", Remedy.CHANGED),
        Then("next-step", Way.ON),
        Then("nothing-came", Way.BACK),
        Then("code", Way.BACK),
        Then("question", Way.HOME),
    )
    assert not await recover_password(entrance(stage, IdentityCaf(step=step)), {})
    assert not stage.left


async def test_by_post_it_is_said_plainly_and_nothing_is_typed_now() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(*WHO, Then("question", given(moyen="post")), Then("notice", Way.ON))
    assert not await recover_password(entrance(stage, caf), {})
    assert caf.names() == ["recover"]


async def test_the_code_of_a_letter_is_typed_in_a_later_visit() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        *WHO,
        Then("question", Door(LETTER)),
        Then("question", given(code="999999")),
        Then("question", given(code=RIGHT)),
        *CHOSEN,
        Then("notice", Way.ON),
    )
    one = entrance(stage, caf)
    assert await recover_password(one, {})
    assert "recover" not in caf.names()
    assert one.state.session is not None


async def test_a_proof_that_is_too_old_asks_for_another_code() -> None:
    caf = IdentityCaf(refusals={"choose_password": [refusal(Code.PROOF_REFUSED)]})
    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="sms")),
        Then("code", given(code=RIGHT)),
        *CHOSEN,
        Then("notice", Way.ON),
        Then("question", given(moyen="sms")),
        Then("code", given(code=RIGHT)),
        *CHOSEN,
        Then("notice", Way.ON),
    )
    assert await recover_password(entrance(stage, caf), {})


async def test_an_expired_code_says_so_under_it() -> None:
    caf = IdentityCaf(refusals={"check_recovery": [refusal(Code.CODE_EXPIRED)]})
    values: list[Any] = []
    stage = ScriptedStage(
        *WHO,
        Then("question", given(moyen="sms")),
        Then("code", given(code=RIGHT)),
        Then("code", typed(values, Way.BACK)),
        Then("question", Way.HOME),
    )
    assert not await recover_password(entrance(stage, caf), {})
    assert values[0]["code"][0] == ""
    assert "10 minutes" in values[0]["code"][1]


async def test_one_signs_in_with_a_provisional_identifier() -> None:
    caf = IdentityCaf(role=Role.NON_ALLOCATAIRE)
    stage = ScriptedStage(
        Then("question", Door(PROVISIONAL)),
        Then("question", given(identifier=PROVISOIRE)),
        Then("question", given(password="Bienvenue2026")),
    )
    assert await sign_in(entrance(stage, caf)) is not None
    assert caf.asked == [("sign_in", (PROVISOIRE, "Bienvenue2026"))]


async def test_an_identifier_that_the_number_replaced_is_said_where_it_is_typed() -> None:
    caf = IdentityCaf(refusals={"sign_in": [refusal(Code.IDENTIFIER_REPLACED)]})
    values: list[Any] = []
    stage = ScriptedStage(
        Then("question", Door(PROVISIONAL)),
        Then("question", given(identifier=PROVISOIRE)),
        Then("question", given(password="Bienvenue2026")),
        Then("question", typed(values, Way.BACK)),
        Then("question", Way.BACK),
    )
    assert await sign_in(entrance(stage, caf)) is None
    assert values[0]["identifier"][0] == PROVISOIRE[1:]
    assert "Sécurité sociale" in values[0]["identifier"][1]


async def test_a_forgotten_identifier_is_sent_and_one_is_back_where_it_is_typed() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        Then("question", Door(PROVISIONAL)),
        Then("question", Door(FORGOTTEN_IDENTIFIER)),
        Then("question", given(nom_naissance="Belhadj")),
        Then("question", given(prenoms="Nassim")),
        Then("question", given(date_naissance="1994-09-09")),
        Then("question", given(moyen="sms")),
        Then("question", given(telephone="+33639980001")),
        Then("notice", Way.ON),
        Then("question", Way.BACK),
        Then("question", Way.BACK),
    )
    one = entrance(stage, caf)
    assert await sign_in(one) is None
    known = ("Belhadj", "Nassim", date(1994, 9, 9), Channel.SMS, "+33639980001")
    assert caf.asked == [("recover_identifier", known)]
    assert not one.state.answers


async def test_a_tutor_signs_in_as_everybody_and_a_body_elsewhere() -> None:
    stage = ScriptedStage(
        Then("question", Door(TUTOR)),
        Then("question", given(genre="organisme")),
        Then("exit", Way.BACK),
        Then("question", given(genre="personne")),
        Then("question", given(personne=True)),
        Then("question", given(identifier=NIR)),
        Then("question", given(password="Secret12345")),
    )
    assert await sign_in(entrance(stage, IdentityCaf())) is not None


async def test_who_has_no_account_is_led_to_one_and_back() -> None:
    stage = ScriptedStage(
        Then("question", Door(CREATE)), Then("create-intro", Way.BACK), Then("question", Way.BACK)
    )
    assert await sign_in(entrance(stage, IdentityCaf())) is None
    stage = ScriptedStage(Then("create-intro", Way.BACK))
    assert await sign_up(entrance(stage, IdentityCaf())) is None


async def test_franceconnect_is_offered_where_it_is_and_signs_in() -> None:
    shown: list[bool] = []

    async def look(screen: Any) -> Way:
        shown.append(screen.findChild(object, f"door-{FRANCECONNECT}") is not None)
        return Way.BACK

    assert await sign_in(entrance(ScriptedStage(Then("question", look)), IdentityCaf())) is None
    caf = IdentityCaf()

    async def connect() -> bool:
        one.state.sign_in(await caf.sign_in("franceconnect", ""))
        return True

    stage = ScriptedStage(Then("question", Door(FRANCECONNECT)))
    one = entrance(stage, caf, franceconnect=connect)
    assert await sign_in(one) is not None
    assert shown == [False]


@pytest.mark.parametrize("decision", Decision)
async def test_an_allocataire_is_asked_once_about_their_conjoint(decision: Decision) -> None:
    caf = IdentityCaf(asks_delegation=True)
    stage = ScriptedStage(
        Then("question", given(identifier=NIR)),
        Then("question", given(password="Secret12345")),
        Then("delegation", decision),
    )
    assert await sign_in(entrance(stage, caf)) is not None
    assert caf.asked[-1] == ("authorise", (decision,))


async def test_a_question_on_the_way_does_not_bar_it() -> None:
    caf = IdentityCaf(
        asks_delegation=True, refusals={"authorisations": [refusal(Code.UNREACHABLE)]}
    )
    stage = ScriptedStage(
        Then("question", given(identifier=NIR)), Then("question", given(password="Secret12345"))
    )
    assert await sign_in(entrance(stage, caf)) is not None


async def test_an_authorisation_is_given_and_taken_back() -> None:
    caf = IdentityCaf()
    said: list[str] = []

    def look(outcome: Any) -> Any:
        async def answer(screen: Any) -> Any:
            now = screen.findChild(object, "delegation-now")
            said.append(now.accessibleName())
            return outcome

        return answer

    stage = ScriptedStage(
        Then("delegation", look(Decision.YES)),
        Then("delegation", look(Decision.NO)),
        Then("delegation", look(Way.BACK)),
    )
    client: Any = caf
    await authorisations(stage, client)
    assert [what for name, what in caf.asked if name == "authorise"] == [
        (Decision.YES,),
        (Decision.NO,),
    ]
    assert "Éric LEVESQUE" in said[1]
    assert said[0] == said[2]


async def test_without_a_conjoint_there_is_nothing_to_authorise() -> None:
    caf = IdentityCaf(conjoint=None)
    stage = ScriptedStage(Then("notice", Way.ON))
    client: Any = caf
    await authorisations(stage, client)
    assert caf.names() == ["authorisations"]


async def test_a_session_that_ends_on_the_way_in_is_said_and_one_is_home_again() -> None:
    caf = IdentityCaf(asks_delegation=True, refusals={"authorise": [refusal(Code.SESSION_EXPIRED)]})
    stage = ScriptedStage(
        Then("question", given(identifier=NIR)),
        Then("question", given(password="Secret12345")),
        Then("delegation", Decision.YES),
        Then("notice", Way.ON),
    )
    one = entrance(stage, caf)
    anything: Any = SimpleNamespace(
        caf=caf,
        state=one.state,
        journeys=one.journeys,
        rules=one.rules,
        words=one.words,
        printer=None,
        printing=lambda _job: None,
        bridge=SimpleNamespace(has_camera=False),
        franceconnect=lambda: None,
        shelf=None,
    )
    await serve(stage, anything, Task.ACCOUNT)
    assert one.state.session is None

"""Opening an account: what is asked, what is sent, what is never lost nor kept."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.contract.problems import Code
from kiosk.journeys.conditions import Answers
from kiosk.journeys.create_account.journey import CAMERA, MEND_NIR
from kiosk.journeys.enter_code.journey import NOTHING_CAME, OTHER_CHANNEL, RESEND
from kiosk.views.components.label import Label
from kiosk.views.components.steps import Steps
from kiosk.views.flows.create_account import create_account
from kiosk.views.outcomes import Way
from kiosk.views.samples_identity import CREATION
from kiosk.views.screens.nothing_came import Remedy
from kiosk.views.screens.question import Door, Given
from kiosk.views.screens.review import Change
from tests.views.scripted import ScriptedStage, Then
from tests.views.scripted_identity import RIGHT, IdentityCaf, entrance, refusal

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

PASSWORD = "Bienvenue2026"


def given(**values: Any) -> Given:
    return Given({key.replace("_", "-"): value for key, value in values.items()})


def pages() -> list[Then]:
    """Answer every page of somebody born abroad without a number."""
    both = [
        ("parent-1-nom", "parent-1-prenoms"),
        ("parent-2-nom", "parent-2-prenoms"),
        ("telephone", "telephone-bis"),
    ]
    last = {second: first for first, second in both}
    found = []
    for key, value in CREATION.items():
        if any(key == first for first, _ in both):
            continue
        answers = {last[key]: CREATION[last[key]], key: value} if key in last else {key: value}
        found.append(Then("question", Given(answers)))
    return found


def chosen() -> list[Then]:
    return [
        Then("question", given(nouveau=PASSWORD)),
        Then("question", given(encore=PASSWORD)),
    ]


async def test_an_account_without_a_number_is_opened_and_signed_into() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("account-created", Way.ON),
    )
    one = entrance(stage, caf)
    assert await create_account(one)
    assert not stage.left
    assert caf.names() == ["verify", "check_verification", "create_account", "sign_in"]
    _, (answers, password, proof) = caf.asked[2]
    assert (password, proof) == (PASSWORD, "preuve")
    assert answers == CREATION
    assert caf.asked[3][1] == ("P33392250", PASSWORD)
    assert one.state.session is not None
    # The account is open: nothing of it waits to be sent any more.
    assert not one.state.answers
    assert not one.state.unsent


async def test_each_page_says_in_which_of_the_three_steps_one_is() -> None:
    said: list[str] = []

    def look(outcome: Any) -> Any:
        async def answer(screen: Any) -> Any:
            said.append(screen.findChild(Steps).accessibleName())
            return outcome

        return answer

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *(Then(one.screen, look(one.outcome)) for one in pages()),
        Then("review", look(Way.ON)),
        Then("code", look(given(code=RIGHT))),
        *(Then(one.screen, look(one.outcome)) for one in chosen()),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, IdentityCaf()))
    assert [text.split("sur")[0].strip() for text in said] == (
        ["Étape 1"] * (len(said) - 3) + ["Étape 2", "Étape 3", "Étape 3"]
    )


async def test_going_back_to_the_beginning_loses_no_answer() -> None:
    seen: list[Any] = []

    async def look(screen: Any) -> Way:
        seen.append(screen.snapshot())
        return Way.BACK

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages()[:3],
        # Back through every page, to the introduction, and out.
        Then("question", Way.BACK),
        Then("question", Way.BACK),
        Then("question", Way.BACK),
        Then("question", Way.BACK),
        Then("create-intro", Way.BACK),
        # And in again: the path goes on where it was left.
        Then("create-intro", Way.ON),
        Then("question", Way.BACK),
        Then("question", look),
        Then("question", Way.HOME),
        Then("create-intro", Way.BACK),
    )
    one = entrance(stage, IdentityCaf())
    assert not await create_account(one)
    assert not await create_account(one)
    assert seen == [{"nom-naissance": ("Belhadj", None)}]
    assert not stage.left


async def test_a_wrong_code_is_said_under_it_and_typed_again() -> None:
    caf = IdentityCaf()
    seen: list[Any] = []

    async def look(screen: Any) -> Given:
        seen.append(screen.snapshot()["code"])
        return given(code=RIGHT)

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code="000000")),
        Then("code", look),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    ((typed, error),) = seen
    assert typed == ""
    assert "4 essais" in error
    assert "blocage" not in error


async def test_a_code_that_nobody_could_check_is_still_there() -> None:
    """The network fails in the middle: what was typed is not typed again."""
    caf = IdentityCaf(refusals={"check_verification": [refusal(Code.UNREACHABLE)]})
    seen: list[Any] = []

    async def look(screen: Any) -> Given:
        seen.append(screen.snapshot()["code"])
        return given(code=RIGHT)

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        Then("trouble", Way.BACK),
        Then("code", look),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    assert seen == [(RIGHT, None)]


async def test_another_channel_leads_to_its_page_and_proves_the_other_address() -> None:
    caf = IdentityCaf()
    mail = "nassim@exemple.fr"
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", Door(NOTHING_CAME)),
        Then("nothing-came", Remedy.OTHER),
        Then("question", given(contact="email")),
        Then("question", given(email=mail, email_bis=mail)),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    assert [what[1] for name, what in caf.asked if name == "verify"] == ["+33639980001", mail]
    _, (answers, *_) = next(one for one in caf.asked if one[0] == "create_account")
    assert "telephone" not in answers


async def test_a_code_is_sent_again_until_no_more_can_be() -> None:
    caf = IdentityCaf(refusals={"verify_again": [refusal(Code.RESENDS_EXHAUSTED)]})
    doors: list[list[str]] = []

    async def look(screen: Any) -> Door:
        doors.append([w.objectName() for w in screen.findChildren(object) if w.objectName()])
        return Door(OTHER_CHANNEL)

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", Door(RESEND)),
        Then("code", look),
        Then("question", Way.HOME),
        Then("create-intro", Way.BACK),
    )
    assert not await create_account(entrance(stage, caf))
    assert f"door-{RESEND}" not in doors[0]
    assert f"door-{OTHER_CHANNEL}" in doors[0]


async def test_an_address_that_was_proved_is_not_proved_again() -> None:
    caf = IdentityCaf()
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        Then("question", Way.BACK),
        Then("review", Change("prenoms")),
        Then("question", given(prenoms="Nassim")),
        Then("review", Way.ON),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    assert caf.names().count("verify") == 1


async def test_a_proof_that_is_too_old_asks_for_another_code_and_nothing_else() -> None:
    caf = IdentityCaf(refusals={"create_account": [refusal(Code.PROOF_REFUSED)]})
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("notice", Way.ON),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    assert len(set(caf.keys)) == 2


async def test_one_account_is_opened_however_often_the_network_fails() -> None:
    caf = IdentityCaf(refusals={"create_account": [refusal(Code.TIMEOUT)]})
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("trouble", Way.RETRY),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    assert len(caf.keys) == 2
    assert len(set(caf.keys)) == 1


async def test_an_answer_that_the_caf_refuses_is_asked_again_on_its_page() -> None:
    caf = IdentityCaf(
        refusals={
            "create_account": [refusal(Code.ANSWERS_INVALID, errors={"prenoms": "text-characters"})]
        }
    )
    seen: list[Any] = []

    async def look(screen: Any) -> Given:
        seen.append(screen.snapshot()["prenoms"])
        return given(prenoms="Nassim")

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("question", look),
        Then("review", Way.ON),
        *chosen(),
        Then("account-created", Way.ON),
    )
    assert await create_account(entrance(stage, caf))
    ((typed, error),) = seen
    assert typed == "Nassim Anis"
    assert error


async def test_a_number_that_has_an_account_already_opens_none_and_says_where_to_look() -> None:
    caf = IdentityCaf(refusals={"sign_in": [refusal(Code.CREDENTIALS_REFUSED)]})
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        *chosen(),
        Then("notice", Way.ON),
    )
    one = entrance(stage, caf)
    assert not await create_account(one)
    assert one.state.session is None


async def test_a_number_that_contradicts_a_birth_is_asked_about_and_mended() -> None:
    said: list[str] = []

    async def look(screen: Any) -> Door:
        said.extend(label.text() for label in screen.findChildren(Label))
        return Door(MEND_NIR)

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        Then("question", given(possede_nir=True)),
        Then("question", given(nir="1850692050123")),
        Then("question", given(civilite="monsieur")),
        Then("question", given(nom_naissance="Belhadj")),
        Then("question", given(prenoms="Nassim")),
        Then("question", given(nom_usage="")),
        Then("question", given(date_naissance="1994-09-09")),
        Then("question", look),
        Then("question", given(nir="1940992050123")),
        # The number says the same now: the next page is the place of birth.
        Then("question", given(ne_en_france=True)),
        Then("question", Way.HOME),
        Then("create-intro", Way.BACK),
    )
    assert not await create_account(entrance(stage, IdentityCaf()))
    assert not stage.left
    assert said
    assert not any("erreur" in text or "faux" in text for text in said)


async def test_a_paper_read_by_the_camera_fills_in_what_it_says() -> None:
    async def read() -> Answers:
        return {"nom-naissance": "Belhadj", "civilite": "monsieur", "inconnu": "x"}

    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        Then("question", Door(CAMERA)),
        Then("question", given(possede_nir=False)),
        # Neither civility nor name is asked: they wait to be read again on the review.
        Then("question", given(prenoms="Nassim")),
        Then("question", Way.HOME),
        Then("create-intro", Way.BACK),
    )
    one = entrance(stage, IdentityCaf(), read_identity=read)
    assert not await create_account(one)
    assert one.state.answers["create-account"] == {
        "possede-nir": False,
        "civilite": "monsieur",
        "nom-naissance": "Belhadj",
        "prenoms": "Nassim",
    }


async def test_no_camera_no_door() -> None:
    shown: list[bool] = []

    async def look(screen: Any) -> Way:
        shown.append(screen.findChild(object, f"door-{CAMERA}") is not None)
        return Way.HOME

    stage = ScriptedStage(
        Then("create-intro", Way.ON), Then("question", look), Then("create-intro", Way.BACK)
    )
    assert not await create_account(entrance(stage, IdentityCaf()))
    assert shown == [False]


async def test_neither_code_nor_password_is_kept_for_the_visit() -> None:
    stage = ScriptedStage(
        Then("create-intro", Way.ON),
        *pages(),
        Then("review", Way.ON),
        Then("code", given(code=RIGHT)),
        Then("question", given(nouveau=PASSWORD)),
        Then("question", Way.BACK),
        Then("question", Way.BACK),
        Then("review", Way.HOME),
        Then("create-intro", Way.BACK),
    )
    one = entrance(stage, IdentityCaf())
    assert not await create_account(one)
    kept = repr(one.state.answers)
    assert "Belhadj" in kept
    assert PASSWORD not in kept
    assert RIGHT not in kept

"""Mon Compte: from its home to each of its pages and back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.problems import Code, problem
from kiosk.contract.profile import Resources
from kiosk.views import samples
from kiosk.views import samples_account as invented
from kiosk.views.components.dot import Dot
from kiosk.views.components.label import Label
from kiosk.views.entries import Demarche, Entry
from kiosk.views.flows import account as flow
from kiosk.views.flows.manage import manage
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.manage import Care
from kiosk.views.screens.question import Given
from kiosk.views.stage import Stage
from tests.views.account_parts import HouseholdCaf, means
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]


def home(dots: int, then: object) -> Then:
    async def looked(screen: Any) -> object:
        assert len(screen.findChildren(Dot)) == dots
        return then

    return Then("account", looked)


async def test_a_letter_is_read_and_the_dot_goes_from_the_home() -> None:
    caf = HouseholdCaf(mails_there=[invented.MAILS[0]])
    stage = ScriptedStage(
        home(1, Entry.MAILS),
        Then("mails", invented.MAILS[0]),
        Then("mail-text", Way.BACK),
        Then("mails", Way.BACK),
        home(0, Way.HOME),
    )
    await flow.account(stage, means(caf))
    assert not stage.left


async def test_each_page_is_one_touch_away_and_leads_back() -> None:
    stage = ScriptedStage(
        Then("account", Entry.AGENDA),
        Then("agenda", Way.BACK),
        Then("account", Entry.PROFILE),
        Then("profile", Way.BACK),
        Then("account", Entry.RESOURCES),
        Then("resources", Way.BACK),
        Then("account", Entry.DOSSIERS),
        Then("dossiers", Way.BACK),
        Then("account", Entry.MANAGE),
        Then("manage", Way.BACK),
        Then("account", Entry.SIGN_OUT),
    )
    caf = HouseholdCaf()
    one = means(caf)
    await flow.account(stage, one)
    assert not stage.left
    assert caf.asked == ["sign-out"]
    assert one.state.session is None


async def test_contact_is_there_once_somebody_leads_to_it() -> None:
    led: list[str] = []

    async def contact(_stage: Stage, _means: Means) -> None:
        led.append("contact")

    async def none(screen: Any) -> Way:
        assert screen.findChild(object, Entry.CONTACT.value[2]) is None
        return Way.HOME

    await flow.account(ScriptedStage(Then("account", none)), means(HouseholdCaf()))
    stage = ScriptedStage(Then("account", Entry.CONTACT), Then("account", Way.HOME))
    await flow.account(stage, means(HouseholdCaf()), contact=contact)
    assert led == ["contact"]


async def test_an_alert_and_the_profile_lead_to_their_demarche(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    taken: list[str] = []

    async def take(_stage: Stage, _means: Means, journey: str) -> Way:
        taken.append(journey)
        return Way.ON

    monkeypatch.setattr(flow, "take_demarche", take)
    monkeypatch.setattr("kiosk.views.flows.profile.take_demarche", take)
    stage = ScriptedStage(
        Then("account", Demarche("changer-banque")),
        Then("account", Entry.PROFILE),
        Then("profile", Demarche("changer-adresse")),
        Then("profile", Way.BACK),
        Then("account", Way.HOME),
    )
    await flow.account(stage, means(HouseholdCaf()))
    assert taken == ["changer-banque", "changer-adresse"]


async def test_a_category_without_demarche_has_no_entry() -> None:
    one = means(HouseholdCaf())
    left = {key: each for key, each in one.journeys.items() if each.category is None}

    async def looked(screen: Any) -> Way:
        for entry in (Entry.CHANGE, Entry.REQUEST, Entry.DECLARE):
            assert screen.findChild(object, entry.value[2]) is None
        return Way.HOME

    await flow.account(ScriptedStage(Then("account", looked)), replace(one, journeys=left))


async def test_no_resource_is_said() -> None:
    caf = HouseholdCaf(income=Resources(months=invented.RESOURCES.months, members=()))
    stage = ScriptedStage(
        Then("account", Entry.RESOURCES), Then("notice", Way.ON), Then("account", Way.HOME)
    )
    await flow.account(stage, means(caf))
    assert not stage.left


async def test_the_password_is_changed_after_the_present_one() -> None:
    wrong = CafProblem(problem(Code.CREDENTIALS_REFUSED, attempts_left=4))
    caf = HouseholdCaf(refusals=[wrong])

    async def refused(screen: Any) -> Given:
        texts = [one.text() for one in screen.findChildren(Label)]
        assert any("Ce n’est pas votre mot de passe" in one for one in texts)
        return Given({"actuel": "Bienvenue92"})

    stage = ScriptedStage(
        Then("manage", Care.PASSWORD),
        Then("question", Given({"actuel": "Faux1234567"})),
        Then("question", Given({"nouveau": "Renouveau1234"})),
        Then("question", Given({"encore": "Renouveau1234"})),
        # What was typed is not kept to be shown: it is typed again.
        Then("question", refused),
        Then("question", Given({"nouveau": "Renouveau1234"})),
        Then("question", Given({"encore": "Renouveau1234"})),
        Then("notice", Way.ON),
        Then("manage", Way.BACK),
    )
    await manage(stage, means(caf))
    assert not stage.left
    assert caf.asked == [("Faux1234567", "Renouveau1234"), ("Bienvenue92", "Renouveau1234")]


async def test_only_the_allocataire_manages_authorisations() -> None:
    def offered(count: int) -> Then:
        async def looked(screen: Any) -> Way:
            assert (screen.findChild(object, "task-authorisations") is not None) == bool(count)
            return Way.BACK

        return Then("manage", looked)

    await manage(ScriptedStage(offered(1)), means(HouseholdCaf()))
    child = samples.FULL_ACCOUNT.person.model_copy(update={"role": Role.ENFANT})
    caf = HouseholdCaf(shown=samples.OWN_DATA_ACCOUNT.model_copy(update={"person": child}))
    await manage(ScriptedStage(offered(0)), means(caf, Role.ENFANT))

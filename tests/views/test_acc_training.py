"""Training: as whom, how it begins and ends, its band, and the end of a démarche."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ConseillerHere
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, problem
from kiosk.contract.training import TrainingAccount
from kiosk.i18n import Words
from kiosk.views import samples
from kiosk.views.accompanied import Accompanied
from kiosk.views.adviser_banners import training_banner
from kiosk.views.components.rows import ListRow
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.training import begin_training, end_training
from kiosk.views.gallery_training import ACCOUNTS
from kiosk.views.outcomes import Way
from kiosk.views.screens.training import Begin, TrainingAccountsScreen, told
from kiosk.views.ui import Ui
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then
from tests.views.test_flow_demarches import PAGES, DemarchesCaf, means, opening

pytestmark = pytest.mark.usefixtures("qapp")

LATER = datetime(2026, 11, 28, 12, tzinfo=UTC)


def here(*, training: bool) -> ConseillerHere:
    return ConseillerHere(name="Dalila", organisation="Caf", until=LATER, training=training)


@dataclass
class TrainingCaf:
    """``refusals`` are met one by one by the call of that name, then nothing is."""

    accounts: tuple[TrainingAccount, ...] = ACCOUNTS
    refusals: dict[str, list[CafProblem]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def _note(self, name: str) -> None:
        self.asked.append(name)
        if waiting := self.refusals.get(name):
            raise waiting.pop(0)

    async def training_accounts(self) -> tuple[TrainingAccount, ...]:
        self._note("accounts")
        return self.accounts

    async def training(self, on: bool) -> ConseillerHere:
        self._note("begin" if on else "end")
        return here(training=on)

    async def sign_in(self, identifier: str, password: str) -> Session:
        self._note(f"sign-in {identifier} {password}")
        return Session(token="t", expires_at=LATER, person=samples.ALLOCATAIRE)

    async def sign_out(self) -> None:
        self._note("sign-out")


@dataclass
class Means:
    caf: TrainingCaf
    accompanied: Accompanied
    state: VisitState


def having(caf: TrainingCaf | None = None) -> Means:
    accompanied = Accompanied(None)  # type: ignore[arg-type]  # nothing is asked of it here
    accompanied.came(here(training=False))
    return Means(caf or TrainingCaf(), accompanied, VisitState())


def trains(one: Means) -> bool:
    conseiller = one.accompanied.conseiller.value
    return conseiller is not None and conseiller.training


@pytest.mark.asyncio
async def test_a_conseiller_chooses_somebody_and_is_signed_in_as_them() -> None:
    one = having()
    stage = ScriptedStage(
        Then("training-accounts", ACCOUNTS[1]),
        Then("training-account", Way.BACK),
        Then("training-accounts", ACCOUNTS[0]),
        Then("training-account", Begin.ACCOUNT),
    )
    assert await begin_training(stage, one) is Way.ON
    assert not stage.left and trains(one)
    signed = f"sign-in {ACCOUNTS[0].identifier} {ACCOUNTS[0].password}"
    assert one.caf.asked == ["accounts", "begin", signed]
    assert one.state.session is not None


@pytest.mark.asyncio
async def test_one_may_begin_at_home_and_whoever_was_signed_in_is_so_no_more() -> None:
    one = having()
    one.state.sign_in(Session(token="t", expires_at=LATER, person=samples.ALLOCATAIRE))
    stage = ScriptedStage(
        Then("training-accounts", ACCOUNTS[0]), Then("training-account", Begin.HOME)
    )
    assert await begin_training(stage, one) is Way.ON
    assert one.caf.asked == ["accounts", "sign-out", "begin"]
    assert one.state.session is None and trains(one)


@pytest.mark.asyncio
async def test_nothing_changes_for_who_goes_back() -> None:
    one = having()
    assert await begin_training(ScriptedStage(Then("training-accounts", Way.BACK)), one) is Way.BACK
    assert one.caf.asked == ["accounts"] and not trains(one)


@pytest.mark.asyncio
async def test_where_people_are_real_there_is_no_training() -> None:
    one = having(TrainingCaf(refusals={"accounts": [CafProblem(problem(Code.NOT_FOUND))]}))
    assert await begin_training(ScriptedStage(Then("notice", Way.ON)), one) is Way.BACK
    assert one.accompanied.conseiller.value is not None


@pytest.mark.asyncio
@pytest.mark.parametrize("call", ["accounts", "begin"])
async def test_a_conseiller_who_is_out_meanwhile_does_not_train(call: str) -> None:
    one = having(TrainingCaf(refusals={call: [CafProblem(problem(Code.CONSEILLER_ABSENT))]}))
    script = [Then("training-accounts", ACCOUNTS[0]), Then("training-account", Begin.HOME)]
    stage = ScriptedStage(*(script if call == "begin" else []), Then("notice", Way.ON))
    assert await begin_training(stage, one) is Way.BACK
    assert one.accompanied.conseiller.value is None


@pytest.mark.asyncio
async def test_a_caf_that_does_not_answer_is_asked_again() -> None:
    one = having(TrainingCaf(refusals={"begin": [CafProblem(problem(Code.UNREACHABLE))]}))
    stage = ScriptedStage(
        Then("training-accounts", ACCOUNTS[0]),
        Then("training-account", Begin.HOME),
        Then("trouble", Way.RETRY),
    )
    assert await begin_training(stage, one) is Way.ON
    assert trains(one)


@pytest.mark.asyncio
async def test_training_ends_and_the_person_is_signed_out_whatever_the_caf_says() -> None:
    one = having(TrainingCaf(refusals={"sign-out": [CafProblem(problem(Code.UNREACHABLE))]}))
    one.accompanied.came(here(training=True))
    one.state.sign_in(Session(token="t", expires_at=LATER, person=samples.ALLOCATAIRE))
    assert await end_training(ScriptedStage(), one) is Way.ON
    assert one.state.session is None and not trains(one)
    assert one.accompanied.conseiller.value is not None


@pytest.mark.asyncio
async def test_a_demarche_of_training_ends_with_its_own_sentence_and_keeps_nothing() -> None:
    caf = DemarchesCaf(opening(), refusals=[CafProblem(problem(Code.TRAINING_ONLY))])
    have = means(caf)
    stage = ScriptedStage(*PAGES, Then("review", Way.ON), Then("training-sent", Way.ON))
    assert await take_demarche(stage, have, "changer-banque") is Way.ON
    assert not stage.left
    assert caf.dropped == ["changer-banque"]
    assert have.state.answers == {} and have.state.to_keep == ()
    assert not any("Sent" in type(deed).__name__ for deed in have.state.deeds)


def test_the_band_says_that_nothing_is_sent_and_ends_training() -> None:
    pressed: list[bool] = []
    banner = training_banner(Ui.make("fr"), lambda: pressed.append(True))
    try:
        assert banner.said == banner.accessibleName() == Words("fr").text("training-banner")
        banner.button.click()
        assert pressed == [True]
    finally:
        banner.leave()
        banner.deleteLater()


@pytest.mark.parametrize("locale", ["fr", "fr-x-falc", "en", "ar"])
def test_every_person_is_a_row_that_says_what_to_look_at(locale: str) -> None:
    ui = Ui.make(locale)
    screen: Any = TrainingAccountsScreen(ui, ACCOUNTS)
    rows = screen.findChildren(ListRow)
    assert [one.accessibleName() for one in rows] == [one.name for one in ACCOUNTS]
    # A household that nobody wrote words for says the place of the person alone.
    assert told(ui.words, ACCOUNTS[-1]) == ui.words.text("role-autre")
    assert "…" not in "".join(one.accessibleDescription() for one in rows)
    rows[2].click()
    screen.leave()
    screen.deleteLater()

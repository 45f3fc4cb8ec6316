"""Démarches, from what the Caf knows to the receipt, without a window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import pytest

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.flaws import Flaw
from kiosk.contract.following import (
    AwaitedPaper,
    Draft,
    DueDeclaration,
    Followed,
    Following,
    Offer,
    Opening,
    State,
)
from kiosk.contract.models import Receipt, Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Category, Effect, Journey, Kind, Page, Question, Source
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views.flows.demarches import demarches, take_demarche
from kiosk.views.flows.follow_up import follow_up
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.demarche_draft import DraftChoice
from kiosk.views.screens.demarches import Chosen
from kiosk.views.screens.follow_up import Wish
from kiosk.views.screens.question import Given
from kiosk.views.screens.simulation_known import Confirmed
from kiosk.visit.state import DemarcheSent, VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

RECEIPT = Receipt(
    id="0" * 32,
    number="D26-7KQ2-M4XP",
    journey="changer-banque",
    submitted_at=datetime(2026, 4, 14, 9, 42, tzinfo=UTC),
)
IBAN = "FR7630006000011234567890189"

#: Somebody leaves the household: who is chosen from what the Caf knows.
LEAVES = Journey(
    id="changer-banque",
    category=Category.CHANGE,
    roles=frozenset(Role),
    effects=(Effect.CHILD_LEAVES,),
    pages=(
        Page("enfant", (Question("enfant", Kind.CHOICE, source=Source.ENFANTS),)),
        Page("review", review=True),
    ),
)


@dataclass
class DemarchesCaf:
    """A Caf that opens démarches, keeps drafts, and takes submissions."""

    opened: Opening | CafProblem
    refusals: list[CafProblem] = field(default_factory=list)
    seen: Following | None = None
    kept: list[Answers] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    sent: list[tuple[str, Answers, str | None, str | None]] = field(default_factory=list)

    async def opening(self, journey: str) -> Opening:
        if isinstance(self.opened, CafProblem):
            raise self.opened
        return self.opened

    async def keep_draft(self, journey: str, answers: Answers) -> None:
        self.kept.append(dict(answers))

    async def drop_draft(self, journey: str) -> None:
        self.dropped.append(journey)

    async def submit(
        self,
        journey: str,
        answers: Answers,
        *,
        key: str | None = None,
        paper: str | None = None,
        kept_despite: Mapping[str, tuple[Flaw, ...]] | None = None,
    ) -> Receipt:
        # Nothing was taken with the camera here.
        assert not kept_despite
        self.sent.append((journey, dict(answers), key, paper))
        if self.refusals:
            raise self.refusals.pop(0)
        return RECEIPT

    async def following(self) -> Following:
        assert self.seen is not None
        return self.seen


def opening(**more: Any) -> Opening:
    return Opening(**{"journey": "changer-banque", "answers": {}, "offers": {}, **more})


def means(
    caf: DemarchesCaf,
    journeys: Mapping[str, Journey] | None = None,
    role: Role = Role.ALLOCATAIRE,
) -> Means:
    state = VisitState()
    person = samples.ALLOCATAIRE.model_copy(update={"role": role})
    expires_at = datetime(2026, 4, 14, 11, tzinfo=UTC)
    state.sign_in(Session(token="t", expires_at=expires_at, person=person))
    rest = {"printer": None, "printing": None, "bridge": SimpleNamespace(has_camera=False)}
    return Means(
        caf=cast(Any, caf),
        state=state,
        rules=partial(Rules, samples.TODAY),
        words=lambda: Words("fr"),
        journeys=journeys or registry(),
        **cast(Any, rest),
    )


PAGES = (
    Then("question", Given({"titulaire": "Élise Lambertin"})),
    Then("question", Given({"iban": IBAN})),
    Then("paper", Way.RETRY),
)


async def test_a_demarche_without_its_paper_is_sent_and_followed() -> None:
    caf = DemarchesCaf(opening())
    have = means(caf)
    stage = ScriptedStage(*PAGES, Then("review", Way.ON), Then("demarche-receipt", Way.ON))
    assert await take_demarche(stage, have, "changer-banque") is Way.ON
    ((journey, answers, key, paper),) = caf.sent
    assert (journey, paper) == ("changer-banque", None) and key
    assert answers == {"titulaire": "Élise Lambertin", "iban": IBAN, "papier-rib": ""}
    # Kept while it was answered, without the paper; nothing is left in the visit.
    assert caf.kept[-1] == {"titulaire": "Élise Lambertin", "iban": IBAN}
    assert have.state.answers == {}
    sent = DemarcheSent("changer-banque", Category.CHANGE, RECEIPT.number)
    assert sent in have.state.deeds
    assert have.state.to_keep == (RECEIPT.number,)


async def test_what_the_caf_knows_is_confirmed_first() -> None:
    caf = DemarchesCaf(opening(answers={"titulaire": "Élise Lambertin", "iban": "wrong"}))
    known = {"titulaire": "Élise Lambertin"}
    stage = ScriptedStage(
        Then("simulation-known", Confirmed(known)),
        *PAGES[1:],
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.ON
    assert caf.sent[0][1]["titulaire"] == "Élise Lambertin"


async def test_a_draft_is_taken_up_or_erased() -> None:
    kept = {"titulaire": "Élise Lambertin", "iban": IBAN}
    caf = DemarchesCaf(opening(draft=kept))
    stage = ScriptedStage(
        Then("draft", DraftChoice.RESUME),
        PAGES[2],
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.ON
    assert caf.sent[0][1] == {**kept, "papier-rib": ""}
    anew = ScriptedStage(Then("draft", DraftChoice.ANEW), Then("question", Way.BACK))
    assert await take_demarche(anew, means(caf), "changer-banque") is Way.BACK
    assert caf.dropped == ["changer-banque"]
    away = ScriptedStage(Then("draft", Way.BACK))
    assert await take_demarche(away, means(caf), "changer-banque") is Way.BACK


@pytest.mark.parametrize("wish", [Way.ON, Way.RETRY])
async def test_who_leaves_is_told_that_it_is_kept(wish: Way) -> None:
    caf = DemarchesCaf(opening())
    stage = ScriptedStage(
        PAGES[0], Then("question", Way.BACK), Then("question", Way.BACK), Then("draft-kept", wish)
    )
    have = means(caf)
    assert await take_demarche(stage, have, "changer-banque") is Way.BACK
    assert caf.dropped == (["changer-banque"] if wish is Way.RETRY else [])
    assert have.state.answers == {} and not have.state.unsent


async def test_an_answer_that_the_caf_refuses_is_asked_again_and_nothing_is_lost() -> None:
    wrong = CafProblem(problem(Code.ANSWERS_INVALID, errors={"iban": "iban-key"}))
    caf = DemarchesCaf(opening(), refusals=[wrong])
    said: list[str] = []

    async def told(screen: Any) -> Given:
        said.append(screen.findChild(type(screen._editors["iban"])).error)
        return Given({"iban": IBAN})

    stage = ScriptedStage(
        *PAGES,
        Then("review", Way.ON),
        Then("question", told),
        Then("review", Way.ON),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.ON
    assert said == [Words("fr").text("error-iban-key")]
    assert len(caf.sent) == 2


async def test_a_second_press_after_a_time_out_carries_the_same_key() -> None:
    caf = DemarchesCaf(opening(), refusals=[CafProblem(problem(Code.TIMEOUT))])
    stage = ScriptedStage(
        *PAGES,
        Then("review", Way.ON),
        Then("trouble", Way.RETRY),
        Then("demarche-receipt", Way.ON),
    )
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.ON
    assert len({key for _, _, key, _ in caf.sent}) == 1 and len(caf.sent) == 2


async def test_what_was_sent_already_is_said_with_its_number() -> None:
    caf = DemarchesCaf(opening(sent=RECEIPT))
    stage = ScriptedStage(Then("already-sent", Way.ON))
    assert await take_demarche(stage, means(caf), "changer-banque") is Way.BACK
    late = DemarchesCaf(opening(), refusals=[CafProblem(problem(Code.ALREADY_SENT))])
    stage = ScriptedStage(
        *PAGES,
        Then("review", Way.ON),
        Then("notice", Way.ON),
        Then("review", Way.BACK),
        Then("paper", Way.BACK),
        Then("question", Way.BACK),
        Then("question", Way.BACK),
        Then("draft-kept", Way.ON),
    )
    assert await take_demarche(stage, means(late), "changer-banque") is Way.BACK


async def test_one_chooses_from_what_the_caf_knows() -> None:
    children = (Offer(key="a" * 32, label="Basile (12/03/2014)"),)
    caf = DemarchesCaf(opening(offers={"enfants": children}))

    async def choose(screen: Any) -> Given:
        assert screen._editors["enfant"].question.labels == (("a" * 32, "Basile (12/03/2014)"),)
        return Given({"enfant": "a" * 32})

    journeys = {"changer-banque": LEAVES}
    stage = ScriptedStage(
        Then("question", choose), Then("review", Way.ON), Then("demarche-receipt", Way.ON)
    )
    assert await take_demarche(stage, means(caf, journeys), "changer-banque") is Way.ON
    assert caf.sent[0][1] == {"enfant": "a" * 32}
    nobody = DemarchesCaf(CafProblem(problem(Code.NOTHING_TO_CHOOSE)))
    stage = ScriptedStage(Then("notice", Way.ON))
    assert await take_demarche(stage, means(nobody, journeys), "changer-banque") is Way.BACK


async def test_who_may_not_is_told_before_anything_is_asked() -> None:
    caf = DemarchesCaf(opening())
    stage = ScriptedStage(Then("notice", Way.ON))
    have = means(caf, role=Role.CONJOINT)
    assert await take_demarche(stage, have, "changer-banque") is Way.BACK


async def test_short_sentences_last_as_long_as_the_demarche() -> None:
    caf = DemarchesCaf(opening())
    have = means(caf)
    seen: list[str] = []

    async def look(_screen: Any) -> Way:
        seen.append(have.state.preferences.locale)
        return Way.BACK

    stage = ScriptedStage(
        Then("demarches", Chosen("changer-banque", falc=True)),
        Then("question", look),
        Then("demarches", Way.BACK),
    )
    await demarches(stage, have, Category.CHANGE)
    assert seen == ["fr-x-falc"] and have.state.preferences.locale == "fr"


async def test_following_leads_to_what_is_to_be_done() -> None:
    draft = Draft(journey="changer-banque", saved_at=RECEIPT.submitted_at)
    due = DueDeclaration(journey="changer-banque")
    paper = AwaitedPaper(id="1" * 32, paper="rib", asked_on=samples.TODAY)
    followed = Followed(
        id="2" * 32,
        number=RECEIPT.number,
        journey="changer-banque",
        submitted_at=RECEIPT.submitted_at,
        state=State.DONE,
    )
    seen = Following(papers=(paper,), declarations=(due,), drafts=(draft,), followed=(followed,))
    caf = DemarchesCaf(opening(), seen=seen)
    stage = ScriptedStage(
        Then("follow-up", Wish(draft)),
        Then("question", Way.BACK),
        Then("follow-up", Wish(due)),
        Then("question", Way.BACK),
        Then("follow-up", Wish(followed)),
        Then("followed", Way.BACK),
        Then("follow-up", Way.BACK),
    )
    await follow_up(stage, means(caf))
    assert not stage.left

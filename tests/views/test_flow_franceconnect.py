"""FranceConnect+ as a visitor goes through it, whatever comes back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from scripted import ScriptedStage, Then

from kiosk.client import CafProblem
from kiosk.contract.access import Role
from kiosk.contract.franceconnect import (
    FranceConnect,
    FranceConnectNext,
    FranceConnectOutcome,
    FranceConnectStart,
    WebVisit,
)
from kiosk.contract.models import Person, Session
from kiosk.contract.problems import Code, problem
from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.views.flows.franceconnect import franceconnect, offered
from kiosk.views.flows.identity import Entrance
from kiosk.views.flows.journey import Given
from kiosk.views.outcomes import Way
from kiosk.views.screens.franceconnect_web import CameBack, FranceConnectWebScreen
from kiosk.visit.state import Preferences, VisitState

T = TypeVar("T")

NOW = datetime(2026, 11, 27, tzinfo=UTC)
NIR = "2860275112001"
START = FranceConnectStart(
    id="a" * 32,
    url="https://fournisseur.invalid/",
    redirect_prefix="https://borne.invalid/retour",
    hosts=("fournisseur.invalid",),
    expires_at=NOW,
)
SESSION = Session(
    token="jeton",
    expires_at=NOW,
    person=Person(
        id="p",
        civilite="Mme",
        nom_naissance="Carrel",
        prenoms="Élise",
        date_naissance=date(1986, 2, 17),
        role=Role.ALLOCATAIRE,
    ),
)


class FakePage(QObject):
    """A page without a network."""

    came_back = Signal(str)
    failed = Signal()
    moved = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.widget = QWidget()
        self.host = "fournisseur.invalid"
        self.zoomed = 0.0
        self.typed: list[str] = []
        self.went: list[str] = []
        self.closed = False

    def zoom(self, scale: float) -> None:
        self.zoomed = scale

    def insert(self, text: str) -> None:
        self.typed.append(text)

    def backspace(self) -> None:
        self.typed.append("<")

    def enter(self) -> None:
        self.typed.append("\n")

    def go(self, visit: WebVisit) -> None:
        self.went.append(visit.url)
        self.came_back.emit("state=x")

    def close(self) -> None:
        self.closed = True
        self.widget.deleteLater()


@dataclass
class Caf:
    """What the backend answers, or raises."""

    outcome: FranceConnectOutcome | Code = Code.INTERNAL
    links: list[Session | Code] = field(default_factory=list)
    starts: list[FranceConnectStart | Code] = field(default_factory=lambda: [START, START])
    offers: list[FranceConnect | Code] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    async def franceconnect(self) -> FranceConnect:
        return _given(self.offers.pop(0))

    async def franceconnect_start(self) -> FranceConnectStart:
        return _given(self.starts.pop(0))

    async def franceconnect_finish(self, start_id: str, query: str) -> FranceConnectOutcome:
        self.asked.append(query)
        return _given(self.outcome)

    async def franceconnect_link(self, start_id: str, identifier: str) -> Session:
        self.asked.append(identifier)
        return _given(self.links.pop(0))

    async def franceconnect_sign_out(self, start_id: str) -> WebVisit:
        return WebVisit(url="https://fournisseur.invalid/fin", redirect_prefix="", hosts=())


def _given(answer: T | Code) -> T:
    if isinstance(answer, Code):
        raise CafProblem(problem(answer))
    return answer


@dataclass
class Walk:
    caf: Caf
    script: tuple[Then, ...]
    pages: list[FakePage] = field(default_factory=list)
    state: VisitState = field(default_factory=lambda: VisitState(Preferences(locale="fr")))

    async def goes(self) -> bool:
        stage = ScriptedStage(*self.script)
        entrance = Entrance(
            stage=stage,
            caf=self.caf,  # type: ignore[arg-type]
            state=self.state,
            journeys=registry(),
            rules=lambda: Rules(today=date(2026, 11, 27)),
            words=lambda: Words("fr"),
        )
        offer = FranceConnect(available=True, demonstration=False)
        done = await franceconnect(entrance, offer, self._opens)
        assert stage.left == []
        return done

    def _opens(self, visit: WebVisit, demonstration: bool) -> FakePage:
        assert not demonstration
        self.pages.append(FakePage())
        return self.pages[-1]


BEGIN = Then("franceconnect", Way.ON)
AGAIN_NOT = Then("franceconnect", Way.BACK)
BACK = Then("franceconnect-web", CameBack("code=c&state=s"))
NOTICE = Then("notice", Way.ON)


@pytest.mark.asyncio
async def test_an_account_that_was_linked_is_entered_and_the_provider_is_left() -> None:
    known = FranceConnectOutcome(next=FranceConnectNext.SESSION, session=SESSION)
    walk = Walk(Caf(known), (BEGIN, BACK))
    assert await walk.goes()
    assert walk.state.session == SESSION
    assert walk.caf.asked == ["code=c&state=s"]
    assert walk.pages[0].went == ["https://fournisseur.invalid/fin"]
    assert walk.pages[0].closed


@pytest.mark.asyncio
async def test_the_number_is_asked_once_and_may_be_mended() -> None:
    caf = Caf(
        FranceConnectOutcome(next=FranceConnectNext.LINK),
        links=[Code.FRANCECONNECT_LINK_REFUSED, SESSION],
    )
    number = Then("question", Given({"identifier": NIR}))
    walk = Walk(caf, (BEGIN, BACK, NOTICE, number, number))
    assert await walk.goes()
    assert caf.asked[1:] == [NIR, NIR]


@pytest.mark.asyncio
async def test_who_has_no_account_begins_one_with_what_is_known() -> None:
    answers: dict[str, str | bool] = {"nom-naissance": "Carrel", "ne-en-france": True}
    outcome = FranceConnectOutcome(next=FranceConnectNext.CREATE, answers=answers)
    script = (BEGIN, BACK, NOTICE, Then("create-intro", Way.BACK), AGAIN_NOT)
    walk = Walk(Caf(outcome), script)
    assert not await walk.goes()
    assert walk.state.answers["create-account"] == answers


@pytest.mark.asyncio
@pytest.mark.parametrize("code", [one for one in Code if one.startswith("franceconnect-")])
async def test_every_refusal_is_said_and_leaves_no_page(code: Code) -> None:
    walk = Walk(Caf(code), (BEGIN, BACK, NOTICE, AGAIN_NOT))
    assert not await walk.goes()
    assert walk.pages[0].closed
    assert walk.state.session is None


@pytest.mark.asyncio
async def test_a_provider_that_is_down_is_tried_again() -> None:
    caf = Caf(
        FranceConnectOutcome(next=FranceConnectNext.SESSION, session=SESSION),
        starts=[Code.FRANCECONNECT_UNAVAILABLE, START],
    )
    walk = Walk(caf, (BEGIN, Then("trouble", Way.RETRY), BACK))
    assert await walk.goes()


@pytest.mark.asyncio
async def test_leaving_the_page_or_losing_it_erases_it() -> None:
    left = Walk(Caf(), (BEGIN, Then("franceconnect-web", Way.BACK), AGAIN_NOT))
    assert not await left.goes()
    lost = Walk(Caf(), (BEGIN, Then("franceconnect-web", Way.RETRY), NOTICE, AGAIN_NOT))
    assert not await lost.goes()
    assert [page.closed for page in (*left.pages, *lost.pages)] == [True, True]


@pytest.mark.asyncio
async def test_the_page_is_erased_when_the_visit_ends_over_it() -> None:
    async def cancelled(_screen: object) -> None:
        raise asyncio.CancelledError

    walk = Walk(Caf(), (BEGIN, Then("franceconnect-web", cancelled)))
    with pytest.raises(asyncio.CancelledError):
        await walk.goes()
    assert walk.pages[0].closed


@pytest.mark.asyncio
async def test_the_screen_types_zooms_and_ends_with_the_page() -> None:
    async def used(screen: FranceConnectWebScreen) -> object:
        ends: list[object] = []
        screen.finished.connect(ends.append)
        page = walk.pages[0]
        assert page.zoomed == 1.0
        screen._switch_keyboard()
        for key in ("e", "é"):
            screen._keyboard.key(key).click()
        screen._keyboard.key("backspace").click()
        screen._keyboard.key("enter").click()
        assert page.typed == ["e", "é", "<", "\n"]
        page.failed.emit()
        # What comes after the end changes nothing.
        page.came_back.emit("code=c")
        assert ends == [Way.RETRY]
        return Way.BACK

    walk = Walk(Caf(), (BEGIN, Then("franceconnect-web", used), AGAIN_NOT))
    assert not await walk.goes()


@pytest.mark.asyncio
async def test_what_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.views.flows import franceconnect as flow

    monkeypatch.setattr(flow, "_AGAIN_S", 0.0)
    monkeypatch.setattr(flow.os, "geteuid", lambda: 1000)
    true = FranceConnect(available=True, demonstration=False)
    demonstration = FranceConnect(available=True, demonstration=True)
    none = FranceConnect(available=False, demonstration=False)
    assert await offered(Caf(offers=[Code.UNREACHABLE, true])) == true  # type: ignore[arg-type]
    assert await offered(Caf(offers=[none])) is None  # type: ignore[arg-type]
    # Chromium has no sandbox for root: only a page of ours is shown.
    monkeypatch.setattr(flow.os, "geteuid", lambda: 0)
    assert await offered(Caf(offers=[true])) is None  # type: ignore[arg-type]
    assert await offered(Caf(offers=[demonstration])) == demonstration  # type: ignore[arg-type]

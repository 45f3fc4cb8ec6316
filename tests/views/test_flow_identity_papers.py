"""An identity paper fills in answers: those that it says, and that the person takes over."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from kiosk.i18n import Words
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import RULES
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.mrz.layouts import Format
from kiosk.scanner.mrz.paper import Paper, Problem
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.mrz.rows import exact
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Event, Fault, Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.flows.identity_papers import read_identity
from kiosk.views.outcomes import Way
from kiosk.views.paper_answers import ANSWERED, Suggestion, suggestions
from kiosk.views.screens.identity_camera import IdentityCameraScreen
from kiosk.views.screens.identity_read import IdentityReadScreen
from kiosk.views.ui import Ui
from kiosk.visit.state import Origin, VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.usefixtures("qapp")]

TODAY = date(2026, 11, 27)
JOURNEY = registry()["create-account"]


def card() -> Paper:
    paper = parse(
        exact(["IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6"]),
        TODAY,
    )
    assert paper is not None
    return paper


ANSWERS = {
    "nom-naissance": "BERTHIER",
    "prenoms": "CORINNE",
    "date-naissance": "1965-12-06",
    "piece": "carte-identite",
    "piece-numero": "880692310285",
}


class Bridge:
    """A camera under which papers are read as scripted; the last one stays there."""

    def __init__(self, *papers: Paper | None, fault: FaultCode | None = None) -> None:
        self.papers = list(papers)
        self.fault = fault
        self.opened = 0
        self.closed = 0
        self.reads = 0
        self.automatic: bool | None = None
        self._listeners: list[Callable[[Event], None]] = []

    def listen(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def heard(self) -> int:
        return len(self._listeners)

    def tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)

    def pixels(self, frame: Frame) -> bytes | None:
        return bytes(3 * frame.width * frame.height)

    async def open_camera(self, *, automatic: bool = True) -> None:
        self.opened += 1
        self.automatic = automatic
        if self.fault is not None:
            fault, self.fault = self.fault, None
            raise CaptureFault(fault)

    async def close_camera(self) -> None:
        self.closed += 1

    async def read_identity(self) -> Paper | None:
        self.reads += 1
        await asyncio.sleep(0)
        return self.papers.pop(0) if len(self.papers) > 1 else self.papers[0]


async def ended(screen: IdentityCameraScreen) -> Any:
    """Wait until the screen ends by itself."""
    over: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    screen.finished.connect(over.set_result)
    async with asyncio.timeout(20):
        return await over


async def run(stage: ScriptedStage, bridge: Bridge, state: VisitState | None = None) -> Any:
    client: Any = bridge
    found = await read_identity(stage, client, state or VisitState(), JOURNEY)
    assert not stage.left
    assert bridge.closed
    assert bridge.heard == 0
    return found


@pytest.mark.asyncio
async def test_a_paper_read_twice_alike_gives_its_answers() -> None:
    other = replace(card(), surname="BERTHIEN")
    bridge, state = Bridge(None, other, card(), card()), VisitState()
    stage = ScriptedStage(Then("identity-camera", ended), Then("identity-read", frozenset(ANSWERS)))
    assert await run(stage, bridge, state) == ANSWERS
    assert bridge.automatic is False
    # It may still lie there when the visit ends.
    assert state.origins == {Origin.CAMERA}


@pytest.mark.asyncio
async def test_only_what_the_person_takes_is_taken() -> None:
    async def drop(screen: IdentityReadScreen) -> Any:
        taken: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        screen.finished.connect(taken.set_result)
        for question in ("prenoms", "piece", "piece"):
            screen.findChild(Button, f"drop-{question}").click()
        screen.findChild(Button, "primary").click()
        return await taken

    stage = ScriptedStage(Then("identity-camera", ended), Then("identity-read", drop))
    assert await run(stage, Bridge(card())) == {
        key: value for key, value in ANSWERS.items() if key != "prenoms"
    }


@pytest.mark.asyncio
async def test_one_may_type_it_or_read_it_again() -> None:
    assert await run(ScriptedStage(Then("identity-camera", Way.BACK)), Bridge(None)) is None
    again = ScriptedStage(
        Then("identity-camera", ended),
        Then("identity-read", Way.RETRY),
        Then("identity-camera", ended),
        Then("identity-read", Way.BACK),
    )
    bridge = Bridge(card())
    assert await run(again, bridge) is None
    assert (bridge.opened, bridge.closed) == (2, 2)


@pytest.mark.asyncio
async def test_a_camera_that_is_not_there_is_said_and_can_be_tried_again() -> None:
    async def said(screen: IdentityCameraScreen) -> Way:
        async with asyncio.timeout(20):
            while not screen.findChild(Button, "primary").isVisibleTo(screen):
                await asyncio.sleep(0)
        words = [label.text() for label in screen.findChildren(Label) if label.isVisibleTo(screen)]
        assert Words("fr").text("identity-camera-fault") in words
        elsewhere = Words("fr").attribute(f"scan-fault-{FaultCode.CAMERA_NONE}", "remedy")
        assert elsewhere not in words
        return Way.RETRY

    bridge = Bridge(card(), fault=FaultCode.CAMERA_NONE)
    stage = ScriptedStage(
        Then("identity-camera", said),
        Then("identity-camera", ended),
        Then("identity-read", Way.BACK),
    )
    assert await run(stage, bridge) is None


@pytest.mark.asyncio
async def test_after_a_while_without_a_zone_one_is_told_where_it_stands() -> None:
    bridge = Bridge(None)
    words = Words("fr")

    async def puzzled(screen: IdentityCameraScreen) -> Way:
        picture = screen._picture
        async with asyncio.timeout(20):
            while picture.accessibleName() != words.text("identity-camera-turn"):
                bridge.tell(Frame(0, 1, 4, 4, None, Advice.NO_PAGE))
                await asyncio.sleep(0.01)
        bridge.tell(Frame(0, 1, 4, 4, None, Advice.GLARE))
        assert picture.accessibleName() == words.text("scan-advice-glare")
        bridge.tell(Fault(FaultCode.CAMERA_GONE))
        assert not picture.isVisibleTo(screen)
        return Way.BACK

    assert await run(ScriptedStage(Then("identity-camera", puzzled)), bridge) is None


@pytest.mark.asyncio
async def test_a_paper_of_which_a_check_fails_is_never_taken() -> None:
    spoiled = replace(card(), checks={"number": True, "birth": True, "composite": False})
    bridge = Bridge(spoiled)

    async def wait(screen: IdentityCameraScreen) -> Way:
        over = asyncio.ensure_future(ended(screen))
        async with asyncio.timeout(20):
            while bridge.reads < 5:
                await asyncio.sleep(0)
        assert not over.done()
        over.cancel()
        return Way.BACK

    assert await run(ScriptedStage(Then("identity-camera", wait)), bridge) is None


def test_what_papers_answer() -> None:
    found = suggestions(card())
    assert {one.question: one.value for one in found} == ANSWERS
    assert [one.question for one in found] == list(ANSWERED)
    for one in found:
        question = JOURNEY.question(one.question)
        assert RULES[question.kind] is not None
    passport = Paper(Format.TD3, "P", "FRA", "MARTIN", "SARAH", "12AB34567", "FRA")
    assert ("piece", "passeport") in {(one.question, one.value) for one in suggestions(passport)}
    permit = replace(passport, format=Format.TD1, kind="IR", nationality="MAR")
    assert Suggestion("piece", "titre-sejour", True) in suggestions(permit)
    # The Caf asks for papers made out in France; a visa is none.
    for other in (replace(passport, state="ITA"), replace(passport, format=Format.MRV_A)):
        assert {one.question for one in suggestions(other)} == {"nom-naissance", "prenoms"}
    assert suggestions(Paper(Format.TD3)) == ()


def test_doubts_are_said_beside_the_fields() -> None:
    problems = (Problem.EXPIRED, Problem.NAMES_UNSURE, Problem.BIRTH_UNREAD)
    screen = IdentityReadScreen(Ui.make("fr"), JOURNEY, suggestions(card()), problems)
    words = Words("fr")
    shown = {label.text() for label in screen.findChildren(Label)}
    assert words.text("identity-read-title") in shown
    screen.findChild(Button, "drop-piece").click()
    memory = screen.snapshot()
    other = IdentityReadScreen(Ui.make("fr"), JOURNEY, suggestions(card()), problems)
    other.restore(memory)
    assert other.snapshot() == frozenset({"piece"})
    for one in ANSWERED:
        if one != "piece":
            other.findChild(Button, f"drop-{one}").click()
    # Nothing is left to take.
    assert not other.findChild(Button, "primary").isEnabled()
    for made in (screen, other):
        made.leave()
        made.deleteLater()

"""Setting the corners of a page: from the camera and from the pages, and what may go wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.events import Event, OriginalShown, PageTaken
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Quad
from kiosk.views import samples
from kiosk.views.flows.capture import Capture
from kiosk.views.outcomes import Way
from kiosk.views.screens.camera import CameraScreen
from kiosk.views.screens.pages import Do, Wish
from kiosk.views.screens.source import Source
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.asyncio]

FOUND: Quad = ((100.0, 50.0), (300.0, 50.0), (300.0, 350.0), (100.0, 350.0))
BY_HAND: Quad = ((90.0, 40.0), (310.0, 50.0), (300.0, 350.0), (100.0, 350.0))


class Bridge:
    """A camera under which a page is taken as soon as it is opened."""

    def __init__(self, pages: tuple[Page, ...]) -> None:
        self.waiting = list(pages)
        self.kept = {page.id: page for page in pages}
        self.faults: list[FaultCode] = []
        self.framed: list[Quad] = []
        self._listeners: list[Callable[[Event], None]] = []

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(self.kept.values())

    async def read_pages(self, page_ids: Sequence[str], within_s: float) -> None:
        return

    def listen(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def pixels(self, _frame: object) -> bytes | None:
        return None

    async def open_camera(self) -> None:
        if len(self.waiting) < len(self.kept):
            return
        taken = PageTaken(self.waiting.pop(0), automatic=True)
        for listener in tuple(self._listeners):
            listener(taken)

    async def close_camera(self) -> None:
        return

    async def original(self, page_id: str) -> OriginalShown:
        if self.faults:
            raise CaptureFault(self.faults.pop(0))
        page = self.kept[page_id]
        return OriginalShown(page_id, page.image, page.width, page.height, FOUND)

    async def reframe(self, page_id: str, corners: Quad) -> Page:
        self.framed.append(corners)
        self.kept[page_id] = replace(self.kept[page_id], problems=(), width=42)
        return self.kept[page_id]


@pytest.fixture
def bridge(tmp_path: Path) -> Bridge:
    # None that is refused: that is another page than those of the corners.
    pages = enumerate(samples.pages(tmp_path), 1)
    return Bridge(tuple(replace(page, id=str(number), problems=()) for number, page in pages))


async def corners_chip(screen: CameraScreen) -> QPushButton:
    """Wait until a page was taken, of which the corners can be set."""
    chip = screen.findChild(QPushButton, "corners")
    assert chip is not None
    async with asyncio.timeout(20):
        while not chip.isVisibleTo(screen):
            await asyncio.sleep(0)
    return chip


async def one_page(screen: CameraScreen) -> Any:
    """Wait until a page is taken; ask to set its corners."""
    over: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    screen.finished.connect(over.set_result)
    chip = await corners_chip(screen)
    chip.click()
    async with asyncio.timeout(20):
        return await over


async def capture(bridge: Bridge, *script: Then) -> tuple[Capture, Any, ScriptedStage]:
    stage, client = ScriptedStage(*script), bridge
    taking = Capture(stage, client, VisitState())  # type: ignore[arg-type]
    outcome = await taking.ask()
    assert not stage.left
    return taking, outcome, stage


async def test_corners_are_set_from_the_camera_which_goes_on(bridge: Bridge) -> None:
    taking, outcome, stage = await capture(
        bridge,
        Then("source", Source.CAMERA),
        Then("camera", one_page),
        Then("corners", BY_HAND),
        Then("camera", Way.ON),
        Then("pages", Way.ON),
    )
    assert outcome == ("1",)
    assert bridge.framed == [BY_HAND]
    # The page that was made again is the one that is shown and sent.
    assert [page.width for page in taking.pages] == [42]
    assert stage.seen.count("camera") == 2


async def test_corners_left_as_they_were_make_no_page(bridge: Bridge) -> None:
    taking, _, _ = await capture(
        bridge,
        Then("source", Source.CAMERA),
        Then("camera", one_page),
        Then("corners", Way.BACK),
        Then("camera", Way.ON),
        Then("pages", Way.ON),
    )
    assert bridge.framed == []
    assert taking.pages[0].width != 42


async def test_corners_are_set_from_the_pages_after_a_fault_that_is_told(bridge: Bridge) -> None:
    bridge.faults = [FaultCode.WORKER_DIED]
    taking, _, stage = await capture(
        bridge,
        Then("source", Source.CAMERA),
        Then("camera", taken),
        Then("pages", Wish(Do.CORNERS, "1")),
        Then("fault", Way.RETRY),
        Then("corners", BY_HAND),
        Then("pages", Way.ON),
    )
    assert stage.seen[3] == "fault"
    assert taking.pages[0].width == 42


async def test_a_fault_that_stays_leaves_the_page_as_it_is(bridge: Bridge) -> None:
    bridge.faults = [FaultCode.ORIGINAL_NONE]
    taking, _, _ = await capture(
        bridge,
        Then("source", Source.CAMERA),
        Then("camera", taken),
        Then("pages", Wish(Do.CORNERS, "1")),
        Then("fault", Way.BACK),
        Then("pages", Way.ON),
    )
    assert bridge.framed == []
    assert len(taking.pages) == 1


async def taken(screen: CameraScreen) -> Any:
    """Wait until a page is taken; go on."""
    await corners_chip(screen)
    return Way.ON

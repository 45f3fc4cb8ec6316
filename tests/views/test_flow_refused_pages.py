"""A page that cannot be read is taken again; after two tries it is kept, and that is recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.contract.flaws import Flaw
from kiosk.scanner.protocol.events import (
    CameraOpened,
    Event,
    FileListing,
    Frame,
    PageRead,
    PageTaken,
)
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.protocol.problems import REFUSING, PageProblem
from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.flows.capture import Capture
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.page_refused import Refused
from kiosk.views.screens.pages import Do, Wish
from kiosk.views.screens.source import Source
from kiosk.visit.state import VisitState
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.asyncio]


class Desk:
    """A capture worker whose camera takes the pages given, one each time that it is opened.

    ``found`` is what reading a page tells, by its id, once somebody waits for it.
    """

    def __init__(self, *pages: Page, found: dict[str, tuple[PageProblem, ...]] | None = None):
        self._coming = list(pages)
        self._found = found or {}
        self._listeners: list[Callable[[Event], None]] = []
        self._pages: dict[str, Page] = {}
        self.forgotten: list[str] = []

    @property
    def pages(self) -> tuple[Page, ...]:
        return tuple(self._pages.values())

    @property
    def heard(self) -> int:
        return len(self._listeners)

    def listen(self, listener: Callable[[Event], None]) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, event: PageTaken | PageRead) -> None:
        self._pages[event.page.id] = event.page
        for listener in tuple(self._listeners):
            listener(event)

    async def open_camera(self, *, automatic: bool = True) -> CameraOpened:
        self.tell(PageTaken(self._coming.pop(0), automatic=automatic))
        return CameraOpened(640, 480)

    def pixels(self, _frame: Frame) -> bytes | None:
        return None

    async def close_camera(self) -> None:
        pass

    async def forget_page(self, page_id: str) -> None:
        self.forgotten.append(page_id)
        del self._pages[page_id]

    async def list_files(self, *, watch: bool = False) -> FileListing:
        return FileListing(())

    async def read_pages(self, page_ids: Sequence[str], within_s: float) -> None:
        for page_id in page_ids:
            if page_id in self._found:
                problems = self._found.pop(page_id)
                old = self._pages[page_id]
                self.tell(PageRead(Page(**{**vars(old), "problems": problems})))


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Page]:
    """Make a page with problems."""
    path = tmp_path / "page.png"
    QImage(20, 30, QImage.Format.Format_RGB32).save(str(path))

    def make(name: str, *problems: PageProblem, source: PageSource = PageSource.CAMERA) -> Page:
        return Page(name, source, path, path, 20, 30, problems)

    return make


async def taken(screen: Screen[Any]) -> Way:
    # The camera takes its page by itself, while the screen is there.
    await asyncio.sleep(0)
    return Way.ON


CAMERA = [Then("source", Source.CAMERA), Then("camera", taken)]
BAD = (PageProblem.BLURRED, PageProblem.SHADOW)


def sees(*buttons: str, hides: tuple[str, ...] = (), then: Any) -> Callable[[Any], Any]:
    async def look(screen: Any) -> Any:
        there = {button.objectName() for button in screen.findChildren(Button)}
        assert there.issuperset(buttons), there
        assert not there.intersection(hides), there
        return then

    return look


async def run(stage: ScriptedStage, desk: Desk) -> tuple[Capture, Any]:
    client: Any = desk
    capture = Capture(stage, client, VisitState())
    found = await capture.ask()
    assert not stage.left
    assert desk.heard == 0
    return capture, found


async def test_a_good_page_is_asked_nothing_of(page: Callable[..., Page]) -> None:
    # A shadow is told, and stands in nobody's way.
    desk = Desk(page("a", PageProblem.SHADOW))
    stage = ScriptedStage(*CAMERA, Then("pages", sees("view-1", hides=("retake-1",), then=Way.ON)))
    capture, found = await run(stage, desk)
    assert found == ("a",)
    assert capture.kept_despite == ()


async def test_a_refused_page_is_taken_again_and_its_new_one_stands_in_its_place(
    page: Callable[..., Page],
) -> None:
    desk = Desk(page("a", *BAD), page("b"), page("c"))
    stage = ScriptedStage(
        *CAMERA,
        Then("pages", Way.RETRY),
        *CAMERA,
        Then("pages", Way.ON),
        # Not before two tries.
        Then("page-refused", sees("primary", hides=("keep",), then=Refused.AGAIN)),
        Then("camera", taken),
        Then("pages", Way.ON),
    )
    capture, found = await run(stage, desk)
    assert found == ("c", "b")
    assert desk.forgotten == ["a"]
    assert capture.kept_despite == ()


async def test_after_two_tries_a_page_is_kept_and_why_it_was_refused_with_it(
    page: Callable[..., Page],
) -> None:
    desk = Desk(page("a", *BAD), page("b", *BAD))
    stage = ScriptedStage(
        *CAMERA,
        Then("pages", sees("retake-1", then=Wish(Do.RETAKE, "a"))),
        Then("camera", taken),
        Then("pages", Way.ON),
        Then("page-refused", sees("primary", "keep", then=Refused.KEEP)),
    )
    capture, found = await run(stage, desk)
    assert found == ("b",)
    assert capture.kept_despite == (Flaw.BLURRED,)


async def test_a_page_deleted_for_what_it_was_refused_for_was_a_try(
    page: Callable[..., Page],
) -> None:
    desk = Desk(page("a", *BAD), page("b", *BAD))
    stage = ScriptedStage(
        *CAMERA,
        Then("pages", Wish(Do.DELETE, "a")),
        *CAMERA,
        Then("pages", Way.ON),
        Then("page-refused", sees("keep", then=Way.BACK)),
        Then("pages", Way.BACK),
    )
    capture, found = await run(stage, desk)
    assert found is Way.BACK
    assert capture.kept_despite == ()


async def test_what_reading_finds_is_said_before_it_is_sent(page: Callable[..., Page]) -> None:
    async def reads(screen: Any) -> Any:
        said = " ".join(label.text() for label in screen.findChildren(Label))
        for attribute in (None, "remedy"):
            words = screen.ui.words
            code = "scan-problem-illegible"
            assert (words.attribute(code, attribute) if attribute else words.text(code)) in said
        return Refused.AGAIN

    desk = Desk(page("a"), page("b", *BAD), found={"a": (PageProblem.ILLEGIBLE,), "b": ()})
    stage = ScriptedStage(
        *CAMERA,
        Then("pages", Way.ON),
        Then("page-refused", reads),
        Then("camera", taken),
        # What was measured on the second one, reading disproves.
        Then("pages", Way.ON),
    )
    _, found = await run(stage, desk)
    assert found == ("b",)


async def test_a_file_is_no_better_the_second_time_another_way_is_offered(
    page: Callable[..., Page],
) -> None:
    desk = Desk(page("a", *BAD, source=PageSource.FILE), page("b"))
    stage = ScriptedStage(
        *CAMERA,
        Then("pages", Wish(Do.RETAKE, "a")),
        Then("source", Way.BACK),
        Then("pages", Wish(Do.RETAKE, "a")),
        *CAMERA,
        Then("pages", Way.ON),
    )
    _, found = await run(stage, desk)
    assert found == ("b",)


async def test_the_caf_knows_every_code_that_a_page_is_refused_for() -> None:
    assert {flaw.value for flaw in Flaw} == {problem.value for problem in REFUSING}

"""Pictures of a telephone on the kiosk's side: pages as they come, faults, another code."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QPushButton
from scripted import ScriptedStage, Then

from kiosk.phone.door import Heard, PhoneUnavailable
from kiosk.phone.protocol import Joined, Judged, PhoneFault, Received
from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.settings import LocaleCode
from kiosk.views.components.button import Button
from kiosk.views.components.notice import Notice
from kiosk.views.components.qr import QrCode
from kiosk.views.flows.capture import Capture
from kiosk.views.outcomes import Way
from kiosk.views.screens.page_refused import Refused
from kiosk.views.screens.phone import PhoneScreen
from kiosk.views.screens.source import Source, SourceScreen
from kiosk.visit.state import Origin, VisitState

pytestmark = pytest.mark.usefixtures("qapp")


class Line:
    def __init__(self) -> None:
        self.url = "http://192.0.2.1:4000/page/#key"
        self.told: list[Judged] = []
        self.closed = 0

    def answer(self, judged: Judged) -> None:
        self.told.append(judged)

    async def close(self) -> None:
        self.closed += 1


class Door:
    """Opens lines, or says why not."""

    network = "Accueil"

    def __init__(self, *faults: PhoneFault) -> None:
        self.faults = list(faults)
        self.lines: list[Line] = []
        self.locales: list[LocaleCode] = []
        self.hear: Callable[[Heard], None] = lambda heard: None

    async def open(self, locale: LocaleCode, hear: Callable[[Heard], None]) -> Line:
        self.locales.append(locale)
        if self.faults:
            raise PhoneUnavailable(self.faults.pop(0))
        self.hear = hear
        self.lines.append(Line())
        return self.lines[-1]


class Bridge:
    """Makes pages of what is named, or a fault."""

    #: Nothing is read here, so nothing changes.
    pages: tuple[Page, ...] = ()

    def listen(self, hear: Any) -> Any:
        return lambda: None

    async def read_pages(self, page_ids: Any, within_s: float) -> None:
        return

    async def forget_page(self, page_id: str) -> None:
        self.forgotten.append(page_id)

    def __init__(self, made: dict[str, Page | FaultCode]) -> None:
        self.made = made
        self.forgotten: list[str] = []
        self.busy = False

    async def open_received(self, name: str) -> Page:
        assert not self.busy, "two pictures at once"
        self.busy = True
        await asyncio.sleep(0)
        self.busy = False
        made = self.made[name]
        if isinstance(made, FaultCode):
            raise CaptureFault(made)
        return made


def a_page(number: int, tmp_path: Any, *problems: PageProblem) -> Page:
    image = tmp_path / f"{number}.jpg"
    return Page(str(number), PageSource.PHONE, image, image, 10, 10, problems)


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)
    # Widgets that were taken away go with the next turn of Qt's loop, which is not running.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def texts(screen: PhoneScreen) -> list[str]:
    return [one.accessibleName() for one in screen.findChildren(Notice)]


async def run(
    door: Door, bridge: Bridge, state: VisitState, *script: Then
) -> tuple[tuple[str, ...] | Way, Capture]:
    stage = ScriptedStage(Then("source", Source.PHONE), *script)
    given: Any = (bridge, state, door)
    capture = Capture(stage, *given)
    found = await capture.ask()
    assert not stage.left
    return found, capture


@pytest.mark.asyncio
async def test_pictures_become_pages_one_after_the_other(tmp_path: Any) -> None:
    door, state = Door(), VisitState()
    bridge = Bridge(
        {
            "phone-1": a_page(1, tmp_path),
            "phone-2": FaultCode.FILE_HEIC,
            "phone-3": a_page(3, tmp_path, PageProblem.BLANK),
        }
    )

    async def use(screen: PhoneScreen) -> Way:
        await settled()
        assert screen.findChild(QrCode) is not None
        primary = screen.findChild(Button, "primary")
        assert not primary.isEnabled()
        door.hear(Joined())
        await settled()
        assert screen.findChild(QrCode) is None
        for number in (1, 2, 3):
            door.hear(Received(number, f"phone-{number}"))
        assert not primary.isEnabled()
        await settled()
        assert any("HEIC" in text for text in texts(screen))
        assert primary.isEnabled()
        return Way.ON

    found, capture = await run(door, bridge, state, Then("phone", use), Then("pages", Way.ON))
    assert found == ("1", "3")
    assert state.origins == {Origin.PHONE} and state.to_take == ()
    assert [page.source for page in capture.pages] == [PageSource.PHONE] * 2
    (line,) = door.lines
    assert line.told == [
        Judged(1),
        Judged(2, FaultCode.FILE_HEIC),
        Judged(3, None, PageProblem.BLANK),
    ]
    assert line.closed == 1


@pytest.mark.asyncio
async def test_a_picture_that_is_refused_is_taken_again_by_the_telephone(tmp_path: Any) -> None:
    door, state = Door(), VisitState()
    blurred, good = a_page(1, tmp_path, PageProblem.BLURRED), a_page(2, tmp_path)
    bridge = Bridge({"phone-1": blurred, "phone-2": good})

    def sends(number: int) -> Callable[[PhoneScreen], Awaitable[Way]]:
        async def use(screen: PhoneScreen) -> Way:
            await settled()
            door.hear(Joined())
            door.hear(Received(number, f"phone-{number}"))
            await settled()
            return Way.ON

        return use

    found, _ = await run(
        door,
        bridge,
        state,
        Then("phone", sends(1)),
        Then("pages", Way.ON),
        Then("page-refused", Refused.AGAIN),
        Then("phone", sends(2)),
        Then("pages", Way.ON),
    )
    assert found == ("2",)
    assert bridge.forgotten == ["1"]


@pytest.mark.asyncio
async def test_a_code_that_is_over_is_followed_by_another(tmp_path: Any) -> None:
    door, state = Door(PhoneFault.NO_NETWORK), VisitState()
    state.prefer(locale="ar")

    async def no_network(screen: PhoneScreen) -> Way:
        await settled()
        assert screen.findChild(QrCode) is None
        assert screen.ui.words.text("phone-fault-no-network") in texts(screen)[0]
        return await pressed(screen)

    async def expired(screen: PhoneScreen) -> Way:
        await settled()
        assert screen.findChild(QrCode) is not None
        door.hear(PhoneFault.EXPIRED)
        await settled()
        assert screen.findChild(QrCode) is None
        assert screen.ui.words.text("phone-fault-expired") in texts(screen)[0]
        return await pressed(screen)

    async def leave(screen: PhoneScreen) -> Way:
        await settled()
        assert screen.findChild(QrCode) is not None
        return Way.BACK

    found, _ = await run(
        door,
        Bridge({}),
        state,
        Then("phone", no_network),
        Then("phone", expired),
        Then("phone", leave),
        Then("source", Way.BACK),
    )
    assert found is Way.BACK
    assert door.locales == ["ar", "ar", "ar"]
    assert [line.closed for line in door.lines] == [1, 1]


async def pressed(screen: PhoneScreen) -> Way:
    given: list[Way] = []
    screen.finished.connect(given.append)
    screen.findChild(Button, "retry").click()
    return given[0]


@pytest.mark.asyncio
async def test_without_the_setting_a_telephone_is_not_offered() -> None:
    async def look(screen: SourceScreen) -> Way:
        assert screen.findChild(QPushButton, "source-file") is not None
        assert screen.findChild(QPushButton, "source-phone") is None
        return Way.BACK

    stage = ScriptedStage(Then("source", look))
    given: Any = (Bridge({}), VisitState())
    assert await Capture(stage, *given).ask() is Way.BACK

"""What a visit tells of itself, and what it shows: where, never who nor what."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from PySide6.QtWidgets import QApplication

from kiosk.client import CafClient
from kiosk.contract.accompaniment import Frame, Heard, Presence, PrinterWord
from kiosk.journeys.model import SECRET_KINDS
from kiosk.journeys.registry import registry
from kiosk.printing.protocol import PrinterStatus, Reason
from kiosk.views.flows.presence import (
    follow_presence,
    follow_printer,
    presence_of,
    printer_word,
)
from kiosk.views.flows.sharing import follow_frames
from kiosk.views.live import Live
from kiosk.views.screens.question import QuestionScreen
from kiosk.views.whereabouts import Step, Where
from tests.views.acc_around_parts import PATIENCE_S, RoomCaf, Scene, page

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

SECRET = "Zyxwanda7391"
TYPED = "7391846"


async def while_(work: Any, true: Callable[[], object]) -> None:
    """Let ``work`` go on until it is so, then cancel it."""
    task = asyncio.ensure_future(work)
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not true() and not task.done():
                await asyncio.sleep(0.001)
        assert true()
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


# --- Where the visit is -----------------------------------------------------------------------


async def test_every_page_of_every_journey_can_be_told() -> None:
    for journey in registry().values():
        for number, one in enumerate(journey.pages, 1):
            where = Where("question", journey.id, one.id, Step(number, len(journey.pages)))
            told = presence_of(where, PrinterWord.READY)
            assert (told.journey, told.page_id, told.page) == (journey.id, one.id, number)


async def test_a_page_with_a_secret_says_so_and_no_other(qapp: QApplication) -> None:
    from kiosk.views.ui import Ui

    for journey_id in ("sign-in", "change-password", "enter-code", "changer-vie-commune"):
        for number, one in enumerate(registry()[journey_id].pages):
            if one.review or one.exit or not one.questions:
                continue
            screen = page(journey_id, number)(Ui.make("fr"))
            assert isinstance(screen, QuestionScreen)
            secret = any(question.kind in SECRET_KINDS for question in one.questions)
            assert screen.where.secret is secret
            screen.leave()
            screen.deleteLater()


async def test_a_secret_typed_over_the_page_is_one() -> None:
    assert presence_of(Where("home"), PrinterWord.READY, secret=True).secret


async def test_each_change_is_told_at_once_and_an_absent_caf_again() -> None:
    caf, changed, heard = RoomCaf(), asyncio.Event(), []
    where = [Where("home")]

    def present() -> Presence:
        return presence_of(where[0], PrinterWord.READY)

    async def work() -> None:
        following = asyncio.ensure_future(
            follow_presence(caf, present, heard.append, changed, lambda: PATIENCE_S)
        )
        try:
            while not caf.told:
                await asyncio.sleep(0)
            where[0] = Where("account")
            caf.away = True
            changed.set()
            while len(heard) < 2:
                await asyncio.sleep(0)
            caf.away = False
            changed.set()
            while len(heard) < 3:
                await asyncio.sleep(0)
        finally:
            following.cancel()
            await asyncio.gather(following, return_exceptions=True)

    async with asyncio.timeout(PATIENCE_S):
        await work()
    assert [one.screen for one in caf.told] == ["home", "account", "account"]
    assert heard == [Heard(), None, Heard()]


async def test_a_caf_that_takes_its_time_delays_nothing(qapp: QApplication) -> None:
    caf = RoomCaf()
    caf.gate = asyncio.Event()
    here = Scene(qapp, caf)
    try:
        await here.until(lambda: caf.told)
        here.put(page("sign-in", 1))
        assert here.around.telling.value.secret
        assert len(caf.told) == 1
        caf.gate.set()
        await here.until(lambda: len(caf.told) > 1)
        assert caf.told[-1].secret
    finally:
        await here.close()


@pytest.mark.parametrize(
    ("blockers", "word"),
    [
        ((), PrinterWord.READY),
        ((Reason.NOT_CONFIGURED,), PrinterWord.NONE),
        ((Reason.MEDIA_EMPTY, Reason.STOPPED), PrinterWord.NO_PAPER),
        ((Reason.MEDIA_JAM,), PrinterWord.TROUBLE),
    ],
)
async def test_a_printer_is_said_in_a_word(blockers: tuple[Reason, ...], word: PrinterWord) -> None:
    status = PrinterStatus(blockers)
    assert printer_word(status) is word

    class One:
        async def status(self) -> PrinterStatus:
            return status

    live = Live(PrinterWord.READY)
    seen: list[PrinterWord] = []
    stop = live.watch(seen.append)
    await while_(follow_printer(One(), live), lambda: len(seen) > 1)  # type: ignore[arg-type]
    stop()
    assert seen[-1] is word


# --- What it shows ----------------------------------------------------------------------------


async def test_only_what_changed_is_sent_and_the_end_is_told_until_heard() -> None:
    caf, sharing, away = RoomCaf(), Live(False), Live(False)
    frames, knows = [Frame(width=1, height=1)], [False]
    following = asyncio.ensure_future(
        follow_frames(caf, sharing, away, lambda: frames[0], lambda: knows[0], pause_s=0.001)
    )

    async def until(true: Callable[[], object]) -> None:
        while not true():
            assert not following.done()
            await asyncio.sleep(0.001)

    try:
        async with asyncio.timeout(PATIENCE_S):
            await asyncio.sleep(0)
            assert not caf.frames
            sharing.set(True)
            await until(lambda: caf.frames)
            frames[0] = Frame(width=2, height=1)
            await until(lambda: len(caf.frames) > 1)
            # Of a page that came while a secret was thought to be typed, nothing was kept.
            knows[0] = True
            await until(lambda: len(caf.frames) > 2)
            # A Caf that was away may have forgotten: it is shown again.
            away.set(True)
            await until(lambda: len(caf.frames) > 3)
            away.set(False)
            caf.away = True
            sharing.set(False)
            for _ in range(20):
                await asyncio.sleep(0.001)
            assert caf.stopped == 0
            caf.away = False
            await until(lambda: caf.stopped)
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)
    assert [one.width for one in caf.frames[:2]] == [1, 2]
    assert caf.stopped == 1


class Wire:
    """Everything that goes over httpx, and a Caf that agrees with it."""

    def __init__(self) -> None:
        self.bodies: list[tuple[str, str, bytes]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append((request.method, request.url.path, request.content))
        if request.url.path.endswith("/room/presence"):
            return httpx.Response(200, content=Heard().model_dump_json())
        return httpx.Response(204)

    def frames(self) -> list[dict[str, Any]]:
        return [json.loads(body) for _, path, body in self.bodies if path.endswith("/room/frame")]


@pytest.fixture
def wire(monkeypatch: pytest.MonkeyPatch) -> Wire:
    """Where every request of a client made in the test goes."""
    made = Wire()

    def http(base_url: str, headers: dict[str, str]) -> httpx.AsyncClient:
        transport = httpx.MockTransport(made)
        return httpx.AsyncClient(base_url=base_url, headers=headers, transport=transport)

    monkeypatch.setattr("kiosk.client.caf.new_http", http)
    return made


async def test_nothing_that_is_typed_goes_over_the_wire(qapp: QApplication, wire: Wire) -> None:
    """A secret typed while the page is shown is in no frame, no message (R38, R39)."""
    caf = CafClient("http://192.0.2.1", "token", "0123456789abcdef")
    here = Scene(qapp, caf)
    try:
        here.around.room.sharing.set(True)
        await here.until(lambda: wire.frames())
        identifier = here.put(page("sign-in", 0))
        for editor in identifier._editors.values():  # type: ignore[attr-defined]
            editor.insert(TYPED)
        sent = len(wire.frames())
        await here.until(lambda: len(wire.frames()) > sent)
        secret = here.put(page("sign-in", 1))
        for editor in secret._editors.values():  # type: ignore[attr-defined]
            editor.insert(SECRET)
            assert editor.typed == SECRET
        await here.until(lambda: wire.frames()[-1]["secret"])
        # A word of presence after it was typed, too.
        told = len(wire.bodies)
        here.around._changed.set()
        await here.until(lambda: len(wire.bodies) > told)
        # Shown in clear, it is not shown at the desk.
        for editor in secret._editors.values():  # type: ignore[attr-defined]
            editor.findChildren(type(here.shell._bar.call))[0].click()  # type: ignore[union-attr]
        told = len(wire.bodies)
        here.around._changed.set()
        await here.until(lambda: len(wire.bodies) > told)
        assert all(one["parts"] == [] for one in wire.frames() if one["secret"])
        assert wire.frames()[-1]["secret"]
    finally:
        await here.close()
        await caf.aclose()
    everything = b"\n".join(body for _, _, body in wire.bodies)
    for word in (SECRET, TYPED, SECRET[:6]):
        assert word.encode() not in everything
    presences = [json.loads(b) for _, path, b in wire.bodies if path.endswith("/presence")]
    assert presences[-1]["secret"]
    # The end of the visit ends the showing.
    assert wire.bodies[-1][:2] == ("DELETE", wire.bodies[-1][1])
    assert wire.bodies[-1][1].endswith("/room/frame")

"""Pictures from the visitor's telephone: a code is shown, what comes becomes pages."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import replace
from functools import partial

from kiosk.phone.door import Heard, PhoneDoor, PhoneLine, PhoneUnavailable
from kiosk.phone.protocol import Joined, Judged, PhoneFault, Received
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.settings import LocaleCode
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.phone import PhoneScreen, PhoneView
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log


class PhonePages:
    """One page for one telephone, from its code until the visitor is done or leaves."""

    def __init__(
        self,
        stage: Stage,
        bridge: CaptureBridge,
        door: PhoneDoor,
        pages: Live[tuple[Page, ...]],
        add: Callable[[Page], None],
        locale: Callable[[], LocaleCode],
    ) -> None:
        self._stage = stage
        self._bridge = bridge
        self._door = door
        self._pages = pages
        self._add = add
        self._locale = locale
        self._view = Live(PhoneView(network=door.network))
        self._line: PhoneLine | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        # The capture worker looks at one picture at a time.
        self._turn = asyncio.Lock()

    async def ask(self) -> Way:
        """Return ON when the visitor is done, BACK when they leave; the page is gone then."""
        try:
            self._start()
            while True:
                way = await self._stage.present(
                    partial(PhoneScreen, view=self._view, pages=self._pages)
                )
                if way is not Way.RETRY:
                    return way
                await self._close()
                self._view.set(PhoneView(network=self._door.network))
                self._start()
        finally:
            tasks = tuple(self._tasks)
            for task in tasks:
                task.cancel()
            # A page that is just opening closes itself.
            await asyncio.gather(*tasks, return_exceptions=True)
            await self._close()

    def _start(self) -> None:
        self._do(self._open())

    async def _open(self) -> None:
        try:
            self._line = await self._door.open(self._locale(), self._hear)
        except PhoneUnavailable as unavailable:
            self._fail(unavailable.code)
            return
        log(Event.PHONE_OPENED)
        self._view.set(replace(self._view.value, url=self._line.url))

    def _hear(self, heard: Heard) -> None:
        match heard:
            case Joined():
                self._view.set(replace(self._view.value, joined=True))
            case Received():
                self._await(1, None)
                self._do(self._look(heard))
            case PhoneFault():
                self._fail(heard)

    async def _look(self, received: Received) -> None:
        """Make a page of a picture, and tell the telephone what became of it."""
        try:
            async with self._turn:
                page = await self._bridge.open_received(received.name)
        except CaptureFault as fault:
            self._answer(Judged(received.number, fault.code))
            self._await(-1, fault.code)
            return
        self._add(page)
        problem = page.problems[0] if page.problems else None
        self._answer(Judged(received.number, None, problem))
        self._await(-1, self._view.value.fault)

    def _answer(self, judged: Judged) -> None:
        if self._line is not None:
            self._line.answer(judged)

    def _fail(self, fault: PhoneFault) -> None:
        log(Event.PHONE_FAULT, fault=fault)
        self._view.set(replace(self._view.value, url=None, over=fault))

    def _await(self, more: int, fault: FaultCode | None) -> None:
        now = self._view.value
        self._view.set(replace(now, awaited=now.awaited + more, fault=fault))

    def _do(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _close(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            await line.close()

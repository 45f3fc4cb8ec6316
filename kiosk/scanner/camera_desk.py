"""The worker's camera: who asked for it, what it takes, why it ended."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from kiosk.scanner.defects import report_defect
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.live import LiveCamera, Shot
from kiosk.scanner.protocol.devices import CameraSource
from kiosk.scanner.protocol.events import CameraOpened, Event, Fault, PageTaken
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.ring import Ring
from kiosk.scanner.vision.types import Picture

#: Silence of a camera after which it is said to be silent, in seconds.
_SILENCE_S = 5.0
#: Time that a camera has to be let go, in seconds.
_FAREWELL_S = 2.0


class Send(Protocol):
    """Says an event to the visit: the answer to request ``number``, or unasked."""

    def __call__(self, event: Event, number: int | None = None) -> None: ...


class CameraDesk:
    """One camera at a time. ``keep`` makes a page of a shot, on another thread.

    Everything here runs on the loop's thread; the camera's own threads only hand over.
    """

    def __init__(self, ring: Ring, send: Send, keep: Callable[[Shot], Page]) -> None:
        self._loop = asyncio.get_running_loop()
        self._ring = ring
        self._send = send
        self._keep = keep
        self._camera: LiveCamera | None = None
        self._opening: int | None = None
        self._shots: list[int] = []
        self._pages: set[asyncio.Task[None]] = set()

    async def open(self, number: int, source: CameraSource, automatic: bool) -> None:
        """Open the camera for request ``number``, which is answered with the first picture."""
        await self.close()
        self._opening = number
        camera: LiveCamera

        def on_event(event: Event) -> None:
            self._loop.call_soon_threadsafe(lambda: self._hear(camera, event))

        def on_shot(shot: Shot) -> None:
            self._loop.call_soon_threadsafe(lambda: self._begin_page(shot))

        camera = LiveCamera(source, self._ring, automatic, on_event, on_shot)
        self._camera = camera

    async def close(self) -> None:
        """Let the camera go. Raises :class:`SourceFault` CAMERA_SILENT where its driver hangs."""
        camera, self._camera = self._camera, None
        if self._opening is not None:
            self._send(Fault(FaultCode.CANCELLED, self._opening), self._opening)
            self._opening = None
        if camera is None:
            return
        camera.stop()
        self._refuse_shots(FaultCode.CAMERA_CLOSED)
        if not await asyncio.to_thread(camera.join, _FAREWELL_S):
            # Held inside its driver: only the death of this process lets the device go.
            raise SourceFault(FaultCode.CAMERA_SILENT)

    def take(self, number: int) -> None:
        """Take the next picture for request ``number``. Raises :class:`SourceFault`."""
        if self._camera is None or self._opening is not None:
            raise SourceFault(FaultCode.CAMERA_CLOSED)
        self._shots.append(number)
        self._camera.take()

    def newest(self) -> Picture:
        """Return the picture that came last. Raises :class:`SourceFault` CAMERA_CLOSED."""
        picture = self._camera.newest if self._camera is not None else None
        if picture is None:
            raise SourceFault(FaultCode.CAMERA_CLOSED)
        return picture

    def watch(self) -> None:
        """Say that the camera is silent, where it is; to be called now and then."""
        camera = self._camera
        if camera is not None and self._loop.time() - camera.alive_at > _SILENCE_S:
            self._ended(camera, FaultCode.CAMERA_SILENT)

    async def leave(self) -> None:
        """Let everything go, because the visit is over."""
        for task in self._pages:
            task.cancel()
        await asyncio.gather(*self._pages, return_exceptions=True)
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            await asyncio.to_thread(camera.join, _FAREWELL_S)

    def _hear(self, camera: LiveCamera, event: Event) -> None:
        if camera is not self._camera:
            return
        if isinstance(event, CameraOpened):
            number, self._opening = self._opening, None
            self._send(event, number)
        elif isinstance(event, Fault) and event.code is not FaultCode.CAMERA_BLACK:
            self._ended(camera, event.code)
        else:
            self._send(event)

    def _ended(self, camera: LiveCamera, code: FaultCode) -> None:
        """Say why the camera ended, to whom asked for it or, later, to everybody."""
        camera.stop()
        self._camera = None
        number, self._opening = self._opening, None
        self._send(Fault(code, number), number)
        self._refuse_shots(code)

    def _refuse_shots(self, code: FaultCode) -> None:
        for number in self._shots:
            self._send(Fault(code, number), number)
        self._shots.clear()

    def _begin_page(self, shot: Shot) -> None:
        numbers: list[int | None] = [None]
        if not shot.automatic:
            numbers, self._shots = [*self._shots], []
        task = asyncio.create_task(self._make_pages(shot, numbers))
        self._pages.add(task)
        task.add_done_callback(self._pages.discard)

    async def _make_pages(self, shot: Shot, numbers: list[int | None]) -> None:
        for number in numbers:
            try:
                page = await asyncio.to_thread(self._keep, shot)
            except SourceFault as fault:
                self._send(Fault(fault.code, number), number)
            except Exception as error:
                report_defect(error)
                self._send(Fault(FaultCode.WORKER_FAILED, number), number)
            else:
                self._send(PageTaken(page, shot.automatic), number)

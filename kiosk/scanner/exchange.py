"""Questions to a worker that may die or hang, each with its answer and the patience for it.

The worker starts with the first question. Where it dies, hangs, answers beside the question or
names a file outside the private directory, it is killed: what was asked ends with
``Fault(WORKER_DIED)``, the same is told, and the next question starts another one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.scanner.link import WorkerLink
from kiosk.scanner.protocol.events import (
    Alive,
    Assembled,
    Event,
    Fault,
    OriginalShown,
    PageChanged,
    PageRead,
    PagesAdded,
    PageTaken,
    Progress,
)
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.requests import (
    Assemble,
    Cancel,
    Configure,
    ListScanners,
    OpenCamera,
    OpenFile,
    OpenReceived,
    Request,
    Scan,
    TakePicture,
)

#: Longest silence about a request, in seconds: an answer or a progress must come within it.
#: Every device has a shorter limit of its own in the worker; past this one the worker hangs.
_PATIENCE_S: dict[type, float] = {
    Configure: 30,
    OpenCamera: 20,
    TakePicture: 20,
    ListScanners: 60,
    Scan: 120,
    OpenFile: 60,
    OpenReceived: 60,
    Assemble: 60,
}
_DEFAULT_PATIENCE_S = 15.0

#: Requests that a caller who goes away wants stopped.
_STOPPABLE = (Scan, OpenFile, OpenReceived, Assemble)


@dataclass
class _Pending:
    request: Request
    answer: asyncio.Future[Event]
    timer: asyncio.TimerHandle | None = None


class Exchange:
    """What one visit asks, over one worker after another; all on the thread of the loop.

    ``hear(event, awaited)`` is called with every event but the beat, answers included;
    ``awaited`` is false for the answer to a question whose asker went away.
    """

    def __init__(
        self,
        ring_descriptor: int,
        configure: Configure,
        hear: Callable[[Event, bool], None],
    ) -> None:
        self._ring_descriptor = ring_descriptor
        self._configure = configure
        self._hear = hear
        self._link: WorkerLink | None = None
        self._pending: dict[int, _Pending] = {}
        self._number = 0
        self._burials: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, or None while there is none."""
        return self._link.pid if self._link else None

    async def ask(self, request: Request) -> Event:
        """Return the answer to a request, or the :class:`Fault` that it ended with.

        Cancelling the caller's task stops work that takes long.
        """
        if self._closed:
            return Fault(FaultCode.CANCELLED)
        if self._link is None:
            try:
                self._link = WorkerLink(self._ring_descriptor, self._on_event, self._on_end)
            except OSError:
                return Fault(FaultCode.WORKER_DIED)
            # Sent before any other request can be, and answered before them.
            begun = await self._answer_to(self._configure)
            if isinstance(begun, Fault):
                return begun
        return await self._answer_to(request)

    def mention(self, request: Request) -> None:
        """Send a request whose answer nobody waits for. Starts no worker for that."""
        if self._link is not None:
            self._number += 1
            self._link.send(request, self._number)

    def distrust(self) -> None:
        """Let a worker go that says what it should not."""
        self._lose_worker(FaultCode.WORKER_DIED)

    async def close(self) -> None:
        """End the worker; what is still asked ends with CANCELLED. To be called once."""
        self._closed = True
        link, self._link = self._link, None
        self._fail_pending(FaultCode.CANCELLED)
        if link is not None:
            await link.close()
        await asyncio.gather(*self._burials)

    async def _answer_to(self, request: Request) -> Event:
        link = self._link
        if link is None:
            return Fault(FaultCode.WORKER_DIED)
        self._number += 1
        number = self._number
        pending = _Pending(request, asyncio.get_running_loop().create_future())
        self._pending[number] = pending
        self._be_patient(pending)
        link.send(request, number)
        try:
            return await pending.answer
        except asyncio.CancelledError:
            if number in self._pending and isinstance(request, _STOPPABLE):
                self._number += 1
                link.send(Cancel(), self._number)
            raise
        finally:
            self._pending.pop(number, None)
            if pending.timer is not None:
                pending.timer.cancel()

    def _be_patient(self, pending: _Pending) -> None:
        patience = _PATIENCE_S.get(type(pending.request), _DEFAULT_PATIENCE_S)
        if pending.timer is not None:
            pending.timer.cancel()
        pending.timer = asyncio.get_running_loop().call_later(
            patience, self._lose_worker, FaultCode.WORKER_DIED
        )

    def _on_event(self, number: int | None, event: Event) -> None:
        if isinstance(event, Alive):
            return
        if not self._own(event):
            self.distrust()
            return
        if isinstance(event, Progress) and event.request in self._pending:
            self._be_patient(self._pending[event.request])
        self._hear(event, self._settle(number, event))
        if isinstance(event, Fault) and event.code is FaultCode.CAMERA_SILENT:
            # A driver that hangs lets the camera go with the process, not before.
            self._lose_worker(None)

    def _settle(self, number: int | None, event: Event) -> bool:
        """Hand an answer to who waits for it; False where nobody does any more."""
        if number is None:
            return True
        pending = self._pending.get(number)
        if pending is None or pending.answer.done():
            return False
        pending.answer.set_result(event)
        return True

    def _own(self, event: Event) -> bool:
        """Whether the files it names are in the private directory."""
        match event:
            case PageTaken(page=page) | PageChanged(page=page) | PageRead(page=page):
                paths = [page.image, page.thumbnail]
            case PagesAdded(pages=pages):
                paths = [path for page in pages for path in (page.image, page.thumbnail)]
            case Assembled(path=path) | OriginalShown(image=path):
                paths = [path]
            case _:
                return True
        return all(path.parent == self._configure.directory for path in paths)

    def _on_end(self) -> None:
        self._lose_worker(FaultCode.WORKER_DIED)

    def _lose_worker(self, code: FaultCode | None) -> None:
        """Let the worker go; tell it with ``code``, or not where it was told already."""
        link, self._link = self._link, None
        if link is None:
            return
        burial = asyncio.get_running_loop().create_task(link.kill())
        self._burials.add(burial)
        burial.add_done_callback(self._burials.discard)
        self._fail_pending(FaultCode.WORKER_DIED)
        if code is not None:
            self._hear(Fault(code), True)

    def _fail_pending(self, code: FaultCode) -> None:
        for number, pending in tuple(self._pending.items()):
            if not pending.answer.done():
                pending.answer.set_result(Fault(code, number))

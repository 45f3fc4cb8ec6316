"""The visit's end of the capture worker: ask, wait, hear. asyncio, no Qt, no cv2.

    bridge = CaptureBridge(directory, camera=..., scanner=..., files=...)
    stop = bridge.listen(screen.on_event)     # frames, progress, pages taken by themselves
    await bridge.open_camera()
    page = await bridge.take_picture()        # or: raise CaptureFault
    document = await bridge.assemble([page.id], title="Bail")
    stop()
    await bridge.close()

The worker starts with the first request. When it dies or hangs, what was asked ends with
``CaptureFault(WORKER_DIED)``, listeners hear ``Fault(WORKER_DIED)``, and the next request
starts another one; pages are files, so that those taken already stay.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from kiosk.scanner.link import WorkerLink
from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.protocol.devices import CameraSource, ScanFeed, ScannerDevice, ScannerSource
from kiosk.scanner.protocol.events import (
    Alive,
    Assembled,
    BadgeRead,
    CameraOpened,
    Done,
    Event,
    Fault,
    FileListing,
    Frame,
    IdentityRead,
    OriginalShown,
    PageChanged,
    PageRead,
    PagesAdded,
    PageTaken,
    Progress,
    ScannerListing,
)
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FilesSource
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.requests import (
    Assemble,
    Cancel,
    CloseCamera,
    Configure,
    ForgetPage,
    JoinFaces,
    ListFiles,
    ListScanners,
    OpenCamera,
    OpenFile,
    OpenReceived,
    ReadBadge,
    ReadIdentity,
    Reframe,
    Request,
    RotatePage,
    Scan,
    ShowOriginal,
    SplitFaces,
    TakePicture,
    WatchScanners,
)
from kiosk.scanner.ring import Ring, create_ring
from kiosk.scanner.subscription import Subscription
from kiosk.settings import CameraSettings, FilesSettings, ScannerSettings

#: Longest silence about a request, in seconds: an answer or a progress must come within it.
#: Every device has a shorter limit of its own in the worker; past this one the worker hangs.
PATIENCE_S: dict[type, float] = {
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

Answer = TypeVar("Answer", bound=Event)
Listener = Callable[[Event], None]


class CaptureFault(Exception):
    """What was asked could not be done; ``code`` says why and has its sentence."""

    def __init__(self, code: FaultCode) -> None:
        super().__init__(code.value)
        self.code = code


@dataclass
class _Pending:
    request: Request
    answer: asyncio.Future[Event]
    timer: asyncio.TimerHandle | None = None


class CaptureBridge:
    """Cameras, scanners and files, as one visit sees them; pages are files of ``directory``.

    All methods belong to the thread of the loop. ``close`` leaves no process, no descriptor
    and no task behind.
    """

    def __init__(
        self,
        directory: Path,
        *,
        camera: CameraSettings,
        scanner: ScannerSettings,
        files: FilesSettings,
    ) -> None:
        self._configure = Configure(
            directory=directory.resolve(),
            camera=CameraSource(camera.source, camera.width, camera.height),
            scanner=ScannerSource(scanner.device, scanner.dpi, scanner.certificates),
            files=FilesSource(files.roots, files.max_file_mb * 1_000_000),
        )
        self._ring_descriptor = create_ring()
        self._ring = Ring(self._ring_descriptor)
        self._link: WorkerLink | None = None
        self._pending: dict[int, _Pending] = {}
        self._number = 0
        self._listeners: list[Listener] = []
        self._subscriptions: list[Subscription] = []
        self._pages: dict[str, Page] = {}
        self._unread: set[str] = set()
        self._burials: set[asyncio.Task[None]] = set()
        self._closed = False

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    # --- Hearing ---------------------------------------------------------------------------

    def listen(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every event, from the loop; return what stops it."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def events(self) -> Subscription:
        """Return the events from now on, as an async iterator; of frames only the newest."""
        subscription = Subscription(self._subscriptions.remove)
        self._subscriptions.append(subscription)
        return subscription

    def pixels(self, frame: Frame) -> bytes | None:
        """Return a frame's packed RGB888 pixels, or None where a newer one took its place."""
        return None if self._closed else self._ring.read(frame)

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages taken and not forgotten, oldest first."""
        return tuple(self._pages.values())

    @property
    def has_camera(self) -> bool:
        """Whether the settings name a camera, or have one looked for."""
        return self._configure.camera.source is not None

    @property
    def worker_pid(self) -> int | None:
        """Process id of the worker, or None while there is none."""
        return self._link.pid if self._link else None

    # --- Asking ----------------------------------------------------------------------------

    async def start(self) -> None:
        """Start the worker ahead of the first request, so that the camera opens faster."""
        await self._ask(Cancel(), Done)

    async def open_camera(self, *, automatic: bool = True) -> CameraOpened:
        """Start the live picture; raises :class:`CaptureFault`. See :class:`OpenCamera`."""
        return await self._ask(OpenCamera(automatic), CameraOpened)

    async def close_camera(self) -> None:
        """Stop the live picture. Starts no worker for that."""
        if self._link is not None:
            await self._ask(CloseCamera(), Done)

    async def take_picture(self) -> Page:
        """Take the page under the camera now; raises :class:`CaptureFault`."""
        return (await self._ask(TakePicture(), PageTaken)).page

    async def read_identity(self) -> Paper | None:
        """Read the zone of the paper under the camera, or None; raises :class:`CaptureFault`."""
        return (await self._ask(ReadIdentity(), IdentityRead)).paper

    async def read_badge(self) -> str | None:
        """Read the badge under the camera, or None; raises :class:`CaptureFault`."""
        return (await self._ask(ReadBadge(), BadgeRead)).badge

    async def list_scanners(self) -> tuple[ScannerDevice, ...]:
        """Look for paper scanners: seconds on a network; raises :class:`CaptureFault`."""
        return (await self._ask(ListScanners(), ScannerListing)).devices

    async def watch_scanners(self, watch: bool) -> None:
        """Tell listeners which scanners there are, and each change. Stopping starts no worker."""
        if watch or self._link is not None:
            await self._ask(WatchScanners(watch), Done)

    async def scan(
        self, device: str | None = None, feed: ScanFeed | None = None
    ) -> tuple[Page, ...]:
        """Scan what the feeder holds, or the sheet on the glass; raises :class:`CaptureFault`.

        Cancelling the caller's task stops the scanner.
        """
        return (await self._ask(Scan(device, feed), PagesAdded)).pages

    async def list_files(self, *, watch: bool = False) -> FileListing:
        """List the keys and their files; with ``watch``, tell also when one comes or goes."""
        return await self._ask(ListFiles(watch), FileListing)

    async def open_file(self, path: Path) -> tuple[Page, ...]:
        """Read an image or a PDF into pages; raises :class:`CaptureFault`."""
        return (await self._ask(OpenFile(path), PagesAdded)).pages

    async def open_received(self, name: str) -> Page:
        """Make a page of a picture that a telephone sent; raises :class:`CaptureFault`."""
        (page,) = (await self._ask(OpenReceived(name), PagesAdded)).pages
        return page

    async def forget_page(self, page_id: str) -> None:
        """Remove a page and its files; raises :class:`CaptureFault`."""
        await self._ask(ForgetPage(page_id), Done)
        self._pages.pop(page_id, None)
        self._unread.discard(page_id)

    async def rotate_page(self, page_id: str, quarter_turns: int = 1) -> Page:
        """Turn a page clockwise; raises :class:`CaptureFault`."""
        return (await self._ask(RotatePage(page_id, quarter_turns), PageChanged)).page

    async def read_pages(self, page_ids: Sequence[str], within_s: float) -> None:
        """Wait until the pages were read, or so many seconds; :class:`PageRead` tells of each."""
        with suppress(TimeoutError), closing(self.events()) as events:
            async with asyncio.timeout(within_s):
                while self._unread.intersection(page_ids):
                    if await anext(events, None) is None:
                        return

    async def join_faces(self, front_id: str, back_id: str) -> Page:
        """Lay both faces of a card on one sheet; raises :class:`CaptureFault`."""
        sheet = (await self._ask(JoinFaces(front_id, back_id), PageChanged)).page
        for face in (front_id, back_id):
            self._pages.pop(face, None)
        return sheet

    async def split_faces(self, page_id: str) -> tuple[Page, ...]:
        """Give back the two pages of a sheet of faces; raises :class:`CaptureFault`."""
        pages = (await self._ask(SplitFaces(page_id), PagesAdded)).pages
        self._pages.pop(page_id, None)
        return pages

    async def original(self, page_id: str) -> OriginalShown:
        """Return the whole picture of a page and its corners; raises :class:`CaptureFault`."""
        return await self._ask(ShowOriginal(page_id), OriginalShown)

    async def reframe(self, page_id: str, corners: Quad) -> Page:
        """Make a page again from other corners; raises :class:`CaptureFault`."""
        return (await self._ask(Reframe(page_id, corners), PageChanged)).page

    async def assemble(
        self, page_ids: Sequence[str], title: str, language: str = "fr"
    ) -> Assembled:
        """Make one PDF of pages, in order; raises :class:`CaptureFault`."""
        return await self._ask(Assemble(tuple(page_ids), title, language), Assembled)

    async def cancel(self) -> None:
        """Stop the scan, opening or assembly in course. Starts no worker for that."""
        if self._link is not None:
            await self._ask(Cancel(), Done)

    async def close(self) -> None:
        """End the worker and let everything go. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        link, self._link = self._link, None
        self._fail_pending(FaultCode.CANCELLED)
        if link is not None:
            await link.close()
        await asyncio.gather(*self._burials)
        for subscription in tuple(self._subscriptions):
            subscription.close()
        self._listeners.clear()
        self._ring.close()
        os.close(self._ring_descriptor)

    # --- Inside ----------------------------------------------------------------------------

    async def _ask(self, request: Request, kind: type[Answer]) -> Answer:
        if self._closed:
            raise CaptureFault(FaultCode.CANCELLED)
        if self._link is None:
            await self._connect()
        event = await self._exchange(request)
        if not isinstance(event, kind):
            # A worker that answers beside the question is not to be trusted any more.
            self._lose_worker(FaultCode.WORKER_DIED)
            raise CaptureFault(FaultCode.WORKER_DIED)
        return event

    async def _connect(self) -> None:
        try:
            self._link = WorkerLink(self._ring_descriptor, self._on_event, self._on_end)
        except OSError as error:
            raise CaptureFault(FaultCode.WORKER_DIED) from error
        # Sent before any other request can be, and answered before them.
        await self._exchange(self._configure)

    async def _exchange(self, request: Request) -> Event:
        link = self._link
        if link is None:
            raise CaptureFault(FaultCode.WORKER_DIED)
        self._number += 1
        number = self._number
        pending = _Pending(request, asyncio.get_running_loop().create_future())
        self._pending[number] = pending
        self._be_patient(pending)
        link.send(request, number)
        try:
            event = await pending.answer
        except asyncio.CancelledError:
            if number in self._pending and isinstance(request, _STOPPABLE):
                self._number += 1
                link.send(Cancel(), self._number)
            raise
        finally:
            self._pending.pop(number, None)
            if pending.timer is not None:
                pending.timer.cancel()
        if isinstance(event, Fault):
            raise CaptureFault(event.code)
        return event

    def _be_patient(self, pending: _Pending) -> None:
        patience = PATIENCE_S.get(type(pending.request), _DEFAULT_PATIENCE_S)
        if pending.timer is not None:
            pending.timer.cancel()
        pending.timer = asyncio.get_running_loop().call_later(
            patience, self._lose_worker, FaultCode.WORKER_DIED
        )

    def _on_event(self, number: int | None, event: Event) -> None:
        if isinstance(event, Alive) or not self._own(event):
            return
        if isinstance(event, Progress) and event.request in self._pending:
            self._be_patient(self._pending[event.request])
        if isinstance(event, PageRead) and event.page.id not in self._pages:
            # Forgotten while it was read.
            return
        if isinstance(event, PageTaken | PageChanged | PageRead):
            self._pages[event.page.id] = event.page
            change = self._unread.discard if isinstance(event, PageRead) else self._unread.add
            change(event.page.id)
        elif isinstance(event, PagesAdded):
            # Those of a scan were told one by one, and may have been read since.
            self._unread.update({page.id for page in event.pages} - self._pages.keys())
            self._pages.update((page.id, page) for page in event.pages)
        pending = self._pending.get(number) if number is not None else None
        if pending is not None and not pending.answer.done():
            pending.answer.set_result(event)
        elif number is not None and isinstance(event, PagesAdded | PageTaken):
            # Whoever asked went away meanwhile: nobody knows of these pages.
            self._forget_unwanted(event)
            return
        self._tell(event)
        if isinstance(event, Fault) and event.code is FaultCode.CAMERA_SILENT:
            # A driver that hangs lets the camera go with the process, not before.
            self._lose_worker(None)

    def _own(self, event: Event) -> bool:
        """Check that the files it names are in the private directory; end a worker that lies."""
        match event:
            case PageTaken(page=page) | PageChanged(page=page) | PageRead(page=page):
                paths = [page.image, page.thumbnail]
            case PagesAdded(pages=pages):
                paths = [path for page in pages for path in (page.image, page.thumbnail)]
            case Assembled(path=path) | OriginalShown(image=path):
                paths = [path]
            case _:
                return True
        if all(path.parent == self._configure.directory for path in paths):
            return True
        self._lose_worker(FaultCode.WORKER_DIED)
        return False

    def _forget_unwanted(self, event: PagesAdded | PageTaken) -> None:
        pages = event.pages if isinstance(event, PagesAdded) else (event.page,)
        for page in pages:
            self._pages.pop(page.id, None)
            self._unread.discard(page.id)
            if self._link is not None:
                self._number += 1
                self._link.send(ForgetPage(page.id), self._number)

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
            self._tell(Fault(code))

    def _fail_pending(self, code: FaultCode) -> None:
        for number, pending in tuple(self._pending.items()):
            if not pending.answer.done():
                pending.answer.set_result(Fault(code, number))

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
        for subscription in tuple(self._subscriptions):
            subscription.push(event)

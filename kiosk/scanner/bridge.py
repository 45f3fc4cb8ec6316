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
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from kiosk.scanner.exchange import Exchange
from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.protocol.devices import CameraSource, ScanFeed, ScannerDevice, ScannerSource
from kiosk.scanner.protocol.events import (
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

Answer = TypeVar("Answer", bound=Event)
Listener = Callable[[Event], None]


class CaptureFault(Exception):
    """What was asked could not be done; ``code`` says why and has its sentence."""

    def __init__(self, code: FaultCode) -> None:
        super().__init__(code.value)
        self.code = code


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
        self._exchange = Exchange(self._ring_descriptor, self._configure, self._hear)
        self._listeners: list[Listener] = []
        self._subscriptions: list[Subscription] = []
        self._pages: dict[str, Page] = {}
        self._unread: set[str] = set()
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
        return self._exchange.worker_pid

    # --- Asking ----------------------------------------------------------------------------

    async def start(self) -> None:
        """Start the worker ahead of the first request, so that the camera opens faster."""
        await self._ask(Cancel(), Done)

    async def open_camera(self, *, automatic: bool = True) -> CameraOpened:
        """Start the live picture; raises :class:`CaptureFault`. See :class:`OpenCamera`."""
        return await self._ask(OpenCamera(automatic), CameraOpened)

    async def close_camera(self) -> None:
        """Stop the live picture. Starts no worker for that."""
        if self.worker_pid is not None:
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
        if watch or self.worker_pid is not None:
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
        if self.worker_pid is not None:
            await self._ask(Cancel(), Done)

    async def close(self) -> None:
        """End the worker and let everything go. Safe to call twice."""
        if self._closed:
            return
        self._closed = True
        await self._exchange.close()
        for subscription in tuple(self._subscriptions):
            subscription.close()
        self._listeners.clear()
        self._ring.close()
        os.close(self._ring_descriptor)

    # --- Inside ----------------------------------------------------------------------------

    async def _ask(self, request: Request, kind: type[Answer]) -> Answer:
        event = await self._exchange.ask(request)
        if isinstance(event, Fault):
            raise CaptureFault(event.code)
        if not isinstance(event, kind):
            # A worker that answers beside the question is not to be trusted any more.
            self._exchange.distrust()
            raise CaptureFault(FaultCode.WORKER_DIED)
        return event

    def _hear(self, event: Event, awaited: bool) -> None:
        if isinstance(event, PageRead) and event.page.id not in self._pages:
            # Forgotten while it was read.
            return
        if isinstance(event, PagesAdded | PageTaken) and not awaited:
            # Whoever asked went away meanwhile: nobody knows of these pages.
            self._forget_unwanted(event)
            return
        self._keep(event)
        self._tell(event)

    def _keep(self, event: Event) -> None:
        if isinstance(event, PageTaken | PageChanged | PageRead):
            self._pages[event.page.id] = event.page
            change = self._unread.discard if isinstance(event, PageRead) else self._unread.add
            change(event.page.id)
        elif isinstance(event, PagesAdded):
            # Those of a scan were told one by one, and may have been read since.
            self._unread.update({page.id for page in event.pages} - self._pages.keys())
            self._pages.update((page.id, page) for page in event.pages)

    def _forget_unwanted(self, event: PagesAdded | PageTaken) -> None:
        pages = event.pages if isinstance(event, PagesAdded) else (event.page,)
        for page in pages:
            self._pages.pop(page.id, None)
            self._unread.discard(page.id)
            self._exchange.mention(ForgetPage(page.id))

    def _tell(self, event: Event) -> None:
        for listener in tuple(self._listeners):
            listener(event)
        for subscription in tuple(self._subscriptions):
            subscription.push(event)

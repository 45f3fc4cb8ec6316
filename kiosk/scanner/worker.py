"""The capture worker: the process in which devices, drivers and foreign files are opened.

Whatever it opens may hang or kill it; the visit only loses a worker. It keeps nothing that is
not a file of the visit's private directory, and it leaves when the visit's end of the socket
closes. A request is answered once, in whatever order the work ends.
"""

from __future__ import annotations

import asyncio
import os
import resource
import socket
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeVar

from kiosk.scanner import paper, wire
from kiosk.scanner.camera_desk import CameraDesk
from kiosk.scanner.defects import report_defect
from kiosk.scanner.examiner import Examiner
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.identity import read_paper
from kiosk.scanner.jobs import Job
from kiosk.scanner.keys_watch import KeysWatch
from kiosk.scanner.live import Shot
from kiosk.scanner.page_desk import PageDesk
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.events import (
    Alive,
    BadgeRead,
    Done,
    Event,
    Fault,
    IdentityRead,
    PageChanged,
    PagesAdded,
    PageTaken,
    Progress,
    ScannerListing,
)
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
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
from kiosk.scanner.ring import Ring
from kiosk.scanner.scanner_watch import ScannerWatch
from kiosk.scanner.sources.sane import Scanners
from kiosk.scanner.vision.badge import read_badge
from kiosk.scanner.vision.types import Picture
from kiosk.visit.hardening import die_with_parent, harden

_BEAT_S = 1.0
#: Longest wait for the visit to read what is said, in seconds: it reads all the time.
_UNHEARD_S = 1.0

#: Address space of the worker, in bytes: a picture of 64 million pixels and its copies fit,
#: a file made to exhaust the machine does not.
_MEMORY = 6 << 30

Result = TypeVar("Result")


@dataclass(frozen=True)
class _Configured:
    """What there is once the visit has said where pages go and which devices there are."""

    settings: Configure
    store: PageStore
    pages: PageDesk
    scanners: Scanners
    scanner_watch: ScannerWatch
    keys_watch: KeysWatch


class CaptureWorker:
    """Serves one connection. Everything but pictures and devices runs on the loop's thread."""

    def __init__(self, channel: socket.socket, ring: Ring) -> None:
        self._loop = asyncio.get_running_loop()
        self._channel = channel
        self._configured: _Configured | None = None
        self._camera = CameraDesk(ring, self._send, self._keep_shot)
        self._examiner = Examiner(self._send)
        self._job: Job | None = None
        self._reading = False
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """Answer requests until the visit's end closes, then let every device go.

        Raises :class:`wire.WireError` where what comes is no request.
        """
        splitter = wire.Splitter()
        beat = asyncio.create_task(self._beat())
        try:
            while data := await self._loop.sock_recv(self._channel, 65536):
                for text in splitter.feed(data):
                    number, request = wire.decode_request(text)
                    self._begin(number, request)
        except ConnectionError:
            # The visit died: the end of the stream, said otherwise.
            pass
        finally:
            await self._leave(beat)

    async def _leave(self, beat: asyncio.Task[None]) -> None:
        if self._job is not None:
            self._job.cancel()
        if self._configured is not None:
            await self._configured.scanner_watch.stop()
            self._configured.keys_watch.stop()
        waiting = [beat, *self._tasks]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await self._examiner.leave()
        if self._configured is not None:
            await self._configured.scanners.leave()
        await self._camera.leave()

    def _send(self, event: Event, number: int | None = None) -> None:
        try:
            self._channel.settimeout(_UNHEARD_S)
            self._channel.sendall(wire.encode(event, number))
        except OSError:
            # Nobody hears: the visit is dead, or as good as.
            os._exit(1)
        finally:
            self._channel.setblocking(False)
        # Read once it is told: whatever the page comes from, the visit knows it by then.
        if isinstance(event, PageTaken):
            self._examiner.add(event.page.id)
        elif isinstance(event, PagesAdded):
            for page in event.pages:
                self._examiner.add(page.id)

    async def _beat(self) -> None:
        while True:
            self._send(Alive())
            self._camera.watch()
            await asyncio.sleep(_BEAT_S)

    def _begin(self, number: int, request: Request) -> None:
        if isinstance(request, Configure):
            # At once: what comes behind it needs it.
            self._configured = self._configure(request)
            self._send(Done(), number)
            self._examiner.begin(self._configured.store, request.scanner.certificates)
            return
        task = asyncio.create_task(self._answer(number, request))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _configure(self, settings: Configure) -> _Configured:
        store = PageStore(settings.directory)
        scanners = Scanners(settings.scanner, settings.directory)
        return _Configured(
            settings=settings,
            store=store,
            pages=PageDesk(store, self._examiner),
            scanners=scanners,
            scanner_watch=ScannerWatch(scanners, self._send),
            keys_watch=KeysWatch(settings.files, self._send),
        )

    async def _answer(self, number: int, request: Request) -> None:
        try:
            answer = await self._do(number, request)
        except SourceFault as fault:
            self._send(Fault(fault.code, number), number)
        except Exception as error:
            report_defect(error)
            self._send(Fault(FaultCode.WORKER_FAILED, number), number)
        else:
            if answer is not None:
                self._send(answer, number)

    async def _do(self, number: int, request: Request) -> Event | None:
        """Do a request; None where the answer comes later by itself."""
        match request:
            case OpenCamera():
                source = self._ready.settings.camera
                await self._camera.open(number, source, request.automatic)
                return None
            case CloseCamera():
                await self._camera.close()
                return Done()
            case TakePicture():
                self._camera.take(number)
                return None
            case ReadIdentity():
                read = partial(read_paper, today=date.today())
                return IdentityRead(await self._read_newest(read))
            case ReadBadge():
                return BadgeRead(await self._read_newest(read_badge))
            case ListScanners():
                async with self._ready.scanner_watch.held():
                    return ScannerListing(await self._ready.scanners.list())
            case WatchScanners():
                await self._ready.scanner_watch.set(request.watch)
                return Done()
            case Scan():
                scanned = await self._as_job(number, partial(self._scan, request))
                return PagesAdded(await self._ready.pages.as_they_are(scanned))
            case ListFiles():
                return await self._ready.keys_watch.list(watch=request.watch)
            case OpenFile():
                store, files = self._ready.store, self._ready.settings.files
                work = partial(paper.open_file, store, files, request.path)
                return PagesAdded(await self._as_job(number, _threaded(work)))
            case OpenReceived():
                store, directory = self._ready.store, self._ready.settings.directory
                work = partial(paper.open_received, store, directory, request.name)
                return PagesAdded(await self._as_job(number, _threaded(work)))
            case ForgetPage():
                await self._ready.pages.forget(request.page_id)
                return Done()
            case RotatePage():
                turned = self._ready.pages.rotate(request.page_id, request.quarter_turns)
                return PageChanged(await turned)
            case JoinFaces():
                joined = self._ready.pages.join(request.front_id, request.back_id)
                return PageChanged(await joined)
            case SplitFaces():
                return PagesAdded(await self._ready.pages.split(request.page_id))
            case ShowOriginal():
                return await self._ready.pages.original(request.page_id)
            case Reframe():
                framed = self._ready.pages.reframe(request.page_id, request.corners)
                return PageChanged(await framed)
            case Assemble():
                return await self._as_job(number, partial(self._ready.pages.assemble, request))
            case Cancel():
                if self._job is not None:
                    self._job.cancel()
                return Done()
            case Configure():
                raise AssertionError("done before")

    @property
    def _ready(self) -> _Configured:
        if self._configured is None:
            raise SourceFault(FaultCode.WORKER_FAILED)
        return self._configured

    async def _as_job(self, number: int, work: Callable[[Job], Awaitable[Result]]) -> Result:
        """Do long work, one at a time, which can be stopped and tells how far it is."""
        if self._job is not None:
            raise SourceFault(FaultCode.WORKER_BUSY)

        def tell(fraction: float | None) -> None:
            # From the thread that works.
            self._loop.call_soon_threadsafe(self._send, Progress(number, fraction))

        job = self._job = Job(tell)
        try:
            return await work(job)
        finally:
            self._job = None

    async def _read_newest(self, read: Callable[[Picture], Result]) -> Result:
        # One at a time, and it is quick: the visit asks again when it has its answer.
        if self._reading:
            raise SourceFault(FaultCode.WORKER_BUSY)
        picture = self._camera.newest()
        self._reading = True
        try:
            return await asyncio.to_thread(read, picture)
        finally:
            self._reading = False

    def _keep_shot(self, shot: Shot) -> Page:
        return paper.keep_shot(self._ready.store, shot)

    async def _scan(self, request: Scan, job: Job) -> tuple[Page, ...]:
        def on_page(page: Page) -> None:
            self._send(PageTaken(page))

        ready = self._ready
        async with ready.scanner_watch.held():
            return await paper.scan(ready.store, ready.scanners, request, job, on_page)


def _threaded(work: Callable[[Job], Result]) -> Callable[[Job], Awaitable[Result]]:
    return lambda job: asyncio.to_thread(work, job)


def run(channel_fd: int, ring_fd: int) -> int:
    """Serve the connection inherited as ``channel_fd``; return the exit status."""
    harden()
    die_with_parent()
    _confine()
    channel = socket.socket(fileno=channel_fd)
    channel.setblocking(False)
    ring = Ring(ring_fd)
    os.close(ring_fd)

    async def main() -> None:
        await CaptureWorker(channel, ring).serve()

    try:
        asyncio.run(main())
    except wire.WireError:
        return 1
    finally:
        channel.close()
    # Not by returning: a driver's thread that never ends would keep the process alive.
    sys.stderr.flush()
    os._exit(0)


def _confine() -> None:
    """Bounded memory, after the interface."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    # The interface comes first on a small machine.
    os.nice(5)

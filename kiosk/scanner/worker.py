"""The capture worker: the process in which devices, drivers and foreign files are opened.

Whatever it opens may hang or kill it; the visit only loses a worker. It keeps nothing that is
not a file of the visit's private directory, and it leaves when the visit's end of the socket
closes. A request is answered once, in whatever order the work ends.
"""

from __future__ import annotations

import asyncio
import ctypes
import os
import resource
import signal
import socket
import sys
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from kiosk.scanner import paper, wire
from kiosk.scanner.camera_desk import CameraDesk
from kiosk.scanner.defects import report_defect
from kiosk.scanner.examiner import Examiner
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.identity import read_paper
from kiosk.scanner.jobs import Job
from kiosk.scanner.live import Shot
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.events import (
    Alive,
    Assembled,
    BadgeRead,
    Done,
    Event,
    Fault,
    FileListing,
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
from kiosk.scanner.sources import keys
from kiosk.scanner.sources.sane import Scanners
from kiosk.scanner.vision.badge import read_badge

_BEAT_S = 1.0
#: Longest wait for the visit to read what is said, in seconds: it reads all the time.
_UNHEARD_S = 1.0
#: How often keys are looked for while somebody wants to know, in seconds.
_KEYS_S = 1.0

#: Address space of the worker, in bytes: a picture of 64 million pixels and its copies fit,
#: a file made to exhaust the machine does not.
_MEMORY = 6 << 30

Result = TypeVar("Result")


class CaptureWorker:
    """Serves one connection. Everything but pictures and devices runs on the loop's thread."""

    def __init__(self, channel: socket.socket, ring: Ring) -> None:
        self._loop = asyncio.get_running_loop()
        self._channel = channel
        self._configuration: Configure | None = None
        self._store: PageStore | None = None
        self._scanners: Scanners | None = None
        self._scanner_watch: ScannerWatch | None = None
        self._camera = CameraDesk(ring, self._send, self._keep_shot)
        self._examiner = Examiner(self._send)
        self._job: Job | None = None
        self._reading = False
        self._watch: asyncio.Task[None] | None = None
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
        if self._scanner_watch is not None:
            await self._scanner_watch.stop()
        waiting = [beat, *self._tasks, *([self._watch] if self._watch else [])]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        await self._examiner.leave()
        if self._scanners is not None:
            await self._scanners.leave()
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
            self._configuration = request
            self._store = PageStore(request.directory)
            self._scanners = Scanners(request.scanner, request.directory)
            self._scanner_watch = ScannerWatch(self._scanners, self._send)
            self._send(Done(), number)
            self._examiner.begin(self._store, request.scanner.certificates)
            return
        task = asyncio.create_task(self._answer(number, request))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

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
                await self._camera.open(number, self._settings.camera, request.automatic)
                return None
            case CloseCamera():
                await self._camera.close()
                return Done()
            case TakePicture():
                self._camera.take(number)
                return None
            case ReadIdentity():
                return await self._read_identity()
            case ReadBadge():
                return await self._read_badge()
            case ListScanners():
                async with self._look_out.held():
                    return ScannerListing(await self._paper_scanners.list())
            case WatchScanners():
                await self._look_out.set(request.watch)
                return Done()
            case Scan():
                scanned = await self._as_job(number, partial(self._scan, request))
                return PagesAdded(await self._as_they_are(scanned))
            case ListFiles():
                return await self._list_files(request.watch)
            case OpenFile():
                work = partial(paper.open_file, self._pages, self._settings.files, request.path)
                return PagesAdded(await self._as_job(number, _threaded(work)))
            case OpenReceived():
                work = partial(
                    paper.open_received, self._pages, self._settings.directory, request.name
                )
                return PagesAdded(await self._as_job(number, _threaded(work)))
            case ForgetPage():
                self._examiner.forget(request.page_id)
                async with self._examiner.changing:
                    await asyncio.to_thread(self._pages.forget, request.page_id)
                return Done()
            case RotatePage():
                return PageChanged(await self._turn(request))
            case JoinFaces():
                return PageChanged(await self._join(request))
            case SplitFaces():
                return PagesAdded(await self._split(request))
            case ShowOriginal():
                return await asyncio.to_thread(self._pages.original, request.page_id)
            case Reframe():
                return PageChanged(await self._reframe(request))
            case Assemble():
                return await self._as_job(number, partial(self._assemble, request))
            case Cancel():
                if self._job is not None:
                    self._job.cancel()
                return Done()
            case Configure():
                raise AssertionError("done before")

    @property
    def _settings(self) -> Configure:
        if self._configuration is None:
            raise SourceFault(FaultCode.WORKER_FAILED)
        return self._configuration

    @property
    def _pages(self) -> PageStore:
        if self._store is None:
            raise SourceFault(FaultCode.WORKER_FAILED)
        return self._store

    @property
    def _paper_scanners(self) -> Scanners:
        if self._scanners is None:
            raise SourceFault(FaultCode.WORKER_FAILED)
        return self._scanners

    @property
    def _look_out(self) -> ScannerWatch:
        if self._scanner_watch is None:
            raise SourceFault(FaultCode.WORKER_FAILED)
        return self._scanner_watch

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

    async def _read_identity(self) -> IdentityRead:
        # One at a time, and it is quick: the visit asks again when it has its answer.
        if self._reading:
            raise SourceFault(FaultCode.WORKER_BUSY)
        picture = self._camera.newest()
        self._reading = True
        try:
            return IdentityRead(await asyncio.to_thread(read_paper, picture, date.today()))
        finally:
            self._reading = False

    async def _read_badge(self) -> BadgeRead:
        if self._reading:
            raise SourceFault(FaultCode.WORKER_BUSY)
        picture = self._camera.newest()
        self._reading = True
        try:
            return BadgeRead(await asyncio.to_thread(read_badge, picture))
        finally:
            self._reading = False

    def _keep_shot(self, shot: Shot) -> Page:
        return paper.keep_shot(self._pages, shot)

    async def _scan(self, request: Scan, job: Job) -> tuple[Page, ...]:
        def on_page(page: Page) -> None:
            self._send(PageTaken(page))

        async with self._look_out.held():
            return await paper.scan(self._pages, self._paper_scanners, request, job, on_page)

    async def _as_they_are(self, pages: tuple[Page, ...]) -> tuple[Page, ...]:
        """Return pages that may have been read, turned or forgotten since they were told."""
        store = self._pages
        left: list[Page] = []
        async with self._examiner.changing:
            for page in pages:
                with suppress(SourceFault):
                    left.append(store.page(page.id))
        return tuple(left)

    async def _turn(self, request: RotatePage) -> Page:
        turn = partial(self._pages.rotate, request.page_id, request.quarter_turns)
        async with self._examiner.changing:
            page = await asyncio.to_thread(turn)
        self._examiner.turned(request.page_id)
        return page

    async def _reframe(self, request: Reframe) -> Page:
        framing = partial(paper.reframe, self._pages, request.page_id, request.corners)
        async with self._examiner.changing:
            page = await asyncio.to_thread(framing)
        self._examiner.turned(request.page_id)
        return page

    async def _join(self, request: JoinFaces) -> Page:
        join = partial(self._pages.join, request.front_id, request.back_id)
        async with self._examiner.changing:
            sheet = await asyncio.to_thread(join)
        for face in (request.front_id, request.back_id):
            self._examiner.forget(face)
        self._examiner.turned(sheet.id)
        return sheet

    async def _split(self, request: SplitFaces) -> tuple[Page, ...]:
        split = partial(self._pages.split, request.page_id)
        async with self._examiner.changing:
            faces = await asyncio.to_thread(split)
        self._examiner.forget(request.page_id)
        for face in faces:
            self._examiner.turned(face.id)
        return faces

    async def _assemble(self, request: Assemble, job: Job) -> Assembled:
        async with self._examiner.aside(request.page_ids, job):
            return await asyncio.to_thread(paper.assemble, self._pages, request, job)

    async def _list_files(self, watch: bool) -> FileListing:
        if self._watch is not None:
            self._watch.cancel()
            self._watch = None
        listing = FileListing(await asyncio.to_thread(keys.list_volumes, self._settings.files))
        if watch:
            seen = tuple(volume.path for volume in listing.volumes)
            self._watch = asyncio.create_task(self._watch_keys(seen))
        return listing

    async def _watch_keys(self, seen: tuple[Path, ...]) -> None:
        source = self._settings.files
        while True:
            await asyncio.sleep(_KEYS_S)
            now = await asyncio.to_thread(keys.find_volumes, source)
            if now != seen:
                seen = now
                self._send(FileListing(await asyncio.to_thread(keys.list_volumes, source)))


def _threaded(work: Callable[[Job], Result]) -> Callable[[Job], Awaitable[Result]]:
    return lambda job: asyncio.to_thread(work, job)


def run(channel_fd: int, ring_fd: int) -> int:
    """Serve the connection inherited as ``channel_fd``; return the exit status."""
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
    """Private files, no core dump, bounded memory, gone with the visit, after the interface."""
    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    limit = _MEMORY if hard == resource.RLIM_INFINITY else min(_MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
    libc: Any = ctypes.CDLL(None, use_errno=True)
    pr_set_pdeathsig, pr_set_dumpable = 1, 4
    libc.prctl(pr_set_pdeathsig, signal.SIGKILL, 0, 0, 0)
    libc.prctl(pr_set_dumpable, 0, 0, 0, 0)
    # The interface comes first on a small machine.
    os.nice(5)

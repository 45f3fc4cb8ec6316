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
import traceback
from collections.abc import Awaitable, Callable
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from kiosk.scanner import document, wire
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_SHEETS
from kiosk.scanner.live import LiveCamera, Shot
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol import (
    Alive,
    Assemble,
    Assembled,
    CameraOpened,
    Cancel,
    CloseCamera,
    Configure,
    Done,
    Event,
    Fault,
    FaultCode,
    FileListing,
    ForgetPage,
    ListFiles,
    ListScanners,
    OpenCamera,
    OpenFile,
    Page,
    PageChanged,
    PagesAdded,
    PageSource,
    PageTaken,
    Progress,
    Request,
    RotatePage,
    Scan,
    ScanFeed,
    ScannerListing,
    TakePicture,
)
from kiosk.scanner.ring import Ring
from kiosk.scanner.sources import keys, sane
from kiosk.scanner.sources.content import Content, identify
from kiosk.scanner.sources.images import decode_image
from kiosk.scanner.sources.pdfs import read_pdf
from kiosk.scanner.vision import capture, quality
from kiosk.scanner.vision.encode import decode_page

_BEAT_S = 1.0
#: Silence of a camera after which it is said to be silent, in seconds.
_CAMERA_SILENCE_S = 5.0
#: Time that a camera has to be let go, in seconds.
_CAMERA_FAREWELL_S = 2.0
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
        self._ring = ring
        self._configuration: Configure | None = None
        self._store: PageStore | None = None
        self._camera: LiveCamera | None = None
        self._camera_request: int | None = None
        self._shot_requests: list[int] = []
        self._job: Job | None = None
        self._watch: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def serve(self) -> None:
        """Answer requests until the visit's end closes, then let every device go."""
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
        if self._camera is not None:
            self._camera.stop()
        waiting = [beat, *self._tasks, *([self._watch] if self._watch else [])]
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)
        if self._camera is not None:
            await asyncio.to_thread(self._camera.join, _CAMERA_FAREWELL_S)

    # --- Saying ----------------------------------------------------------------------------

    def _send(self, event: Event, number: int | None = None) -> None:
        try:
            # Messages are small and the visit reads all the time: a full socket is a dead one.
            self._channel.setblocking(True)
            self._channel.settimeout(1.0)
            self._channel.sendall(wire.encode(event, number))
        except OSError:
            os._exit(1)
        finally:
            self._channel.setblocking(False)

    def _send_soon(self, event: Event, number: int | None = None) -> None:
        """Send from another thread."""
        self._loop.call_soon_threadsafe(self._send, event, number)

    async def _beat(self) -> None:
        while True:
            self._send(Alive())
            camera = self._camera
            if camera is not None and self._silent(camera):
                self._camera_ended(camera, FaultCode.CAMERA_SILENT)
            await asyncio.sleep(_BEAT_S)

    # --- Requests --------------------------------------------------------------------------

    def _begin(self, number: int, request: Request) -> None:
        if isinstance(request, Configure):
            # At once: what comes behind it needs it.
            self._configuration = request
            self._store = PageStore(request.directory)
            self._send(Done(), number)
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
            _report_defect(error)
            self._send(Fault(FaultCode.WORKER_FAILED, number), number)
        else:
            if answer is not None:
                self._send(answer, number)

    async def _do(self, number: int, request: Request) -> Event | None:
        """Do a request; None where the answer comes later by itself."""
        match request:
            case OpenCamera():
                await self._open_camera(number, request)
                return None
            case CloseCamera():
                await self._close_camera()
                return Done()
            case TakePicture():
                self._take_picture(number)
                return None
            case ListScanners():
                return ScannerListing(await sane.list_scanners())
            case Scan():
                return PagesAdded(await self._as_job(number, partial(self._scan, request)))
            case ListFiles():
                return await self._list_files(request.watch)
            case OpenFile():
                work = partial(self._open_file, request.path)
                return PagesAdded(await self._as_job(number, _threaded(work)))
            case ForgetPage():
                await asyncio.to_thread(self._pages.forget, request.page_id)
                return Done()
            case RotatePage():
                turn = partial(self._pages.rotate, request.page_id, request.quarter_turns)
                return PageChanged(await asyncio.to_thread(turn))
            case Assemble():
                return await self._as_job(number, _threaded(partial(self._assemble, request)))
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

    async def _as_job(self, number: int, work: Callable[[Job], Awaitable[Result]]) -> Result:
        """Do long work, one at a time, which can be stopped and tells how far it is."""
        if self._job is not None:
            raise SourceFault(FaultCode.WORKER_BUSY)

        def tell(fraction: float | None) -> None:
            self._send_soon(Progress(number, fraction))

        job = self._job = Job(tell)
        try:
            return await work(job)
        finally:
            self._job = None

    # --- Camera ----------------------------------------------------------------------------

    async def _open_camera(self, number: int, request: OpenCamera) -> None:
        await self._close_camera()
        self._camera_request = number
        camera: LiveCamera

        def on_event(event: Event) -> None:
            self._loop.call_soon_threadsafe(lambda: self._from_camera(camera, event))

        def on_shot(shot: Shot) -> None:
            self._loop.call_soon_threadsafe(lambda: self._begin_page(shot))

        camera = LiveCamera(self._settings.camera, self._ring, request.automatic, on_event, on_shot)
        self._camera = camera

    def _from_camera(self, camera: LiveCamera, event: Event) -> None:
        if camera is not self._camera:
            return
        if isinstance(event, CameraOpened):
            number, self._camera_request = self._camera_request, None
            self._send(event, number)
        elif isinstance(event, Fault) and event.code is not FaultCode.CAMERA_BLACK:
            self._camera_ended(camera, event.code)
        else:
            self._send(event)

    def _camera_ended(self, camera: LiveCamera, code: FaultCode) -> None:
        """Say why the camera ended, to whom asked for it or, later, to everybody."""
        camera.stop()
        self._camera = None
        number, self._camera_request = self._camera_request, None
        self._send(Fault(code, number), number)
        self._refuse_shots(code)

    def _silent(self, camera: LiveCamera) -> bool:
        return self._loop.time() - camera.alive_at > _CAMERA_SILENCE_S

    async def _close_camera(self) -> None:
        camera, self._camera = self._camera, None
        if self._camera_request is not None:
            self._send(Fault(FaultCode.CANCELLED, self._camera_request), self._camera_request)
            self._camera_request = None
        if camera is None:
            return
        camera.stop()
        self._refuse_shots(FaultCode.CAMERA_CLOSED)
        if not await asyncio.to_thread(camera.join, _CAMERA_FAREWELL_S):
            # Held inside its driver: only the death of this process lets the device go.
            raise SourceFault(FaultCode.CAMERA_SILENT)

    def _take_picture(self, number: int) -> None:
        if self._camera is None or self._camera_request is not None:
            raise SourceFault(FaultCode.CAMERA_CLOSED)
        self._shot_requests.append(number)
        self._camera.take()

    def _refuse_shots(self, code: FaultCode) -> None:
        for number in self._shot_requests:
            self._send(Fault(code, number), number)
        self._shot_requests.clear()

    def _begin_page(self, shot: Shot) -> None:
        numbers: list[int | None] = [None]
        if not shot.automatic:
            numbers, self._shot_requests = [*self._shot_requests], []
        task = asyncio.create_task(self._make_page(shot, numbers))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _make_page(self, shot: Shot, numbers: list[int | None]) -> None:
        def make() -> Page:
            taken = capture.from_camera(shot.image, shot.corners)
            return self._pages.add(taken.page, PageSource.CAMERA, taken.problems)

        for number in numbers:
            try:
                page = await asyncio.to_thread(make)
            except SourceFault as fault:
                self._send(Fault(fault.code, number), number)
            except Exception as error:
                _report_defect(error)
                self._send(Fault(FaultCode.WORKER_FAILED, number), number)
            else:
                self._send(PageTaken(page, shot.automatic), number)

    # --- Scanner ---------------------------------------------------------------------------

    async def _scan(self, request: Scan, job: Job) -> tuple[Page, ...]:
        source = self._settings.scanner
        device = await sane.choose(source, request.device)
        can = await sane.abilities(device, source.dpi)
        words = sane.arguments(can, request.feed)
        feeds = can.feeder is not None and (
            request.feed is ScanFeed.FEEDER or (request.feed is None and can.flatbed is None)
        )
        folder = self._pages.scratch()
        pages: list[Page] = []
        try:
            sheets = sane.scan_sheets(device, words, folder, MAX_SHEETS if feeds else 1, job)
            async with aclosing(sheets):
                async for sheet in sheets:
                    page = await asyncio.to_thread(self._keep_sheet, sheet)
                    pages.append(page)
                    self._send(PageTaken(page))
        finally:
            await asyncio.to_thread(_remove_folder, folder)
        return tuple(pages)

    def _keep_sheet(self, sheet: Path) -> Page:
        image = decode_page(sheet.read_bytes())
        sheet.unlink()
        if image is None:
            raise SourceFault(FaultCode.SCANNER_IO_ERROR)
        return self._pages.add(image, PageSource.SCANNER, quality.page_problems(image))

    # --- Files -----------------------------------------------------------------------------

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

    def _open_file(self, path: Path, job: Job) -> tuple[Page, ...]:
        job.progress(None)
        data = keys.read_file(path, self._settings.files)
        pages: list[Page] = []
        try:
            if identify(data, path.name) is Content.PDF:
                for page in read_pdf(data, job):
                    problems = () if page.pdf else quality.page_problems(page.image)
                    pages.append(self._pages.add(page.image, PageSource.FILE, problems, page.pdf))
            else:
                taken = capture.from_file(decode_image(data, path.name))
                job.check()
                pages.append(self._pages.add(taken.page, PageSource.FILE, taken.problems))
        except BaseException:
            # All pages or none: half a contract must not be sent.
            for made in pages:
                self._pages.forget(made.id)
            raise
        return tuple(pages)

    def _assemble(self, request: Assemble, job: Job) -> Assembled:
        data = document.build_document(
            self._pages, request.page_ids, request.title, request.language, job
        )
        job.check()
        path = self._pages.write("document.pdf", data)
        return Assembled(path, len(request.page_ids), len(data))


def _threaded(work: Callable[[Job], Result]) -> Callable[[Job], Awaitable[Result]]:
    return lambda job: asyncio.to_thread(work, job)


def _remove_folder(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink(missing_ok=True)
    folder.rmdir()


def _report_defect(error: BaseException) -> None:
    """Say where a defect of ours is, without its message: that may quote what was read."""
    frames = traceback.extract_tb(error.__traceback__)
    places = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames[::-1])
    sys.stderr.write(f"capture worker: {type(error).__name__} at {places}\n")


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

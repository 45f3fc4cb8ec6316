"""Getting paper into pages: by the camera, the scanner or a file, then looking at them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from dataclasses import replace
from functools import partial
from pathlib import Path

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.protocol import (
    Advice,
    Event,
    Fault,
    FaultCode,
    FileListing,
    Frame,
    Page,
    PageTaken,
    Progress,
)
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.camera import CameraScreen, CameraView
from kiosk.views.screens.files import FilesScreen, FilesView
from kiosk.views.screens.page_view import PageViewScreen
from kiosk.views.screens.pages import Do, PagesScreen, Wish
from kiosk.views.screens.scanning import ScannerScreen, ScannerView
from kiosk.views.screens.source import Source, SourceScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Origin, VisitState


class Capture:
    """The pages of one document while they are taken.

    It outlives a wrong turn (back to the source, another device) so that no page is ever
    lost but by the visitor's wish; it dies with the journey that asked for the document.
    """

    def __init__(self, stage: Stage, bridge: CaptureBridge, state: VisitState) -> None:
        self._stage = stage
        self._bridge = bridge
        self._state = state
        self._pages: Live[tuple[Page, ...]] = Live(())
        # What pages were told to be, by their ids: the kind, and the account of a RIB.
        self._told: dict[str, tuple[str | None, str | None]] = {}

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages, in the visitor's order."""
        return self._pages.value

    @property
    def kinds(self) -> tuple[str | None, ...]:
        """What each page seems to be, by the names of ``PaperKind``; None: not read yet."""
        return tuple(self._told.get(page.id, (None, None))[0] for page in self.pages)

    @property
    def account(self) -> str | None:
        """The account of the RIB among the pages, compact: where there is one, and one alone."""
        told = [self._told.get(page.id, (None, None)) for page in self.pages]
        accounts = {iban for kind, iban in told if kind == PaperKind.RIB and iban is not None}
        return accounts.pop() if len(accounts) == 1 else None

    def was_read(self, page_id: str, kind: str | None, iban: str | None) -> None:
        """Take in what a page was read to be, whenever that comes."""
        self._told[page_id] = kind, iban

    async def ask(self) -> tuple[str, ...] | Way:
        """Return the ids of at least one page that the visitor found good, or ``Way.BACK``."""
        review = bool(self.pages)
        while True:
            if review:
                checked = await self._check()
                if checked is Way.ON:
                    return tuple(page.id for page in self.pages)
                if checked is Way.BACK and self.pages:
                    return Way.BACK
            source = await self._stage.present(SourceScreen)
            if isinstance(source, Way):
                if not self.pages:
                    return Way.BACK
                review = True
                continue
            way = await {
                Source.CAMERA: self._camera,
                Source.SCANNER: self._scanner,
                Source.FILE: self._file,
            }[source]()
            review = way is Way.ON and bool(self.pages)

    async def discard(self) -> None:
        """Erase the pages: they were sent, or will not be."""
        for page in self.pages:
            await self._bridge.forget_page(page.id)
        self._pages.set(())
        self._told.clear()

    async def _camera(self) -> Way:
        view = Live(CameraView())

        def hear(event: Event) -> None:
            match event:
                case Frame(advice=advice):
                    # Black pictures go on coming: what was said stays until one is not.
                    black = view.value.fault is FaultCode.CAMERA_BLACK
                    fault = view.value.fault if black and advice is Advice.COVERED else None
                    view.set(replace(view.value, frame=event, fault=fault))
                case PageTaken(page=page):
                    self._add((page,), Origin.CAMERA)
                    view.set(replace(view.value, taken=view.value.taken + 1))
                case Fault(code=code, request=None):
                    view.set(replace(view.value, fault=code))

        async def take() -> None:
            try:
                await self._bridge.take_picture()
            except CaptureFault as fault:
                view.set(replace(view.value, fault=fault.code))

        async def open_camera() -> None:
            try:
                await self._bridge.open_camera()
            except CaptureFault as fault:
                view.set(replace(view.value, fault=fault.code))

        stop = self._bridge.listen(hear)
        errands = _Errands()
        errands.start(open_camera())
        try:
            while True:
                way = await self._stage.present(
                    lambda ui: CameraScreen(
                        ui, view, self._pages, self._bridge.pixels, lambda: errands.start(take())
                    )
                )
                if way is not Way.RETRY:
                    return way
                view.set(CameraView(taken=view.value.taken))
                errands.start(open_camera())
        finally:
            stop()
            errands.cancel()
            await _quietly(self._bridge.close_camera())

    async def _scanner(self) -> Way:
        view = Live(ScannerView())

        def hear(event: Event) -> None:
            match event:
                case Progress(fraction=fraction):
                    view.set(replace(view.value, fraction=fraction))
                case PageTaken(page=page):
                    self._add((page,), Origin.SCANNER)

        async def look() -> None:
            view.set(ScannerView(searching=True))
            try:
                found = await self._bridge.list_scanners()
            except CaptureFault as fault:
                view.set(ScannerView(fault=fault.code))
                return
            view.set(ScannerView() if found else ScannerView(fault=FaultCode.SCANNER_NONE))

        async def scan() -> None:
            view.set(ScannerView(scanning=True))
            try:
                self._add(await self._bridge.scan(), Origin.SCANNER)
            except CaptureFault as fault:
                canceled = fault.code is FaultCode.CANCELLED
                view.set(ScannerView(fault=None if canceled else fault.code))
                return
            view.set(ScannerView())

        stop = self._bridge.listen(hear)
        errands = _Errands()
        errands.start(look())
        try:
            while True:
                way = await self._stage.present(
                    lambda ui: ScannerScreen(
                        ui,
                        view,
                        self._pages,
                        lambda: errands.start(scan()),
                        lambda: errands.start(_quietly(self._bridge.cancel())),
                    )
                )
                if way is not Way.RETRY:
                    return way
                errands.start(look())
        finally:
            stop()
            errands.cancel()

    async def _file(self) -> Way:
        view = Live(FilesView())

        def hear(event: Event) -> None:
            match event:
                case FileListing(volumes=volumes):
                    view.set(replace(view.value, volumes=volumes))

        async def look() -> None:
            try:
                listing = await self._bridge.list_files(watch=True)
            except CaptureFault as fault:
                view.set(replace(view.value, fault=fault.code))
                return
            view.set(replace(view.value, volumes=listing.volumes))

        stop = self._bridge.listen(hear)
        errands = _Errands()
        errands.start(look())
        try:
            while True:
                chosen = await self._stage.present(lambda ui: FilesScreen(ui, view))
                if chosen is Way.RETRY:
                    view.set(FilesView())
                    errands.start(look())
                elif isinstance(chosen, Way):
                    return chosen
                elif await self._open(chosen, view):
                    return Way.ON
        finally:
            stop()
            errands.cancel()
            await _quietly(self._bridge.list_files())

    async def _open(self, path: Path, view: Live[FilesView]) -> bool:
        try:
            pages = await self._stage.during(self._bridge.open_file(path), "files-opening")
        except CaptureFault as fault:
            view.set(replace(view.value, fault=fault.code))
            return False
        self._add(pages, Origin.FILE)
        return True

    async def _check(self) -> Way:
        """Return ON when the pages are good, BACK to leave, RETRY to add some."""
        while True:
            wish = await self._stage.present(lambda ui: PagesScreen(ui, self._pages))
            if isinstance(wish, Way):
                return wish
            await self._grant(wish)
            if not self.pages:
                return Way.RETRY

    async def _grant(self, wish: Wish) -> None:
        order = list(self.pages)
        position = next((i for i, page in enumerate(order) if page.id == wish.page_id), None)
        if position is None:
            return
        match wish.do:
            case Do.VIEW:
                await self._stage.present(
                    partial(PageViewScreen, page=order[position], number=position + 1)
                )
            case Do.DELETE:
                await _quietly(self._bridge.forget_page(wish.page_id))
                del order[position]
                self._pages.set(tuple(order))
            case Do.ROTATE:
                try:
                    self._swap(await self._bridge.rotate_page(wish.page_id))
                except CaptureFault:
                    return
            case Do.EARLIER | Do.LATER:
                other = position + (1 if wish.do is Do.LATER else -1)
                if 0 <= other < len(order):
                    order[position], order[other] = order[other], order[position]
                    self._pages.set(tuple(order))

    def _add(self, pages: tuple[Page, ...], origin: Origin) -> None:
        known = {page.id for page in self.pages}
        new = tuple(page for page in pages if page.id not in known)
        if new:
            self._pages.set(self.pages + new)
            self._state.took_pages(origin)

    def _swap(self, changed: Page) -> None:
        self._pages.set(tuple(changed if page.id == changed.id else page for page in self.pages))


class _Errands:
    """What goes on beside a screen; it ends with it."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def cancel(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()


async def _quietly(work: Awaitable[object]) -> None:
    """Await what only tidies up: a worker that died has nothing left to tidy."""
    try:
        await work
    except CaptureFault:
        return

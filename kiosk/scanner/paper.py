"""Long work of the worker on papers: scan sheets, open a file, make the document."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

import numpy as np

from kiosk.scanner import document
from kiosk.scanner.corners import can_be_a_page
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.live import Shot
from kiosk.scanner.pages import Original, PageStore
from kiosk.scanner.protocol.events import Assembled
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.files import FilesSource
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.requests import Assemble, Scan
from kiosk.scanner.sides import Sides
from kiosk.scanner.sources import keys, received, sane
from kiosk.scanner.sources.abilities import Plan, plans
from kiosk.scanner.sources.content import Content, identify
from kiosk.scanner.sources.images import decode_image
from kiosk.scanner.sources.pdfs import read_pdf
from kiosk.scanner.sources.scanimage import Access
from kiosk.scanner.vision import capture, quality
from kiosk.scanner.vision.encode import decode_page
from kiosk.scanner.vision.types import Picture


def keep_shot(store: PageStore, shot: Shot) -> Page:
    """Make a page of a camera's picture."""
    taken = capture.from_camera(shot.image, shot.corners)
    return _keep(store, shot.image, taken, PageSource.CAMERA)


def reframe(store: PageStore, page_id: str, corners: Quad) -> Page:
    """Make a page again from its whole picture, with corners that somebody set.

    Raises :class:`SourceFault` PAGE_NONE, ORIGINAL_NONE or CORNERS_BAD.
    """
    shown = store.original(page_id)
    if not can_be_a_page(corners, shown.width, shown.height):
        raise SourceFault(FaultCode.CORNERS_BAD)
    image = decode_page(shown.image.read_bytes())
    if image is None:
        raise SourceFault(FaultCode.ORIGINAL_NONE)
    taken = capture.reframed(image, np.array(corners, np.float32))
    return store.replace(page_id, taken.page, taken.problems, corners, paper=taken.format)


async def scan(
    store: PageStore,
    scanners: sane.Scanners,
    request: Scan,
    job: Job,
    on_page: Callable[[Page], None],
) -> tuple[Page, ...]:
    """Scan what the feeder holds, or else the sheet on the glass; tell ``on_page`` each side.

    Raises :class:`SourceFault`; the sides that came before stay.
    """
    job.progress(None)
    access, can = await scanners.choose(request.device, job)
    choices = plans(can, request.feed)
    for plan in choices[:-1]:
        try:
            return await _scan(store, scanners, access, plan, job, on_page)
        except SourceFault as fault:
            if fault.code is not FaultCode.SCANNER_NO_PAPER:
                raise
    return await _scan(store, scanners, access, choices[-1], job, on_page)


async def _scan(
    store: PageStore,
    scanners: sane.Scanners,
    access: Access,
    plan: Plan,
    job: Job,
    on_page: Callable[[Page], None],
) -> tuple[Page, ...]:
    pages: list[Page] = []

    async def keep(side: Path) -> None:
        page = await asyncio.to_thread(_keep_sheet, store, side, plan.dpi)
        pages.append(page)
        on_page(page)

    folder = store.scratch()
    sides = Sides(plan)
    try:
        async with aclosing(scanners.sheets(access, plan, folder, job)) as sheets:
            async for sheet in sheets:
                for side in await asyncio.to_thread(sides.take, sheet):
                    await keep(side)
    finally:
        try:
            # A front whose back never came is kept, also when the scanner failed.
            for side in sides.rest():
                await keep(side)
        finally:
            await scanners.clear(folder)
    return tuple(pages)


def open_file(store: PageStore, source: FilesSource, path: Path, job: Job) -> tuple[Page, ...]:
    """Read an image or a PDF of a key into pages: all of them, or none.

    Raises :class:`SourceFault`.
    """
    job.progress(None)
    data = keys.read_file(path, source)
    pages: list[Page] = []
    try:
        if identify(data, path.name) is Content.PDF:
            for page in read_pdf(data, job):
                problems = () if page.pdf else quality.page_problems(page.image)
                pages.append(store.add(page.image, PageSource.FILE, problems, page.pdf))
                if page.text is not None:
                    store.keep_text(store.stored(pages[-1].id), page.text)
        else:
            image = decode_image(data, path.name)
            taken = capture.from_file(image)
            job.check()
            pages.append(_keep(store, image, taken, PageSource.FILE))
    except BaseException:
        # Half a contract must not be sent.
        for made in pages:
            store.forget(made.id)
        raise
    return tuple(pages)


def open_received(store: PageStore, directory: Path, name: str, job: Job) -> tuple[Page, ...]:
    """Make a page of a picture that a telephone sent, and erase the file.

    Raises :class:`SourceFault`.
    """
    job.progress(None)
    image = decode_image(received.take(directory, name), name)
    taken = capture.from_file(image)
    job.check()
    return (_keep(store, image, taken, PageSource.PHONE),)


def assemble(store: PageStore, request: Assemble, job: Job) -> Assembled:
    """Make the document. Raises :class:`SourceFault`."""
    data = document.build_document(store, request.page_ids, request.title, request.language, job)
    job.check()
    path = store.write("document.pdf", data)
    return Assembled(path, len(request.page_ids), len(data))


def _keep(
    store: PageStore, image: Picture, taken: capture.TakenPicture, source: PageSource
) -> Page:
    """Keep a page beside the whole picture that it was taken from."""
    corners: Quad | None = None
    if taken.corners is not None:
        a, b, c, d = ((float(x), float(y)) for x, y in taken.corners)
        corners = (a, b, c, d)
    original = Original(image, corners)
    return store.add(taken.page, source, taken.problems, paper=taken.format, original=original)


def _keep_sheet(store: PageStore, sheet: Path, dots: int | None) -> Page:
    image = decode_page(sheet.read_bytes())
    # scanimage cuts the file short where the disk is full, and says that all went well.
    full = image is None and store.is_full()
    sheet.unlink()
    if image is None:
        raise SourceFault(FaultCode.STORAGE_FULL if full else FaultCode.SCANNER_IO_ERROR)
    taken = capture.from_scanner(image, dots)
    return store.add(taken.page, PageSource.SCANNER, taken.problems, paper=taken.format)

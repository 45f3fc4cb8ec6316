"""Long work of the worker on papers: scan sheets, open a file, make the document."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import aclosing
from pathlib import Path

from kiosk.scanner import document
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_SHEETS
from kiosk.scanner.live import Shot
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol import (
    Assemble,
    Assembled,
    FaultCode,
    FilesSource,
    Page,
    PageSource,
    Scan,
    ScannerSource,
)
from kiosk.scanner.sources import keys, sane
from kiosk.scanner.sources.content import Content, identify
from kiosk.scanner.sources.images import decode_image
from kiosk.scanner.sources.pdfs import read_pdf
from kiosk.scanner.vision import capture, quality
from kiosk.scanner.vision.encode import decode_page


def keep_shot(store: PageStore, shot: Shot) -> Page:
    """Make a page of a camera's picture."""
    taken = capture.from_camera(shot.image, shot.corners)
    return store.add(taken.page, PageSource.CAMERA, taken.problems)


async def scan(
    store: PageStore,
    source: ScannerSource,
    request: Scan,
    job: Job,
    on_page: Callable[[Page], None],
) -> tuple[Page, ...]:
    """Scan a sheet or what the feeder holds; tell ``on_page`` each as it comes.

    Raises :class:`SourceFault`; the sheets that came before stay.
    """
    device = await sane.choose(source, request.device)
    can = await sane.abilities(device, source.dpi)
    words = sane.arguments(can, request.feed)
    count = MAX_SHEETS if sane.uses_feeder(can, request.feed) else 1
    folder = store.scratch()
    pages: list[Page] = []
    try:
        async with aclosing(sane.scan_sheets(device, words, folder, count, job)) as sheets:
            async for sheet in sheets:
                page = await asyncio.to_thread(_keep_sheet, store, sheet)
                pages.append(page)
                on_page(page)
    finally:
        await asyncio.to_thread(_remove_folder, folder)
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
            taken = capture.from_file(decode_image(data, path.name))
            job.check()
            pages.append(store.add(taken.page, PageSource.FILE, taken.problems))
    except BaseException:
        # Half a contract must not be sent.
        for made in pages:
            store.forget(made.id)
        raise
    return tuple(pages)


def assemble(store: PageStore, request: Assemble, job: Job) -> Assembled:
    """Make the document. Raises :class:`SourceFault`."""
    data = document.build_document(store, request.page_ids, request.title, request.language, job)
    job.check()
    path = store.write("document.pdf", data)
    return Assembled(path, len(request.page_ids), len(data))


def _keep_sheet(store: PageStore, sheet: Path) -> Page:
    image = decode_page(sheet.read_bytes())
    sheet.unlink()
    if image is None:
        raise SourceFault(FaultCode.SCANNER_IO_ERROR)
    return store.add(image, PageSource.SCANNER, quality.page_problems(image))


def _remove_folder(folder: Path) -> None:
    for path in folder.iterdir():
        path.unlink(missing_ok=True)
    folder.rmdir()

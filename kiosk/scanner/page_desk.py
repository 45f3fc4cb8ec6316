"""The worker's pages: what a visitor changes on them, never while the examiner does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TypeVar

from kiosk.scanner import paper
from kiosk.scanner.examiner import Examiner
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.events import Assembled, OriginalShown
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.requests import Assemble

Result = TypeVar("Result")


class PageDesk:
    """Changes the files of pages on another thread, and tells the examiner what to read again.

    Methods raise :class:`SourceFault`: PAGE_NONE where a page is no more, and what they name.
    """

    def __init__(self, store: PageStore, examiner: Examiner) -> None:
        self._store = store
        self._examiner = examiner

    async def forget(self, page_id: str) -> None:
        """Remove a page and its files; the examiner stops reading it at once."""
        self._examiner.forget(page_id)
        await self._change(partial(self._store.forget, page_id))

    async def rotate(self, page_id: str, quarter_turns: int) -> Page:
        """Turn a page clockwise by ``quarter_turns`` x 90 degrees."""
        page = await self._change(partial(self._store.rotate, page_id, quarter_turns))
        self._examiner.turned(page_id)
        return page

    async def reframe(self, page_id: str, corners: Quad) -> Page:
        """Make a page again from its whole picture; ORIGINAL_NONE, CORNERS_BAD."""
        page = await self._change(partial(paper.reframe, self._store, page_id, corners))
        self._examiner.turned(page_id)
        return page

    async def join(self, front_id: str, back_id: str) -> Page:
        """Lay the two faces of a card on one sheet, a new page; the two are put away."""
        sheet = await self._change(partial(self._store.join, front_id, back_id))
        for face in (front_id, back_id):
            self._examiner.forget(face)
        self._examiner.turned(sheet.id)
        return sheet

    async def split(self, page_id: str) -> tuple[Page, ...]:
        """Give back the two pages of a sheet of faces, which goes."""
        faces = await self._change(partial(self._store.split, page_id))
        self._examiner.forget(page_id)
        for face in faces:
            self._examiner.turned(face.id)
        return faces

    async def original(self, page_id: str) -> OriginalShown:
        """Return the whole picture of which a page was made; ORIGINAL_NONE."""
        return await asyncio.to_thread(self._store.original, page_id)

    async def as_they_are(self, pages: tuple[Page, ...]) -> tuple[Page, ...]:
        """Return pages that may have been read, turned or forgotten since they were told."""
        left: list[Page] = []
        async with self._examiner.changing:
            for page in pages:
                with suppress(SourceFault):
                    left.append(self._store.page(page.id))
        return tuple(left)

    async def assemble(self, request: Assemble, job: Job) -> Assembled:
        """Make the document, once its pages were read or were waited for long enough.

        Raises :class:`SourceFault`, as :func:`paper.assemble` does.
        """
        async with self._examiner.aside(request.page_ids, job):
            return await asyncio.to_thread(paper.assemble, self._store, request, job)

    async def _change(self, work: Callable[[], Result]) -> Result:
        async with self._examiner.changing:
            return await asyncio.to_thread(work)

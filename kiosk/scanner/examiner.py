"""Reads every page in the background, one after the other, and tells what came of it.

Pages are read in the order in which they came; those that are being sent come first. Nothing
waits for it but a document, for some seconds: where Tesseract is missing, slow or falls, every
page stays as it was taken.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.scanner.defects import report_defect
from kiosk.scanner.examination import Examined, examine
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.identification import what_is_it
from kiosk.scanner.jobs import Job
from kiosk.scanner.pages import PageStore, StoredPage
from kiosk.scanner.protocol.events import PageRead
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.tesseract import Reader, ReadingFailed
from kiosk.scanner.text import PageText
from kiosk.scanner.vision import encode

#: Longest wait of a document for its pages to be read, in seconds.
_PATIENCE_S = 8.0


@dataclass
class _Reading:
    """A page that is being read. ``put_off``: it was stopped for now, and is read later."""

    page_id: str
    turning: bool
    reader: Reader
    put_off: bool = False


class Examiner:
    """One at a time. Everything here runs on the loop's thread; ``tell`` says an event.

    ``changing`` is held by whoever changes the files of a page: turns or forgets it.
    """

    def __init__(self, tell: Callable[[PageRead], None]) -> None:
        self.changing = asyncio.Lock()
        self._tell = tell
        self._store: PageStore | None = None
        self._certificates: Path | None = None
        self._known: set[str] = set()
        # Page ids, and whether they may be set upright.
        self._waiting: dict[str, bool] = {}
        self._reading: _Reading | None = None
        self._held = False
        self._moved = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self, store: PageStore, certificates: Path | None) -> None:
        """Read the pages of this store, those first that a dead worker left unread.

        ``certificates``: the folder of those with which stamps are checked, if any.
        """
        self._store, self._certificates = store, certificates
        for page_id in store.unread():
            self.add(page_id)

    def add(self, page_id: str) -> None:
        """Read a page that was taken; not twice."""
        if page_id not in self._known:
            self._known.add(page_id)
            self._waiting[page_id] = True
            self._go_on()

    def turned(self, page_id: str) -> None:
        """Read a page again that a person turned: it stays as they want it."""
        self._known.add(page_id)
        self._stop(page_id)
        self._waiting[page_id] = False
        self._go_on()

    def forget(self, page_id: str) -> None:
        """Stop reading a page that is no more."""
        self._waiting.pop(page_id, None)
        self._stop(page_id)

    @asynccontextmanager
    async def aside(self, page_ids: tuple[str, ...], job: Job) -> AsyncIterator[None]:
        """Wait a little for these pages to be read, then read nothing for a while.

        Raises :class:`SourceFault` where ``job`` was cancelled meanwhile; never for a page.
        """
        wanted = {one: self._waiting.pop(one) for one in page_ids if one in self._waiting}
        self._waiting = {**wanted, **self._waiting}
        job.when_cancelled(self._moved.set)
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(_PATIENCE_S):
                    while self._owes(page_ids):
                        job.progress(None)
                        self._moved.clear()
                        await self._moved.wait()
        finally:
            job.when_cancelled(None)
        job.check()
        self._held = True
        if self._reading is not None:
            self._reading.put_off = True
            self._reading.reader.stop()
        try:
            yield
        finally:
            self._held = False
            self._go_on()

    async def leave(self) -> None:
        """Stop at once, because the visit is over."""
        self._held = True
        if self._reading is not None:
            self._reading.reader.stop()
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def _owes(self, page_ids: tuple[str, ...]) -> bool:
        current = self._reading.page_id if self._reading is not None else None
        return any(one in self._waiting or one == current for one in page_ids)

    def _stop(self, page_id: str) -> None:
        if self._reading is not None and self._reading.page_id == page_id:
            self._reading.reader.stop()

    def _go_on(self) -> None:
        if not self._held and self._waiting and (self._task is None or self._task.done()):
            self._task = asyncio.create_task(self._work())

    async def _work(self) -> None:
        while self._waiting and not self._held:
            page_id = next(iter(self._waiting))
            reading = _Reading(page_id, self._waiting.pop(page_id), Reader())
            self._reading = reading
            try:
                await self._read(reading)
            except SourceFault:
                # It was forgotten meanwhile, or there is no room left for its text.
                pass
            except Exception as error:
                report_defect(error)
            finally:
                self._reading = None
                self._moved.set()
            if reading.put_off:
                self._waiting = {page_id: reading.turning} | self._waiting

    async def _read(self, reading: _Reading) -> None:
        store, page_id = self._store, reading.page_id
        assert store is not None
        async with self.changing:
            stored, text, jpeg = await asyncio.to_thread(_known_of, store, page_id)
        examined: Examined | None = None
        if text is None:
            with suppress(ReadingFailed):
                examined = await asyncio.to_thread(
                    examine,
                    jpeg,
                    stored.problems,
                    reading.reader,
                    turning=reading.turning,
                    paper=stored.format,
                )
        if examined is None and reading.put_off:
            return
        async with self.changing:
            page = await asyncio.to_thread(_settled, store, stored, examined)
        if page is None:
            return
        # It was read: there is nothing to put off.
        reading.put_off = False
        if examined is not None:
            text = examined.text
        kind, iban = None, None
        if text is not None:
            kind, iban = await asyncio.to_thread(self._what_it_is, store, stored.id, text)
        self._tell(PageRead(page, kind, iban))

    def _what_it_is(
        self, store: PageStore, page_id: str, text: PageText
    ) -> tuple[str | None, str | None]:
        # As it stands now: a stamp is looked for in the picture that goes out.
        image = encode.decode_page(store.jpeg(store.stored(page_id)))
        return what_is_it(text, image, self._certificates)


def _known_of(store: PageStore, page_id: str) -> tuple[StoredPage, PageText | None, bytes]:
    stored = store.stored(page_id)
    return stored, store.text(stored), store.jpeg(stored)


def _settled(store: PageStore, stored: StoredPage, examined: Examined | None) -> Page | None:
    """Write what was found to the page; None where it was turned meanwhile, and is read again."""
    if store.stored(stored.id).revision != stored.revision:
        return None
    if examined is None:
        return store.page(stored.id)
    if examined.turns:
        store.rotate(stored.id, examined.turns)
    store.keep_text(store.stored(stored.id), examined.text)
    return store.judge(stored.id, examined.problems)

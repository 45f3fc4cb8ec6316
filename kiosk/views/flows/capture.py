"""Getting paper into pages by whichever way, then looking at them, until they are good."""

from __future__ import annotations

from functools import partial

from kiosk.contract.flaws import Flaw
from kiosk.phone.door import PhoneDoor
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.kinds.kind import PaperKind
from kiosk.scanner.protocol.events import Event, PageRead
from kiosk.scanner.protocol.pages import Page, PageSource
from kiosk.views.flows.capture_camera import by_camera
from kiosk.views.flows.capture_files import by_file
from kiosk.views.flows.capture_scanner import by_scanner
from kiosk.views.flows.errands import quietly
from kiosk.views.flows.phone import PhonePages
from kiosk.views.flows.tries import Tries
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.corners import CornersScreen
from kiosk.views.screens.fault import FaultScreen
from kiosk.views.screens.page_refused import PageRefusedScreen, Refused
from kiosk.views.screens.page_view import PageViewScreen
from kiosk.views.screens.pages import Do, PagesScreen, Wish
from kiosk.views.screens.source import Source, SourceScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Origin, VisitState

#: Longest wait for the pages to be read once the visitor finds them good, in seconds: what can
#: be refused is to be said now, and not by a letter in three weeks.
_READING_S = 6.0

_SOURCES = {
    PageSource.CAMERA: Source.CAMERA,
    PageSource.SCANNER: Source.SCANNER,
    PageSource.PHONE: Source.PHONE,
}


class Capture:
    """The pages of one document while they are taken.

    It outlives a wrong turn (back to the source, another device) so that no page is ever
    lost but by the visitor's wish; it dies with the journey that asked for the document.
    """

    def __init__(
        self,
        stage: Stage,
        bridge: CaptureBridge,
        state: VisitState,
        phone: PhoneDoor | None = None,
    ) -> None:
        self._phone = phone
        self._stage = stage
        self._bridge = bridge
        self._state = state
        self._pages: Live[tuple[Page, ...]] = Live(())
        self._tries = Tries()
        self._replaced: Page | None = None
        # What pages were told to be, by their ids: the kind, and the account of a RIB.
        self._told: dict[str, tuple[str | None, str | None]] = {}

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages, in the visitor's order."""
        return self._pages.value

    @property
    def kept_despite(self) -> tuple[Flaw, ...]:
        """Why pages were refused that the visitor sends all the same."""
        return self._tries.kept_despite(self.pages)

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

        def hear(event: Event) -> None:
            if isinstance(event, PageRead):
                self.was_read(event.page.id, event.kind, event.iban)
                self._refresh()

        self._refresh()
        stop = self._bridge.listen(hear)
        try:
            return await self._ask()
        finally:
            stop()

    async def _ask(self) -> tuple[str, ...] | Way:
        review = bool(self.pages)
        while True:
            if review:
                checked = await self._check()
                if checked is Way.ON:
                    return tuple(page.id for page in self.pages)
                if checked is Way.BACK and self.pages:
                    return Way.BACK
            source = await self._source()
            if isinstance(source, Way):
                if not self.pages:
                    return Way.BACK
                review = True
                continue
            review = await self._take(source) is Way.ON and bool(self.pages)

    async def _source(self) -> Source | Way:
        return await self._stage.present(partial(SourceScreen, phone=self._phone is not None))

    async def _take(self, source: Source) -> Way:
        stage, bridge = self._stage, self._bridge
        match source:
            case Source.CAMERA:
                seen = partial(self._add, origin=Origin.CAMERA)
                return await by_camera(stage, bridge, self._state, self._pages, seen, self._grant)
            case Source.SCANNER:
                scanned = partial(self._add, origin=Origin.SCANNER)
                return await by_scanner(stage, bridge, self._pages, scanned)
            case Source.FILE:
                return await by_file(stage, bridge, partial(self._add, origin=Origin.FILE))
            case Source.PHONE:
                return await self._telephone()

    async def discard(self) -> None:
        """Erase the pages: they were sent, or will not be."""
        for page in self.pages:
            await self._bridge.forget_page(page.id)
        self._pages.set(())
        self._told.clear()

    async def _telephone(self) -> Way:
        assert self._phone is not None
        pages = PhonePages(
            self._stage,
            self._bridge,
            self._phone,
            self._pages,
            lambda page: self._add((page,), Origin.PHONE),
            lambda: self._state.preferences.locale,
        )
        return await pages.ask()

    async def _check(self) -> Way:
        """Return ON when the pages are good, BACK to leave, RETRY to add some."""
        while True:
            wish = await self._stage.present(
                lambda ui: PagesScreen(ui, self._pages, self._tries.refused)
            )
            if wish is Way.ON and not await self._all_accepted():
                continue
            if isinstance(wish, Way):
                return wish
            await self._grant(wish)
            if not self.pages:
                return Way.RETRY

    async def _all_accepted(self) -> bool:
        """Tell whether nothing is refused, or the visitor keeps it; else they go back to it."""
        ids = tuple(page.id for page in self.pages)
        reading = self._bridge.read_pages(ids, _READING_S)
        await self._stage.during(reading, "pages-reading")
        self._refresh()
        for number, page in enumerate(self.pages, 1):
            if not self._tries.refused(page):
                continue
            said = await self._stage.present(
                partial(
                    PageRefusedScreen,
                    page=page,
                    number=number,
                    problems=self._tries.why(page),
                    keeping=self._tries.may_keep(page),
                )
            )
            if said is Refused.AGAIN:
                await self._retake(page)
            if said is not Refused.KEEP:
                return False
            self._tries.keep(page)
        return True

    async def _retake(self, page: Page) -> None:
        """Take a page again by the same way; the first new one takes its place."""
        self._replaced = page
        try:
            if page.source is PageSource.FILE:
                # The file is what it is: another one, or the paper itself.
                source = await self._source()
                if isinstance(source, Way):
                    return
            else:
                source = _SOURCES[page.source]
            await self._take(source)
        finally:
            self._replaced = None
        if all(one.id != page.id for one in self.pages):
            await quietly(self._bridge.forget_page(page.id))

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
            case Do.RETAKE:
                await self._retake(order[position])
            case Do.DELETE:
                self._tries.deleted(order[position])
                await quietly(self._bridge.forget_page(wish.page_id))
                del order[position]
                self._pages.set(tuple(order))
            case Do.ROTATE:
                try:
                    self._swap(await self._bridge.rotate_page(wish.page_id))
                except CaptureFault:
                    return
            case Do.CORNERS:
                await self._set_corners(wish.page_id)
            case Do.JOIN if position + 1 < len(order):
                faces = order[position : position + 2]
                try:
                    sheet = await self._bridge.join_faces(faces[0].id, faces[1].id)
                except CaptureFault:
                    return
                order[position : position + 2] = [sheet]
                self._pages.set(tuple(order))
            case Do.SPLIT:
                try:
                    given = await self._bridge.split_faces(wish.page_id)
                except CaptureFault:
                    return
                order[position : position + 1] = given
                self._pages.set(tuple(order))
            case Do.EARLIER | Do.LATER:
                other = position + (1 if wish.do is Do.LATER else -1)
                if 0 <= other < len(order):
                    order[position], order[other] = order[other], order[position]
                    self._pages.set(tuple(order))

    async def _set_corners(self, page_id: str) -> None:
        """Have the corners of a page set by hand, and make it again."""
        while True:
            try:
                original = await self._bridge.original(page_id)
                corners = await self._stage.present(partial(CornersScreen, original=original))
                if not isinstance(corners, Way):
                    making = self._bridge.reframe(page_id, corners)
                    self._swap(await self._stage.during(making, "corners-making"))
                return
            except CaptureFault as fault:
                if await self._stage.present(partial(FaultScreen, code=fault.code)) is Way.BACK:
                    return

    def _add(self, pages: tuple[Page, ...], origin: Origin) -> None:
        known = {page.id for page in self.pages}
        new = tuple(page for page in pages if page.id not in known)
        if not new:
            return
        old, order = self._replaced, list(self.pages)
        place = next((i for i, page in enumerate(order) if old and page.id == old.id), None)
        if old is not None and place is not None:
            self._tries.replaced(old, new[0])
            order[place : place + 1] = new[:1]
            order += new[1:]
        else:
            order += new
        self._tries.took(new)
        self._pages.set(tuple(order))
        self._state.took_pages(origin)

    def _refresh(self) -> None:
        """See the pages as they are since they were read: upright, judged again."""
        latest = {page.id: page for page in self._bridge.pages}
        now = tuple(latest.get(page.id, page) for page in self.pages)
        if now != self.pages:
            self._pages.set(now)

    def _swap(self, changed: Page) -> None:
        self._pages.set(tuple(changed if page.id == changed.id else page for page in self.pages))

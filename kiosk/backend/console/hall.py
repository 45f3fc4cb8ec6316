"""The room: every kiosk of the site, those who call first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kiosk.backend.console import said
from kiosk.backend.console.pages import conseiller_of, page, parts_of
from kiosk.backend.room import Seen
from kiosk.contract.accompaniment import PrinterWord


@dataclass(frozen=True, slots=True)
class Row:
    """A kiosk as the room shows it. ``state``: ``free``, ``busy``, ``calls`` or ``silent``."""

    kiosk_id: str
    state: str
    handle: str | None = None
    where: str = ""
    step: str | None = None
    printer: str | None = None
    printer_fault: bool = False
    secret: bool = False
    since: str | None = None
    position: int | None = None
    coming: str | None = None
    coming_is_me: bool = False
    shares: bool = False


class Hall:
    """Two routes: the page, and the part of it that changes. ``kiosks`` are those of the site."""

    def __init__(self, kiosks: Sequence[str]) -> None:
        self._kiosks = tuple(kiosks)
        self.routes = (
            Route("/", self._page, name="hall"),
            Route("/fragments/salle", self._fragment, name="hall-fragment"),
        )

    async def _page(self, request: Request) -> Response:
        return self._shown(request, "hall.html")

    async def _fragment(self, request: Request) -> Response:
        return self._shown(request, "hall_list.html")

    def _shown(self, request: Request, template: str) -> Response:
        rows = self._rows(request)
        calls = sorted((one for one in rows if one.position), key=lambda row: row.position or 0)
        calls.sort(key=lambda row: row.coming is not None)
        waiting = sum(1 for one in calls if one.coming is None)
        say = _waiting(waiting)
        return page(request, template, calls=calls, rows=rows, waiting=waiting, say=say)

    def _rows(self, request: Request) -> list[Row]:
        seen: dict[str, list[Seen]] = {}
        for one in parts_of(request).room.everyone():
            seen.setdefault(one.kiosk_id, []).append(one)
        rows: list[Row] = []
        for kiosk_id in sorted({*self._kiosks, *seen}, key=_natural):
            those = seen.get(kiosk_id)
            rows += [row_of(request, one) for one in those] if those else [Row(kiosk_id, "silent")]
        return rows


def row_of(request: Request, seen: Seen) -> Row:
    """Return what is said of a visit."""
    presence, me = seen.presence, conseiller_of(request).id
    free = presence is not None and presence.screen == said.FREE
    state = "calls" if seen.position else "free" if free else "busy"
    printer = None if presence is None else presence.printer
    waiting = seen.waiting_since
    return Row(
        kiosk_id=seen.kiosk_id,
        state=state,
        handle=seen.handle,
        where=said.where(presence),
        step=said.step(presence),
        printer=None if printer is None else said.PRINTERS[printer],
        printer_fault=printer in (PrinterWord.NO_PAPER, PrinterWord.TROUBLE),
        secret=presence is not None and presence.secret,
        since=None if waiting is None else said.since(waiting, parts_of(request).now()),
        position=seen.position,
        coming=seen.coming,
        coming_is_me=seen.coming_id == me,
        shares=seen.shares,
    )


def _waiting(count: int) -> str:
    if not count:
        return "Personne n’attend."
    return "Une personne attend." if count == 1 else f"{count} personnes attendent."


def _natural(kiosk_id: str) -> tuple[tuple[int, int | str], ...]:
    """Order ``borne-2`` before ``borne-10``."""
    return tuple((0, int(one)) if one.isdigit() else (1, one) for one in kiosk_id.split("-"))

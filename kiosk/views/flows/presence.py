"""Telling the room where this visit is, and learning what waits for it, as long as it lasts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import Heard, Presence, PrinterWord
from kiosk.printing.protocol import Printer, PrinterStatus, Reason
from kiosk.views.live import Live
from kiosk.views.whereabouts import Where

#: Seconds between two words, between two while somebody may point at the page, and between two
#: looks at the printer.
PAUSE_S, POINTING_S, _PRINTER_S = 3.0, 0.5, 20.0

#: Reasons that only mean that a tray is empty.
_NO_PAPER = frozenset({Reason.MEDIA_EMPTY, Reason.MEDIA_NEEDED, Reason.TRAY_MISSING})


class Caller(Protocol):
    """What is asked of the Caf."""

    async def be_present(self, presence: Presence) -> Heard:
        """Tell where this visit is; learn what waits for it."""
        ...


async def follow_presence(
    caf: Caller,
    presence: Callable[[], Presence | None],
    hear: Callable[[Heard | None], None],
    changed: asyncio.Event,
    pause: Callable[[], float] = lambda: PAUSE_S,
) -> None:
    """Tell the Caf where the visit is, at each change and every few seconds, until cancelled.

    A Caf that does not answer is asked again: the visit says itself what does not work.
    """
    while True:
        changed.clear()
        told = presence()
        if told is not None:
            try:
                hear(await caf.be_present(told))
            except CafProblem:
                hear(None)
        try:
            async with asyncio.timeout(pause()):
                await changed.wait()
        except TimeoutError:
            continue


async def follow_printer(
    printer: Printer, word: Live[PrinterWord], pause_s: float = _PRINTER_S
) -> None:
    """Keep in ``word`` how the printer is, until cancelled. It may take its time to answer."""
    while True:
        word.set(printer_word(await printer.status()))
        await asyncio.sleep(pause_s)


def printer_word(status: PrinterStatus) -> PrinterWord:
    """Return what a conseiller needs to know of a printer."""
    if not status.blockers:
        return PrinterWord.READY
    if Reason.NOT_CONFIGURED in status.blockers:
        return PrinterWord.NONE
    return PrinterWord.NO_PAPER if _NO_PAPER & {*status.blockers} else PrinterWord.TROUBLE


def presence_of(where: Where, printer: PrinterWord, *, secret: bool = False) -> Presence:
    """Return what is told of a place. ``secret``: one is typed over the page."""
    step = where.step
    # A page beyond the last would be a defect of ours, and no reason to be silent.
    pages = max(step.number, step.total) if step is not None else None
    return Presence(
        screen=where.screen,
        journey=where.journey,
        page_id=where.page,
        page=step.number if step is not None else None,
        pages=pages,
        printer=printer,
        secret=where.secret or secret,
    )

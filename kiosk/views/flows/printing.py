"""Printing a document and telling the truth about it: *sent* is never *printed*."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from enum import Enum, auto
from functools import partial
from typing import Any, Protocol

from kiosk.printing.protocol import Job, JobState, Phase, Printer, PrinterStatus, PrintingError
from kiosk.views.live import Live
from kiosk.views.outcomes import Beside, Way
from kiosk.views.screen import Screen
from kiosk.views.screens.printing import Printing, PrintingScreen
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui
from kiosk.visit.events import Event, log


class Printed(Enum):
    """How printing ended, as far as anybody can tell."""

    YES = auto()
    NO = auto()


async def look_at(printer: Printer, status: Live[PrinterStatus | None]) -> None:
    """Keep ``status`` true until cancelled: an empty tray is said before one presses."""
    while True:
        status.set(await printer.status())
        await asyncio.sleep(_LOOK_EVERY_S)


#: Seconds between two looks at a printer that nobody asked anything of.
_LOOK_EVERY_S = 3.0


class Witness(Protocol):
    """Who is told what becomes of a print, at the moment when it is known."""

    def begun(self) -> None:
        """A document is on its way to the printer."""
        ...

    def printed(self) -> None:
        """Its sheets are in the tray."""
        ...

    def over(self) -> None:
        """Nothing more will happen to it."""
        ...


class MakeView(Protocol):
    """Builds the screen that shows a document before it is printed."""

    def __call__(self, ui: Ui, *, status: Live[PrinterStatus | None]) -> Screen[Way | Beside]:
        """Return the screen; its outcome is ON to print, anything else to leave."""
        ...


async def see_and_print(
    stage: Stage, printer: Printer, view: MakeView, pdf: bytes, witness: Witness
) -> Way | Beside:
    """Show a document with the printer beside it, and print it when asked to.

    Returns ON once it is printed, or what the visitor did with it instead.
    """
    while True:
        status: Live[PrinterStatus | None] = Live(None)
        looking = asyncio.ensure_future(look_at(printer, status))
        try:
            way = await stage.present(partial(view, status=status))
        finally:
            looking.cancel()
        if way is not Way.ON:
            return way
        if await print_document(stage, printer, pdf, witness) is Printed.YES:
            return way


async def print_document(stage: Stage, printer: Printer, pdf: bytes, witness: Witness) -> Printed:
    """Print ``pdf`` and stay until the job has ended and the visitor has seen how.

    Cancelling the coroutine (the visit ends) cancels a job that has not ended, of which
    ``witness`` then never hears that it is over.
    """
    while True:
        sheet = _Sheet(printer, pdf, witness)
        following = asyncio.ensure_future(sheet.follow())
        try:
            way = await stage.present(partial(PrintingScreen, live=sheet.live))
            if way is Way.BACK and not following.done():
                await sheet.cancel()
                way = await stage.present(partial(PrintingScreen, live=sheet.live))
        except asyncio.CancelledError:
            if not following.done():
                await sheet.cancel()
            raise
        finally:
            following.cancel()
        if sheet.live.value.done:
            return Printed.YES
        if way is not Way.RETRY:
            return Printed.NO


class _Sheet:
    """One try at printing, from the first byte sent to the last that is known of it."""

    def __init__(self, printer: Printer, pdf: bytes, witness: Witness) -> None:
        self.live = Live(Printing())
        self._printer = printer
        self._pdf = pdf
        self._witness = witness
        self._job: Job | None = None

    async def follow(self) -> None:
        self._witness.begun()
        try:
            self._job = await self._printer.submit(self._pdf)
        except PrintingError as error:
            log(Event.PRINT_REFUSED, reason=error.reason)
            self._say(failure=error.reason, unsure=error.unsure)
            self._witness.over()
            return
        if self.live.value.canceling:
            # The visitor was faster than the printer.
            await self.cancel()
        self._say(state=JobState(Phase.WAITING))
        async for state in self._printer.follow(self._job):
            before = self.live.value.state
            if before is None or state.phase is not before.phase:
                log(Event.PRINT_PHASE, phase=state.phase)
            self._say(state=state)
            if state.phase is Phase.COMPLETED:
                self._witness.printed()
        self._witness.over()

    async def cancel(self) -> None:
        self._say(canceling=True)
        if self._job is None:
            return
        try:
            await self._printer.cancel(self._job)
        except PrintingError as error:
            self._say(canceling=False, failure=error.reason)

    def _say(self, **known: Any) -> None:
        self.live.set(replace(self.live.value, **known))

"""Printing a document and telling the truth about it: *sent* is never *printed*."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

from kiosk.printing.protocol import Job, JobState, Phase, Printer, PrinterStatus, PrintingError
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.printing import Printing, PrintingScreen
from kiosk.views.stage import Stage


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


@dataclass
class _Attempt:
    """One try at printing: its task, and the job once there is one."""

    job: Job | None = None


async def print_document(
    stage: Stage, printer: Printer, pdf: bytes, busy: Callable[[bool], None]
) -> Printed:
    """Print ``pdf`` and stay until the job has ended and the visitor has seen how.

    ``busy`` is told when a job begins and ends. Cancelling the coroutine cancels the job.
    """
    while True:
        live = Live(Printing())
        this = _Attempt()
        following = asyncio.ensure_future(_follow(printer, pdf, this, live))
        busy(True)
        try:
            way = await stage.present(partial(PrintingScreen, live=live))
            if way is Way.BACK and not following.done():
                await _cancel(printer, this, live)
                way = await stage.present(partial(PrintingScreen, live=live))
        finally:
            following.cancel()
            busy(False)
        if live.value.state is not None and live.value.state.phase is Phase.COMPLETED:
            return Printed.YES
        if way is not Way.RETRY:
            return Printed.NO


async def _follow(printer: Printer, pdf: bytes, this: _Attempt, live: Live[Printing]) -> None:
    try:
        this.job = await printer.submit(pdf)
    except PrintingError as error:
        live.set(replace(live.value, failure=error.reason, unsure=error.unsure))
        return
    live.set(replace(live.value, state=JobState(Phase.WAITING)))
    async for state in printer.follow(this.job):
        live.set(replace(live.value, state=state))


async def _cancel(printer: Printer, this: _Attempt, live: Live[Printing]) -> None:
    live.set(replace(live.value, canceling=True))
    if this.job is None:
        return
    try:
        await printer.cancel(this.job)
    except PrintingError as error:
        live.set(replace(live.value, canceling=False, failure=error.reason))

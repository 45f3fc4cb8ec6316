"""The printer goes while it prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import JobState, Phase, Reason
from kiosk.printing.ledger import read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter, pages
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_a_job_whose_printer_is_gone_is_lost(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(pages(1, of=2), WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf("Un", "Deux"))

    def pull(state: JobState) -> None:
        if state.sides_done == 1 and not state.reasons:
            printer.unplug()

    states = await follow(kiosk, job, pull)

    assert JobState(Phase.HELD_UP, 1, 2, (Reason.OFFLINE,)) in states
    assert states[-1] == JobState(Phase.LOST, 1, 2, (Reason.OFFLINE,))
    assert [ref.id for ref in read(ledger_path)] == [job.id], "somebody must still cancel it"


@pytest.mark.asyncio
async def test_a_printer_that_comes_back_without_the_job_says_so(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())

    def blink(state: JobState) -> None:
        printer.unplug()
        printer.plug()

    states = await follow(kiosk, job, blink)

    # A printer that was off has forgotten the job: nobody can tell what came out.
    assert states[-1].phase is Phase.LOST

"""The visitor, the end of the visit or somebody at the printer stops a job."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import Phase, PrintingError, Reason
from kiosk.printing.ledger import read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter, pages
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_a_canceled_job_ends_canceled(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(pages(1, of=2), WAIT, pages(2, of=2))
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf("Un", "Deux"))
    await kiosk.cancel(job)

    phases: list[Phase] = []

    def go_on(state: object) -> None:
        printer.release()

    states = await follow(kiosk, job, go_on)
    phases = [state.phase for state in states]

    assert phases[-1] is Phase.CANCELED
    assert Phase.PRINTING not in phases
    assert read(ledger_path) == []


@pytest.mark.asyncio
async def test_a_job_that_is_being_stopped_is_not_said_to_print(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())
    await kiosk.cancel(job)

    states = await follow(kiosk, job, lambda state: printer.release())

    assert [state.phase for state in states] == [Phase.STOPPING, Phase.CANCELED]


@pytest.mark.asyncio
async def test_canceling_what_has_ended_changes_nothing(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())
    await follow(kiosk, job)
    await kiosk.cancel(job)
    assert (await follow(kiosk, job))[-1].phase is Phase.COMPLETED


@pytest.mark.asyncio
async def test_a_printer_that_is_gone_cannot_be_asked_to_cancel(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())
    printer.unplug()
    with pytest.raises(PrintingError) as failed:
        await kiosk.cancel(job)
    assert failed.value.reason is Reason.OFFLINE

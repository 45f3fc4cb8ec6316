"""The printer takes its time, or somebody else's job comes first."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.printing import Phase, PrintingError, Reason
from kiosk.printing.ledger import read
from kiosk.printing.pace import Pace
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_a_job_without_end_is_canceled_and_said_to_be_late(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri, job_timeout_s=0.3)
    job = await kiosk.submit(pdf())

    states = await follow(kiosk, job)

    assert states[-1].phase is Phase.TIMED_OUT
    assert [ref.id for ref in read(ledger_path)] == [job.id], "it may still come out"
    printer.release()
    assert (await follow(open_printer(printer.uri), job))[-1].phase is Phase.CANCELED


@pytest.mark.asyncio
async def test_the_queue_is_seen(printer: RealPrinter, open_printer: OpenPrinter) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    await kiosk.submit(pdf())
    status = await kiosk.status()
    assert (status.usable, status.jobs_waiting) == (True, 1)


@pytest.mark.asyncio
async def test_a_busy_printer_is_asked_again(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    first = await kiosk.submit(pdf("Un"))
    second = asyncio.ensure_future(kiosk.submit(pdf("Deux")))
    await asyncio.wait({second}, timeout=0.1)
    assert not second.done(), "ippeveprinter takes one job at a time"
    printer.plan()
    printer.release()
    assert (await follow(kiosk, first))[-1].phase is Phase.COMPLETED
    assert (await follow(kiosk, await second))[-1].phase is Phase.COMPLETED


@pytest.mark.asyncio
async def test_a_printer_that_stays_busy_is_said_to_be(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri, pace=Pace(first_s=0.02, busy_s=0.1))
    first = await kiosk.submit(pdf("Un"))
    with pytest.raises(PrintingError) as refused:
        await kiosk.submit(pdf("Deux"))
    assert refused.value.reason is Reason.BUSY
    assert not refused.value.unsure
    assert [ref.id for ref in read(ledger_path)] == [first.id]

"""There is no paper, or little, or the wrong one."""

from __future__ import annotations

import pytest

from kiosk.printing import JobState, Phase, PrinterStatus, Reason
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_it_is_said_before_the_visitor_presses(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(printer.uri)
    printer.paper(0)
    assert await kiosk.status() == PrinterStatus(blockers=(Reason.MEDIA_EMPTY,))
    printer.paper(5)
    assert await kiosk.status() == PrinterStatus(warnings=(Reason.MEDIA_LOW,))


@pytest.mark.asyncio
async def test_one_empty_tray_among_two_is_only_a_warning(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.paper(0)
    status = await open_printer(printer.uri, tray_count=2).status()
    assert status == PrinterStatus(warnings=(Reason.MEDIA_LOW,))


@pytest.mark.asyncio
async def test_the_job_waits_for_paper_and_goes_on(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.paper(0)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())

    def load(seen: JobState) -> None:
        if Reason.MEDIA_EMPTY in seen.reasons:
            printer.paper(250)

    states = await follow(kiosk, job, load)

    assert any(s.phase is Phase.HELD_UP and Reason.MEDIA_EMPTY in s.reasons for s in states)
    assert states[-1].phase is Phase.COMPLETED
    assert len(printer.documents) == 1

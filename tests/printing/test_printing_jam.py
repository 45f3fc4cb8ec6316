"""Paper is stuck."""

from __future__ import annotations

import pytest

from kiosk.printing import JobState, Phase, Reason
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter, pages, state
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_a_jam_holds_the_job_up_until_it_is_cleared(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(pages(0, of=1), state("+media-jam"), WAIT, state("-media-jam"), pages(1, of=1))
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())

    def clear(seen: JobState) -> None:
        if Reason.MEDIA_JAM in seen.reasons:
            printer.release()

    states = await follow(kiosk, job, clear)

    assert any(s.phase is Phase.HELD_UP and s.reasons == (Reason.MEDIA_JAM,) for s in states)
    assert states[-1] == JobState(Phase.COMPLETED, 1, 1)


@pytest.mark.asyncio
async def test_a_jam_is_said_before_the_visitor_presses(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(state("+media-jam,cover-open"))
    kiosk = open_printer(printer.uri)
    await follow(kiosk, await kiosk.submit(pdf()))  # The visitor before left it like this.

    status = await kiosk.status()

    assert set(status.blockers) == {Reason.MEDIA_JAM, Reason.COVER_OPEN}

"""The printer gives a job up."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import Phase
from kiosk.printing.ledger import read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import ABORT, RealPrinter, pages
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_an_aborted_job_is_not_a_printed_one(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(pages(1, of=2), ABORT)
    kiosk = open_printer(printer.uri)

    states = await follow(kiosk, await kiosk.submit(pdf("Un", "Deux")))

    assert states[-1].phase is Phase.ABORTED
    assert states[-1].sides_done == 1
    assert read(ledger_path) == []

"""Toner runs low, then out."""

from __future__ import annotations

import pytest

from kiosk.printing import PrinterStatus, Reason
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("percent", "status"),
    [
        (75, PrinterStatus()),
        (5, PrinterStatus(warnings=(Reason.TONER_LOW,))),
        (0, PrinterStatus(blockers=(Reason.TONER_EMPTY,))),
    ],
)
async def test_toner_is_said_before_the_visitor_presses(
    printer: RealPrinter, open_printer: OpenPrinter, percent: int, status: PrinterStatus
) -> None:
    printer.toner(percent)
    assert await open_printer(printer.uri).status() == status

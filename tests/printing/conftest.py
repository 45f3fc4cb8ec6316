"""A printer for each test, and a kiosk that asks it quickly."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from kiosk.printing.pace import Pace
from kiosk.printing.queue import IppPrinter
from kiosk.settings import PrinterSettings
from tests.printing.ippeve import RealPrinter

#: Quicker than the kiosk, so that nothing waits longer than the printer needs.
QUICK = Pace(first_s=0.02, ceiling_s=0.1, attempts=4, patience_s=5, sending_s=10, busy_s=5)

OpenPrinter = Callable[..., IppPrinter]


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[RealPrinter]:
    """A real printer that takes PDF, with paper and toner."""
    with RealPrinter(tmp_path / "printer") as real:
        yield real


@pytest.fixture
def ledger_path(tmp_path: Path) -> Path:
    return tmp_path / "print-jobs"


@pytest_asyncio.fixture
async def open_printer(ledger_path: Path) -> AsyncIterator[OpenPrinter]:
    """Open a printer of the kiosk: ``open_printer(uri, **settings)``."""
    opened: list[IppPrinter] = []

    def open_one(uri: str | None, *, pace: Pace = QUICK, **settings: object) -> IppPrinter:
        settings_of_one = PrinterSettings.model_validate({"uri": uri, **settings})
        opened.append(IppPrinter(settings_of_one, ledger_path, pace=pace))
        return opened[-1]

    yield open_one
    for one in opened:
        await one.aclose()

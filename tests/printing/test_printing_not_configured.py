"""There is no printer here."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from kiosk.printing import PrinterStatus, PrintingError, Reason
from kiosk.settings import PrinterSettings
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import free_port
from tests.printing.paper import pdf

NOTHING = PrinterStatus(blockers=(Reason.NOT_CONFIGURED,))


@pytest.mark.asyncio
async def test_a_kiosk_without_a_printer_says_so(open_printer: OpenPrinter) -> None:
    kiosk = open_printer(None)
    assert await kiosk.status() == NOTHING
    with pytest.raises(PrintingError) as refused:
        await kiosk.submit(pdf())
    assert refused.value.reason is Reason.NOT_CONFIGURED


@pytest.mark.asyncio
async def test_no_cups_is_no_printer(
    open_printer: OpenPrinter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", f"localhost:{free_port()}")
    assert await open_printer("auto").status() == NOTHING


@pytest.mark.parametrize("uri", ["", "lpd://host/queue", "ipp://", "ipp:// /x", "imprimante"])
def test_an_address_that_is_none_is_refused_at_start(uri: str) -> None:
    with pytest.raises(ValidationError):
        PrinterSettings(uri=uri)

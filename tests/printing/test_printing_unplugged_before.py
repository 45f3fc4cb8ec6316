"""The printer is off, or its cable is out, before anything is sent."""

from __future__ import annotations

import pytest

from kiosk.printing import PrintingError, Reason
from kiosk.printing.ledger import read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter
from tests.printing.paper import pdf


@pytest.mark.asyncio
async def test_it_is_said_before_the_visitor_presses(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(printer.uri)
    printer.unplug()
    assert (await kiosk.status()).blockers == (Reason.OFFLINE,)
    printer.plug()
    assert (await kiosk.status()).usable


@pytest.mark.asyncio
async def test_nothing_is_sent_and_that_is_sure(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(printer.uri)
    printer.unplug()
    with pytest.raises(PrintingError) as refused:
        await kiosk.submit(pdf())
    assert refused.value.reason is Reason.OFFLINE
    assert not refused.value.unsure
    assert kiosk.ledger is not None
    assert read(kiosk.ledger.path) == []


@pytest.mark.asyncio
async def test_a_name_that_leads_nowhere_is_a_printer_that_is_off(
    open_printer: OpenPrinter,
) -> None:
    # RFC 6761 keeps .invalid from ever being a name.
    status = await open_printer("ipp://imprimante.invalid/ipp/print").status()
    assert status.blockers == (Reason.OFFLINE,)

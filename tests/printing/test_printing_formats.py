"""A printer that does not read PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import PrintingError, Reason
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter
from tests.printing.paper import pdf


@pytest.mark.asyncio
async def test_it_is_said_before_the_visitor_presses(
    tmp_path: Path, open_printer: OpenPrinter
) -> None:
    with RealPrinter(tmp_path / "printer", formats=("image/jpeg",)) as printer:
        kiosk = open_printer(printer.uri)
        assert (await kiosk.status()).blockers == (Reason.DOCUMENT_REFUSED,)
        with pytest.raises(PrintingError) as refused:
            await kiosk.submit(pdf())
        assert refused.value.reason is Reason.DOCUMENT_REFUSED
        assert printer.documents == []

"""An ``ipps`` printer: encrypted, and known by its certificate when the settings hold it."""

from __future__ import annotations

import ssl
from pathlib import Path

import pytest

from kiosk.printing import Phase, Reason
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import RealPrinter
from tests.printing.paper import follow, pdf


def certificate(printer: RealPrinter, path: Path) -> Path:
    """Save the certificate that the printer shows."""
    port = int(printer.uri.split(":")[2].split("/")[0])
    path.write_text(ssl.get_server_certificate(("localhost", port)))
    return path


@pytest.mark.asyncio
async def test_a_known_printer_prints(
    printer: RealPrinter, open_printer: OpenPrinter, tmp_path: Path
) -> None:
    kiosk = open_printer(
        printer.uri.replace("ipp:", "ipps:"), certificate=certificate(printer, tmp_path / "its.pem")
    )
    assert (await kiosk.status()).usable
    assert (await follow(kiosk, await kiosk.submit(pdf())))[-1].phase is Phase.COMPLETED


@pytest.mark.asyncio
async def test_a_printer_with_another_certificate_gets_nothing(
    printer: RealPrinter, open_printer: OpenPrinter, tmp_path: Path
) -> None:
    with RealPrinter(tmp_path / "other") as other:
        wrong = certificate(other, tmp_path / "other.pem")
    kiosk = open_printer(printer.uri.replace("ipp:", "ipps:"), certificate=wrong)
    assert (await kiosk.status()).blockers == (Reason.UNTRUSTED,)


@pytest.mark.asyncio
async def test_without_a_certificate_any_printer_is_believed(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    assert (await open_printer(printer.uri.replace("ipp:", "ipps:")).status()).usable

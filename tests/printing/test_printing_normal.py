"""A printer that prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import Phase, PrinterStatus
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter, pages
from tests.printing.paper import follow, pdf


@pytest.mark.asyncio
async def test_a_healthy_printer_has_nothing_to_say(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    status = await open_printer(printer.uri).status()
    assert status == PrinterStatus()
    assert status.usable


@pytest.mark.asyncio
async def test_the_printer_receives_the_very_bytes(
    printer: RealPrinter, open_printer: OpenPrinter, tmp_path: Path
) -> None:
    kiosk = open_printer(printer.uri)
    first, second = pdf("Un"), pdf("Deux", "Trois")
    file = tmp_path / "second.pdf"
    file.write_bytes(second)

    for document in (first, file):
        states = await follow(kiosk, await kiosk.submit(document))
        assert states[-1].phase is Phase.COMPLETED

    assert [path.read_bytes() for path in printer.documents] == [first, second]


@pytest.mark.asyncio
async def test_sent_is_not_printed(printer: RealPrinter, open_printer: OpenPrinter) -> None:
    kiosk = open_printer(printer.uri)
    printer.plan(pages(0, of=2), WAIT, pages(1, of=2), WAIT, pages(2, of=2))
    job = await kiosk.submit(pdf("Un", "Deux"))

    def go_on(state: object) -> None:
        printer.release()

    states = await follow(kiosk, job, go_on)

    assert all(state.phase is not Phase.COMPLETED for state in states[:-1])
    assert (states[-1].phase, states[-1].sides_done) == (Phase.COMPLETED, 2)
    assert {state.sides_total for state in states} <= {None, 2}
    assert len(states) == len(set(states)), "a state is told once"


@pytest.mark.asyncio
async def test_the_printer_is_asked_for_a4(printer: RealPrinter, open_printer: OpenPrinter) -> None:
    printer.plan()
    kiosk = open_printer(printer.uri)
    await follow(kiosk, await kiosk.submit(pdf(), copies=3))
    told = printer.told(1)
    assert told["IPP_MEDIA"] == "iso_a4_210x297mm"
    assert told["IPP_SIDES"] == "one-sided"
    assert told["IPP_COPIES"] == "3"


@pytest.mark.asyncio
async def test_the_printer_learns_nothing_of_the_visitor(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(printer.uri)
    jobs = [await kiosk.submit(pdf())]
    await follow(kiosk, jobs[0])
    jobs.append(await kiosk.submit(pdf()))
    await follow(kiosk, jobs[1])

    assert printer.told(2)["IPP_JOB_ORIGINATING_USER_NAME"] == "kiosk"
    assert printer.told(2)["IPP_JOB_NAME"] == jobs[1].name
    assert jobs[0].name != jobs[1].name


@pytest.mark.asyncio
@pytest.mark.parametrize("document", [b"", b"hello", b"\x89PNG\r\n"])
async def test_only_a_pdf_is_sent(
    printer: RealPrinter, open_printer: OpenPrinter, document: bytes
) -> None:
    with pytest.raises(ValueError, match="no PDF"):
        await open_printer(printer.uri).submit(document)
    assert printer.documents == []


@pytest.mark.asyncio
async def test_no_copy_is_not_a_number_of_copies(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    with pytest.raises(ValueError, match="at least one"):
        await open_printer(printer.uri).submit(pdf(), copies=0)

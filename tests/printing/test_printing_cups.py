"""Through a queue of CUPS, as kiosks print: it must be no less true than without."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.printing import JobState, Phase, PrinterStatus, Reason
from kiosk.printing.ledger import cancel_unfinished, read
from tests.printing.conftest import OpenPrinter
from tests.printing.cupsd import INSTALLED, RealCups
from tests.printing.ippeve import WAIT, RealPrinter, pages, state
from tests.printing.paper import follow, pdf

pytestmark = pytest.mark.skipif(not INSTALLED, reason="apt-get install cups-daemon cups-client")


@pytest.fixture
def cups() -> Iterator[RealCups]:
    with RealCups() as real:
        yield real


@pytest.fixture
def queue(cups: RealCups, printer: RealPrinter) -> str:
    """The address of a queue that hands on to the printer."""
    return cups.add_queue("accueil", printer.uri)


@pytest.mark.asyncio
async def test_the_default_queue_is_found_and_prints(
    cups: RealCups,
    queue: str,
    printer: RealPrinter,
    open_printer: OpenPrinter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CUPS_SERVER", cups.server)
    kiosk = open_printer("auto")
    assert await kiosk.status() == PrinterStatus()
    document = pdf()
    job = await kiosk.submit(document)
    assert job.uri == queue

    states = await follow(kiosk, job)

    assert states[-1].phase is Phase.COMPLETED
    assert [path.read_bytes() for path in printer.documents] == [document]


@pytest.mark.asyncio
async def test_cups_keeps_nothing_of_a_printed_document(
    cups: RealCups, queue: str, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    kiosk = open_printer(queue)
    job = await kiosk.submit(pdf())
    assert cups.documents, "CUPS has it while it prints"
    await follow(kiosk, job)
    assert cups.documents == []
    assert read(ledger_path) == []
    # Its history is gone too, not only the document.
    assert (await follow(kiosk, job))[-1].phase is Phase.LOST


@pytest.mark.asyncio
async def test_an_idle_queue_does_not_hide_the_state_of_its_device(
    queue: str, printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(queue)
    printer.paper(0)
    assert (await kiosk.status()).blockers == (Reason.MEDIA_EMPTY,)
    printer.unplug()
    assert (await kiosk.status()).blockers == (Reason.OFFLINE,)
    printer.plug()
    assert (await kiosk.status()).usable


@pytest.mark.asyncio
async def test_a_jam_behind_the_queue_is_told(
    queue: str, printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(pages(0, of=2), state("+media-jam"), WAIT, state("-media-jam"))
    kiosk = open_printer(queue)
    job = await kiosk.submit(pdf("Un", "Deux"))

    def clear(seen: JobState) -> None:
        if Reason.MEDIA_JAM in seen.reasons:
            printer.release()

    states = await follow(kiosk, job, clear)

    assert any(s.phase is Phase.HELD_UP for s in states)
    assert states[-1].phase is Phase.COMPLETED
    # CUPS counts what it sent, not what came out: nothing is better than that.
    assert {(s.sides_done, s.sides_total) for s in states} == {(None, None)}


@pytest.mark.asyncio
async def test_the_end_of_a_visit_takes_its_document_from_the_queue(
    cups: RealCups,
    queue: str,
    printer: RealPrinter,
    open_printer: OpenPrinter,
    ledger_path: Path,
) -> None:
    printer.unplug()
    job = await open_printer(queue).submit(pdf())
    assert cups.documents

    assert await cancel_unfinished(read(ledger_path)) == []

    assert cups.documents == []
    assert (await follow(open_printer(queue), job))[-1].phase in (Phase.CANCELED, Phase.LOST)


@pytest.mark.asyncio
async def test_a_queue_that_was_removed_is_no_printer(
    cups: RealCups, open_printer: OpenPrinter
) -> None:
    kiosk = open_printer(f"ipp://{cups.server}/printers/disparue")
    assert (await kiosk.status()).blockers == (Reason.NOT_A_PRINTER,)

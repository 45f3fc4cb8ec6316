"""What a visit printed is taken back when the visit is killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.printing import Job, Phase
from kiosk.printing.ledger import JobRef, Ledger, cancel_unfinished, read
from kiosk.printing.protocol import PrintingError, Reason
from kiosk.printing.queue import IppPrinter
from kiosk.settings import PrinterSettings
from tests.full_disk import small_disk
from tests.printing.conftest import QUICK, OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter, pages
from tests.printing.paper import follow, pdf
from tests.printing.wrong_server import WrongServer, ask, operation

_VISIT = """\
import asyncio, sys
from pathlib import Path
from kiosk.printing import open_printer
from kiosk.settings import PrinterSettings

async def visit():
    printer = open_printer(PrinterSettings(uri=sys.argv[1]), Path(sys.argv[2]))
    job = await printer.submit(Path(sys.argv[3]))
    print(job.id, flush=True)
    async for state in printer.follow(job):
        pass

asyncio.run(visit())
"""


def test_a_ledger_tells_what_has_not_ended(ledger_path: Path) -> None:
    ledger = Ledger(ledger_path)
    ledger.note(JobRef("ipp://p/1", "a"))
    ledger.note(JobRef("ipp://p/1", "b"))
    ledger.note(JobRef("ipp://p/1", "b", 8))
    ledger.note(JobRef("ipp://p/1", "c", 9))
    ledger.settle("c")
    assert read(ledger_path) == [JobRef("ipp://p/1", "a"), JobRef("ipp://p/1", "b", 8)]
    assert ledger_path.stat().st_mode & 0o777 == 0o600


def test_no_file_is_no_job(ledger_path: Path) -> None:
    assert read(ledger_path) == []


@pytest.mark.parametrize(
    "torn",
    [
        b'{"uri":"ipp://p/1","na',
        b"\x00\xff",
        b"[]",
        b"null",
        b"{}",
        b'{"uri":1,"name":"b","id":"x"}',
        b"[" * 100_000,
    ],
)
def test_a_torn_line_hides_no_other(ledger_path: Path, torn: bytes) -> None:
    Ledger(ledger_path).note(JobRef("ipp://p/1", "a", 1))
    with ledger_path.open("ab") as file:
        file.write(torn)
    Ledger(ledger_path).note(JobRef("ipp://p/1", "c", 3))
    assert [ref.name for ref in read(ledger_path)] == ["a", "c"]


def test_what_is_no_file_does_not_hold_the_reader_up(ledger_path: Path, tmp_path: Path) -> None:
    os.mkfifo(ledger_path)
    assert read(ledger_path) == []
    ledger_path.unlink()
    Ledger(tmp_path / "elsewhere").note(JobRef("ipp://p/1", "a", 1))
    ledger_path.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"):
        read(ledger_path)


@pytest.mark.asyncio
async def test_a_job_is_noted_before_its_document_is_sent(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    noted: dict[int, list[JobRef]] = {}

    def watch(body: bytes) -> tuple[int, str, bytes]:
        noted.setdefault(operation(body), read(ledger_path))
        return ask(printer.uri, body)

    with WrongServer(watch) as line:
        job = await open_printer(line.uri).submit(pdf())

    create, send = 0x0005, 0x0006
    assert noted[create] == [JobRef(job.uri, job.name)]
    assert noted[send] == [JobRef(job.uri, job.name, job.id)]


@pytest.mark.asyncio
async def test_a_killed_visit_leaves_no_job_behind(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path, tmp_path: Path
) -> None:
    printer.plan(pages(1, of=2), WAIT, pages(2, of=2))
    document = tmp_path / "document.pdf"
    document.write_bytes(pdf("Un", "Deux"))
    visit = subprocess.Popen(
        [sys.executable, "-c", _VISIT, printer.uri, str(ledger_path), str(document)],
        stdout=subprocess.PIPE,
    )
    assert visit.stdout is not None
    try:
        number = int(visit.stdout.readline())
    finally:
        visit.send_signal(signal.SIGKILL)
        visit.wait()
        visit.stdout.close()

    jobs = read(ledger_path)
    assert [job.id for job in jobs] == [number]
    assert await cancel_unfinished(jobs) == []

    printer.release()
    job = Job(jobs[0].uri, number, jobs[0].name)
    assert (await follow(open_printer(printer.uri), job))[-1].phase is Phase.CANCELED


@pytest.mark.asyncio
async def test_a_job_known_by_its_name_only_is_found(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())

    assert await cancel_unfinished([JobRef(job.uri, job.name)]) == []

    printer.release()
    assert (await follow(kiosk, job))[-1].phase is Phase.CANCELED


@pytest.mark.asyncio
async def test_another_s_job_is_left_alone(printer: RealPrinter, open_printer: OpenPrinter) -> None:
    printer.plan(WAIT)
    kiosk = open_printer(printer.uri)
    job = await kiosk.submit(pdf())

    assert await cancel_unfinished([JobRef(job.uri, "kiosk-of-another")]) == []

    printer.release()
    assert (await follow(kiosk, job))[-1].phase is Phase.COMPLETED


@pytest.mark.asyncio
async def test_a_printer_that_is_gone_is_to_be_tried_again(printer: RealPrinter) -> None:
    away = JobRef(printer.uri, "kiosk-1", 1)
    nonsense = JobRef("lpd://nowhere", "kiosk-2", 2)
    printer.unplug()
    assert await cancel_unfinished([away, nonsense]) == [away, nonsense]
    printer.plug()
    assert await cancel_unfinished([away]) == [], "a printer that forgot the job has none"


def test_the_ledger_costs_the_supervisor_nothing() -> None:
    program = (
        "import sys; import kiosk.printing.ledger, kiosk.printing; "
        "sys.exit(bool({'httpx', 'pydantic', 'reportlab', 'PySide6'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


@pytest.mark.asyncio
async def test_nothing_is_printed_that_a_full_disk_lets_nobody_take_back(
    printer: RealPrinter, tmp_path: Path
) -> None:
    with small_disk(tmp_path / "small", 64) as disk:
        kiosk = IppPrinter(
            PrinterSettings.model_validate({"uri": printer.uri}), disk.path / "jobs", pace=QUICK
        )
        disk.fill()
        with pytest.raises(PrintingError) as refused:
            await kiosk.submit(pdf())
        assert refused.value.reason is Reason.FAULT
        assert (await kiosk.status()).jobs_waiting == 0
        disk.make_room()
        job = await kiosk.submit(pdf())
        assert (await follow(kiosk, job))[-1].phase is Phase.COMPLETED
        await kiosk.aclose()

"""Printers of another age: IPP 1.1 only, or no Create-Job."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import Phase, PrintingError
from kiosk.printing.codec import Operation
from kiosk.printing.ledger import read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter
from tests.printing.paper import follow, pdf
from tests.printing.wrong_server import Answerer, WrongServer, ask, operation, refusal

_NOT_SUPPORTED = 0x0501
_VERSION_NOT_SUPPORTED = 0x0503


def without_create_job(printer: RealPrinter, *, loses_answers: bool = False) -> Answerer:
    """A real printer that only knows Print-Job; its answers to it may be lost."""
    create, print_ = (b"\x23\x00\x00\x00\x04" + n.to_bytes(4, "big") for n in (5, 2))

    def answer(body: bytes) -> tuple[int, str, bytes] | None:
        if operation(body) in (Operation.CREATE_JOB, Operation.SEND_DOCUMENT):
            return refusal(body, _NOT_SUPPORTED)
        status, kind, said = ask(printer.uri, body)
        if loses_answers and operation(body) == Operation.PRINT_JOB:
            return None
        return status, kind, said.replace(create, print_)

    return answer


@pytest.mark.asyncio
async def test_a_printer_without_create_job_prints(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    document = pdf()
    with WrongServer(without_create_job(printer)) as old:
        kiosk = open_printer(old.uri)
        job = await kiosk.submit(document)
        assert [ref.id for ref in read(ledger_path)] == [job.id]
        assert (await follow(kiosk, job))[-1].phase is Phase.COMPLETED
    assert [path.read_bytes() for path in printer.documents] == [document]
    assert read(ledger_path) == []


@pytest.mark.asyncio
async def test_a_print_job_without_an_answer_is_found_by_its_name(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(WAIT)
    with (
        WrongServer(without_create_job(printer, loses_answers=True)) as old,
        pytest.raises(PrintingError) as failed,
    ):
        await open_printer(old.uri).submit(pdf())
    assert not failed.value.unsure
    assert read(ledger_path) == []


@pytest.mark.asyncio
async def test_a_printer_of_ipp_1_1_is_spoken_to_in_its_version(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    versions: set[bytes] = set()

    def only_1_1(body: bytes) -> tuple[int, str, bytes]:
        versions.add(body[:2])
        if body[:2] != b"\x01\x01":
            return refusal(body, _VERSION_NOT_SUPPORTED)
        return ask(printer.uri, body)

    with WrongServer(only_1_1) as old:
        kiosk = open_printer(old.uri)
        assert (await kiosk.status()).usable
        assert (await follow(kiosk, await kiosk.submit(pdf())))[-1].phase is Phase.COMPLETED
    assert versions == {b"\x02\x00", b"\x01\x01"}

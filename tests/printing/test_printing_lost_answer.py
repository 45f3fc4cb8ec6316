"""The printer does what it is asked, but its answer never arrives."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.printing import PrintingError, Reason
from kiosk.printing.codec import Operation
from kiosk.printing.ledger import cancel_unfinished, read
from tests.printing.conftest import OpenPrinter
from tests.printing.ippeve import WAIT, RealPrinter
from tests.printing.paper import pdf
from tests.printing.wrong_server import Answerer, WrongServer, ask, operation


def swallowing(printer: RealPrinter, *lost: Operation) -> Answerer:
    """Hand everything on to ``printer``, and hang up on the answers to ``lost``."""

    def answer(body: bytes) -> tuple[int, str, bytes] | None:
        said = ask(printer.uri, body)
        return None if operation(body) in lost else said

    return answer


@pytest.mark.asyncio
async def test_a_document_whose_arrival_is_unknown_is_taken_back(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(WAIT)
    with (
        WrongServer(swallowing(printer, Operation.SEND_DOCUMENT)) as line,
        pytest.raises(PrintingError) as failed,
    ):
        await open_printer(line.uri).submit(pdf())
    assert failed.value.reason is Reason.OFFLINE
    assert not failed.value.unsure, "it was cancelled: trying again prints it once"
    assert read(ledger_path) == []


@pytest.mark.asyncio
async def test_when_it_cannot_be_taken_back_nobody_claims_to_know(
    printer: RealPrinter, open_printer: OpenPrinter, ledger_path: Path
) -> None:
    printer.plan(WAIT)
    lost = (Operation.SEND_DOCUMENT, Operation.CANCEL_JOB)
    with WrongServer(swallowing(printer, *lost)) as line:
        with pytest.raises(PrintingError) as failed:
            await open_printer(line.uri).submit(pdf())
        assert failed.value.unsure
        left = read(ledger_path)
        assert [ref.id for ref in left] == [1], "the end of the visit tries again"
        assert await cancel_unfinished(left) == left


@pytest.mark.asyncio
async def test_a_job_without_its_document_is_nothing_to_fear(
    printer: RealPrinter, open_printer: OpenPrinter
) -> None:
    with (
        WrongServer(swallowing(printer, Operation.CREATE_JOB)) as line,
        pytest.raises(PrintingError) as failed,
    ):
        await open_printer(line.uri).submit(pdf())
    assert not failed.value.unsure
    assert printer.documents == []

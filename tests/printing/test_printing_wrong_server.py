"""Something answers at the printer's address, and it is no printer, or a broken one."""

from __future__ import annotations

import asyncio
import threading

import pytest

from kiosk.printing import Job, Phase, PrintingError, Reason
from kiosk.printing.connection import ANSWER_LIMIT
from kiosk.printing.pace import Pace
from tests.printing.conftest import OpenPrinter
from tests.printing.paper import follow, pdf
from tests.printing.wrong_server import Answerer, WrongServer, refusal

IPP = "application/ipp"

WRONG: dict[str, tuple[Answerer, Reason]] = {
    "a web site": (lambda body: (200, "text/html", b"<html>"), Reason.NOT_A_PRINTER),
    "a page not found": (lambda body: (404, "text/html", b"no"), Reason.NOT_A_PRINTER),
    "a broken server": (lambda body: (500, IPP, b""), Reason.NOT_A_PRINTER),
    "nothing": (lambda body: (200, IPP, b""), Reason.NOT_A_PRINTER),
    "noise": (lambda body: (200, IPP, bytes(range(256))), Reason.NOT_A_PRINTER),
    "an echo": (lambda body: (200, IPP, body), Reason.NOT_A_PRINTER),
    "half an answer": (lambda body: (200, IPP, refusal(body, 0)[2][:40]), Reason.NOT_A_PRINTER),
    "another's answer": (
        lambda body: refusal(body[:4] + b"\x7f\x00\x00\x00", 0),
        Reason.NOT_A_PRINTER,
    ),
    "too much": (lambda body: (200, IPP, bytes(ANSWER_LIMIT + 1)), Reason.NOT_A_PRINTER),
    "a lock": (lambda body: (401, "text/plain", b""), Reason.ACCESS_REFUSED),
    "a demand for TLS": (lambda body: (426, "text/plain", b""), Reason.ACCESS_REFUSED),
    "not allowed": (lambda body: refusal(body, 0x0403), Reason.ACCESS_REFUSED),
    "no such queue": (lambda body: refusal(body, 0x0406), Reason.NOT_A_PRINTER),
    "an inner error": (lambda body: refusal(body, 0x0500), Reason.FAULT),
    "hanging up": (lambda body: None, Reason.OFFLINE),
}


@pytest.mark.asyncio
@pytest.mark.parametrize(("answer", "reason"), WRONG.values(), ids=WRONG.keys())
async def test_the_status_says_what_is_wrong(
    open_printer: OpenPrinter, answer: Answerer, reason: Reason
) -> None:
    with WrongServer(answer) as server:
        kiosk = open_printer(server.uri)
        assert (await kiosk.status()).blockers == (reason,)
        with pytest.raises(PrintingError) as refused:
            await kiosk.submit(pdf())
        assert (refused.value.reason, refused.value.unsure) == (reason, False)


@pytest.mark.asyncio
@pytest.mark.parametrize("name", ["noise", "hanging up", "nothing", "an inner error"])
async def test_a_job_that_only_noise_answers_for_is_lost(
    open_printer: OpenPrinter, name: str
) -> None:
    answer, reason = WRONG[name]
    with WrongServer(answer) as server:
        states = await follow(open_printer(server.uri), Job(server.uri, 1, "kiosk-1"))
    assert states[-1].phase is Phase.LOST
    assert states[-1].reasons == (reason,)


@pytest.mark.asyncio
async def test_a_printer_that_says_nothing_is_not_waited_for(open_printer: OpenPrinter) -> None:
    enough = threading.Event()

    def say_nothing(body: bytes) -> None:
        enough.wait()

    with WrongServer(say_nothing) as server:
        kiosk = open_printer(server.uri, pace=Pace(patience_s=0.2))
        try:
            async with asyncio.timeout(10):
                status = await kiosk.status()
        finally:
            enough.set()
    assert status.blockers == (Reason.OFFLINE,)

"""The supervisor with the real parts: the embedded backend and an IPP Everywhere printer."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from theatre import PATIENCE_S, Actor, Theatre

from kiosk.client import CafClient, CafProblem
from kiosk.contract.problems import Code
from kiosk.printing import Job, Phase, open_printer
from kiosk.settings import PrinterSettings
from tests.printing.ippeve import WAIT, RealPrinter

BACKEND = json.dumps([sys.executable, "-m", "kiosk.backend"])

#: Of docs/demo.md.
NIR, PASSWORD = "2 86 02 75 993 575 91", "Bienvenue92"


@pytest.fixture
def whole(make_theatre: Callable[..., Theatre]) -> Theatre:
    return make_theatre(KIOSK_SUPERVISOR__BACKEND_COMMAND=BACKEND)


@asynccontextmanager
async def caf_of(visit: Actor) -> AsyncIterator[CafClient]:
    async with CafClient(visit.started["url"], visit.started["token"], visit.id) as caf:
        yield caf


def run(work: Awaitable[None]) -> None:
    async def in_time() -> None:
        async with asyncio.timeout(PATIENCE_S):
            await work

    asyncio.run(in_time())


async def refused(caf: CafClient) -> Code:
    """Ask for the account until that is refused, and return why."""
    while True:
        try:
            await caf.account()
        except CafProblem as problem:
            return problem.code


def test_session_of_a_killed_visit_is_closed(whole: Theatre) -> None:
    whole.start()
    shown = whole.shown()

    async def play() -> None:
        async with caf_of(shown) as caf:
            await caf.sign_in(NIR, PASSWORD)
            assert (await caf.account()).person.prenoms
            os.kill(shown.pid, signal.SIGKILL)
            assert await refused(caf) is Code.SESSION_EXPIRED

    run(play())
    whole.erased(shown)


def test_visitor_goes_on_after_the_backend_was_killed(whole: Theatre) -> None:
    whole.start()
    shown = whole.shown()

    def backend() -> int | None:
        for pid in whole.processes():
            if b"kiosk.backend" in Path(f"/proc/{pid}/cmdline").read_bytes():
                return pid
        return None

    async def play() -> None:
        async with caf_of(shown) as caf:
            await caf.sign_in(NIR, PASSWORD)
            pid = backend()
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            while True:
                try:
                    assert (await caf.account()).person.prenoms
                    return
                except CafProblem as problem:
                    assert problem.code in (Code.UNREACHABLE, Code.TIMEOUT)

    run(play())
    assert backend() is not None


def test_unfinished_print_is_cancelled_with_the_visit(whole: Theatre, tmp_path: Path) -> None:
    with RealPrinter(tmp_path / "printer") as printer:
        printer.plan(WAIT)
        whole.start()
        shown = whole.shown()
        said = whole.answer(shown, f"print {printer.uri}", "printing")
        job = Job(said["uri"], said["id"], said["name"])
        os.kill(shown.pid, signal.SIGKILL)
        assert whole.event("jobs-cancelled", visit=shown.id)["jobs"] == 1
        printer.release()
        assert last_phase(printer, job) is Phase.CANCELED


def test_unfinished_print_of_a_killed_supervisor_is_cancelled(
    whole: Theatre, tmp_path: Path
) -> None:
    with RealPrinter(tmp_path / "printer") as printer:
        printer.plan(WAIT)
        supervisor = whole.start()
        shown = whole.shown()
        said = whole.answer(shown, f"print {printer.uri}", "printing")
        whole.stop(supervisor, signal.SIGKILL)
        whole.start()
        whole.event("jobs-cancelled", visit=shown.id)
        printer.release()
        assert last_phase(printer, Job(said["uri"], said["id"], said["name"])) is Phase.CANCELED


def last_phase(printer: RealPrinter, job: Job) -> Phase:
    async def ask() -> Phase:
        asked = open_printer(PrinterSettings(uri=printer.uri))
        try:
            phases = [state.phase async for state in asked.follow(job)]
        finally:
            await asked.aclose()
        return phases[-1]

    return asyncio.run(ask())

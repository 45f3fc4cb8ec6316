"""Printing on a real printer: what is said is what happened, and an end of visit cancels."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.printing import open_printer
from kiosk.settings import PrinterSettings
from kiosk.views.flows.printing import Printed, print_document
from kiosk.views.outcomes import Way
from tests.printing.ippeve import ABORT, WAIT, RealPrinter
from tests.views.scripted import ScriptedStage, Then

pytestmark = [pytest.mark.asyncio, pytest.mark.usefixtures("qapp")]

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
    b"2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)


class Heard:
    """A witness that remembers."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def begun(self) -> None:
        self.said.append("begun")

    def printed(self) -> None:
        self.said.append("printed")

    def over(self) -> None:
        self.said.append("over")


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[RealPrinter]:
    with RealPrinter(tmp_path) as real:
        yield real


async def until_over(screen: Any) -> None:
    over = asyncio.Event()
    screen.follow(screen.live, lambda printing: over.set() if printing.over else None)
    async with asyncio.timeout(30):
        await over.wait()


async def taken(screen: Any) -> Way:
    await until_over(screen)
    return Way.ON


async def test_it_is_printed_when_the_printer_says_so(printer: RealPrinter) -> None:
    heard = Heard()
    real = open_printer(PrinterSettings(uri=printer.uri))
    stage = ScriptedStage(Then("printing", taken))
    assert await print_document(stage, real, PDF, heard) is Printed.YES
    assert heard.said == ["begun", "printed", "over"]
    await real.aclose()


async def test_an_aborted_job_is_not_printed_and_can_be_tried_again(printer: RealPrinter) -> None:
    heard = Heard()
    printer.plan(ABORT)
    real = open_printer(PrinterSettings(uri=printer.uri))

    async def again(screen: Any) -> Way:
        await until_over(screen)
        printer.plan()
        return Way.RETRY

    stage = ScriptedStage(Then("printing", again), Then("printing", taken))
    assert await print_document(stage, real, PDF, heard) is Printed.YES
    assert heard.said == ["begun", "over", "begun", "printed", "over"]
    await real.aclose()


async def test_the_end_of_the_visit_cancels_the_job(printer: RealPrinter) -> None:
    heard = Heard()
    printer.plan(WAIT)
    real = open_printer(PrinterSettings(uri=printer.uri))
    held = asyncio.Event()

    async def wait_for_ever(screen: Any) -> Way:
        def look(printing: Any) -> None:
            if printing.state is not None:
                held.set()

        screen.follow(screen.live, look)
        await asyncio.Event().wait()
        return Way.ON

    stage = ScriptedStage(Then("printing", wait_for_ever))
    flow = asyncio.ensure_future(print_document(stage, real, PDF, heard))
    async with asyncio.timeout(30):
        await held.wait()
        flow.cancel()
        with pytest.raises(asyncio.CancelledError):
            await flow
        printer.release()
        while (await real.status()).jobs_waiting:
            await asyncio.sleep(0.05)
    # It never hears that the print is over: the last page says that it was cut short.
    assert heard.said == ["begun"]
    await real.aclose()

"""A network scanner, from the visit to the last byte: worker, scanimage, sane-airscan, HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from scan_escl import EsclScanner, Mishap, escl_scanner
from scan_helpers import make_bridge, until, within

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.devices import ScanFeed, ScannerDevice
from kiosk.scanner.protocol.events import Event, PageTaken, ScannerListing
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.scanner.protocol.problems import PageProblem

pytestmark = pytest.mark.asyncio

#: A scan that is stopped is said to be within this time, in seconds.
PROMISE_S = 1.0


def blank() -> Image.Image:
    return Image.new("RGB", (827, 1169), (247, 246, 242))


def written(number: int) -> Image.Image:
    """A side with some lines, and a mark by which it is known again: a grey of its own."""
    side = blank()
    pen = ImageDraw.Draw(side)
    for row in range(300, 1000, 40):
        pen.text((100, row), "Attestation de loyer " * 3, fill="black")
    pen.rectangle((100, 100, 300, 200), fill=(40 * number,) * 3)
    return side


def stamped() -> Image.Image:
    """A side with nothing but a pale stamp."""
    side = blank()
    ImageDraw.Draw(side).ellipse((500, 700, 660, 800), outline=(120, 120, 190), width=4)
    return side


def number_of(page: Page) -> int:
    with Image.open(page.image) as image:
        grey = np.asarray(image.convert("L").resize((827, 1169)))[120:180, 150:250].mean()
    return round(float(grey) / 40)


@pytest.fixture
def escl() -> Iterator[EsclScanner]:
    with escl_scanner() as scanner:
        yield scanner


async def fault_of(bridge: CaptureBridge, feed: ScanFeed | None = None) -> FaultCode:
    with pytest.raises(CaptureFault) as error:
        await within(bridge.scan(feed=feed))
    return error.value.code


async def test_a_scanner_named_by_its_address_is_found(private: Path, escl: EsclScanner) -> None:
    async with make_bridge(private, scanner=escl.address) as bridge:
        assert await within(bridge.list_scanners()) == (ScannerDevice(escl.address, "127.0.0.1"),)
    # What sane-airscan is told lies with the visit, and goes with it.
    assert (private / "sane").stat().st_mode & 0o777 == 0o700


async def test_one_sheet_on_the_glass(private: Path, escl: EsclScanner) -> None:
    escl.glass = written(2)
    async with make_bridge(private, scanner=escl.address) as bridge:
        (page,) = await within(bridge.scan())
        assert number_of(page) == 2
    assert page.height / page.width == pytest.approx(2**0.5, rel=0.01)
    (job,) = escl.asked
    assert (job.source, job.dpi, job.colour) == ("Platen", 100, "RGB24")


async def test_both_sides_of_the_sheets_in_the_feeder(private: Path, escl: EsclScanner) -> None:
    escl.glass = written(5)
    escl.holds([(written(1), written(2)), (written(3), written(4))])
    async with make_bridge(private, scanner=escl.address) as bridge:
        pages = await within(bridge.scan())
        assert [number_of(page) for page in pages] == [1, 2, 3, 4]
        # The feeder is empty now: what lies on the glass comes next.
        (glass,) = await within(bridge.scan())
        assert number_of(glass) == 5
    assert [job.duplex for job in escl.asked] == [True, False]


async def test_empty_sides_are_left_out_and_a_stamp_is_not(
    private: Path, escl: EsclScanner
) -> None:
    sheets = [(written(1), blank()), (written(2), stamped()), (blank(), written(3))]
    escl.holds([*sheets, (blank(), blank())])
    async with make_bridge(private, scanner=escl.address) as bridge:
        pages = await within(bridge.scan())
        assert [number_of(page) for page in pages if page is not pages[2]] == [1, 2, 3, 6]
        # A sheet with nothing on it is said, not lost.
        assert PageProblem.BLANK in pages[-1].problems
        assert len(pages) == 5
        assert bridge.pages == pages
    assert not list(private.glob("scratch-*"))


async def test_a_feeder_that_reads_one_side(private: Path) -> None:
    with escl_scanner(duplex=False, has_glass=False) as scanner:
        scanner.holds([(written(1), blank()), (written(2), blank())])
        async with make_bridge(private, scanner=scanner.address) as bridge:
            assert len(await within(bridge.scan())) == 2
            assert await fault_of(bridge) is FaultCode.SCANNER_NO_PAPER


@pytest.mark.parametrize(
    ("mishap", "code"),
    [
        (Mishap.BUSY, FaultCode.SCANNER_BUSY),
        (Mishap.JAMMED, FaultCode.SCANNER_JAMMED),
        (Mishap.DOOR_OPEN, FaultCode.SCANNER_COVER_OPEN),
        # sane-airscan knows another word than the specification's.
        (Mishap.HATCH_OPEN, FaultCode.SCANNER_BUSY),
        (Mishap.REFUSED, FaultCode.SCANNER_IO_ERROR),
        (Mishap.GARBLED, FaultCode.SCANNER_IO_ERROR),
        (Mishap.FAILED, FaultCode.SCANNER_IO_ERROR),
        (Mishap.CUT, FaultCode.SCANNER_IO_ERROR),
        (Mishap.OFF, FaultCode.SCANNER_GONE),
        # sane-airscan cannot open it, and does not say why.
        (Mishap.FORBIDDEN, FaultCode.SCANNER_GONE),
    ],
)
async def test_a_misfortune_at_the_first_sheet(
    private: Path, escl: EsclScanner, mishap: Mishap, code: FaultCode
) -> None:
    escl.mishap = mishap
    escl.holds([(written(1), written(2))])
    async with make_bridge(private, scanner=escl.address) as bridge:
        assert await fault_of(bridge) is code
        assert bridge.pages == ()


@pytest.mark.parametrize(
    ("mishap", "code"),
    [
        (Mishap.JAMMED, FaultCode.SCANNER_JAMMED),
        (Mishap.DOOR_OPEN, FaultCode.SCANNER_COVER_OPEN),
        (Mishap.FAILED, FaultCode.SCANNER_IO_ERROR),
        (Mishap.CUT, FaultCode.SCANNER_IO_ERROR),
        (Mishap.OFF, FaultCode.SCANNER_GONE),
    ],
)
async def test_a_misfortune_in_the_middle_keeps_what_was_read(
    private: Path, escl: EsclScanner, mishap: Mishap, code: FaultCode
) -> None:
    escl.holds([(written(1), written(2)), (blank(), written(3))])
    escl.mishap, escl.good_pages = mishap, 3
    async with make_bridge(private, scanner=escl.address) as bridge:
        assert await fault_of(bridge) is code
        # The empty front, of which the back never came, is kept too.
        assert [number_of(page) for page in bridge.pages] == [1, 2, 6]
        document = await within(bridge.assemble([page.id for page in bridge.pages], "Bail"))
        assert document.pages == 3
        if mishap is not Mishap.OFF:
            # Mended, one goes on.
            escl.mishap = Mishap.NONE
            escl.jobs.clear()
            escl.glass = written(4)
            assert [number_of(page) for page in await within(bridge.scan())] == [4]
    assert not list(private.glob("scratch-*"))


async def test_a_scanner_that_does_not_stop_is_not_waited_for(
    private: Path, escl: EsclScanner
) -> None:
    escl.holds([(written(1), written(2))] * 2)
    escl.mishap, escl.good_pages = Mishap.SLOW_END, 2
    async with make_bridge(private, scanner=escl.address) as bridge:
        scan = asyncio.create_task(bridge.scan())
        seen: list[Event] = []

        def second(event: Event) -> bool | None:
            seen.extend([event] if isinstance(event, PageTaken) else [])
            return True if len(seen) == 2 else None

        await until(bridge, second)
        async with asyncio.timeout(PROMISE_S):
            await bridge.cancel()
            with pytest.raises(CaptureFault) as error:
                await scan
        assert error.value.code is FaultCode.CANCELLED
        assert [number_of(page) for page in bridge.pages] == [1, 2]
        # It comes to rest, and is used again.
        escl.sleepers.set()
        escl.mishap, escl.glass = Mishap.NONE, written(3)
        escl.jobs.clear()
        assert [number_of(page) for page in await within(bridge.scan())] == [3]


async def test_a_scanner_switched_on_later_is_found(private: Path) -> None:
    sleeping = EsclScanner()
    try:
        async with make_bridge(private, scanner=sleeping.address) as bridge:
            # It holds its address, but nobody answers there.
            sleeping.stop()
            assert await within(bridge.list_scanners()) == ()
            await within(bridge.watch_scanners(True))
            awake = EsclScanner(port=sleeping.port)
            awake.start()
            try:
                await until(
                    bridge,
                    lambda event: (
                        event if isinstance(event, ScannerListing) and event.devices else None
                    ),
                )
                awake.glass = written(1)
                assert len(await within(bridge.scan())) == 1
            finally:
                awake.stop()
            await until(
                bridge,
                lambda event: (
                    event if isinstance(event, ScannerListing) and not event.devices else None
                ),
            )
            assert await fault_of(bridge) is FaultCode.SCANNER_GONE
    finally:
        sleeping.stop()

"""Paper scanners, on SANE's own test devices."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from scan_helpers import make_bridge, until, within

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.devices import ScanFeed
from kiosk.scanner.protocol.events import Event, PageTaken, Progress, ScannerListing
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import PageSource

Sane = Callable[..., None]

#: A scan that is stopped is said to be within this time, in seconds.
PROMISE_S = 1.0


@pytest.fixture
def sane(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sane:
    """Return what sets up SANE's test devices, with lines of their configuration."""
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("test\n")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))

    def configure(*lines: str) -> None:
        defaults = ["number_of_devices 1", "mode Color", 'test-picture "Color pattern"']
        (folder / "test.conf").write_text("\n".join([*defaults, *lines]) + "\n")

    configure()
    return configure


def fault_in(error: pytest.ExceptionInfo[CaptureFault]) -> FaultCode:
    return error.value.code


async def scanned(private: Path, feed: ScanFeed | None = None) -> int:
    async with make_bridge(private, scanner="auto") as bridge:
        return len(await within(bridge.scan(feed=feed)))


async def refused(
    private: Path, scanner: str | None = "auto", feed: ScanFeed | None = None
) -> FaultCode:
    async with make_bridge(private, scanner=scanner) as bridge:
        with pytest.raises(CaptureFault) as error:
            await within(bridge.scan(feed=feed))
        assert bridge.pages == ()
    assert not list(private.glob("scratch-*"))
    return fault_in(error)


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_scanners_are_listed(private: Path) -> None:
    async with make_bridge(private, scanner="auto") as bridge:
        (device,) = await within(bridge.list_scanners())
    assert device.name == "test:0"
    assert device.label == "Noname frontend-tester"


@pytest.mark.asyncio
async def test_without_a_scanner_none_is_said(
    private: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dll.conf").write_text("")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(tmp_path))
    assert await refused(private) is FaultCode.SCANNER_NONE


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_kiosk_without_a_scanner_says_so(private: Path) -> None:
    assert await refused(private, scanner=None) is FaultCode.SCANNER_NONE


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_scanner_that_went_is_said(private: Path) -> None:
    assert await refused(private, scanner="test:7") is FaultCode.SCANNER_GONE


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_sheet_is_scanned_in_colour_with_its_progress(private: Path) -> None:
    fractions: list[float] = []

    def hear(event: Event) -> None:
        if isinstance(event, Progress) and event.fraction is not None:
            fractions.append(event.fraction)

    async with make_bridge(private, scanner="auto") as bridge:
        bridge.listen(hear)
        (page,) = await within(bridge.scan(feed=ScanFeed.FLATBED))
        assert bridge.pages == (page,)
    assert page.source is PageSource.SCANNER
    # The test device is 200 mm each way; 100 dots per inch.
    assert (page.width, page.height) == (787, 787)
    with Image.open(page.image) as image:
        pixels = np.asarray(image).astype(int)
    # The pattern has saturated colours.
    assert (pixels.max(axis=2) - pixels.min(axis=2)).max() > 150
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert page.image.stat().st_mode & 0o777 == 0o600
    assert not list(private.glob("scratch-*"))


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("SANE_STATUS_DEVICE_BUSY", FaultCode.SCANNER_BUSY),
        ("SANE_STATUS_JAMMED", FaultCode.SCANNER_JAMMED),
        ("SANE_STATUS_NO_DOCS", FaultCode.SCANNER_NO_PAPER),
        ("SANE_STATUS_COVER_OPEN", FaultCode.SCANNER_COVER_OPEN),
        ("SANE_STATUS_IO_ERROR", FaultCode.SCANNER_IO_ERROR),
        ("SANE_STATUS_NO_MEM", FaultCode.SCANNER_NO_MEMORY),
        ("SANE_STATUS_ACCESS_DENIED", FaultCode.SCANNER_DENIED),
        ("SANE_STATUS_UNSUPPORTED", FaultCode.SCANNER_UNSUPPORTED),
        ("SANE_STATUS_INVAL", FaultCode.SCANNER_REFUSED),
        ("SANE_STATUS_CANCELLED", FaultCode.SCANNER_STOPPED),
    ],
)
@pytest.mark.parametrize("feed", [None, ScanFeed.FLATBED])
@pytest.mark.asyncio
async def test_every_misfortune_of_a_scanner_is_told_apart(
    private: Path, sane: Sane, status: str, code: FaultCode, feed: ScanFeed | None
) -> None:
    sane(f'read-status-code "{status}"')
    assert await refused(private, feed=feed) is code


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_feeder_is_read_until_it_is_empty(private: Path) -> None:
    # The test feeder holds ten sheets.
    assert await scanned(private, ScanFeed.FEEDER) == 10


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_paper_in_the_feeder_comes_before_the_glass(private: Path) -> None:
    assert await scanned(private) == 10


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_flatbed_reads_one_sheet(private: Path) -> None:
    assert await scanned(private, ScanFeed.FLATBED) == 1


def a_slow_scanner(sane: Sane) -> None:
    sane("read-delay true", "read-delay-duration 200000", "read-limit true", "read-limit-size 500")


async def begun(bridge: CaptureBridge) -> None:
    """Wait until the scanner moves."""

    def moves(event: Event) -> Event | None:
        # Before it moves it is looked for: how far that is, nobody knows.
        return event if isinstance(event, Progress) and event.fraction is not None else None

    await until(bridge, moves)


@pytest.mark.asyncio
async def test_a_scan_is_stopped(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        await begun(bridge)
        async with asyncio.timeout(PROMISE_S):
            await bridge.cancel()
            with pytest.raises(CaptureFault) as error:
                await scan
        assert fault_in(error) is FaultCode.CANCELLED
        assert bridge.pages == ()
        # The scanner is free again.
        assert await within(bridge.list_scanners())


@pytest.mark.asyncio
async def test_who_goes_away_stops_the_scanner(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        await begun(bridge)
        scan.cancel()
        with pytest.raises(asyncio.CancelledError):
            await scan
        sane()
        # One thing at a time: the next scan starts once the first has ended.
        pages = None
        while pages is None:
            try:
                pages = await within(bridge.scan())
            except CaptureFault as fault:
                assert fault.code is FaultCode.WORKER_BUSY
        assert len(pages) == 10


@pytest.mark.asyncio
async def test_a_second_scan_waits_for_the_first(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        await begun(bridge)
        with pytest.raises(CaptureFault) as error:
            await within(bridge.scan())
        assert fault_in(error) is FaultCode.WORKER_BUSY
        await within(bridge.cancel())
        with pytest.raises(CaptureFault):
            await within(scan)


@pytest.mark.asyncio
async def test_closing_while_scanning_leaves_no_scanner_at_work(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    bridge = make_bridge(private, scanner="auto")
    scan = asyncio.create_task(bridge.scan())
    await begun(bridge)
    await within(bridge.close())
    with pytest.raises(CaptureFault):
        await scan
    # `nothing_left` sees to the processes.


@pytest.mark.asyncio
async def test_a_killed_worker_takes_its_scanner_along(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        await begun(bridge)
        assert bridge.worker_pid is not None
        children = Path(f"/proc/{bridge.worker_pid}/task/{bridge.worker_pid}/children")
        (scanimage,) = [int(pid) for pid in children.read_text().split()]
        descriptor = os.pidfd_open(scanimage)
        os.kill(bridge.worker_pid, signal.SIGKILL)
        with pytest.raises(CaptureFault) as error:
            await within(scan)
        assert fault_in(error) is FaultCode.WORKER_DIED
        ended = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().add_reader(descriptor, ended.set_result, None)
        await within(ended)
        asyncio.get_running_loop().remove_reader(descriptor)
        os.close(descriptor)


@pytest.mark.asyncio
async def test_sheets_read_before_a_scan_is_stopped_are_kept(private: Path, sane: Sane) -> None:
    sane("read-delay true", "read-delay-duration 20000")
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        page = await until(bridge, lambda event: event if isinstance(event, PageTaken) else None)
        await within(bridge.cancel())
        with pytest.raises(CaptureFault) as error:
            await within(scan)
        assert fault_in(error) is FaultCode.CANCELLED
        assert bridge.pages[0] == page.page
        document = await within(bridge.assemble([one.id for one in bridge.pages], "Bail"))
    assert document.pages == len(bridge.pages)


@pytest.mark.parametrize(
    "lines",
    [
        # The height of the sheet is not known before it has been read.
        ("hand-scanner true",),
        ("read-limit true", "read-limit-size 4096"),
        ("three-pass true",),
        ("depth 16",),
        ("mode Gray",),
        ("fuzzy-parameters true", "non-blocking true", "select-fd true"),
    ],
)
@pytest.mark.asyncio
async def test_scanners_of_every_habit_are_read(
    private: Path, sane: Sane, lines: tuple[str, ...]
) -> None:
    sane(*lines)
    async with make_bridge(private, scanner="auto") as bridge:
        (page,) = await within(bridge.scan(feed=ScanFeed.FLATBED))
    assert min(page.width, page.height) > 300
    with Image.open(page.image) as image:
        assert np.asarray(image).std() > 5


def listing_of(names: tuple[str, ...]) -> Callable[[Event], ScannerListing | None]:
    return lambda event: (
        event
        if isinstance(event, ScannerListing)
        and tuple(device.name for device in event.devices) == names
        else None
    )


@pytest.mark.asyncio
async def test_a_scanner_switched_on_later_is_found(
    private: Path, sane: Sane, tmp_path: Path
) -> None:
    loaded = tmp_path / "sane.d" / "dll.conf"
    loaded.write_text("")
    sane()
    async with make_bridge(private, scanner="auto") as bridge:
        assert await within(bridge.list_scanners()) == ()
        told = asyncio.create_task(until(bridge, listing_of(())))
        await asyncio.sleep(0)
        await within(bridge.watch_scanners(True))
        await within(told)
        loaded.write_text("test\n")
        await until(bridge, listing_of(("test:0",)))
        # One scans at once, though it is being looked for.
        assert len(await within(bridge.scan(feed=ScanFeed.FLATBED))) == 1
        loaded.write_text("")
        await until(bridge, listing_of(()))
        await within(bridge.watch_scanners(False))

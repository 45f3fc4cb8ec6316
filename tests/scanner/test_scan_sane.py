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
from kiosk.scanner.protocol import Event, FaultCode, PageSource, Progress, ScanFeed
from kiosk.scanner.sources.sane import Abilities, arguments, fault_of, parse_abilities

Sane = Callable[..., None]

PRINTED = """
All options specific to device `airscan:e0:Maker Model':
  Standard:
    --resolution 75|100|150|300|600dpi [300]
        Sets the resolution of the scanned image.
    --mode Lineart|Gray|Color [Color]
    --source Flatbed|ADF|ADF Duplex [Flatbed]
  Geometry:
    -l 0..215.9mm [0]
    -x 0..215.9mm (in steps of 0.0211639) [215.9]
    -y 0..355.6mm [355.6]
  Enhancement:
    --brightness -100..100% (in steps of 1) [0]
"""


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


async def refused(private: Path, scanner: str | None = "auto") -> FaultCode:
    async with make_bridge(private, scanner=scanner) as bridge:
        with pytest.raises(CaptureFault) as error:
            await within(bridge.scan())
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
        (page,) = await within(bridge.scan())
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
        ("SANE_STATUS_NO_MEM", FaultCode.SCANNER_IO_ERROR),
        ("SANE_STATUS_ACCESS_DENIED", FaultCode.SCANNER_BUSY),
    ],
)
@pytest.mark.asyncio
async def test_every_misfortune_of_a_scanner_is_told_apart(
    private: Path, sane: Sane, status: str, code: FaultCode
) -> None:
    sane(f'read-status-code "{status}"')
    assert await refused(private) is code


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_feeder_is_read_until_it_is_empty(private: Path) -> None:
    # The test feeder holds ten sheets.
    assert await scanned(private, ScanFeed.FEEDER) == 10


@pytest.mark.usefixtures("sane")
@pytest.mark.asyncio
async def test_a_flatbed_reads_one_sheet(private: Path) -> None:
    assert await scanned(private, ScanFeed.FLATBED) == 1


def a_slow_scanner(sane: Sane) -> None:
    sane("read-delay true", "read-delay-duration 200000", "read-limit true", "read-limit-size 500")


async def begun(bridge: CaptureBridge) -> None:
    """Wait until the scanner moves."""
    await until(bridge, lambda event: event if isinstance(event, Progress) else None)


@pytest.mark.asyncio
async def test_a_scan_is_stopped(private: Path, sane: Sane) -> None:
    a_slow_scanner(sane)
    async with make_bridge(private, scanner="auto") as bridge:
        scan = asyncio.create_task(bridge.scan())
        await begun(bridge)
        await within(bridge.cancel())
        with pytest.raises(CaptureFault) as error:
            await within(scan)
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
        assert len(pages) == 1


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


def test_what_a_scanner_can_do_is_read() -> None:
    can = parse_abilities(PRINTED, 200)
    assert can == Abilities("Flatbed", "ADF", "Color", 150, 210.0, 297.0)
    assert arguments(can, None) == [
        *("--source", "Flatbed", "--mode", "Color", "--resolution", "150"),
        *("-x", "210", "-y", "297"),
    ]
    assert arguments(can, ScanFeed.FEEDER)[:2] == ["--source", "ADF"]


def test_a_scanner_without_choices_is_told_nothing() -> None:
    assert arguments(parse_abilities("nothing", 200), None) == []


def test_a_scanner_with_a_feeder_only_uses_it() -> None:
    can = parse_abilities("    --source Automatic Document Feeder [Automatic Document Feeder]", 200)
    assert arguments(can, None) == ["--source", "Automatic Document Feeder"]


def test_an_option_that_cannot_be_set_is_not_set() -> None:
    assert parse_abilities("    --mode Gray|Color [inactive]", 200).colour is None


@pytest.mark.parametrize(("dpi", "chosen"), [(200, 150), (250, 300), (70, 75), (900, 600)])
def test_the_nearest_resolution_is_chosen(dpi: int, chosen: int) -> None:
    assert parse_abilities(PRINTED, dpi).resolution == chosen


def test_failing_to_open_tells_busy_from_gone() -> None:
    said = "scanimage: open of device x failed: "
    assert fault_of(1, said + "Device busy") is FaultCode.SCANNER_BUSY
    assert fault_of(1, said + "Invalid argument") is FaultCode.SCANNER_GONE
    assert fault_of(0, "") is None
    sheet = "Scanned page 1. (scanner status = {})\nscanimage: received signal 13"
    assert fault_of(0, sheet.format(8)) is FaultCode.SCANNER_COVER_OPEN
    # 5 is the end of the sheet.
    assert fault_of(0, sheet.format(5)) is None
    assert fault_of(99, "?") is FaultCode.SCANNER_IO_ERROR

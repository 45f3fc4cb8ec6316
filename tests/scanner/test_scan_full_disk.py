"""A private directory that is really full: it is said, and nothing that was there is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from scan_helpers import make_bridge, within

from kiosk.scanner.bridge import CaptureFault
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.pages import PageStore
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import PageSource
from kiosk.scanner.sources.escl import access
from tests.full_disk import SmallDisk, small_disk

NOISE = np.random.default_rng(5).integers(0, 255, (600, 400, 3), np.uint8)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    with small_disk(tmp_path / "small", 1200) as mounted:
        yield mounted


def test_a_page_that_finds_no_room_leaves_the_others_whole(disk: SmallDisk) -> None:
    store = PageStore(disk.path)
    kept = []
    with pytest.raises(SourceFault) as refused:
        for _ in range(50):
            kept.append(store.add(NOISE, PageSource.FILE))
    assert refused.value.code is FaultCode.STORAGE_FULL
    assert kept
    there = PageStore(disk.path)
    for page in kept:
        assert there.jpeg(there.stored(page.id)) == page.image.read_bytes()
    assert not list(disk.path.glob("*.part"))
    # A page deleted makes room for another.
    there.forget(kept[0].id)
    there.add(NOISE, PageSource.FILE)


def test_a_page_that_cannot_be_turned_stays_as_it_was(disk: SmallDisk) -> None:
    store = PageStore(disk.path)
    page = store.add(NOISE, PageSource.FILE)
    before = page.image.read_bytes()
    disk.fill()
    with pytest.raises(SourceFault) as refused:
        store.rotate(page.id, 1)
    assert refused.value.code is FaultCode.STORAGE_FULL
    assert store.page(page.id).image.read_bytes() == before
    disk.make_room()
    assert store.rotate(page.id, 1).width == page.height


def test_a_network_scanner_cannot_be_reached_from_a_full_disk(disk: SmallDisk) -> None:
    disk.fill()
    with pytest.raises(SourceFault) as refused:
        access("http://127.0.0.1:9", disk.path)
    assert refused.value.code is FaultCode.STORAGE_FULL
    disk.make_room()
    assert access("http://127.0.0.1:9", disk.path).device.endswith("http://127.0.0.1:9")


@pytest.mark.asyncio
async def test_a_sheet_that_scanimage_cut_short_is_no_fault_of_the_scanner(
    disk: SmallDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sane.d"
    folder.mkdir()
    (folder / "dll.conf").write_text("test\n")
    lines = ["number_of_devices 1", "mode Color", 'test-picture "Color pattern"']
    (folder / "test.conf").write_text("\n".join(lines) + "\n")
    monkeypatch.setenv("SANE_CONFIG_DIR", str(folder))
    async with make_bridge(disk.path, scanner="auto") as bridge:
        with pytest.raises(CaptureFault) as refused:
            await within(bridge.scan())
        assert refused.value.code is FaultCode.STORAGE_FULL
        assert bridge.pages == ()
        # What was begun gives its room back once the scanner has come to rest.
        async with asyncio.timeout(30):
            while list(disk.path.glob("scratch-*")):
                await asyncio.sleep(0.05)

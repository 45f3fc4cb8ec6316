"""The look-out for scanners: what is there is told when it changes, and anew after each errand."""

from __future__ import annotations

import asyncio
from typing import cast

import pytest

from kiosk.scanner.protocol.devices import ScannerDevice
from kiosk.scanner.protocol.events import Event, ScannerListing
from kiosk.scanner.scanner_watch import ScannerWatch
from kiosk.scanner.sources.sane import Scanners

DEVICE = ScannerDevice("test:0", "Noname frontend-tester")


class Found:
    """Scanners that are always the same."""

    async def list(self) -> tuple[ScannerDevice, ...]:
        return (DEVICE,)


@pytest.mark.asyncio
async def test_a_scanner_that_a_scan_did_not_find_is_told_when_it_is_seen_again() -> None:
    told: asyncio.Queue[Event] = asyncio.Queue()
    watch = ScannerWatch(cast(Scanners, Found()), told.put_nowait)
    await watch.set(True)
    async with asyncio.timeout(20):
        assert await told.get() == ScannerListing((DEVICE,))
        # The screen was told by the scan that there is none: the same listing is news to it.
        async with watch.held():
            assert told.empty()
        assert await told.get() == ScannerListing((DEVICE,))
    await watch.stop()

"""Scanners that are switched on or off while somebody waits for one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.protocol.events import Event, ScannerListing
from kiosk.scanner.sources.sane import Scanners

#: Rest between two looks, in seconds. A look takes some seconds itself on a network.
_REST_S = 3.0


class ScannerWatch:
    """Looks again and again, and tells when what is there has changed."""

    def __init__(self, scanners: Scanners, tell: Callable[[Event], None]) -> None:
        self._scanners = scanners
        self._tell = tell
        self._wanted = False
        self._seen: ScannerListing | None = None
        self._task: asyncio.Task[None] | None = None

    async def set(self, wanted: bool) -> None:
        """Begin or end looking; what is there is told once at the beginning."""
        await self.stop()
        self._wanted = wanted
        self._seen = None
        if wanted:
            self._begin()

    async def stop(self) -> None:
        """End looking at once: the scanner is free when this returns."""
        self._wanted = False
        await self._pause()

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Do not look meanwhile: a scanner that is asked two things at once is busy."""
        await self._pause()
        try:
            yield
        finally:
            # Whoever held it may have met the scanner otherwise: what is there is told anew.
            self._seen = None
            if self._wanted:
                self._begin()

    def _begin(self) -> None:
        self._task = asyncio.create_task(self._look())

    async def _pause(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _look(self) -> None:
        while True:
            # A look that fails says nothing: the next one will.
            with suppress(SourceFault):
                listing = ScannerListing(await self._scanners.list())
                if listing != self._seen:
                    self._seen = listing
                    self._tell(listing)
            await asyncio.sleep(_REST_S)

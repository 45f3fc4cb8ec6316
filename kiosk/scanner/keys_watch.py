"""USB keys that come or go while somebody looks at what is on them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

from kiosk.scanner.protocol.events import FileListing
from kiosk.scanner.protocol.files import FilesSource
from kiosk.scanner.sources import keys

#: How often keys are looked for while somebody wants to know, in seconds.
_REST_S = 1.0


class KeysWatch:
    """Lists keys and, for who watches, tells each time that one comes or goes."""

    def __init__(self, source: FilesSource, tell: Callable[[FileListing], None]) -> None:
        self._source = source
        self._tell = tell
        self._task: asyncio.Task[None] | None = None

    async def list(self, *, watch: bool) -> FileListing:
        """Return what is plugged in; tell each change from now on, or none any more."""
        self.stop()
        listing = FileListing(await asyncio.to_thread(keys.list_volumes, self._source))
        if watch:
            seen = tuple(volume.path for volume in listing.volumes)
            self._task = asyncio.create_task(self._look(seen))
        return listing

    def stop(self) -> None:
        """Tell no more changes."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    async def _look(self, seen: tuple[Path, ...]) -> None:
        while True:
            await asyncio.sleep(_REST_S)
            now = await asyncio.to_thread(keys.find_volumes, self._source)
            if now != seen:
                seen = now
                self._tell(FileListing(await asyncio.to_thread(keys.list_volumes, self._source)))

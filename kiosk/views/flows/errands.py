"""What goes on beside a screen of the scanner, and ends with it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine

from kiosk.scanner.bridge import CaptureFault


class Errands:
    """Tasks that are started while a screen is shown; :meth:`cancel` ends those that are left."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, work: Coroutine[None, None, None]) -> None:
        """Begin ``work``, which says itself what becomes of it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def cancel(self) -> None:
        """End what is not done."""
        for task in tuple(self._tasks):
            task.cancel()


async def quietly(work: Awaitable[object]) -> None:
    """Await what only tidies up: a worker that died has nothing left to tidy."""
    try:
        await work
    except CaptureFault:
        return

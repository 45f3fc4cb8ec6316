"""The events of a bridge as an async iterator."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Self

from kiosk.scanner.protocol.events import Event, Frame


class Subscription:
    """Events in order, as an async iterator; of frames waiting to be read only the newest.

    It ends when it is closed, or the bridge is.
    """

    def __init__(self, on_close: Callable[[Subscription], None]) -> None:
        self._events: deque[Event] = deque()
        self._waiter: asyncio.Future[None] | None = None
        self._on_close = on_close
        self._closed = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Event:
        while not self._events:
            if self._closed:
                raise StopAsyncIteration
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        return self._events.popleft()

    def push(self, event: Event) -> None:
        """Add an event; for the bridge."""
        if isinstance(event, Frame):
            stale = next((old for old in self._events if isinstance(old, Frame)), None)
            if stale is not None:
                self._events.remove(stale)
        self._events.append(event)
        self._wake()

    def close(self) -> None:
        """End the iteration once the events already here are read. Safe to call twice."""
        if not self._closed:
            self._closed = True
            self._on_close(self)
            self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

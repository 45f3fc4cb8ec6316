"""The visit's end of the channel: hear the welcome, beat, be shown, say that it is over.

Works on a plain asyncio loop and on qasync's. The visit never outlives its supervisor:
when the channel closes, the process exits at once, without any clean-up that could hang.
"""

from __future__ import annotations

import asyncio
import os
import socket
from collections.abc import Callable
from typing import NoReturn

from kiosk.visit.channel import (
    Beat,
    Channel,
    ChannelError,
    Ended,
    EndReason,
    Message,
    Painted,
    Ready,
    Show,
    ShowReason,
    Welcome,
)

#: Exit status of a visit whose supervisor is gone.
EXIT_ORPHANED = 70


def exit_orphaned() -> NoReturn:
    """Leave at once: no atexit, no destructor, nothing that could hang or write."""
    os._exit(EXIT_ORPHANED)


class VisitLink:
    """A visit's word with its supervisor.

    Use it in this order: :meth:`connect`, load everything, :meth:`ready`, await
    :meth:`shown`, show the attract screen, :meth:`painted`, and :meth:`end` at last.
    """

    def __init__(
        self,
        sock: socket.socket,
        heartbeat_s: float,
        on_orphaned: Callable[[], None] = exit_orphaned,
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._heartbeat_s = heartbeat_s
        self._on_orphaned = on_orphaned
        self._welcome: asyncio.Future[Welcome] = self._loop.create_future()
        self._shown: asyncio.Future[ShowReason] = self._loop.create_future()
        self._timer: asyncio.TimerHandle | None = None
        self._channel = Channel(sock, self._loop, self._hear, self._closed)
        self._beat()

    @classmethod
    async def connect(
        cls,
        channel_fd: int,
        heartbeat_s: float,
        on_orphaned: Callable[[], None] = exit_orphaned,
    ) -> tuple[VisitLink, Welcome]:
        """Take over the inherited socket ``channel_fd`` and wait for the welcome.

        Beats begin at once, every ``heartbeat_s`` seconds. Raises OSError when the
        descriptor is not a socket.
        """
        sock = socket.socket(fileno=channel_fd)
        # The capture worker must not inherit the visit's word.
        sock.set_inheritable(False)
        link = cls(sock, heartbeat_s, on_orphaned)
        return link, await link._welcome

    def ready(self) -> None:
        """Say that everything is loaded and that :meth:`shown` may be answered at once."""
        self._say(Ready())

    async def shown(self) -> ShowReason:
        """Wait until the supervisor wants this visit on the screen."""
        return await asyncio.shield(self._shown)

    def painted(self) -> None:
        """Say that the first frame of the attract screen is on the screen."""
        self._say(Painted())

    def end(self, reason: EndReason) -> None:
        """Say that the visit is over. The supervisor kills this process a moment later."""
        self._say(Ended(reason))

    def close(self) -> None:
        """Stop beating and close the channel: the supervisor takes it for a death."""
        if self._timer is not None:
            self._timer.cancel()
        self._channel.close()

    def _say(self, message: Message) -> None:
        if not self._channel.send(message):
            self._on_orphaned()

    def _beat(self) -> None:
        # A beat that finds the buffer full is dropped: those before it still wait there.
        self._channel.send(Beat())
        self._timer = self._loop.call_later(self._heartbeat_s, self._beat)

    def _hear(self, message: Message) -> None:
        if isinstance(message, Welcome) and not self._welcome.done():
            self._welcome.set_result(message)
        elif isinstance(message, Show) and not self._shown.done():
            self._shown.set_result(message.reason)

    def _closed(self, _error: ChannelError | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._on_orphaned()

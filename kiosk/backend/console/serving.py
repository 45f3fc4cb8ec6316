"""Serving the console beside the backend: its address, its socket, its end."""

from __future__ import annotations

import asyncio
import ipaddress
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from kiosk.backend.console.app import LOOPBACK

log = logging.getLogger("kiosk.backend.console")

#: Seconds that requests under way may take once the end is asked.
_GRACE_S = 2

#: Pages and forms are small; a header longer than this is nobody's browser.
_HEADER_BYTES = 16 * 1024


class ConsoleRefused(Exception):
    """The console cannot be served so; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Console:
    """Where the console is served. ``name`` is the host by which it is asked for; without
    ``required`` a port that is taken leaves the backend without it."""

    host: str = "127.0.0.1"
    port: int = 8393
    name: str | None = None
    certificate: Path | None = None
    private_key: Path | None = None
    required: bool = False

    def __post_init__(self) -> None:
        """Raise :class:`ConsoleRefused` for an address of the network without a certificate."""
        if (self.certificate is None) != (self.private_key is None):
            raise ConsoleRefused("[console] certificate and private_key go together")
        if not self.secure and not _is_loopback(self.host):
            raise ConsoleRefused(
                "[console] host is an address of the network: set certificate and private_key, or "
                "leave it at 127.0.0.1"
            )
        for file in (self.certificate, self.private_key):
            if file is not None and not file.is_file():
                raise ConsoleRefused(f"[console] there is no file {file}")

    @property
    def secure(self) -> bool:
        """Whether it is served over TLS."""
        return self.certificate is not None

    @property
    def names(self) -> frozenset[str]:
        """The hosts by which it may be asked for."""
        own = {self.name.lower()} if self.name else set[str]()
        return frozenset({*LOOPBACK, self.host.lower(), *own}) - {"0.0.0.0", "::"}

    def url(self, port: int) -> str:
        """Return its address."""
        host = self.name or self.host
        return f"http{'s' * self.secure}://{f'[{host}]' if ':' in host else host}:{port}/"


class ConsoleServer:
    """A server in the loop of another one, which starts and stops it."""

    def __init__(self, console: Console, app: ASGIApp, listening: socket.socket) -> None:
        self._console = console
        self._listening = listening
        self._task: asyncio.Task[None] | None = None
        self._server = _Quiet(
            uvicorn.Config(
                app,
                access_log=False,
                log_config=None,
                server_header=False,
                lifespan="off",
                ws="none",
                h11_max_incomplete_event_size=_HEADER_BYTES,
                timeout_graceful_shutdown=_GRACE_S,
                ssl_certfile=console.certificate,
                ssl_keyfile=console.private_key,
            )
        )

    @property
    def port(self) -> int:
        """The port that it listens to."""
        return int(self._listening.getsockname()[1])

    async def start(self) -> None:
        """Serve from now on, and say where."""
        self._task = asyncio.create_task(self._server.serve([self._listening]))
        log.info("console of the conseillers: %s", self._console.url(self.port))

    async def stop(self) -> None:
        """Serve no more."""
        self._server.should_exit = True
        if self._task is not None:
            await self._task

    def close(self) -> None:
        """Let go of the port."""
        self._listening.close()


class _Quiet(uvicorn.Server):
    """The signals are those of the server beside it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave them alone."""
        yield


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

"""The embedded backend, kept alive on one address for as long as the kiosk runs."""

from __future__ import annotations

import asyncio
import errno
import os
import secrets
import socket
import sys
from collections.abc import Mapping

from kiosk.settings import Settings
from kiosk.supervisor.backoff import Backoff
from kiosk.supervisor.family import Child, Family
from kiosk.visit.events import Event, log

#: How long a backend that was asked to stop may take, in seconds.
STOP_PATIENCE_S = 5.0


class EmbeddedBackend:
    """Starts the backend again whenever it dies, always at the same ``url``.

    The port is reserved by a socket that is bound but never listens: the backend may bind
    it too (both say SO_REUSEADDR), nobody is given it meanwhile, and visits that reconnect
    find the new backend where the old one was.
    """

    def __init__(self, settings: Settings, family: Family, environ: Mapping[str, str]) -> None:
        self._loop = asyncio.get_running_loop()
        self._settings = settings
        self._family = family
        self._environ = environ
        self._reserved = socket.socket()
        self._reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._reserved.bind(("127.0.0.1", 0))
        self.port: int = self._reserved.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.token = secrets.token_urlsafe(32)
        options = settings.supervisor
        # The first death costs nothing: a visitor is waiting for an answer.
        self._backoff = Backoff(1, options.delay_s, options.longest_delay_s)
        self._child: Child | None = None
        self._started = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False

    def start(self) -> None:
        """Start the backend; when that fails, try again later."""
        self._started = self._loop.time()
        ready, told = os.pipe()
        try:
            child = self._family.spawn(self._command(told), self._handed(), keep_fds=(told,))
        except OSError as error:
            os.close(ready)
            log(Event.BACKEND_NOT_STARTED, error=errno.errorcode.get(error.errno or 0, "EIO"))
            self._gone()
            return
        finally:
            os.close(told)
        log(Event.BACKEND_STARTED)
        self._child = child
        self._loop.add_reader(ready, self._hear_ready, ready)
        self._timer = self._loop.call_later(self._settings.supervisor.load_s, child.kill)
        child.gone.add_done_callback(lambda _: self._gone())

    async def stop(self) -> None:
        """Stop the backend, kindly first, and let go of its port."""
        self._closed = True
        self._cancel_timer()
        if self._child is not None:
            self._child.terminate()
            if not await self._child.dead(STOP_PATIENCE_S):
                self._child.kill()
                await self._child.dead()
        self._reserved.close()

    def _command(self, ready_fd: int) -> list[str]:
        options = self._settings.supervisor
        command = options.backend_command or (sys.executable, "-m", "kiosk", "backend")
        return [*command, "--port", str(self.port), "--ready-fd", str(ready_fd)]

    def _handed(self) -> dict[str, str]:
        return {**self._environ, "KIOSK_BACKEND__TOKEN": self.token}

    def _hear_ready(self, ready: int) -> None:
        # It says something when it answers; it closes the pipe when it dies before.
        if os.read(ready, 64):
            log(Event.BACKEND_READY, after_s=self._loop.time() - self._started)
            self._cancel_timer()
        self._loop.remove_reader(ready)
        os.close(ready)

    def _gone(self) -> None:
        self._cancel_timer()
        if self._closed:
            return
        if self._loop.time() - self._started >= self._settings.supervisor.quick_death_s:
            self._backoff.succeeded()
        delay = self._backoff.failed()
        log(Event.BACKEND_GONE, failures=self._backoff.failures, delay_s=delay)
        self._timer = self._loop.call_later(delay, self.start)

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

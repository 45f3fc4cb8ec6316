"""One worker process, its socket, its beat and its end.

Works on any asyncio loop that watches file descriptors, qasync's included: neither asyncio's
subprocesses nor its streams are used, which ask more of a loop than that.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.scanner.protocol.events import Event
from kiosk.scanner.protocol.requests import Request
from kiosk.scanner.wire import Splitter, WireError, decode_event, encode

#: Period at which silence is counted, in seconds.
_TICK_S = 1.0
#: Ticks without a word after which the worker is taken for hung. It beats every second.
_SILENT_TICKS = 6
#: The same before its first word: the interpreter is starting.
_STARTING_TICKS = 30
#: Time given to the worker to let its devices go, in seconds.
_FAREWELL_S = 1.5
#: Time in which a killed process goes, unless a driver holds it, in seconds.
_STUBBORN_S = 2.0
_POLL_S = 0.01

_CHUNK = 65536


class WorkerLink:
    """A running worker.

    The loop calls ``on_event(number, event)`` and, once, ``on_end()``: the worker died, hung
    or said what is no message. It is not called after :meth:`close` or :meth:`kill`. A link is
    made while the loop runs, on its thread.
    """

    def __init__(
        self,
        ring_descriptor: int,
        on_event: Callable[[int | None, Event], None],
        on_end: Callable[[], None],
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._on_event = on_event
        self._on_end = on_end
        self._splitter = Splitter()
        self._outgoing = bytearray()
        self._ended = False
        self._silent_ticks = 0
        self._heard = False
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setblocking(False)
        self._socket = ours
        try:
            # The same process group as the visit: what kills the visit takes the worker along.
            self._process = subprocess.Popen(
                [
                    sys.executable,
                    *("-m", "kiosk", "capture"),
                    *("--channel-fd", str(theirs.fileno())),
                    *("--ring-fd", str(ring_descriptor)),
                ],
                pass_fds=(theirs.fileno(), ring_descriptor),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                env=_environment(),
            )
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()
        self._loop.add_reader(ours.fileno(), self._readable)
        self._ticker = self._loop.call_later(_TICK_S, self._tick)

    @property
    def pid(self) -> int:
        """Process id of the worker."""
        return self._process.pid

    def send(self, request: Request, number: int) -> None:
        """Send a request; never waits. A dead worker hears nothing, and ``on_end`` tells."""
        if self._ended:
            return
        self._outgoing += encode(request, number)
        self._writable()

    async def close(self) -> None:
        """End the worker and wait until it is gone. Safe to call twice."""
        self._detach()
        # The end of the stream tells the worker to let its devices go and to leave.
        self._socket.close()
        await self._reap(_FAREWELL_S)

    async def kill(self) -> None:
        """End the worker at once: for one that hangs. Safe to call twice."""
        self._detach()
        self._socket.close()
        await self._reap(0)

    async def _reap(self, patience_s: float) -> None:
        started = self._loop.time()
        killed = False
        while self._process.poll() is None:
            waited = self._loop.time() - started
            if not killed and waited >= patience_s:
                self._process.send_signal(signal.SIGKILL)
                killed = True
            elif waited >= patience_s + _STUBBORN_S:
                # Asleep inside a driver: the kernel ends it when the driver returns.
                return
            await asyncio.sleep(_POLL_S)

    def _detach(self) -> None:
        if self._ended:
            return
        self._ended = True
        self._ticker.cancel()
        self._loop.remove_reader(self._socket.fileno())
        self._loop.remove_writer(self._socket.fileno())

    def _end(self) -> None:
        if not self._ended:
            self._detach()
            self._on_end()

    def _tick(self) -> None:
        # Ticks and not clock time: a visit that slept itself must not blame the worker.
        self._silent_ticks += 1
        if self._silent_ticks > (_SILENT_TICKS if self._heard else _STARTING_TICKS):
            self._end()
            return
        self._ticker = self._loop.call_later(_TICK_S, self._tick)

    def _readable(self) -> None:
        try:
            data = self._socket.recv(_CHUNK)
        except (BlockingIOError, InterruptedError):
            return
        except OSError:
            data = b""
        if not data:
            self._end()
            return
        self._silent_ticks = 0
        self._heard = True
        try:
            for text in self._splitter.feed(data):
                number, event = decode_event(text)
                self._on_event(number, event)
                if self._ended:
                    return
        except WireError:
            self._end()

    def _writable(self) -> None:
        try:
            while self._outgoing:
                del self._outgoing[: self._socket.send(self._outgoing)]
        except (BlockingIOError, InterruptedError):
            self._loop.add_writer(self._socket.fileno(), self._writable)
            return
        except OSError:
            # The reader hears the end of the stream and tells it, once.
            self._outgoing.clear()
        self._loop.remove_writer(self._socket.fileno())


def _environment() -> dict[str, str]:
    """Return the environment in which the worker finds this code, and cv2 talks and waits."""
    ours = str(Path(__file__).parents[2])
    paths = [ours, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        # V4L2: longest wait for a picture, in seconds; cv2's own default is 10.
        "OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT": "3",
        "OPENCV_LOG_LEVEL": "SILENT",
        # Small matrices only: threads would cost more than they bring.
        "OPENBLAS_NUM_THREADS": "1",
    }

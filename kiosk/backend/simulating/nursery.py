"""The backend's end of the loaded process and of its workers. asyncio.

Closing is plain and immediate, so that it also works once the loop is gone.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.backend.simulating.frames import frame, receive
from kiosk.backend.simulating.loaded import DATAGRAM, FORK, KILL, READY
from kiosk.backend.simulating.work import Work

_ROOT = Path(__file__).resolve().parents[3]

#: Everything that the process needs to know. Arrays are small: threads would cost more than
#: they bring, and a process that has some cannot be forked safely.
_ENVIRONMENT = {
    "PYTHONPATH": str(_ROOT),
    "PYTHONUTF8": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "NUMEXPR_MAX_THREADS": "1",
}


class NotLoaded(Exception):
    """The law cannot be had; the message says why, without any value."""


class Failed(Exception):
    """The law raised an error for what it was asked; the message says which and where."""


class Worker:
    """A process that runs households through the law, one request at a time."""

    def __init__(self, pid: int, channel: socket.socket) -> None:
        self.pid = pid
        self._channel = channel

    @property
    def gone(self) -> bool:
        """Whether it died while it waited."""
        try:
            return not self._channel.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return False
        except OSError:
            return True

    async def run(self, works: Sequence[Work]) -> tuple[bytes, ...]:
        """Return the JSON of each answer; all works are alike, or there is one.

        Raises :class:`Failed`, and OSError when the worker is lost.
        """
        asked = {
            "cases": [[work.journey, dict(work.answers), work.month] for work in works],
            "axis": works[0].axis,
            "baremes": works[0].month if works[0].baremes else None,
        }
        loop = asyncio.get_running_loop()
        await loop.sock_sendall(self._channel, frame(json.dumps(asked).encode()))
        head = json.loads(await receive(self._channel))
        if "failed" in head:
            raise Failed(f"{head['failed']} at {head['where']}")
        if head["answers"] != len(works):
            raise OSError("a worker answers beside the question")
        return tuple([await receive(self._channel) for _ in works])

    def close(self) -> None:
        """Let it go: it ends, unless it hangs."""
        self._channel.close()


class Nursery:
    """The loaded process. ``quiet`` loads when nothing else needs the processor."""

    def __init__(self, law: str, *, quiet: bool) -> None:
        """Start it; raises OSError."""
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        ours.setblocking(False)
        self._control = ours
        self._turn = asyncio.Lock()
        command = [sys.executable, "-m", "kiosk.backend.simulating.loaded"]
        command += [str(theirs.fileno()), str(os.getpid()), law, "quiet" if quiet else "now"]
        try:
            self._process = subprocess.Popen(
                command,
                env=_ENVIRONMENT,
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                # A traceback may hold anything: what failed comes by the control socket.
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()

    async def ready(self) -> None:
        """Wait until the law is loaded. Raises :class:`NotLoaded` or OSError."""
        said = await asyncio.get_running_loop().sock_recv(self._control, DATAGRAM)
        if said != READY:
            raise NotLoaded(said.decode(errors="replace") or "the process died")

    async def worker(self) -> Worker:
        """Return a new worker. Raises OSError when the loaded process is lost."""
        loop = asyncio.get_running_loop()
        ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        ours.setblocking(False)
        try:
            async with self._turn:
                socket.send_fds(self._control, [FORK], [theirs.fileno()])
                said = await loop.sock_recv(self._control, DATAGRAM)
            if not said:
                raise ConnectionResetError("the loaded process is gone")
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return Worker(int(said), ours)

    def kill(self, worker: Worker) -> None:
        """End a worker that hangs, or died: its number is still its own there."""
        worker.close()
        try:
            self._control.send(KILL + str(worker.pid).encode())
        except OSError:
            return  # the loaded process is gone, and its workers with it

    def close(self) -> None:
        """End the loaded process and all its workers. Safe to call twice."""
        self._control.close()
        # It may be loading, which hears nothing; its workers are ended by the kernel.
        self._process.kill()
        self._process.wait()

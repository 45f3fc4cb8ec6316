"""The process that knows the law, and forks workers that know it too.

``python -m kiosk.backend.simulating.loaded CONTROL_FD PARENT_PID LAW quiet|now``. Loading
takes seconds and 120 MB; a fork takes milliseconds and shares that memory, so that a worker
that died is replaced at once. Nothing else runs here: a fork copies one thread only.

It says ``ready``, or why it is not, then hears, one datagram each: ``fork``, with the socket
that the new worker serves, answered with its process id; ``kill PID``. It ends with its
control socket, and its workers with it.
"""

from __future__ import annotations

import gc
import os
import signal
import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from kiosk.backend.dying import die_with
from kiosk.backend.simulating.law import Law
from kiosk.backend.simulating.worker import serve
from kiosk.backend.traces import where
from kiosk.visit.hardening import harden

READY = b"ready"
FORK = b"fork"
KILL = b"kill"

#: What a datagram holds at most.
DATAGRAM = 4096

#: The kindness of a loading for which nobody waits (see ``nice``).
_QUIET = 10


def main() -> int:
    """Load the law, then fork until the control socket ends."""
    descriptor, parent, law, manner = sys.argv[1:]
    harden()
    if not die_with(int(parent)):
        return 0
    # The backend ends this one itself, after the requests that it still answers.
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    with socket.socket(fileno=int(descriptor)) as control:
        loaded = _load(law, _QUIET if manner == "quiet" else 0)
        if isinstance(loaded, str):
            control.send(loaded.encode()[:DATAGRAM])
            return 1
        # What is there now stays: the collector leaves it, so its memory stays shared.
        gc.collect()
        gc.freeze()
        control.send(READY)
        _obey(control, lambda channel: serve(channel, loaded))
    return 0


def _load(name: str, kindness: int) -> Law | str:
    """Return the law, or why it cannot be had.

    In a thread of its own, which alone is kind (as Linux has it): a process that was made
    so may not become less so later.
    """
    found: list[Law | str] = []

    def load() -> None:
        os.nice(kindness)
        try:
            found.append(Law.load(name))
        except Exception as error:
            found.append(f"{type(error).__name__} at {where(error)}")

    thread = Thread(target=load)
    thread.start()
    thread.join()
    return found[0]


def _obey(control: socket.socket, work: Callable[[socket.socket], None]) -> None:
    children: set[int] = set()
    while True:
        said, descriptors, _, _ = socket.recv_fds(control, DATAGRAM, 1)
        # Before a number is used: it is a child's until it is waited for, and then anybody's.
        _bury(children)
        if not said:
            return
        if said == FORK:
            with socket.socket(fileno=descriptors[0]) as channel:
                pid = _fork(control, channel, work)
            children.add(pid)
            control.send(str(pid).encode())
        elif (pid := int(said.removeprefix(KILL))) in children:
            os.kill(pid, signal.SIGKILL)


def _fork(
    control: socket.socket, channel: socket.socket, work: Callable[[socket.socket], None]
) -> int:
    """Return the process id of a new worker; in the worker, work and never return."""
    parent = os.getpid()
    pid = os.fork()
    if pid != 0:
        return pid
    try:
        control.close()
        if die_with(parent):
            work(channel)
    finally:
        # Whatever happened: what follows in this code is the parent's.
        os._exit(0)


def _bury(children: set[int]) -> None:
    with suppress(ChildProcessError):
        while (pid := os.waitpid(-1, os.WNOHANG)[0]) != 0:
            children.discard(pid)


if __name__ == "__main__":
    sys.exit(main())

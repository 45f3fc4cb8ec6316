"""Every process that the supervisor starts, and those that escape from them.

A child is watched and killed through its pidfd, so never a stranger that got its number.
The supervisor is a *subreaper*: whoever leaves its group and loses its parent becomes a
child of ours that we did not start, and is recognised by that.
"""

from __future__ import annotations

import asyncio
import os
import select
import signal
import subprocess
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path

from kiosk.visit.directory import MARK
from kiosk.visit.hardening import adopt_orphans, dying_with_parent

#: Longest wait for a killed process to be dead; a driver may hold it for ever.
KILL_PATIENCE_S = 5.0


class Child:
    """A process in a session of its own, that dies with the supervisor."""

    def __init__(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        keep_fds: Collection[int],
        output: int | None,
    ) -> None:
        loop = asyncio.get_running_loop()
        self._process = subprocess.Popen(
            command,
            env=environ,
            pass_fds=tuple(keep_fds),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            start_new_session=True,
            # It only makes system calls: safe beside the idle threads of a resolver.
            preexec_fn=dying_with_parent(),
        )
        self.pid = self._process.pid
        self.gone: asyncio.Future[int] = loop.create_future()
        self._pidfd = os.pidfd_open(self.pid)
        loop.add_reader(self._pidfd, self._exited, loop)

    def kill(self) -> None:
        """Kill the whole group at once, without waiting."""
        self._signal_group(signal.SIGKILL)

    def terminate(self) -> None:
        """Ask the group to stop."""
        self._signal_group(signal.SIGTERM)

    async def dead(self, within_s: float = KILL_PATIENCE_S) -> bool:
        """Wait for the process to be dead; return False when it is not in time."""
        return bool((await asyncio.wait({self.gone}, timeout=within_s))[0])

    def _signal_group(self, number: signal.Signals) -> None:
        # Not reaped yet, so the number is still that of our group.
        if not self.gone.done():
            os.killpg(self.pid, number)

    def _exited(self, loop: asyncio.AbstractEventLoop) -> None:
        loop.remove_reader(self._pidfd)
        os.close(self._pidfd)
        # Before reaping, while nobody else can get the number of the group.
        self._signal_group(signal.SIGKILL)
        self.gone.set_result(self._process.wait())


class Family:
    """The children of this supervisor, and their runaways."""

    def __init__(self) -> None:
        self._children: dict[int, Child] = {}
        self._sweeping = asyncio.Lock()
        adopt_orphans()

    def spawn(
        self,
        command: Sequence[str],
        environ: Mapping[str, str],
        keep_fds: Collection[int] = (),
        output: int | None = None,
    ) -> Child:
        """Start ``command``, keeping open ``keep_fds``; ``output`` takes all it writes.

        Raises OSError when it cannot be started.
        """
        child = Child(command, environ, keep_fds, output)
        self._children[child.pid] = child
        child.gone.add_done_callback(lambda _: self._children.pop(child.pid, None))
        return child

    async def kill_escaped(self, living: Collection[str]) -> int:
        """Kill what escaped from visits that are not ``living``; return how many.

        A runaway that cannot be killed within :data:`KILL_PATIENCE_S` is left.
        """
        killed = 0
        stuck: set[int] = set()
        async with self._sweeping:
            # Killing one may orphan its own children: look again until none is found.
            while escaped := self._escaped(living) - stuck:
                for pid in escaped:
                    killed += await _end(pid, stuck)
        return killed

    def _escaped(self, living: Collection[str]) -> set[int]:
        return {
            pid
            for pid in _children_of(os.getpid())
            if pid not in self._children and mark_of(pid) not in living
        }


async def kill_marked(visit_ids: Collection[str]) -> int:
    """Kill every process that bears the mark of one of these visits; return how many."""
    killed = 0
    stuck: set[int] = set()
    while marked := {pid for pid in _pids() if mark_of(pid) in visit_ids} - stuck - {os.getpid()}:
        for pid in marked:
            killed += await _end(pid, stuck)
    return killed


def mark_of(pid: int) -> str | None:
    """Return the visit that started ``pid``, as its environment tells, or None.

    A process that forbids being traced hides its environment from us too.
    """
    prefix = f"{MARK}="
    try:
        variables = os.fsdecode(Path(f"/proc/{pid}/environ").read_bytes()).split("\0")
    except OSError:
        return None
    return next((v.removeprefix(prefix) for v in variables if v.startswith(prefix)), None)


def _pids() -> Iterator[int]:
    return (int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit())


def _children_of(parent: int) -> Iterator[int]:
    for pid in _pids():
        try:
            described = Path(f"/proc/{pid}/stat").read_bytes()
        except OSError:
            continue
        # The name, in parentheses, may hold anything: fields are counted after it.
        if int(described.rpartition(b")")[2].split()[1]) == parent:
            yield pid


async def _end(pid: int, stuck: set[int]) -> int:
    """Kill and reap ``pid``; return 1 when it lived, 0 when it was dead or stays."""
    try:
        pidfd = os.pidfd_open(pid)
    except ProcessLookupError:
        return 0
    try:
        lived = not _exits(pidfd)
        signal.pidfd_send_signal(pidfd, signal.SIGKILL)
        if not await _readable(pidfd, KILL_PATIENCE_S):
            stuck.add(pid)
            return 0
        os.waitid(os.P_PIDFD, pidfd, os.WEXITED | os.WNOHANG)  # noqa: ASYNC222 does not wait
    except (ProcessLookupError, ChildProcessError):
        # Gone meanwhile, or a stranger's child that its own parent reaps.
        return int(lived)
    finally:
        os.close(pidfd)
    return int(lived)


def _exits(pidfd: int) -> bool:
    return bool(select.select([pidfd], [], [], 0)[0])


async def _readable(descriptor: int, within_s: float) -> bool:
    loop = asyncio.get_running_loop()
    readable = asyncio.Event()
    loop.add_reader(descriptor, readable.set)
    try:
        await asyncio.wait_for(readable.wait(), within_s)
    except TimeoutError:
        return False
    finally:
        loop.remove_reader(descriptor)
    return True

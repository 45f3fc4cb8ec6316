"""What follows a visit: no process, no file, no print job, no session of it is left.

The next visit is already shown when this begins. Each step is reported when it fails,
and none keeps the others from being done.
"""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Awaitable, Callable, Collection, Coroutine
from pathlib import Path

from kiosk.printing.ledger import FILE_NAME, JobRef, cancel_unfinished, read
from kiosk.supervisor.caf import Caf
from kiosk.supervisor.family import Family, kill_marked
from kiosk.supervisor.starter import last_words
from kiosk.supervisor.visit_process import Life, Outcome, VisitProcess
from kiosk.visit.directory import remove
from kiosk.visit.events import NO_VISIT, Event, is_visit_id, log, log_unexpected, put

#: Waits between attempts to reach a printer or the backend, in seconds: five minutes.
ATTEMPTS_S = (0.0, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 60.0, 120.0)

#: Longest wait for all of it when the kiosk stops, in seconds.
STOP_PATIENCE_S = 5.0


class Aftermath:
    """Clears visits that are over, each in a task of its own.

    ``certificate`` is the one that an ipps printer must show; ``living`` tells which
    visits are not over.
    """

    def __init__(
        self,
        family: Family,
        caf: Caf,
        certificate: Path | None,
        living: Callable[[], Collection[str]],
    ) -> None:
        self._family = family
        self._caf = caf
        self._certificate = certificate
        self._living = living
        self._tasks: set[asyncio.Future[None]] = set()
        self._not_erased: dict[Path, str] = {}

    def clear(self, visit: VisitProcess) -> None:
        """Clear a visit that was killed a moment ago."""
        self._run(self._clear(visit))

    async def clear_strays(self, directories: Collection[Path]) -> None:
        """Clear what killed supervisors left: directories named as their visits."""
        if not directories:
            return
        killed = await kill_marked({directory.name for directory in directories})
        log(Event.STALE_FOUND, directories=len(directories), processes=killed)
        for directory in directories:
            known = is_visit_id(directory.name)
            visit_id = directory.name if known else NO_VISIT
            jobs = self._erase(visit_id, directory)
            if known:
                self._run(self._tell_others(visit_id, jobs))

    async def finish(self) -> None:
        """Wait for what is being cleared, :data:`STOP_PATIENCE_S` at most, then give up."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=STOP_PATIENCE_S)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _run(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(_reported(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _clear(self, visit: VisitProcess) -> None:
        if not await visit.child.dead():
            log(Event.VISIT_UNKILLABLE, visit=visit.id)
        if escaped := await self._family.kill_escaped(self._living()):
            log(Event.ORPHANS_KILLED, processes=escaped)
        met_visitor = visit.life is Life.SHOWN
        if not met_visitor and visit.outcome is not Outcome.STOPPED:
            # It never met a visitor: what it printed is worth reading, and safe.
            put(last_words(visit.directory))
        jobs = self._erase(visit.id, visit.directory)
        if met_visitor:
            await self._tell_others(visit.id, jobs)

    def _erase(self, visit_id: str, directory: Path) -> list[JobRef]:
        """Remove a private directory; return the print jobs that it told of."""
        try:
            jobs = read(directory / FILE_NAME)
        except OSError as error:
            log_unexpected(error)
            jobs = []
        # Those that resisted before are tried again: what held them may be gone.
        for path, name in {**self._not_erased, directory: visit_id}.items():
            left = remove(path)
            if left is None:
                self._not_erased.pop(path, None)
                log(Event.VISIT_ERASED, visit=name)
            else:
                self._not_erased[path] = name
                code = errno.errorcode.get(left.errno, "EIO")
                log(Event.VISIT_NOT_ERASED, visit=name, entries=left.entries, error=code)
        return jobs

    async def _tell_others(self, visit_id: str, jobs: list[JobRef]) -> None:
        await asyncio.gather(self._cancel(visit_id, jobs), self._end_sessions(visit_id))

    async def _cancel(self, visit_id: str, jobs: list[JobRef]) -> None:
        left = jobs

        async def attempt() -> bool:
            nonlocal left
            left = await cancel_unfinished(left, certificate=self._certificate)
            return not left

        if not jobs:
            return
        if await _insist(attempt):
            log(Event.JOBS_CANCELLED, visit=visit_id, jobs=len(jobs))
        else:
            log(Event.JOBS_NOT_CANCELLED, visit=visit_id, jobs=len(left))

    async def _end_sessions(self, visit_id: str) -> None:
        # Loaded here: the HTTP library would double the time that the supervisor starts in.
        from kiosk.client import CafProblem, end_visit

        async def attempt() -> bool:
            try:
                await end_visit(self._caf.url, self._caf.token, visit_id, self._caf.timeout_s)
            except CafProblem:
                return False
            return True

        if not await _insist(attempt):
            log(Event.BACKEND_NOT_TOLD, visit=visit_id)


async def _insist(attempt: Callable[[], Awaitable[bool]]) -> bool:
    """Make ``attempt`` until it succeeds, patience or the kiosk ends; return whether it did."""
    try:
        for wait in ATTEMPTS_S:
            await asyncio.sleep(wait)
            if await attempt():
                return True
    except asyncio.CancelledError:
        # Only finish() cancels: the caller still has a word to say.
        return False
    return False


async def _reported(work: Coroutine[None, None, None]) -> None:
    try:
        await work
    except Exception as error:
        log_unexpected(error)

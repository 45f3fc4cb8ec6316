"""The workers: kept alive, given jobs, replaced when they die or hang. asyncio.

Everything belongs to the thread of the loop, except ``close``, for when the loop is gone.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass

from kiosk.backend.simulating.nursery import Failed, NotLoaded, Nursery, Worker
from kiosk.backend.simulating.queue import Job, Queue
from kiosk.backend.traces import where
from kiosk.contract.problems import Code

#: Seconds for a fork, which takes milliseconds.
_FORK_S = 5.0

_log = logging.getLogger("kiosk.backend.simulating")


@dataclass(frozen=True, slots=True)
class Limits:
    """How much at once, and how long, in seconds.

    ``waiting`` bounds the queue. Past ``run_s`` a run hangs, and its worker with it.
    """

    workers: int = 2
    waiting: int = 64
    load_s: float = 60
    run_s: float = 8


class Pool:
    """Workers that know the law. They start with the first job, or before with ``start``.

    A job whose run went wrong is tried once more, alone: a household that the law cannot
    stand takes no other with it.
    """

    def __init__(self, law: str, limits: Limits) -> None:
        self._law = law
        self._limits = limits
        self._queue = Queue(limits.waiting)
        self._nursery: Nursery | None = None
        self._idle: list[Worker] = []
        self._busy: set[Worker] = set()
        self._preparing = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def start(self, *, quiet: bool) -> None:
        """Load the law, unless it is there: ``quiet`` while nobody waits for it."""
        if self._nursery is not None:
            return
        try:
            self._nursery = Nursery(self._law, quiet=quiet)
        except OSError as error:
            self._give_up(type(error).__name__)
            return
        self._begin(self._load(self._nursery))

    def submit(self, jobs: Sequence[Job]) -> list[Job]:
        """Queue jobs, and return those for which there is no room.

        Those given together are run together where one run can serve them.
        """
        refused = [job for job in jobs if not self._queue.add(job)]
        self.start(quiet=False)
        self._dispatch()
        return refused

    def hurry(self, job: Job) -> None:
        """Let a preparation go before the others: somebody waits for it now."""
        self._queue.hurry(job)
        self._dispatch()

    def drop(self, job: Job) -> bool:
        """Take a job out of the queue; return False when a worker has it."""
        return self._queue.remove(job)

    def close(self) -> None:
        """End every process, once the loop is gone. Safe to call twice."""
        self._end()
        for worker in self._busy:
            worker.close()
        self._busy.clear()

    # --- Loading -------------------------------------------------------------------------------

    async def _load(self, nursery: Nursery) -> None:
        try:
            async with asyncio.timeout(self._limits.load_s):
                await nursery.ready()
                for _ in range(self._limits.workers):
                    self._idle.append(await nursery.worker())
        except NotLoaded as error:
            self._give_up(str(error))
        except (OSError, TimeoutError) as error:
            self._give_up(type(error).__name__)
        else:
            self._dispatch()

    def _give_up(self, why: str) -> None:
        """Say that there is no law; the next job tries again."""
        _log.error("the law cannot be loaded: %s", why)
        self._end()
        for job in self._queue.empty():
            job.finish(Code.UNAVAILABLE)

    def _end(self) -> None:
        """End the loaded process; its workers die with it, and who listens to one hears it."""
        for worker in self._idle:
            worker.close()
        self._idle.clear()
        nursery, self._nursery = self._nursery, None
        if nursery is not None:
            nursery.close()

    # --- Running -------------------------------------------------------------------------------

    def _dispatch(self) -> None:
        while self._idle and self._nursery is not None:
            # One worker, where there are several, stays for those who wait.
            prepares = self._preparing < max(1, self._limits.workers - 1)
            jobs = self._queue.take(preparations=prepares)
            if not jobs:
                return
            worker, calm = self._idle.pop(), not jobs[0].urgent
            self._busy.add(worker)
            self._preparing += calm
            self._begin(self._employ(self._nursery, worker, jobs, calm))

    async def _employ(self, nursery: Nursery, worker: Worker, jobs: list[Job], calm: bool) -> None:
        sound: Worker | None = worker
        if not await self._run(worker, jobs):
            nursery.kill(worker)
            sound = await self._another(nursery)
        self._busy.discard(worker)
        self._preparing -= calm
        if sound is not None and nursery is self._nursery:
            self._idle.append(sound)
        elif sound is not None:
            sound.close()
        self._dispatch()

    async def _run(self, worker: Worker, jobs: list[Job]) -> bool:
        """Run jobs and say what came of it; return whether the worker can go on."""
        if worker.gone:
            # It died while it waited: these jobs have no part in it.
            for job in reversed(jobs):
                self._queue.give_back(job)
            return False
        try:
            async with asyncio.timeout(self._limits.run_s):
                answers = await worker.run([job.work for job in jobs])
        except Failed as failed:
            self._failed(jobs, failed)
            return True
        except Exception as error:
            _log.error("a worker is lost: %s at %s", type(error).__name__, where(error))
            self._lost(jobs)
            return False
        for job, answer in zip(jobs, answers, strict=True):
            job.finish(answer)
        return True

    def _failed(self, jobs: list[Job], failed: Failed) -> None:
        """An error of the law is the same the next time, but perhaps of one job alone."""
        if len(jobs) == 1:
            _log.error("the law fails: %s", failed)
            jobs[0].finish(Code.INTERNAL)
            return
        for job in reversed(jobs):
            job.alone = True
            self._queue.give_back(job)

    def _lost(self, jobs: list[Job]) -> None:
        for job in reversed(jobs):
            job.losses += 1
            job.alone = True
            if job.urgent and job.losses < 2:
                self._queue.give_back(job)
            else:
                job.finish(Code.UNAVAILABLE)

    async def _another(self, nursery: Nursery) -> Worker | None:
        """Return a new worker, or None when the loaded process is lost too."""
        try:
            async with asyncio.timeout(_FORK_S):
                return await nursery.worker()
        except (OSError, TimeoutError) as error:
            if nursery is self._nursery:
                _log.error("the loaded process is lost: %s", type(error).__name__)
                self._end()
                if len(self._queue) > 0:
                    self.start(quiet=False)
            return None

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        # A loop holds its tasks weakly.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

"""What visits ask of the law, and what is kept for them: in memory, for minutes.

A visitor who still answers has their next estimate prepared: what is asked is then there
already, or about to be. Nothing passes from one visit to another.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial

from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Place
from kiosk.backend.simulating.pool import Limits, Pool
from kiosk.backend.simulating.queue import Job
from kiosk.backend.simulating.tables import Tables
from kiosk.backend.simulating.work import Work
from kiosk.contract.problems import Code

#: The module that knows the law; only workers import it.
LAW = "kiosk.simulation"

#: Answers kept for one visit; the oldest goes first.
_KEPT = 48

#: Visits for which something is kept, and ended ones whose last requests are refused.
_VISITS = 256

#: Seconds after which a visit that asks nothing more is forgotten, were it never ended.
_FORGOTTEN_S = 600.0

#: Seconds for one answer, the loading of the law and a second try included.
_PATIENCE_S = 28.0

#: Seconds that a kiosk is told to wait when too many ask at once.
_RETRY_S = 2


@dataclass(slots=True)
class _Visit:
    """What one visit asked: answers by key, and jobs under way."""

    timer: asyncio.TimerHandle
    kept: OrderedDict[bytes, bytes] = field(default_factory=OrderedDict)
    jobs: dict[bytes, Job] = field(default_factory=dict)


class Estimator:
    """Answers of the law, as JSON. Everything but ``forget`` and ``close`` is the loop's."""

    def __init__(self, limits: Limits, law: str = LAW) -> None:
        self._pool = Pool(law, limits)
        #: The barèmes of a month, which belong to no visit.
        self.tables = Tables(self._pool)
        self._visits: OrderedDict[Place, _Visit] = OrderedDict()
        self._ended: OrderedDict[Place, None] = OrderedDict()
        self._loop: asyncio.AbstractEventLoop | None = None

    def start(self) -> None:
        """Load the law in advance, at the pace of a machine that has better to do."""
        self._pool.start(quiet=True)

    async def answer(self, place: Place, work: Work) -> bytes:
        """Return the JSON of an estimate or of a curve.

        Raises :class:`Refused`: the visit was ended, too many ask at once, or the law
        cannot be had.
        """
        visit = self._visit(place)
        kept = visit.kept.get(work.key)
        if kept is not None:
            visit.kept.move_to_end(work.key)
            return kept
        job = visit.jobs.get(work.key)
        if job is None:
            job = Job(work, urgent=True)
            if self._submit(visit, [job]):
                raise Refused(Code.TOO_MANY_REQUESTS, retry_after=_RETRY_S)
        else:
            self._pool.hurry(job)
        return await self._outcome(visit, job)

    def prepare(self, place: Place, works: Sequence[Work]) -> None:
        """Work out in advance what may be asked next, when nobody waits.

        What was to be prepared before, and is not begun, is not any more. Where there is
        no room nothing is prepared. Raises :class:`Refused` when the visit was ended.
        """
        visit = self._visit(place)
        wanted = {work.key: work for work in works}
        for key, job in tuple(visit.jobs.items()):
            if key not in wanted and not job.urgent:
                self._abandon(visit, job)
        known = visit.kept.keys() | visit.jobs.keys()
        new = [Job(work, urgent=False) for key, work in wanted.items() if key not in known]
        if new:
            self._submit(visit, new)

    def forget(self, place: Place) -> None:
        """Drop all that is kept for a visit that ended, and what it still waits for.

        May be called from any thread: done before an answer given afterwards is sent.
        """
        loop = self._loop
        if loop is not None:
            # A loop that is closed: the backend ends, and everything with it.
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._end, place)

    def close(self) -> None:
        """End every process, once the loop is gone."""
        self._visits.clear()
        self._pool.close()

    # --- Inside --------------------------------------------------------------------------------

    async def _outcome(self, visit: _Visit, job: Job) -> bytes:
        job.waiting += 1
        try:
            async with asyncio.timeout(_PATIENCE_S):
                outcome = await asyncio.shield(job.done)
        except TimeoutError:
            raise Refused(Code.UNAVAILABLE) from None
        finally:
            job.waiting -= 1
            if job.waiting == 0:
                self._abandon(visit, job)
        if isinstance(outcome, Code):
            raise Refused(outcome)
        return outcome

    def _submit(self, visit: _Visit, jobs: Sequence[Job]) -> list[Job]:
        """Have jobs done for a visit; return those for which there is no room."""
        for job in jobs:
            visit.jobs[job.work.key] = job
            job.done.add_done_callback(partial(self._keep, visit, job))
        refused = self._pool.submit(jobs)
        for job in refused:
            job.finish(Code.TOO_MANY_REQUESTS)
        return refused

    def _abandon(self, visit: _Visit, job: Job) -> None:
        """Forget a job that nobody wants any more, unless a worker has it."""
        if self._pool.drop(job):
            visit.jobs.pop(job.work.key, None)
            job.finish(Code.UNAVAILABLE)

    def _keep(self, visit: _Visit, job: Job, done: asyncio.Future[bytes | Code]) -> None:
        key, outcome = job.work.key, done.result()
        # The same may have been asked again after this one was abandoned.
        if visit.jobs.get(key) is job:
            del visit.jobs[key]
        if isinstance(outcome, bytes):
            visit.kept[key] = outcome
            if len(visit.kept) > _KEPT:
                visit.kept.popitem(last=False)

    def _visit(self, place: Place) -> _Visit:
        """Return what is kept for a visit, and keep it for a while longer."""
        self._loop = asyncio.get_running_loop()
        if place in self._ended:
            raise Refused(Code.SESSION_EXPIRED)
        timer = self._loop.call_later(_FORGOTTEN_S, self._drop, place)
        visit = self._visits.get(place)
        if visit is None:
            visit = self._visits[place] = _Visit(timer)
        else:
            visit.timer.cancel()
            visit.timer = timer
        self._visits.move_to_end(place)
        if len(self._visits) > _VISITS:
            self._drop(next(iter(self._visits)))
        return visit

    def _end(self, place: Place) -> None:
        self._ended[place] = None
        if len(self._ended) > _VISITS:
            self._ended.popitem(last=False)
        self._drop(place)

    def _drop(self, place: Place) -> None:
        visit = self._visits.pop(place, None)
        if visit is None:
            return
        visit.timer.cancel()
        for job in tuple(visit.jobs.values()):
            self._pool.drop(job)
            job.finish(Code.SESSION_EXPIRED)
        visit.kept.clear()

"""The barèmes of a month, asked of the law once and kept: they are the same for everybody."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from kiosk.backend.refusal import Refused
from kiosk.backend.simulating.pool import Pool
from kiosk.backend.simulating.queue import Job
from kiosk.backend.simulating.work import Work
from kiosk.contract.baremes import Baremes
from kiosk.contract.problems import Code

#: Months kept; the one asked for the longest ago goes first.
_KEPT = 24

#: Seconds for one answer, the loading of the law and a second try included.
_PATIENCE_S = 28.0

#: Seconds that who asks is told to wait when too many ask at once.
_RETRY_S = 2


class Tables:
    """Everything is the loop's, which is that of the pool."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool
        self._kept: OrderedDict[str, Baremes] = OrderedDict()
        self._jobs: dict[str, Job] = {}

    async def of(self, month: str) -> Baremes:
        """Return the barèmes of a month (``2026-04``).

        Raises :class:`Refused`: too many ask at once, or the law cannot be had.
        """
        kept = self._kept.get(month)
        if kept is not None:
            self._kept.move_to_end(month)
            return kept
        try:
            async with asyncio.timeout(_PATIENCE_S):
                # Who asks may go: the job goes on for whoever asks next.
                outcome = await asyncio.shield(self._job(month).done)
        except TimeoutError:
            raise Refused(Code.UNAVAILABLE) from None
        if isinstance(outcome, Code):
            raise Refused(outcome)
        return self._keep(month, Baremes.model_validate_json(outcome))

    def _job(self, month: str) -> Job:
        """Return the job of a month: the one under way, or a new one."""
        job = self._jobs.get(month)
        if job is None:
            job = Job(Work.of_baremes(month), urgent=True)
            if self._pool.submit([job]):
                raise Refused(Code.TOO_MANY_REQUESTS, retry_after=_RETRY_S)
            self._jobs[month] = job
            job.done.add_done_callback(lambda _: self._jobs.pop(month, None))
        return job

    def _keep(self, month: str, baremes: Baremes) -> Baremes:
        self._kept[month] = baremes
        self._kept.move_to_end(month)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return baremes

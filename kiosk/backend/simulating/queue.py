"""Who is served next: those whom somebody waits for, then preparations, in their order."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field

from kiosk.backend.simulating.work import Work
from kiosk.contract.problems import Code

#: Households that one run takes together: it costs little more than one.
TOGETHER = 16


@dataclass(eq=False, slots=True)
class Job:
    """A work to be done once, for one visit. ``done`` gets the answer, or why there is none.

    ``urgent`` when somebody waits for it, ``waiting`` of them. ``alone`` once a run that it
    shared went wrong.
    """

    work: Work
    urgent: bool
    done: asyncio.Future[bytes | Code] = field(
        default_factory=lambda: asyncio.get_running_loop().create_future()
    )
    waiting: int = 0
    losses: int = 0
    alone: bool = False

    def finish(self, outcome: bytes | Code) -> None:
        """Give the outcome, unless there is one already."""
        if not self.done.done():
            self.done.set_result(outcome)


class Queue:
    """Jobs that no worker has yet, ``most`` of each sort."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._urgent: deque[Job] = deque()
        self._calm: deque[Job] = deque()

    def __len__(self) -> int:
        return len(self._urgent) + len(self._calm)

    def add(self, job: Job) -> bool:
        """Put a job behind the others of its sort; return False when there is no room."""
        line = self._line(job)
        if len(line) >= self._most:
            return False
        line.append(job)
        return True

    def give_back(self, job: Job) -> None:
        """Put a job that was taken before all the others of its sort."""
        self._line(job).appendleft(job)

    def hurry(self, job: Job) -> None:
        """Make a preparation one that somebody waits for."""
        waits = not job.urgent and self.remove(job)
        job.urgent = True
        if waits:
            self._urgent.append(job)

    def remove(self, job: Job) -> bool:
        """Take a job out; return False when it is not there: a worker has it."""
        try:
            self._line(job).remove(job)
        except ValueError:
            return False
        return True

    def take(self, *, preparations: bool) -> list[Job]:
        """Take the first job, and those that one run can serve with it; empty for none."""
        line = self._calm if preparations and not self._urgent else self._urgent
        if not line:
            return []
        taken = [line.popleft()]
        if taken[0].alone:
            return taken
        for job in tuple(line):
            if len(taken) == TOGETHER:
                break
            if not job.alone and job.work.alike(taken[0].work):
                line.remove(job)
                taken.append(job)
        return taken

    def empty(self) -> list[Job]:
        """Take all."""
        taken = [*self._urgent, *self._calm]
        self._urgent.clear()
        self._calm.clear()
        return taken

    def _line(self, job: Job) -> deque[Job]:
        return self._urgent if job.urgent else self._calm

"""Keeping a démarche in the person's account while it is answered: never in the kiosk."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from kiosk.client import CafClient, CafProblem
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind
from kiosk.visit.events import Event, log


class DraftKeeper:
    """Sends each change of the answers, the latest one only, without making anybody wait.

    A failure is nobody's concern: the next change is sent again, and nothing was promised.
    """

    def __init__(self, caf: CafClient, journey: Journey) -> None:
        self._caf = caf
        self._journey = journey
        self._left_out = {
            one.id for one in journey.questions() if one.kind in SECRET_KINDS | {Kind.DOCUMENT}
        }
        self._wanted: Answers | None = None
        self._task: asyncio.Task[None] | None = None
        #: Whether the Caf has an answer of this démarche.
        self.kept = False

    def keep(self, answers: Answers) -> None:
        """Send these answers, once those before are there."""
        self._wanted = {key: one for key, one in answers.items() if key not in self._left_out}
        if self._task is None or self._task.done():
            self._task = asyncio.ensure_future(self._send())

    async def settled(self) -> None:
        """Wait until what was answered is there, or could not be sent."""
        if self._task is not None:
            await self._task

    async def drop(self) -> None:
        """Erase what is there."""
        await self.settled()
        with suppress(CafProblem):
            await self._caf.drop_draft(self._journey.id)
        self.kept = False

    def stop(self) -> None:
        """Send nothing more: the démarche was sent, or the visit ends."""
        self._wanted = None
        if self._task is not None:
            self._task.cancel()

    async def _send(self) -> None:
        while self._wanted is not None:
            answers, self._wanted = self._wanted, None
            try:
                await self._caf.keep_draft(self._journey.id, answers)
                self.kept = bool(answers)
            except CafProblem as refused:
                log(Event.REQUEST_FAILED, code=refused.code)

"""« Et si ? » behind the screen: curves asked for once, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace

from kiosk.client import CafClient, CafProblem
from kiosk.contract.estimates import Axis, Curve
from kiosk.journeys.conditions import Answers
from kiosk.views.live import Live
from kiosk.views.whatif import WhatIf, first_forward
from kiosk.visit.events import Event, log

#: Hours are paid at the SMIC: no question for who earns more than a full time of it. Cents.
_FULL_TIME = 150_000

#: Who does none of these works, or may.
_IDLE = frozenset({"retraite"})


class Curves:
    """Follows what the screen asks for; ``view`` is what it shows."""

    def __init__(self, caf: CafClient, journey: str, answers: Answers) -> None:
        self._caf = caf
        self._journey = journey
        self._answers = answers
        self._known: dict[Axis, Curve] = {}
        self._task: asyncio.Task[None] | None = None
        axes = tuple(axes_for(answers))
        self.view = Live(WhatIf(axes, axes[0] if axes else Axis.SALAIRE))

    def choose(self, axis: Axis) -> None:
        """Show the curve of an axis: at once when it is known, else when it comes."""
        view = self.view.value
        curve = self._known.get(axis)
        if curve is not None and curve is view.curve:
            return
        if self._task is not None:
            self._task.cancel()
        self._show(axis, curve)
        if curve is None:
            self._task = asyncio.ensure_future(self._fetch(axis))

    def begin(self) -> None:
        """Show the first axis, if there is one."""
        if self.view.value.axes:
            self.choose(self.view.value.axis)

    async def aclose(self) -> None:
        """Ask for nothing more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _fetch(self, axis: Axis) -> None:
        try:
            curve = await self._caf.curve(self._journey, self._answers, axis)
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
            self.view.set(replace(self.view.value, failed=True))
            return
        self._known[axis] = curve
        self._show(axis, curve)

    def _show(self, axis: Axis, curve: Curve | None) -> None:
        forward = first_forward(curve) if curve is not None else None
        self.view.set(WhatIf(self.view.value.axes, axis, curve, benefit=forward))


def axes_for(answers: Answers) -> Iterator[Axis]:
    """Yield what makes sense to change, for these answers; salary first."""
    works = answers.get("activite") not in _IDLE
    salary = answers.get("salaire")
    earns = salary if isinstance(salary, int) else 0
    if works or earns:
        yield Axis.SALAIRE
    if "loyer" in answers:
        yield Axis.LOYER
    if "enfants" in answers:
        yield Axis.ENFANTS
    if works and earns <= _FULL_TIME:
        yield Axis.HEURES

"""Asking the Caf for something, and what the visitor reads when it does not answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from functools import partial
from typing import TypeVar

from kiosk.client import CafProblem
from kiosk.contract.problems import Code, Problem
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.views.stage import Stage
from kiosk.views.ui import Ui
from kiosk.visit.events import Event, log

T = TypeVar("T")


class SessionLost(Exception):
    """The Caf no longer knows the session: the visitor must sign in again."""


def _trouble(problem: Problem) -> Callable[[Ui], Screen[Way]]:
    return partial(TroubleScreen, problem=problem)


async def attempt(
    stage: Stage,
    work: Callable[[], Awaitable[T]],
    message: str,
    *,
    far: Live[float] | None = None,
    trouble: Callable[[Problem], Callable[[Ui], Screen[Way]]] = _trouble,
) -> T | Way:
    """Return what ``work`` returns, or ``Way.BACK`` when the visitor gives up.

    ``work`` is called again at each *retry*: what must happen once carries its own
    idempotency key. ``message`` is the id of the text that says what is being done, ``far``
    how far it is; ``trouble`` gives the screen that offers to try again.
    Raises :class:`SessionLost` when only signing in again helps.
    """
    while True:
        try:
            return await stage.during(work(), message, far)
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
            if error.code is Code.SESSION_EXPIRED:
                raise SessionLost from None
            told = error.problem
        if await stage.present(trouble(told)) is Way.BACK:
            return Way.BACK


async def heard(
    stage: Stage, work: Callable[[], Awaitable[T]], message: str, answers: Collection[Code]
) -> T | Problem | Way:
    """Like :func:`attempt`; problems whose code is in ``answers`` are returned, not shown.

    They are answers of the Caf, to be said where they can be mended.
    """

    async def listening() -> T | Problem:
        try:
            return await work()
        except CafProblem as error:
            if error.code not in answers:
                raise
            log(Event.REQUEST_FAILED, code=error.code)
            return error.problem

    return await attempt(stage, listening, message)

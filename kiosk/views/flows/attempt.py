"""Asking the Caf for something, and what the visitor reads when it does not answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from functools import partial
from typing import TypeVar

from kiosk.client import CafProblem
from kiosk.contract.problems import Code, Problem
from kiosk.views.outcomes import Way
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log

T = TypeVar("T")


class SessionLost(Exception):
    """The Caf no longer knows the session: the visitor must sign in again."""


async def attempt(stage: Stage, work: Callable[[], Awaitable[T]], message: str) -> T | Way:
    """Return what ``work`` returns, or ``Way.BACK`` when the visitor gives up.

    ``work`` is called again at each *retry*: what must happen once carries its own
    idempotency key. ``message`` is the id of the text that says what is being done.
    Raises :class:`SessionLost` when only signing in again helps.
    """
    while True:
        try:
            return await stage.during(work(), message)
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
            if error.code is Code.SESSION_EXPIRED:
                raise SessionLost from None
            trouble = partial(TroubleScreen, problem=error.problem)
        if await stage.present(trouble) is Way.BACK:
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

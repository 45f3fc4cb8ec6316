"""The messages of a demonstration, followed for as long as the visit lasts."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from kiosk.client import CafProblem
from kiosk.contract.demonstration import LONGEST_WAIT_S, DemonstrationMessage
from kiosk.contract.models import Health
from kiosk.contract.problems import Code
from kiosk.views.live import Live

#: Most messages shown at once, and the pause after a backend that does not answer, in seconds.
_MOST = 20
_PAUSE_S = 5.0

Messages = tuple[DemonstrationMessage, ...]


class Caller(Protocol):
    """What is asked of the Caf."""

    async def health(self) -> Health:
        """Return the state of the backend."""
        ...

    async def demonstration_messages(self, after: int = 0, wait_s: int = 0) -> Messages:
        """Return the messages of this visit after a number; wait for one."""
        ...


async def follow_telephone(
    caf: Caller, hang: Callable[[Live[Messages]], Callable[[], None]], pause_s: float = _PAUSE_S
) -> None:
    """Hang a telephone and show on it what comes, until cancelled; it is then taken away.

    Does nothing where the people are real. A backend that is away is asked again: the visit
    says itself what does not work.
    """
    if not await _is_demonstration(caf, pause_s):
        return
    live: Live[Messages] = Live(())
    take_away = hang(live)
    try:
        while True:
            last = live.value[-1].number if live.value else 0
            try:
                found = await caf.demonstration_messages(last, LONGEST_WAIT_S)
            except CafProblem as problem:
                if problem.code is Code.NOT_FOUND:
                    return
                await asyncio.sleep(pause_s)
                continue
            if found:
                live.set((*live.value, *found)[-_MOST:])
            else:
                # A telephone that forgot the visit answers at once: it is not asked in a rush.
                await asyncio.sleep(min(pause_s, 1.0))
    finally:
        take_away()


async def _is_demonstration(caf: Caller, pause_s: float) -> bool:
    while True:
        try:
            return (await caf.health()).demo
        except CafProblem:
            await asyncio.sleep(pause_s)

"""The visitor stops the accompaniment: at one touch, and told to the Caf until it hears."""

from __future__ import annotations

import asyncio
from enum import Enum, auto

from kiosk.client import CafProblem
from kiosk.contract.problems import Code
from kiosk.views.accompanied import Accompanied
from kiosk.views.live import Live

#: Seconds between two tries.
_PAUSE_S = 5.0


class Stop(Enum):
    """Where stopping stands."""

    #: Nobody asked for it, or it is done.
    NONE = auto()
    #: The Caf is being told.
    ASKED = auto()
    #: It could not be told yet.
    FAILED = auto()


async def stop_accompaniment(
    accompanied: Accompanied, stop: Live[Stop], again: asyncio.Event, pause_s: float = _PAUSE_S
) -> None:
    """Revoke every mandat that holds here and see the conseiller out; ``again`` tries at once."""
    stop.set(Stop.ASKED)
    while True:
        try:
            await accompanied.revoke()
        except CafProblem as problem:
            if problem.code is Code.SESSION_EXPIRED and accompanied.mandats.value:
                # Nobody is signed in any more: no mandat holds here, only the conseiller stays.
                accompanied.mandats.set(())
                continue
        else:
            stop.set(Stop.NONE)
            return
        stop.set(Stop.FAILED)
        again.clear()
        try:
            async with asyncio.timeout(pause_s):
                await again.wait()
        except TimeoutError:
            continue

"""Having the journal keep what is done beside a conseiller, without the visitor waiting."""

from __future__ import annotations

import asyncio

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ToldAct
from kiosk.contract.problems import Code
from kiosk.views.means import Means
from kiosk.visit.events import Event, log

#: Seconds that the visitor waits for it at most.
_ASIDE_S = 2.0


async def told(means: Means, act: ToldAct, journey: str | None = None) -> None:
    """Tell an act; one that the Caf does not hear is logged, and bars nothing."""
    try:
        async with asyncio.timeout(_ASIDE_S):
            await means.accompanied.tell(act, journey)
    except CafProblem as error:
        log(Event.REQUEST_FAILED, code=error.code)
    except TimeoutError:
        log(Event.REQUEST_FAILED, code=Code.TIMEOUT)

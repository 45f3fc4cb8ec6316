"""The time codes of invented conseillers, while a demonstration asks for one."""

from __future__ import annotations

import asyncio
import time

from kiosk.client import CafProblem
from kiosk.views.live import Live
from kiosk.views.means import Means

#: A code changes at each half minute (RFC 6238); seconds to be sure that it has.
_STEP_S, _SURE_S = 30.0, 0.3


async def follow_codes(means: Means, codes: Live[str], known: asyncio.Event) -> None:
    """Say what the telephone of a conseiller shows, until cancelled; nothing where people are
    real, or nobody can tell. ``known`` is set once there are codes, or will be none."""
    try:
        if not (await means.caf.health()).demo:
            return
        while True:
            before = await means.caf.demonstration_messages()
            # What came before is for the visitor, not for whoever stands here.
            after = before[-1].number if before else 0
            await means.caf.show_conseiller_codes(means.words().code)
            found = await means.caf.demonstration_messages(after)
            if found:
                codes.set(found[-1].text)
                known.set()
            await asyncio.sleep(_STEP_S - time.time() % _STEP_S + _SURE_S)
    except CafProblem:
        # It is also on the command line, as the manual of the demonstration says.
        return
    finally:
        known.set()

"""A conseiller is beside the visitor: may they help with what is being opened?"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from functools import partial

from kiosk.accompaniment.covering import coverable
from kiosk.client import CafProblem
from kiosk.journeys.model import Journey
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.mandat import give_mandat
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.screens.mandat_needed import MandatNeededScreen, Need
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage

#: Seconds that the visitor waits at most for what is told beside what they do.
_ASIDE_S = 2.0


async def allowed(stage: Stage, means: Means, journey: Journey) -> bool:
    """Return whether a démarche may be opened now: nobody is beside the visitor, or they are let
    help, or the visitor goes on alone. Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    company = means.accompanied
    if company.conseiller.value is None or not coverable(journey):
        return True
    if not company.covers(journey.id):
        with suppress(CafProblem, TimeoutError):
            async with asyncio.timeout(_ASIDE_S):
                await company.learn()
    return await _agreed(stage, means, journey)


async def settled(stage: Stage, means: Means, journey: Journey) -> bool:
    """Return whether what the Caf refused for want of a mandat may be sent again.

    Nothing of what was answered is lost by it. Raises
    :class:`kiosk.views.flows.attempt.SessionLost`.
    """
    company = means.accompanied
    if company.conseiller.value is None:
        # The Caf still believes somebody there: it is told otherwise.
        return await _alone(stage, means)
    # What the Caf says holds, whatever was known here.
    company.mandats.set(())
    return await _agreed(stage, means, journey)


async def on_ones_own(stage: Stage, means: Means) -> None:
    """Say before a secret is typed that this is the person's own, if somebody is beside them."""
    if means.accompanied.conseiller.value is not None:
        await tell(stage, Message("mandat-own-title", "mandat-own"))


async def _agreed(stage: Stage, means: Means, journey: Journey) -> bool:
    company = means.accompanied
    while (here := company.conseiller.value) is not None and not company.covers(journey.id):
        needed = partial(MandatNeededScreen, journey=journey, conseiller=here.name)
        need = await stage.present(needed)
        if need is Need.GIVE:
            await give_mandat(stage, means, journey.id)
        elif need is Need.ALONE:
            if not await _alone(stage, means):
                return False
        else:
            return False
    return True


async def _alone(stage: Stage, means: Means) -> bool:
    """See the conseiller out; return whether the Caf knows."""
    return await attempt(stage, means.accompanied.leave, "conseiller-leaving") is None

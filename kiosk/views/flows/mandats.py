"""« Mes mandats », of Mon Compte: all of them, each use, and the end of one."""

from __future__ import annotations

from functools import partial

from kiosk.contract.accompaniment import Mandat
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.mandat import print_mandat
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.mandats import MandatRevokeScreen, MandatScreen, MandatsScreen
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage


async def mandats(stage: Stage, means: Means) -> None:
    """Show every mandat of the person and let them end those that hold; return when they go
    back. Raises :class:`kiosk.views.flows.attempt.SessionLost`."""
    while True:
        found = await attempt(stage, means.caf.mandats, "mandats-loading")
        if isinstance(found, Way):
            return
        if not found:
            await tell(stage, Message("mandats-none-title", "mandats-none"))
            return
        chosen = await stage.present(partial(MandatsScreen, mandats=found))
        if isinstance(chosen, Way):
            return
        await _look(stage, means, chosen)


async def _look(stage: Stage, means: Means, mandat: Mandat) -> None:
    while True:
        way = await stage.present(partial(MandatScreen, mandat=mandat))
        if way is Way.PRINT:
            await print_mandat(stage, means, mandat)
        elif way is Way.RETRY:
            ended = await _revoke(stage, means, mandat)
            if ended is not None:
                mandat = ended
        else:
            return


async def _revoke(stage: Stage, means: Means, mandat: Mandat) -> Mandat | None:
    if await stage.present(partial(MandatRevokeScreen, mandat=mandat)) is not Way.ON:
        return None
    revoke = partial(means.caf.revoke_mandat, mandat.id)
    ended = await attempt(stage, revoke, "mandat-revoking")
    if isinstance(ended, Way):
        return None
    means.accompanied.ended(mandat.id)
    await tell(stage, Message("mandat-revoked-title", "mandat-revoked", good=True))
    return ended

"""A whole visit, from the touch that wakes the kiosk: home, and what one does from there."""

from __future__ import annotations

from functools import partial

from kiosk.contract.content import Theme
from kiosk.contract.estimates import SIMULATIONS
from kiosk.views.flows.account import (
    account,
    attestation,
    counter,
    document,
    estimate,
    sign_out,
)
from kiosk.views.flows.attempt import SessionLost
from kiosk.views.flows.authorisations import authorisations
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.entrance import entrance
from kiosk.views.flows.leads import read_at
from kiosk.views.flows.sign_in import sign_in, sign_up
from kiosk.views.flows.simulation import simulate_one
from kiosk.views.flows.telling import tell
from kiosk.views.means import Means
from kiosk.views.screens.home import HomeScreen, Task
from kiosk.views.screens.notice import Message
from kiosk.views.stage import Stage


async def visit(stage: Stage, means: Means) -> None:
    """Serve the visitor until they end the visit: only cancelling ends this coroutine."""
    while True:
        session = means.state.session
        person = session.person if session else None
        task = await stage.present(partial(HomeScreen, person=person))
        await serve(stage, means, task)


async def serve(stage: Stage, means: Means, task: Task | Theme) -> None:
    """Do one thing that home offers, signing the visitor in first if need be."""
    if task is Task.SIGN_OUT:
        await sign_out(stage, means)
        return
    try:
        reading = partial(read_at, stage, means, task)
        if await reading(partial(serve, stage, means), partial(_begin, stage, means)):
            return
        assert isinstance(task, Task)
        if task is not Task.ESTIMATE:
            way_in = sign_up if task is Task.CREATE else sign_in
            if await way_in(entrance(stage, means)) is None:
                return
        await _do(stage, means, task)
    except SessionLost:
        means.state.sign_out()
        await tell(stage, Message("trouble-title", "trouble-sign-in-again"))


async def _begin(stage: Stage, means: Means, journey_id: str) -> None:
    """Take a démarche that was found, signing the visitor in first if need be."""
    if journey_id == "send-document":
        await serve(stage, means, Task.DOCUMENT)
    elif journey_id in SIMULATIONS:
        await simulate_one(counter(stage, means), journey_id)
    else:
        await take_demarche(stage, means, journey_id)


async def _contact(stage: Stage, means: Means) -> None:
    reading = partial(read_at, stage, means, Task.CONTACT)
    await reading(partial(serve, stage, means), partial(_begin, stage, means))


async def _do(stage: Stage, means: Means, task: Task) -> None:
    match task:
        case Task.ESTIMATE:
            await estimate(stage, means)
        case Task.ATTESTATION:
            await attestation(stage, means)
        case Task.DOCUMENT:
            await document(stage, means)
        case Task.AUTHORISATIONS:
            await authorisations(stage, means.caf)
        case _:
            await account(stage, means, contact=_contact)

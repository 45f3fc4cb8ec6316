"""A whole visit, from the touch that wakes the kiosk: home, and what one does from there."""

from __future__ import annotations

from functools import partial

from kiosk.client import CafClient
from kiosk.contract.content import Theme
from kiosk.contract.estimates import SIMULATIONS
from kiosk.contract.identity import Possibilities
from kiosk.contract.models import Account
from kiosk.views.flows.attempt import SessionLost, attempt
from kiosk.views.flows.attestation import get_attestation
from kiosk.views.flows.authorisations import authorisations
from kiosk.views.flows.demarches import take_demarche
from kiosk.views.flows.entrance import entrance
from kiosk.views.flows.leads import read_at
from kiosk.views.flows.send_document import send_document
from kiosk.views.flows.sign_in import sign_in, sign_up
from kiosk.views.flows.simulation import Counter, simulate, simulate_one
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.screens.account import AccountScreen
from kiosk.views.screens.home import HomeScreen, Task
from kiosk.views.screens.notice import Message, NoticeScreen
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
        await _sign_out(stage, means)
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
        if task in (Task.ACCOUNT, Task.CREATE):
            await _account(stage, means)
        else:
            await _do(stage, means, task)
    except SessionLost:
        means.state.sign_out()
        message = Message("trouble-title", "trouble-sign-in-again")
        await stage.present(partial(NoticeScreen, message=message))


async def _begin(stage: Stage, means: Means, journey_id: str) -> None:
    """Take a démarche that was found, signing the visitor in first if need be."""
    if journey_id == "send-document":
        await serve(stage, means, Task.DOCUMENT)
    elif journey_id in SIMULATIONS:
        await simulate_one(_counter(stage, means), journey_id)
    else:
        await take_demarche(stage, means, journey_id)


async def _account(stage: Stage, means: Means) -> None:
    while True:
        seen = await attempt(stage, partial(_look, means.caf), "loading-account")
        if isinstance(seen, Way):
            return
        account, possible = seen
        task = await stage.present(partial(AccountScreen, account=account, possible=possible))
        if isinstance(task, Way):
            return
        if task is Task.SIGN_OUT:
            await _sign_out(stage, means)
            return
        await _do(stage, means, task)


async def _look(caf: CafClient) -> tuple[Account, Possibilities]:
    return await caf.account(), await caf.possibilities()


def _counter(stage: Stage, means: Means) -> Counter:
    return Counter(
        stage,
        means.caf,
        means.printer,
        means.state,
        means.journeys,
        means.rules,
        means.words,
        means.printing,
        partial(sign_up, entrance(stage, means)),
        lambda journey, answers: take_demarche(stage, means, journey, said=answers),
    )


async def _do(stage: Stage, means: Means, task: Task) -> None:
    if task is Task.ESTIMATE:
        await simulate(_counter(stage, means))
        return
    if task is Task.AUTHORISATIONS:
        await authorisations(stage, means.caf)
        return
    if task is Task.ATTESTATION:
        await get_attestation(stage, means.caf, means.printer, means.state, means.printing)
        return
    journey = means.journeys["send-document"]
    session = means.state.session
    if session is None or session.person.role not in journey.roles:
        message = Message("access-refused-title", "access-refused")
        await stage.present(partial(NoticeScreen, message=message))
        return
    way = Way.RETRY
    while way is Way.RETRY:
        way = await send_document(
            stage,
            means.caf,
            means.bridge,
            means.state,
            journey,
            means.rules,
            means.words,
        )


async def _sign_out(stage: Stage, means: Means) -> None:
    if isinstance(await attempt(stage, means.caf.sign_out, "signing-out"), Way):
        return
    means.state.sign_out()

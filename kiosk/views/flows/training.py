"""« S'entraîner »: a conseiller chooses an invented person, and nothing is sent from then on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import Protocol, TypeVar

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ConseillerHere
from kiosk.contract.models import Session
from kiosk.contract.problems import Code, Problem
from kiosk.contract.training import TrainingAccount
from kiosk.views.accompanied import Accompanied
from kiosk.views.flows.attempt import attempt, heard
from kiosk.views.flows.telling import tell
from kiosk.views.outcomes import Way
from kiosk.views.screens.notice import Message
from kiosk.views.screens.training import Begin, TrainingAccountScreen, TrainingAccountsScreen
from kiosk.views.stage import Stage
from kiosk.visit.events import Event, log
from kiosk.visit.state import VisitState

T = TypeVar("T")

#: What is said where training cannot be had.
NOT_HERE = Message("training-nobody-title", "training-nobody")

#: Answers of the Caf after which there is no training.
_NONE = (Code.NOT_FOUND, Code.CONSEILLER_ABSENT)


class TrainingCaf(Protocol):
    """What is asked of the Caf."""

    async def training_accounts(self) -> tuple[TrainingAccount, ...]:
        """Return the invented people."""
        ...

    async def training(self, on: bool) -> ConseillerHere:
        """Begin or end training."""
        ...

    async def sign_in(self, identifier: str, password: str) -> Session:
        """Sign somebody in."""
        ...

    async def sign_out(self) -> None:
        """Sign them out."""
        ...


class TrainingMeans(Protocol):
    """What training works with: a part of what a visit does."""

    @property
    def caf(self) -> TrainingCaf: ...

    @property
    def accompanied(self) -> Accompanied: ...

    @property
    def state(self) -> VisitState: ...


async def begin_training(stage: Stage, means: TrainingMeans) -> Way:
    """Let a conseiller choose as whom they train, and begin.

    Returns ``Way.ON`` once it began, with the person signed in where that was chosen; the
    visit goes on at home. ``Way.BACK``: nothing changed.
    """
    accounts = await _asked(stage, means, means.caf.training_accounts)
    if isinstance(accounts, Way):
        return Way.BACK
    while True:
        account = await stage.present(partial(TrainingAccountsScreen, accounts=accounts))
        if isinstance(account, Way):
            return Way.BACK
        how = await stage.present(partial(TrainingAccountScreen, account=account))
        if isinstance(how, Begin):
            return await _begin(stage, means, account, how)


async def end_training(stage: Stage, means: TrainingMeans) -> Way:
    """End training: the person is signed out, and the conseiller is still there."""
    await _nobody(stage, means)
    here = await _asked(stage, means, partial(means.caf.training, False))
    if isinstance(here, Way):
        return Way.BACK
    means.accompanied.came(here)
    return Way.ON


async def _begin(stage: Stage, means: TrainingMeans, account: TrainingAccount, how: Begin) -> Way:
    # Whoever was signed in is not who is trained on.
    await _nobody(stage, means)
    here = await _asked(stage, means, partial(means.caf.training, True))
    if isinstance(here, Way):
        return Way.BACK
    means.accompanied.came(here)
    if how is Begin.ACCOUNT:
        signing = partial(means.caf.sign_in, account.identifier, account.password)
        session = await attempt(stage, signing, "signing-in")
        if not isinstance(session, Way):
            means.state.sign_in(session)
    return Way.ON


async def _nobody(stage: Stage, means: TrainingMeans) -> None:
    if means.state.session is None:
        return
    try:
        await stage.during(means.caf.sign_out(), "signing-out")
    except CafProblem as error:
        # The Caf forgets it at the end of the visit; here it is forgotten now.
        log(Event.REQUEST_FAILED, code=error.code)
    means.state.sign_out()


async def _asked(stage: Stage, means: TrainingMeans, work: Callable[[], Awaitable[T]]) -> T | Way:
    """Return what the Caf answers; where there is no training, say so and return BACK."""
    answer = await heard(stage, work, "training-loading", _NONE)
    if not isinstance(answer, Problem):
        return answer
    if answer.code is Code.CONSEILLER_ABSENT:
        means.accompanied.gone()
        await tell(stage, Message("training-nobody-title", f"problem-{answer.code}"))
    else:
        await tell(stage, NOT_HERE)
    return Way.BACK

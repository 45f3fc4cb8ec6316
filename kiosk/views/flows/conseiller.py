"""A conseiller arrives beside the visitor, and goes: over the page, which stays as it is."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import ConseillerHere
from kiosk.contract.problems import Code, Problem, problem
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.flows.attempt import SessionLost
from kiosk.views.flows.badge import read_badge
from kiosk.views.flows.demonstration_codes import follow_codes
from kiosk.views.flows.identity import refusal_text
from kiosk.views.flows.mandat import give_mandat
from kiosk.views.flows.training import begin_training
from kiosk.views.live import Live
from kiosk.views.means import Means
from kiosk.views.outcomes import Way
from kiosk.views.panels.conseiller import (
    Arrival,
    ArrivalPanel,
    Asked,
    Beside,
    BesidePanel,
    EntryPanel,
    SaidPanel,
    SecretPanel,
    UnheardPanel,
)
from kiosk.views.stage import Stage, Window, ask
from kiosk.views.ui import Ui
from kiosk.visit.events import Event, log

#: Answers of the Caf after which the same thing is typed again.
_AGAIN = frozenset({Code.CONSEILLER_REFUSED, Code.UNREACHABLE, Code.TIMEOUT, Code.UNAVAILABLE})

#: Seconds that a panel waits at most for the codes of a demonstration.
_CODES_S = 5.0

_SignIn = Callable[[str], Awaitable[ConseillerHere]]


@dataclass
class _Typed:
    """What was typed and is no secret: it stays when the language changes."""

    login: str = ""


async def welcome_conseiller(
    window: Window, means: Means, *, camera_free: Callable[[], bool] = lambda: True
) -> None:
    """Sign a conseiller in to this visit, or say what one may do who is there already.

    ``camera_free`` tells whether the visitor's page leaves the camera to a badge.
    """
    here = means.accompanied.conseiller.value
    if here is not None:
        await _beside(window, means, here, already=True)
        return
    here = await _arrives(window, means, camera_free)
    if here is None:
        return
    means.accompanied.came(here)
    if means.state.session is not None:
        try:
            await means.accompanied.learn()
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
    await _beside(window, means, here)


async def see_out(window: Window, means: Means) -> None:
    """See the conseiller out: nothing of what they were let do is taken back."""
    try:
        await means.accompanied.leave()
        return
    except CafProblem as error:
        log(Event.REQUEST_FAILED, code=error.code)
        told = partial(_unheard, code=error.code)
    while await ask(window, told) is Way.RETRY:
        try:
            await means.caf.conseiller_leaves()
            return
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)


def _unheard(ui: Ui, done: Callable[[Way], None], code: Code) -> OverlayPanel:
    return UnheardPanel(ui, done, ui.words.text(f"problem-{code}"))


async def _arrives(
    window: Window, means: Means, camera_free: Callable[[], bool]
) -> ConseillerHere | None:
    typed = _Typed()
    while True:
        badge = means.bridge.has_camera and camera_free()
        way = await ask(window, partial(ArrivalPanel, badge=badge))
        if isinstance(way, Way):
            return None
        found: ConseillerHere | Way | None = Way.RETRY
        if way is Arrival.BADGE:
            found = await _by_badge(window, means)
        if way is Arrival.CODE or found is Way.RETRY:
            found = await _by_code(window, means, typed)
        if not isinstance(found, Way):
            return found


async def _by_code(window: Window, means: Means, typed: _Typed) -> ConseillerHere | Way | None:
    codes, known = Live(""), asyncio.Event()
    following = asyncio.ensure_future(follow_codes(means, codes, known))
    try:
        # Before the panel opens: keys must not move under a finger.
        with suppress(TimeoutError):
            async with asyncio.timeout(_CODES_S):
                await known.wait()
        while True:
            login = await _entry(window, Asked.LOGIN, codes=codes, typed=typed)
            if isinstance(login, Way):
                return Way.BACK
            typed.login = login
            sign_in = partial(means.caf.conseiller_by_code, login)
            found = await _proved(window, Asked.CODE, sign_in, codes=codes)
            if found is not Way.BACK:
                return found
    finally:
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


async def _entry(
    window: Window,
    asked: Asked,
    *,
    codes: Live[str] | None = None,
    typed: _Typed | None = None,
    refused: Problem | None = None,
) -> str | Way:
    """Return what was typed, or BACK."""
    kept = typed or _Typed()

    def noted(login: str) -> None:
        kept.login = login

    def make(ui: Ui, done: Callable[[str | Way], None]) -> OverlayPanel:
        error = None if refused is None else refusal_text(refused, ui.words)
        kind = EntryPanel if asked is Asked.LOGIN else SecretPanel
        return kind(ui, done, asked, typed=kept.login, error=error, codes=codes, changed=noted)

    return await ask(window, make)


async def _by_badge(window: Window, means: Means) -> ConseillerHere | Way | None:
    while True:
        badge = await read_badge(window, means.bridge)
        if isinstance(badge, Way):
            return badge
        sign_in = partial(means.caf.conseiller_by_badge, badge)
        found = await _proved(window, Asked.PIN, sign_in)
        if found is not Way.BACK:
            return found


async def _proved(
    window: Window, asked: Asked, sign_in: _SignIn, *, codes: Live[str] | None = None
) -> ConseillerHere | Way | None:
    """Ask for the secret until it is right; None when no other try is left, BACK before."""
    refused: Problem | None = None
    while True:
        secret = await _entry(window, asked, codes=codes, refused=refused)
        if isinstance(secret, Way):
            return Way.BACK
        try:
            return await sign_in(secret)
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)
            refused = error.problem
        if refused.code is Code.REQUEST_INVALID:
            # Too short, say: nobody is so called.
            refused = problem(Code.CONSEILLER_REFUSED)
        if refused.code not in _AGAIN:
            await _refused(window, refused)
            return None


async def _refused(window: Window, refused: Problem) -> None:
    def told(ui: Ui, done: Callable[[Way], None]) -> OverlayPanel:
        title = ui.words.text("conseiller-not-in")
        return SaidPanel(ui, done, title, refusal_text(refused, ui.words))

    await ask(window, told)


async def _beside(
    window: Window, means: Means, here: ConseillerHere, *, already: bool = False
) -> None:
    person = means.state.session is not None
    trains = not person and await _invented(means)
    panel = partial(BesidePanel, here=here, person=person, already=already, trains=trains)
    next_ = await ask(window, panel)
    if next_ is Beside.LEAVE:
        await see_out(window, means)
    elif next_ is Beside.TRAIN:
        await window.aside(partial(begin_training, means=means))
    elif next_ is Beside.ASK:
        await window.aside(partial(_ask_mandat, means))


async def _invented(means: Means) -> bool:
    """Return whether the people here are invented: one may train on them."""
    try:
        return (await means.caf.health()).demo
    except CafProblem as error:
        log(Event.REQUEST_FAILED, code=error.code)
        return False


async def _ask_mandat(means: Means, stage: Stage) -> None:
    try:
        await give_mandat(stage, means, means.accompanied.journey.value)
    except SessionLost:
        # Said where the visit goes on: the next thing asked of the Caf meets it as well.
        log(Event.REQUEST_FAILED, code=Code.SESSION_EXPIRED)

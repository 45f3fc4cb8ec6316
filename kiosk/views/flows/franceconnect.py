"""Signing in with FranceConnect+: the explanation, the provider's page, and what comes of it.

The page opens inside the kiosk and is erased when it is left, however it is left. Qt
WebEngine is loaded when the page opens, not before.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from kiosk.client import CafClient, CafProblem
from kiosk.contract.franceconnect import (
    FranceConnect,
    FranceConnectNext,
    FranceConnectOutcome,
    FranceConnectStart,
    WebVisit,
)
from kiosk.contract.problems import Code, Problem
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Kind, Page, Question
from kiosk.views.flows.attempt import attempt
from kiosk.views.flows.create_account import create_account
from kiosk.views.flows.identity import Entrance, refusal_text
from kiosk.views.flows.journey import Refusal, take
from kiosk.views.flows.telling import tell
from kiosk.views.outcomes import Way
from kiosk.views.screens import franceconnect_web
from kiosk.views.screens.franceconnect import FranceConnectScreen
from kiosk.views.screens.franceconnect_web import CameBack, FranceConnectWebScreen
from kiosk.views.screens.notice import Message
from kiosk.views.screens.trouble import TroubleScreen
from kiosk.visit.events import Event, log

#: Longest wait for the provider to end its own session, in seconds; the page is erased anyway.
_FAREWELL_S = 5.0

#: Between two questions to a Caf that does not answer yet, in seconds.
_AGAIN_S = 2.0

#: Refusals that a visitor mends by typing something else.
_MENDED = frozenset(
    {
        Code.FRANCECONNECT_LINK_REFUSED,
        Code.ACCOUNT_LOCKED,
        Code.IDENTIFIER_IS_NIA,
        Code.IDENTIFIER_MALFORMED,
    }
)


class Browser(franceconnect_web.Page, Protocol):
    """A page that can be sent on another errand, and erased."""

    def go(self, visit: WebVisit) -> None:
        """Go on another errand."""
        ...

    def close(self) -> None:
        """Erase everything."""
        ...


#: Opens a page; ``demonstration`` tells that it is our own.
OpenBrowser = Callable[[WebVisit, bool], Browser]


def open_browser(visit: WebVisit, demonstration: bool) -> Browser:
    """Load Qt WebEngine, if need be, and open a page."""
    # Some 200 MB that a visit without it does not pay.
    from kiosk.views import web

    return web.Browser(visit, demonstration=demonstration)


async def offered(caf: CafClient) -> FranceConnect | None:
    """Return what is offered, or None when nothing is; insists until somebody can tell."""
    while True:
        try:
            offer = await caf.franceconnect()
        except CafProblem:
            # The kiosk may have started before its backend did.
            await asyncio.sleep(_AGAIN_S)
        else:
            break
    # Chromium has no sandbox for root: only our own page is shown without one.
    safe = offer.demonstration or os.geteuid() != 0
    return offer if offer.available and safe else None


async def franceconnect(
    entrance: Entrance, offer: FranceConnect, opens: OpenBrowser = open_browser
) -> bool:
    """Lead to the provider and back; return whether the visitor is signed in."""
    one = _Errand(entrance, offer, opens)
    screen = partial(FranceConnectScreen, demonstration=offer.demonstration)
    while await entrance.stage.present(screen) is Way.ON:
        if await one.run():
            return True
        if entrance.state.session is not None:
            return True
    return False


@dataclass(frozen=True)
class _Errand:
    entrance: Entrance
    offer: FranceConnect
    opens: OpenBrowser

    async def run(self) -> bool:
        """Return whether the visitor is signed in."""
        one = self.entrance
        start = await attempt(one.stage, one.caf.franceconnect_start, "franceconnect-opening")
        if isinstance(start, Way):
            return False
        browser = self.opens(start, self.offer.demonstration)
        try:
            outcome = await self._there_and_back(browser, start)
            if outcome is None:
                return False
            await one.stage.during(self._end(browser, start), "franceconnect-closing")
        finally:
            browser.close()
        match outcome.next:
            case FranceConnectNext.SESSION if outcome.session is not None:
                one.state.sign_in(outcome.session)
                return True
            case FranceConnectNext.LINK:
                return await self._link(start)
            case _:
                return await self._create(outcome)

    async def _there_and_back(
        self, browser: Browser, start: FranceConnectStart
    ) -> FranceConnectOutcome | None:
        one = self.entrance
        came = await one.stage.present(partial(FranceConnectWebScreen, page=browser))
        if came is Way.RETRY:
            await tell(one.stage, Message("franceconnect-lost-title", "franceconnect-lost"))
        if not isinstance(came, CameBack):
            return None
        try:
            work = one.caf.franceconnect_finish(start.id, came.query)
            return await one.stage.during(work, "signing-in")
        except CafProblem as error:
            log(Event.SIGN_IN_REFUSED, code=error.code)
            # An answer is good once: whatever went wrong, one begins again or goes back.
            await self._say(error.problem)
            return None

    async def _say(self, problem: Problem) -> None:
        message = Message("trouble-title", f"problem-{problem.code}")
        if problem.code.value.startswith("franceconnect-"):
            await tell(self.entrance.stage, message)
        else:
            await self.entrance.stage.present(partial(TroubleScreen, problem=problem))

    async def _end(self, browser: Browser, start: FranceConnectStart) -> None:
        """End the session at the provider, in the very page that opened it. When that fails,
        erasing the page leaves nobody with its cookies."""
        done = asyncio.Event()

        def end(*_: object) -> None:
            done.set()

        browser.came_back.connect(end)
        browser.failed.connect(end)
        with suppress(CafProblem, TimeoutError):
            async with asyncio.timeout(_FAREWELL_S):
                browser.go(await self.entrance.caf.franceconnect_sign_out(start.id))
                await done.wait()
        browser.came_back.disconnect(end)
        browser.failed.disconnect(end)

    async def _link(self, start: FranceConnectStart) -> bool:
        """Ask for the number, once in the life of the account."""
        one = self.entrance
        await tell(one.stage, Message("franceconnect-link-title", "franceconnect-link"))
        asks = (Page("identifier", (Question("identifier", Kind.NIR),)),)
        # The question of every sign-in, alone: no other way in is offered from here.
        journey = replace(one.journeys["sign-in"], pages=asks)

        async def conclude(answers: Answers) -> Refusal | Way | None:
            work = one.caf.franceconnect_link(start.id, str(answers["identifier"]))
            try:
                session = await one.stage.during(work, "signing-in")
            except CafProblem as error:
                log(Event.SIGN_IN_REFUSED, code=error.code)
                if error.code in _MENDED:
                    return Refusal("identifier", refusal_text(error.problem, one.words()))
                await self._say(error.problem)
                return Way.RETRY
            one.state.sign_in(session)
            return None

        await take(one.stage, journey, one.rules, conclude)
        return one.state.session is not None

    async def _create(self, outcome: FranceConnectOutcome) -> bool:
        """Lead to an account that begins with what the provider knows."""
        one = self.entrance
        await tell(one.stage, Message("franceconnect-create-title", "franceconnect-create"))
        one.state.answer("create-account", dict(outcome.answers))
        return await create_account(one)

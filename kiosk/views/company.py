"""Who keeps company to the visitor during one visit: let in, watched, seen out.

The director owns one. Nothing of it is on the page but a panel that says who left.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import AWAY_S, Act, ConseillerHere
from kiosk.views.accompanied import Departure
from kiosk.views.flows.acts import told
from kiosk.views.flows.conseiller import welcome_conseiller
from kiosk.views.means import Means
from kiosk.views.panels.conseiller import GonePanel
from kiosk.views.stage import Window
from kiosk.visit.away import AwayTimer
from kiosk.visit.events import Event, log
from kiosk.visit.state import (
    AttestationPrinted,
    ConseillerSeenOut,
    EstimatePrinted,
    NotePrinted,
    Paper,
    Topic,
)

#: Seconds that the end of a visit waits for the Caf to hear that the conseiller is out.
_FAREWELL_S = 2.0

#: Deeds by which sheets came out of the printer.
_PRINTS = (AttestationPrinted, EstimatePrinted, NotePrinted)


class Company:
    """Lets a conseiller in, notes when they are away, says who left.

    ``camera_free`` tells whether the page leaves the camera to a badge.
    """

    def __init__(
        self,
        window: Window,
        means: Means,
        *,
        camera_free: Callable[[], bool] = lambda: True,
        away_s: float = AWAY_S,
    ) -> None:
        self._window = window
        self._means = means
        self._camera_free = camera_free
        self._here: ConseillerHere | None = None
        self._deeds_seen = len(means.state.deeds)
        self._close_gone: Callable[[], None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._welcoming: asyncio.Task[None] | None = None
        self._away = AwayTimer(asyncio.get_running_loop(), self._gone_away, away_s)
        self._stops = (
            means.accompanied.conseiller.watch(self._follow),
            means.state.observe(self._changed),
        )

    def welcome(self) -> None:
        """Ask who arrives, or what the conseiller who is there wants; once at a time."""
        if self._welcoming is None or self._welcoming.done():
            asking = welcome_conseiller(self._window, self._means, camera_free=self._camera_free)
            self._welcoming = self._begin(asking)

    async def stop(self) -> None:
        """See the conseiller out because the visit is over; it is said on the last page."""
        for stop in self._stops:
            stop()
        self._away.stop()
        self._shut()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._means.accompanied.conseiller.value is None:
            return
        self._note_out()
        # Who is not heard here is out at the end of the visit, which the Caf learns as well.
        with suppress(CafProblem, TimeoutError):
            async with asyncio.timeout(_FAREWELL_S):
                await self._means.accompanied.leave()

    def _follow(self, here: ConseillerHere | None) -> None:
        """Every word of the Caf that they are there is a sign of them."""
        before, self._here = self._here, here
        if here is not None:
            self._shut()
            self._away.seen()
            return
        self._away.stop()
        if before is not None:
            self._note_out()
            self._say_gone(before.name, self._means.accompanied.departure)

    def _note_out(self) -> None:
        if ConseillerSeenOut() not in self._means.state.deeds:
            self._means.state.did(ConseillerSeenOut())

    def _say_gone(self, name: str, why: Departure) -> None:
        self._shut()
        self._close_gone = self._window.open(lambda ui: GonePanel(ui, self._shut, name, why))

    def _shut(self) -> None:
        if self._close_gone is not None:
            self._close_gone()
            self._close_gone = None

    def _gone_away(self) -> None:
        self._means.accompanied.gone(Departure.AWAY)
        self._begin(self._told_away())

    async def _told_away(self) -> None:
        # The Caf counts as well: it is told so that it knows at once.
        try:
            await self._means.caf.conseiller_leaves()
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)

    def _changed(self, topic: Topic) -> None:
        if topic is Topic.SESSION:
            self._session_changed()
        elif topic is Topic.DEEDS:
            self._tell_prints()

    def _tell_prints(self) -> None:
        """Have the journal keep what came out of the printer beside a conseiller."""
        deeds = self._means.state.deeds
        new, self._deeds_seen = deeds[self._deeds_seen :], len(deeds)
        if self._here is None:
            return
        journey = self._means.accompanied.journey.value
        for deed in new:
            if deed == NotePrinted(Paper.MANDAT):
                self._begin(told(self._means, Act.MANDAT_PRINTED))
            elif isinstance(deed, _PRINTS):
                self._begin(told(self._means, Act.PRINTED, journey))

    def _session_changed(self) -> None:
        """Know which mandats hold of whoever signs in, and none of who signed out."""
        self._means.accompanied.mandats.set(())
        if self._means.state.session is not None and self._here is not None:
            self._begin(self._learn())

    async def _learn(self) -> None:
        try:
            await self._means.accompanied.learn()
        except CafProblem as error:
            log(Event.REQUEST_FAILED, code=error.code)

    def _begin(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

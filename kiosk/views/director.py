"""Who leads a visit from the first touch to the last page, whatever interrupts it.

The flow tells what the visitor does; the director watches what may end it: the button
*Terminer*, the silence. It is the only one that ends a visit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any

from kiosk.settings import LocaleCode
from kiosk.views.around import Around
from kiosk.views.company import Company
from kiosk.views.flows.telephone import follow_telephone
from kiosk.views.flows.visit import visit
from kiosk.views.live import Live
from kiosk.views.means import Means
from kiosk.views.panels.end import EndPanel
from kiosk.views.panels.idle import IdlePanel
from kiosk.views.panels.language import LanguagePanel
from kiosk.views.screens.attract import AttractScreen
from kiosk.views.screens.farewell import FarewellScreen, Summary
from kiosk.views.shell import Activity, MakePanel, Shell
from kiosk.visit.channel import EndReason, ShowReason
from kiosk.visit.events import Event, log
from kiosk.visit.state import PrintUnfinished, Topic, VisitState
from kiosk.visit.timers import Countdown, IdlePolicy, IdleTimer


class Director:
    """Runs one visit in a shell."""

    def __init__(
        self,
        shell: Shell,
        state: VisitState,
        activity: Activity,
        policy: IdlePolicy,
        farewell_s: float,
    ) -> None:
        self._shell = shell
        self._state = state
        self._policy = policy
        self._farewell_s = farewell_s
        self._over: asyncio.Future[EndReason] = asyncio.get_running_loop().create_future()
        self._gone = asyncio.Event()
        self._running_print: PrintUnfinished | None = None
        self._seconds = Live(0)
        self._close_warning: Callable[[], None] | None = None
        self._close_panel: Callable[[], None] | None = None
        #: What stands around the page, while the visit is served.
        self._around: Around | None = None
        #: Who lets a conseiller in and sees them out, while the visit is served.
        self.company: Company | None = None
        self._idle = IdleTimer(
            policy,
            asyncio.get_running_loop(),
            on_warning=self._warn,
            on_stay=self._stayed,
            on_over=lambda: self._end(EndReason.IDLE),
        )
        activity.seen.connect(self._idle.touched)
        state.observe(self._changed)
        shell.language_wanted.connect(self._offer_languages)
        shell.text_scale_wanted.connect(self._resize_text)
        shell.contrast_wanted.connect(
            lambda: state.prefer(high_contrast=not state.preferences.high_contrast)
        )
        shell.call_wanted.connect(self._offer_call)
        shell.end_wanted.connect(self._ask_end)
        shell.adviser_wanted.connect(self._welcome)

    def printing(self, job: PrintUnfinished | None) -> None:
        """Note which print is running, if any: its end is part of the truth of the last page."""
        self._running_print = job

    def awake(self) -> None:
        """Note a sign of the visitor that the window does not see: their telephone spoke."""
        self._idle.touched()

    async def run(
        self, reason: ShowReason, means: Means, on_attract: Callable[[], None]
    ) -> EndReason:
        """Serve one visitor, and return why the visit is over. ``on_attract``: it is shown."""
        attract = asyncio.ensure_future(self._shell.present(partial(AttractScreen, reason=reason)))
        on_attract()
        await attract
        self._idle.start()
        self._around = Around(self._shell, means, self.awake)
        self.company = Company(self._shell, means, camera_free=self._camera_free)
        flow = asyncio.ensure_future(visit(self._shell, means))
        telephone = asyncio.ensure_future(follow_telephone(means.caf, self._shell.hang_telephone))
        try:
            waiting: set[asyncio.Future[Any]] = {flow, self._over}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            if flow.done():
                # The flow never ends by itself: what it raised is a defect, not an outcome.
                flow.result()
            reason_over = self._over.result()
        finally:
            await self.company.stop()
            await _cancelled(flow)
            await _cancelled(telephone)
            await self._around.stop()
            self._around = None
        self._idle.stop()
        if reason_over is not EndReason.IDLE:
            await self._farewell()
        return reason_over

    async def _farewell(self) -> None:
        if self._running_print is not None:
            self._state.did(self._running_print)
        state = self._state
        summary = Summary(state.deeds, state.to_keep, state.to_take, state.erased)
        countdown = Countdown(asyncio.get_running_loop(), self._seconds.set, self._gone.set)
        countdown.start(self._farewell_s)
        page = asyncio.ensure_future(
            self._shell.present(lambda ui: FarewellScreen(ui, summary, self._seconds))
        )
        timed = asyncio.ensure_future(self._gone.wait())
        try:
            waiting: set[asyncio.Future[Any]] = {page, timed}
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            countdown.stop()
            await _cancelled(page)
            await _cancelled(timed)

    def _changed(self, topic: Topic) -> None:
        if topic is Topic.PREFERENCES:
            self._shell.prefer(self._state.preferences)

    def _resize_text(self, scale: float) -> None:
        self._state.prefer(text_size={1.0: 100, 1.5: 150, 2.0: 200}[scale])  # type: ignore[arg-type]

    def _open(self, make: MakePanel) -> None:
        self._close()
        self._close_panel = self._shell.open(make)

    def _close(self) -> None:
        if self._close_panel is not None:
            self._close_panel()
            self._close_panel = None

    def _offer_languages(self) -> None:
        def chosen(code: LocaleCode) -> None:
            self._close()
            self._state.prefer(locale=code)

        self._open(lambda ui: LanguagePanel(ui, chosen, self._close))

    def _offer_call(self) -> None:
        self._close()
        # On the last page nobody can be called any more.
        if self._around is not None:
            self._around.offer_call()

    def _welcome(self) -> None:
        if self.company is not None and not self._over.done():
            self.company.welcome()

    def _camera_free(self) -> bool:
        shown = self._shell.screen_shown
        return shown is None or shown.name not in _CAMERAS

    def _ask_end(self) -> None:
        if self._over.done():
            # The last page is shown: there is nothing left to ask.
            self._gone.set()
            return

        end = partial(self._end, EndReason.BUTTON)
        printing = self._running_print is not None
        unsent = self._state.unsent
        self._open(lambda ui: EndPanel(ui, end, self._close, printing=printing, unsent=unsent))

    def _warn(self, seconds: int) -> None:
        self._seconds.set(seconds)
        if self._close_warning is None:
            log(Event.IDLE_WARNED)
            self._close_warning = self._shell.open(
                lambda ui: IdlePanel(ui, self._seconds, self._policy.warning_s, self._idle.stay)
            )

    def _stayed(self) -> None:
        log(Event.IDLE_ANSWERED)
        self._unwarn()

    def _unwarn(self) -> None:
        if self._close_warning is not None:
            self._close_warning()
            self._close_warning = None

    def _end(self, reason: EndReason) -> None:
        self._close()
        self._unwarn()
        if not self._over.done():
            self._over.set_result(reason)


#: Screens that hold the camera.
_CAMERAS = frozenset({"camera", "identity-camera"})


async def _cancelled(task: asyncio.Future[Any]) -> None:
    """Cancel ``task`` and wait until it let everything go."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

"""What stands around the page of the visitor for as long as the visit is served.

The call for a conseiller, the banners that say who is there and who looks, the panel of the
conseiller, the masked page that the visitor shows. The director owns one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from functools import partial
from typing import Any

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import Frame, Heard, HelpPlace, Pointer, Presence, PrinterWord
from kiosk.views.adviser_banners import beside_banner, share_banner, training_banner
from kiosk.views.flows.presence import (
    PAUSE_S,
    POINTING_S,
    follow_presence,
    follow_printer,
    presence_of,
)
from kiosk.views.flows.sharing import follow_frames
from kiosk.views.flows.stopping import Stop, stop_accompaniment
from kiosk.views.flows.training import end_training
from kiosk.views.live import Live
from kiosk.views.masking import mask
from kiosk.views.means import Means
from kiosk.views.panels.adviser import AdviserBeside, Told, told
from kiosk.views.panels.call import CallPanel, Presses
from kiosk.views.panels.share import SharePanel
from kiosk.views.pointer_ring import PointerRing
from kiosk.views.room import Room
from kiosk.views.second_screen import AdviserWindow, Screens
from kiosk.views.shell import Shell, make_ui
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Where
from kiosk.visit.state import Preferences

#: Screens on which a page of a journey is answered without a keyboard: they are still that page.
_OF_THE_PAGE = frozenset(
    {
        "source", "camera", "scanner", "files", "phone", "pages", "corners", "page-view",
        "page-refused", "paper", "paper-check", "rib-offer", "fault",
    }
)  # fmt: skip

#: Least seconds between two words to the Caf that the conseiller is at work.
_TOUCHES_S = 20.0

#: Seconds that the end of a visit waits for the Caf to hear that the page is shown no more.
_FAREWELL_S = 1.0

Close = Callable[[], None]


class Around:
    """Watches one visit, from its first page to its last. ``awake`` notes a sign of somebody."""

    def __init__(self, shell: Shell, means: Means, awake: Callable[[], None]) -> None:
        self._shell = shell
        self._means = means
        self._awake = awake
        self.room = Room(means.caf)
        self.stopping: Live[Stop] = Live(Stop.NONE)
        self.telling: Live[Told] = Live(Told())
        self._secret = Live(False)
        # Whether the Caf was last told, and has last heard, that a secret is typed.
        self._secret_told = self._secret_heard = False
        self._where: Where | None = None
        self._printer = Live(PrinterWord.READY)
        self._changed = asyncio.Event()
        self._again = asyncio.Event()
        self._told_at = -_TOUCHES_S
        self._asked: str | None = None
        self._close_beside: Close | None = None
        self._close_share: Close | None = None
        self._close_panel: Close | None = None
        self._close_training: Close | None = None
        self._close_asking: Close | None = None
        self._close_call: Close | None = None
        self._ring = PointerRing(shell)
        self._screens = Screens(shell) if means.second_screen else None
        self._tasks: set[asyncio.Task[None]] = set()
        room, accompanied = self.room, means.accompanied
        self._moved()
        self._stops: list[Close] = [
            room.help.watch(self._call_changed),
            room.sharing.watch(lambda _on: self._share_changed()),
            room.viewed_by.watch(lambda _who: self._share_changed()),
            room.asked_by.watch(lambda _who: self._offer_sharing()),
            room.pointer.watch(self._point),
            accompanied.conseiller.watch(lambda _one: self._company_changed()),
            self.stopping.watch(lambda _stop: self._company_changed()),
        ]
        shell.screen_changed.connect(self._moved)
        if self._screens is not None:
            self._screens.changed.connect(self._screens_changed)
        self._begin(follow_printer(means.printer, self._printer))
        self._begin(
            follow_presence(means.caf, self._presence, self._heard, self._changed, self._pause)
        )
        self._begin(
            follow_frames(
                means.caf, room.sharing, room.away, self._picture, lambda: self._secret_heard
            )
        )

    def offer_call(self) -> None:
        """Open the panel of help, over the page."""
        self._shut_call()
        name = self._where.screen if self._where is not None else "home"
        presses = Presses(
            call=lambda: self._begin(self._call()),
            call_off=lambda: self._begin(self.room.call_off()),
            share=self._share_from_call,
            adviser=self._adviser_from_call,
            close=self._shut_call,
        )
        self._close_call = self._shell.open(lambda ui: CallPanel(ui, name, self.room, presses))

    def revoke(self) -> None:
        """Stop the accompaniment at once; a second touch tries again at once."""
        if self.stopping.value is Stop.NONE:
            self._begin(stop_accompaniment(self._means.accompanied, self.stopping, self._again))
        else:
            self._again.set()

    def touched(self) -> None:
        """Note a touch of the conseiller: they are there, and so is somebody at the kiosk."""
        self._awake()
        now = asyncio.get_running_loop().time()
        if now - self._told_at >= _TOUCHES_S:
            self._told_at = now
            self._begin(self._means.accompanied.touched())

    async def stop(self) -> None:
        """Take everything away: the visit is over."""
        self._shell.screen_changed.disconnect(self._moved)
        if self._screens is not None:
            self._screens.changed.disconnect(self._screens_changed)
            self._screens.deleteLater()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for stop in self._stops:
            stop()
        for close in (
            self._close_beside,
            self._close_share,
            self._close_panel,
            self._close_training,
            self._close_asking,
            self._close_call,
        ):
            if close is not None:
                close()
        if self.room.sharing.value:
            # Forgotten by itself as well; said, it is forgotten at once.
            with suppress(CafProblem, TimeoutError):
                async with asyncio.timeout(_FAREWELL_S):
                    await self._means.caf.stop_sharing()
        self._shell.say_call(lambda _ui: None)
        self._ring.hide()
        self._ring.deleteLater()

    # --- Where the visitor is -----------------------------------------------------------------

    def _moved(self) -> None:
        screen = self._shell.screen_shown
        if screen is None:
            return
        self._where = _within(self._where, screen.where)
        secret = self._where.secret
        if self._secret.value != secret:
            self._secret.set(secret)
        self.telling.set(told(self._where, self._means.journeys, self._means.advising))
        self._ring.hide()
        self._changed.set()
        self._offer_sharing()

    def _presence(self) -> Presence | None:
        if self._where is None:
            return None
        told = presence_of(self._where, self._printer.value, secret=self._shell.secret_over)
        self._secret_told = told.secret
        return told

    def _heard(self, heard: Heard | None) -> None:
        if heard is not None:
            self._secret_heard = self._secret_told
        self.room.hear(heard)

    def _pause(self) -> float:
        return POINTING_S if self.room.sharing.value else PAUSE_S

    # --- The call -----------------------------------------------------------------------------

    async def _call(self) -> None:
        await self.room.call()
        self._changed.set()

    def _call_changed(self, place: HelpPlace | None) -> None:
        def say(ui: Ui) -> str | None:
            if place is None:
                return None
            if place.coming is not None:
                return ui.words.text("call-button-coming")
            return ui.words.text("call-button-place", position=place.position)

        self._shell.say_call(say)

    def _shut_call(self) -> None:
        if self._close_call is not None:
            self._close_call()
            self._close_call = None

    def _share_from_call(self) -> None:
        self._shut_call()
        self._ask_sharing(None)

    def _adviser_from_call(self) -> None:
        self._shut_call()
        self._shell.adviser_wanted.emit()

    # --- The page seen from a desk ------------------------------------------------------------

    def _offer_sharing(self) -> None:
        """Ask the visitor once when a desk asks, never while a secret is typed."""
        who = self.room.asked_by.value
        if who is None:
            self._asked = None
            return
        busy = self._secret.value or self._shell.secret_over or self._close_asking is not None
        if self.room.sharing.value or who == self._asked or busy:
            return
        self._asked = who
        self._ask_sharing(who)

    def _ask_sharing(self, who: str | None) -> None:
        def answer(yes: bool) -> None:
            if self._close_asking is not None:
                self._close_asking()
                self._close_asking = None
            if yes:
                self.room.sharing.set(True)
                self._changed.set()
            elif who is not None:
                # The desk waits for an answer: it learns that nothing will come.
                self._begin(self._refuse())

        self._close_asking = self._shell.open(
            lambda ui: SharePanel(ui, who, partial(answer, True), partial(answer, False))
        )

    async def _refuse(self) -> None:
        with suppress(CafProblem):
            await self._means.caf.stop_sharing()

    def _stop_sharing(self) -> None:
        self.room.sharing.set(False)
        self.room.pointer.set(None)

    def _share_changed(self) -> None:
        shown = self.room.sharing.value or bool(self.room.viewed_by.value)
        if shown and self._close_share is None:
            self._close_share = self._shell.hang_banner(
                lambda ui: share_banner(ui, self.room, self._secret, self._stop_sharing)
            )
        elif not shown and self._close_share is not None:
            self._close_share()
            self._close_share = None

    def _picture(self) -> Frame | None:
        screen = self._shell.screen_shown
        if screen is None or not screen.isVisible():
            return None
        if self._shell.secret_over:
            return Frame(width=1, height=1, secret=True)
        return mask(screen, self._shell.ui.words)

    def _point(self, pointer: Pointer | None) -> None:
        here = pointer if self.room.sharing.value and not self._secret.value else None
        self._ring.point(self._shell.ui.theme, self._shell.screen_shown, here)

    # --- The conseiller beside ----------------------------------------------------------------

    def _company_changed(self) -> None:
        conseiller = self._means.accompanied.conseiller.value
        here = conseiller is not None
        stopping = self.stopping.value is not Stop.NONE
        training = conseiller is not None and conseiller.training
        # In training nobody gave anything that could be stopped: its own banner says what it is.
        banner = (here and not training) or stopping
        if banner and self._close_beside is None:
            self._close_beside = self._shell.hang_banner(
                lambda ui: beside_banner(ui, self._means.accompanied, self.stopping, self.revoke)
            )
        elif not banner and self._close_beside is not None:
            self._close_beside()
            self._close_beside = None
        self._training_changed(training)
        # What was stopped is taken away at once, heard by the Caf or not.
        panel = here and not stopping
        if panel and self._close_panel is None:
            self._close_panel = self._open_panel()
        elif not panel and self._close_panel is not None:
            self._close_panel()
            self._close_panel = None

    def _training_changed(self, training: bool) -> None:
        if training and self._close_training is None:
            self._close_training = self._shell.hang_banner(
                lambda ui: training_banner(ui, self._end_training)
            )
        elif not training and self._close_training is not None:
            self._close_training()
            self._close_training = None

    def _end_training(self) -> None:
        self._begin(self._ended_training())

    async def _ended_training(self) -> None:
        await self._shell.aside(partial(end_training, means=self._means))

    def _open_panel(self) -> Close:
        second = self._screens.second() if self._screens is not None else None
        if second is None:
            return self._shell.hang_beside(lambda ui: AdviserBeside(ui, self.telling, self.touched))
        window = AdviserWindow(make_ui(Preferences()), self.telling, self.touched)
        window.stand_on(second)
        # Where a window manager gives the focus to what is new, the page takes it back.
        self._shell.activateWindow()
        return window.leave

    def _screens_changed(self) -> None:
        if self._close_panel is not None:
            self._close_panel()
            self._close_panel = self._open_panel()

    # --- Tasks --------------------------------------------------------------------------------

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _within(before: Where | None, now: Where) -> Where:
    """Return the place, which is still the page of a journey while a paper for it is taken."""
    if before is None or before.journey is None or now.journey or now.screen not in _OF_THE_PAGE:
        return now
    return Where(now.screen, before.journey, before.page, before.step, now.secret)

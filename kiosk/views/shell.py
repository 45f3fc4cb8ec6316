"""The only window: the bar on top, one screen under it, panels over both.

No dialog and no nested event loop, ever: kiosk compositors place a second window badly,
and ``exec`` breaks the asyncio loop.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kiosk.i18n import Words
from kiosk.views.banners import Banners, MakeBanner
from kiosk.views.components.busy import QUIET_MS
from kiosk.views.components.focus import FocusRing
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.components.top_bar import TopBar
from kiosk.views.live import Live
from kiosk.views.neighbours import MakeNeighbour
from kiosk.views.panels.telephone import Messages, Reading, TelephoneBeside
from kiosk.views.panels.waiting import WaitingPanel
from kiosk.views.place import PagePlace
from kiosk.views.screen import Screen
from kiosk.views.stage import Stage
from kiosk.views.theme import Theme
from kiosk.views.ui import Ui
from kiosk.visit.state import Preferences

T = TypeVar("T")

#: Builds a panel.
MakePanel = Callable[[Ui], OverlayPanel]


#: Says where a call for a conseiller stands; None: nobody is called.
SayCall = Callable[[Ui], str | None]


def _nobody_called(_ui: Ui) -> None:
    return None


@dataclass(eq=False)
class _Open:
    """A panel that is open, and how to build it again."""

    make: MakePanel
    panel: OverlayPanel


class Shell(QWidget):
    """The window of a visit. It implements :class:`kiosk.views.stage.Stage`."""

    #: What the bar on top asks for, whatever the screen.
    language_wanted = Signal()
    text_scale_wanted = Signal(float)
    contrast_wanted = Signal()
    call_wanted = Signal()
    adviser_wanted = Signal()
    end_wanted = Signal()

    #: Another screen is shown, or the same one built again.
    screen_changed = Signal()

    def __init__(self, place: str, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("shell")
        self._place = place
        self.ui = make_ui(preferences)
        self._bar: TopBar | None = None
        self._screen: Screen[Any] | None = None
        self._make: Callable[[Ui], Screen[Any]] | None = None
        self._future: asyncio.Future[Any] | None = None
        self._panels: list[_Open] = []
        self._on_painted: Callable[[], None] | None = None
        self._say_call: SayCall = _nobody_called
        # Clear while the screen of the visit is put aside.
        self._here = asyncio.Event()
        self._here.set()
        self._ring = FocusRing(self.ui.theme, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        # The window is the screen: no content, however tall, may make it larger.
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._banners = Banners(self.ui)
        self._page = PagePlace(self.ui)
        self._dress()
        self._column.addWidget(self._banners)
        self._column.addWidget(self._page, 1)

    @property
    def screen_shown(self) -> Screen[Any] | None:
        """The screen that is shown, or None before the first and between two."""
        return self._screen

    @property
    def secret_over(self) -> bool:
        """Whether a panel over the screen asks for a secret."""
        return any(opened.panel.secret for opened in self._panels)

    async def present(self, make: Callable[[Ui], Screen[T]]) -> T:
        """Show a screen until it is finished; return its outcome."""
        await self._here.wait()
        return await self.show_at_once(make)

    async def aside(self, work: Callable[[Stage], Awaitable[T]]) -> T:
        """Put the screen aside, as it is, while ``work`` shows others on the stage that it is
        handed; then show it again. What the visit wants to show meanwhile waits."""
        self._here.clear()
        screen, make, future = self._screen, self._make, self._future
        memory = screen.snapshot() if screen is not None else None
        try:
            return await work(_Aside(self))
        finally:
            if make is not None and future is not None and not future.done():
                self._make, self._future = make, future
                fresh = make(self.ui)
                self._put(fresh)
                fresh.restore(memory)
            self._here.set()

    async def show_at_once(self, make: Callable[[Ui], Screen[T]]) -> T:
        """Show a screen, whatever was put aside; see :meth:`aside`."""
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._make, self._future = make, future
        self._put(make(self.ui))
        try:
            return await future
        finally:
            if self._future is future:
                self._make = self._future = None

    async def during(self, work: Awaitable[T], message: str, far: Live[float] | None = None) -> T:
        """Await ``work``; after 300 ms a panel says what is being done, and how far it is."""
        dismiss: list[Callable[[], None]] = []
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(QUIET_MS)
        timer.timeout.connect(
            lambda: dismiss.append(
                self.open(lambda ui: WaitingPanel(ui, ui.words.text(message), far))
            )
        )
        timer.start()
        held, focused = self._screen, QApplication.focusWidget()
        if held is not None:
            held.setEnabled(False)
        try:
            return await work
        finally:
            timer.stop()
            timer.deleteLater()
            for close in dismiss:
                close()
            if held is not None and held is self._screen:
                held.setEnabled(True)
                if focused is not None and held.isAncestorOf(focused):
                    focused.setFocus()

    def open(self, make: MakePanel) -> Callable[[], None]:
        """Open a panel over the screen; return what closes it (harmless when closed).

        ``make`` is called again, as for screens, when the preferences change.
        """
        opened = _Open(make, make(self.ui))
        self._panels.append(opened)
        opened.panel.open_over(self)

        def close() -> None:
            if opened in self._panels:
                self._panels.remove(opened)
                opened.panel.dismiss()

        return close

    def hang_telephone(self, messages: Live[Messages]) -> Callable[[], None]:
        """Hang the telephone of a demonstration beside the page; return what takes it away."""
        reading = Reading()
        return self._page.hang(lambda ui: TelephoneBeside(ui, messages, reading))

    def hang_beside(self, make: MakeNeighbour) -> Callable[[], None]:
        """Hang something beside the page, folded; return what takes it away."""
        return self._page.hang(make)

    def hang_banner(self, make: MakeBanner) -> Callable[[], None]:
        """Hang a banner under the bar; return what takes it away."""
        return self._banners.hang(make)

    def say_call(self, say: SayCall) -> None:
        """Say in the bar where the call for a conseiller stands, in every language to come."""
        self._say_call = say
        if self._bar is not None:
            self._bar.say_call(say(self.ui))

    def prefer(self, preferences: Preferences) -> None:
        """Speak and look otherwise from now on; what was typed stays."""
        self.ui = make_ui(preferences)
        self._dress()
        self._banners.dress(self.ui)
        self._page.dress(self.ui)
        screen, make = self._screen, self._make
        if screen is not None and make is not None:
            memory = screen.snapshot()
            fresh = make(self.ui)
            self._put(fresh)
            fresh.restore(memory)
        for opened in self._panels:
            opened.panel.dismiss()
            opened.panel = opened.make(self.ui)
            opened.panel.open_over(self)

    def painted_once(self, action: Callable[[], None]) -> None:
        """Call ``action`` when what is shown now is on the screen."""
        self._on_painted = action

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell that the window is painted, once this very paint has reached the screen."""
        super().paintEvent(event)
        if self._on_painted is not None:
            QTimer.singleShot(0, self, self._on_painted)
            self._on_painted = None

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse: only the supervisor ends a visit."""
        event.ignore()

    def _dress(self) -> None:
        self.ui.theme.apply(self)
        self._ring.set_theme(self.ui.theme)
        words = self.ui.words
        bar = TopBar(self.ui, self._place, words.locale.own_name)
        bar.language_pressed.connect(self.language_wanted)
        bar.text_scale_chosen.connect(self.text_scale_wanted)
        bar.contrast_pressed.connect(self.contrast_wanted)
        bar.call_pressed.connect(self.call_wanted)
        bar.mark_pressed.connect(self.adviser_wanted)
        bar.say_call(self._say_call(self.ui))
        bar.end_pressed.connect(self.end_wanted)
        if self._bar is not None:
            self._column.replaceWidget(self._bar, bar)
            self._bar.hide()
            self._bar.deleteLater()
            bar.setVisible(self._screen is None or self._screen.with_bar)
        else:
            self._column.addWidget(bar)
        self._bar = bar

    def _put(self, screen: Screen[Any]) -> None:
        gone, self._screen = self._screen, screen
        screen.finished.connect(self._finished)
        self.setUpdatesEnabled(False)
        if self._bar is not None:
            self._bar.setVisible(screen.with_bar)
        self._banners.setVisible(screen.with_bar)
        if gone is not None:
            gone.leave()
        self._page.put(screen)
        self.setUpdatesEnabled(True)
        first = screen.first_focus() or screen
        first.setFocus()
        self.screen_changed.emit()

    def _finished(self, outcome: object) -> None:
        if self._future is not None and not self._future.done():
            self._future.set_result(outcome)


class _Aside:
    """The stage of what interrupts the visit: its screens come in the place of those of it."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell

    async def present(self, make: Callable[[Ui], Screen[T]]) -> T:
        """Show a screen until it is finished; return its outcome."""
        return await self._shell.show_at_once(make)

    async def during(self, work: Awaitable[T], message: str, far: Live[float] | None = None) -> T:
        """Await ``work``, and say what is being done."""
        return await self._shell.during(work, message, far)


class Activity(QObject):
    """Tells that somebody touched, typed or moved: any of it keeps the visit awake.

    It listens where presses and keys come into the window. On the whole application Python
    would be shown every event, those between the parts of a web page too, which it cannot
    bear: the process dies.
    """

    seen = Signal()

    _SIGNS = frozenset(
        {
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.TouchBegin,
            QEvent.Type.TouchUpdate,
            QEvent.Type.KeyPress,
            QEvent.Type.Wheel,
        }
    )

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event that comes into the window, and let it pass."""
        if watched is self._window:
            if event.type() is QEvent.Type.Show:
                self._listen()
        elif event.type() in self._SIGNS:
            self.seen.emit()
        return False

    def _listen(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle


def make_ui(preferences: Preferences) -> Ui:
    """Return the theme and the words of these preferences."""
    words = Words(preferences.locale)
    theme = Theme(
        text_scale=preferences.text_size / 100,
        high_contrast=preferences.high_contrast,
        rtl=words.direction == "rtl",
    )
    return Ui(theme, words)

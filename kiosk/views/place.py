"""Where the page stands under the bar, and what may stand beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.views.live import Live
from kiosk.views.panels.telephone import Telephone, TelephoneTab
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: What a page needs beside or above the telephone, in pixels; else it stands in its place.
_LEAST_WIDTH, _LEAST_HEIGHT = 1000, 1000

#: No limit, in the words of Qt (QWIDGETSIZE_MAX).
_ANY = (1 << 24) - 1

Messages = tuple[DemonstrationMessage, ...]


@dataclass(eq=False)
class _Hung:
    """The telephone as it is drawn now, and what was seen of it."""

    live: Live[Messages]
    tab: TelephoneTab
    phone: Telephone
    open: bool = False
    seen: int = 0
    stop: Callable[[], None] | None = None


class PagePlace(QWidget):
    """Holds the screen, and the telephone of a demonstration beside it."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen: Screen[Any] | None = None
        self._hung: _Hung | None = None
        self._before: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for layout in (self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        # As the window: no content, however tall, may make it larger.
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._column.addLayout(self._row, 1)

    def put(self, screen: Screen[Any]) -> None:
        """Stand ``screen`` where the one before was, which goes."""
        gone, self._screen = self._screen, screen
        if gone is None:
            self._row.insertWidget(0, screen, 1)
        else:
            self._row.replaceWidget(gone, screen)
            self._row.setStretchFactor(screen, 1)
            gone.hide()
            gone.deleteLater()
        self._arrange()
        # Now, not when the loop comes to it: who looks in between would see it in no place.
        self._column.activate()
        screen.show()

    def hang(self, live: Live[Messages]) -> Callable[[], None]:
        """Hang a telephone with these messages beside the page, folded; return what takes it
        away (harmless when it is gone)."""
        self._take_down()
        self._hung = hung = self._made(live)

        def take() -> None:
            if self._hung is not None and self._hung.live is hung.live:
                self._take_down()

        return take

    def dress(self, ui: Ui) -> None:
        """Speak and look otherwise from now on."""
        self._ui = ui
        if (old := self._hung) is None:
            return
        self._take_down()
        fresh = self._made(old.live, old)
        self._hung = fresh

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the telephone its place."""
        super().resizeEvent(event)
        self._arrange()

    def _made(self, live: Live[Messages], old: _Hung | None = None) -> _Hung:
        hung = _Hung(live, TelephoneTab(self._ui), Telephone(self._ui))
        if old is not None:
            hung.open, hung.seen = old.open, old.seen
        self._hung = hung
        self._column.insertWidget(0, hung.tab)
        self._row.addWidget(hung.phone)
        hung.tab.pressed.connect(lambda: self._turn(True))
        hung.phone.folded.connect(lambda: self._turn(False))
        hung.stop = live.watch(self._came)
        self._arrange()
        return hung

    def _take_down(self) -> None:
        hung, self._hung = self._hung, None
        if hung is None:
            return
        if hung.stop is not None:
            hung.stop()
        for widget in (hung.tab, hung.phone):
            self._column.removeWidget(widget)
            self._row.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._arrange()

    def _came(self, messages: Messages) -> None:
        hung = self._hung
        if hung is None:
            return
        hung.phone.show_messages(messages)
        if hung.open and messages:
            hung.seen = messages[-1].number
        hung.tab.say(sum(1 for one in messages if one.number > hung.seen))

    def _turn(self, opened: bool) -> None:
        hung = self._hung
        if hung is None:
            return
        before = QApplication.focusWidget()
        hung.open = opened
        self._came(hung.live.value)
        self._arrange()
        if opened:
            self._before = before
            if before is None or not before.isVisible():
                hung.phone.fold.setFocus()
        elif before is None or not before.isVisible():
            # Back to the field that waits for the code.
            kept = self._before
            (kept if kept is not None and isValid(kept) else hung.tab.button).setFocus()

    def _arrange(self) -> None:
        hung, screen = self._hung, self._screen
        here = hung is not None and screen is not None and screen.with_bar
        if hung is None or not here:
            if hung is not None:
                hung.tab.hide()
                hung.phone.hide()
            if screen is not None:
                screen.show()
            return
        hung.tab.setVisible(not hung.open)
        hung.phone.setVisible(hung.open)
        size = Telephone.size_in(self._ui)
        beside = self.width() - size.width() >= _LEAST_WIDTH
        below = not beside and self.height() - size.height() >= _LEAST_HEIGHT
        width, height = size.width() if beside else None, size.height() if below else None
        hung.phone.setMinimumSize(width or 0, height or 0)
        hung.phone.setMaximumSize(width or _ANY, height or _ANY)
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        if screen is not None:
            screen.setVisible(not hung.open or beside or below)

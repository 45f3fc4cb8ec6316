"""Where the page stands under the bar, and what may stand beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.views.neighbours import MakeNeighbour, Neighbour, TabRow
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: What a page needs beside or above its neighbours, in pixels; else one stands in its place.
_LEAST_WIDTH, _LEAST_HEIGHT = 1000, 1000

#: No limit, in the words of Qt (QWIDGETSIZE_MAX).
_ANY = (1 << 24) - 1


@dataclass(eq=False)
class _Hung:
    """A neighbour as it is drawn now, how to draw it again, and where the focus was before."""

    make: MakeNeighbour
    drawn: Neighbour
    open: bool = False
    before: QWidget | None = None


class PagePlace(QWidget):
    """Holds the screen, and its neighbours beside it: the last unfolded is the farthest.

    Those that are open stand side by side where the page keeps its room; else one alone does,
    the last that was unfolded, beside the page, below it or in its place.
    """

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._screen: Screen[Any] | None = None
        self._hung: list[_Hung] = []
        self._tabs = TabRow()
        self._column = QVBoxLayout(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for layout in (self._column, self._row):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        # As the window: no content, however tall, may make it larger.
        self._column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        self._tabs.space(ui)
        self._column.addWidget(self._tabs)
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
        if screen.with_bar and screen.isHidden() and screen.where.secret:
            self._turn_away()
        # Now, not when the loop comes to it: who looks in between would see it in no place.
        self._column.activate()

    def hang(self, make: MakeNeighbour) -> Callable[[], None]:
        """Hang a neighbour beside the page, folded; return what takes it away (harmless when it
        is gone)."""
        hung = _Hung(make, make(self._ui))
        self._hung.append(hung)
        self._stand(hung)
        self._arrange()

        def take() -> None:
            if hung in self._hung:
                self._hung.remove(hung)
                self._take_down(hung.drawn)
                self._arrange()

        return take

    def dress(self, ui: Ui) -> None:
        """Speak and look otherwise from now on."""
        self._ui = ui
        self._tabs.space(ui)
        for hung in self._hung:
            self._take_down(hung.drawn)
            hung.drawn = hung.make(ui)
            self._stand(hung)
            hung.drawn.turned(hung.open)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the neighbours their places."""
        super().resizeEvent(event)
        self._arrange()

    def _stand(self, hung: _Hung) -> None:
        drawn = hung.drawn
        self._tabs.add(drawn.tab)
        self._row.addWidget(drawn.body)
        drawn.tab.clicked.connect(lambda: self._turn(hung, True))
        drawn.fold.clicked.connect(lambda: self._turn(hung, False))

    def _take_down(self, drawn: Neighbour) -> None:
        drawn.leave()
        self._tabs.remove(drawn.tab)
        self._row.removeWidget(drawn.body)
        for widget in (drawn.tab, drawn.body):
            widget.hide()
            widget.deleteLater()
        drawn.deleteLater()

    def _turn(self, hung: _Hung, opened: bool) -> None:
        before = QApplication.focusWidget()
        hung.open = opened
        if opened:
            # The last that was unfolded stands last, and stays where there is room for one.
            self._hung.remove(hung)
            self._hung.append(hung)
            self._row.removeWidget(hung.drawn.body)
            self._row.addWidget(hung.drawn.body)
        hung.drawn.turned(opened)
        self._arrange()
        if opened:
            hung.before = before
            if before is None or not before.isVisible():
                hung.drawn.fold.setFocus()
        elif before is None or not before.isVisible():
            # Back to the field that waits for the code.
            kept = hung.before
            (kept if kept is not None and isValid(kept) else hung.drawn.tab).setFocus()

    def _turn_away(self) -> None:
        """Give its place back to a page that asks for a secret."""
        for one in self._hung:
            if one.open and one.drawn.turns_away:
                one.open = False
                one.drawn.turned(False)
        self._arrange()

    def _arrange(self) -> None:
        screen = self._screen
        here = screen is not None and screen.with_bar
        opened = [one for one in self._hung if one.open] if here else []
        beside = self._fits(opened)
        if not beside and len(opened) > 1:
            for one in opened[:-1]:
                one.open = False
                one.drawn.turned(False)
            opened = opened[-1:]
            beside = self._fits(opened)
        # Where a secret is typed, what turns away has nothing to say, and the keys need the room.
        away = screen is not None and screen.where.secret
        folded = [one for one in self._hung if not one.open and not (away and one.drawn.turns_away)]
        for one in self._hung:
            one.drawn.tab.setVisible(here and one in folded)
            one.drawn.body.setVisible(one in opened)
        self._tabs.setVisible(here and bool(folded))
        tallest = max((one.drawn.size.height() for one in opened), default=0)
        below = not beside and self.height() - tallest >= _LEAST_HEIGHT
        for one in opened:
            width = one.drawn.size.width() if beside else None
            height = tallest if below else None
            one.drawn.body.setMinimumSize(width or 0, height or 0)
            one.drawn.body.setMaximumSize(width or _ANY, height or _ANY)
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        if screen is not None:
            screen.setVisible(not opened or beside or below)

    def _fits(self, opened: list[_Hung]) -> bool:
        return self.width() - sum(one.drawn.size.width() for one in opened) >= _LEAST_WIDTH

"""What may stand beside the page, and take its room from it: a tab while it is folded."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.views.components.button import Button
from kiosk.views.ui import Ui


class Neighbour(QObject):
    """One thing beside the page: its tab, its body and what folds it.

    It lives for one language, one text size and one contrast: what must outlive them is kept by
    who makes it. ``size`` is what the body takes beside a page, or below one.
    """

    #: Whether it folds when a secret is asked on a page in whose place it would stand.
    turns_away: ClassVar[bool] = False

    def __init__(self, tab: Button, body: QWidget, fold: Button, size: QSize) -> None:
        super().__init__()
        self.tab, self.body, self.fold, self.size = tab, body, fold, size
        for button in (tab, fold):
            # A touch leaves the focus, and the keyboard, with the field that is typed into.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def turned(self, opened: bool) -> None:
        """Note that it was unfolded or folded."""

    def leave(self) -> None:
        """Stop following anything: it goes."""


#: Builds one, again whenever the language, the text size or the contrast changes.
MakeNeighbour = Callable[[Ui], Neighbour]


class TabRow(QWidget):
    """A row under the bar with the tabs of those that are folded, at its far end."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tab-row")
        self._row = QHBoxLayout(self)
        self._row.addStretch(1)
        self.hide()

    def space(self, ui: Ui) -> None:
        """Keep the distances of a theme."""
        side = ui.theme.lengths.small_gap
        self._row.setContentsMargins(side, 4, side, 4)
        self._row.setSpacing(side)

    def add(self, tab: Button) -> None:
        """Put one more tab at the far end."""
        self._row.addWidget(tab)

    def remove(self, tab: Button) -> None:
        """Take a tab away."""
        self._row.removeWidget(tab)

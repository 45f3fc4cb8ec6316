"""The part of a screen between the bar and the foot: a title, a line, and what follows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Body(QWidget):
    """Title, second line, then what is added, under each other; scrolls when it must.

    ``column`` takes widgets and layouts. Margins follow the window, as the grid of the
    look says: 96 and 52 pixels, 48 where it is narrow.
    """

    def __init__(self, ui: Ui, title: str = "", hint: str = "") -> None:
        super().__init__()
        self._ui = ui
        self._inside = QWidget()
        self._inside.setObjectName("body")
        self.column = QVBoxLayout(self._inside)
        self.column.setSpacing(ui.theme.lengths.gap)
        self._head = head = QVBoxLayout()
        head.setSpacing(ui.theme.px(8))
        if title:
            self.title = Label(ui, title, TextRole.TITLE)
            head.addWidget(self.title)
            if hint:
                head.addWidget(Label(ui, hint, TextRole.SOFT))
            self.column.addLayout(head)
        self._scroll = ScrollColumn(ui, self._inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def add_to_head(self, widget: QWidget) -> None:
        """Add a widget close under the title and its line."""
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a widget under what is there."""
        self.column.addWidget(widget, stretch)

    def add_leading(self, widget: QWidget) -> None:
        """Add a widget at its own width, at the side from which one reads."""
        self.column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeading)

    def add_layout(self, layout: QLayout) -> None:
        """Add a layout under what is there."""
        self.column.addLayout(layout)

    @property
    def least_width(self) -> int:
        """Width under which a word is cut, with the margins of this window."""
        margins = self.column.contentsMargins()
        words = self.column.totalMinimumSize().width() - margins.left() - margins.right()
        return words + 2 * self._ui.theme.margin(self.window().size())

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that ``widget`` is seen."""
        self._scroll.show_widget(widget)

    def end(self) -> None:
        """Keep what was added at the top; the rest of the page stays empty."""
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins that the width of the window asks for."""
        super().resizeEvent(event)
        lengths = self._ui.theme.lengths
        side = self._ui.theme.margin(self.window().size())
        top = lengths.top_margin if side == lengths.margin else lengths.gap
        # Within what scrolls, so that the ring of the focus is not cut and the buttons that
        # scroll stand in the margin.
        self.column.setContentsMargins(side, top, side, lengths.gap)

"""Where the two halves of a result stand: side by side, one over the other, or in a row."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.screens.estimate_list import EstimateList
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Least widths at which both stand side by side, in pixels at 100 %.
_LIST, _PANEL = 600, 640

#: Least height of the list over a curve that stays, in pixels at 100 %.
_LEAST_LIST = 560

#: How the width is shared side by side.
_SHARES = (45, 55)


class _Way(Enum):
    """How the halves stand."""

    BESIDE = auto()
    BELOW = auto()
    ONE = auto()


class Places(QWidget):
    """The list scrolls; the panel stays in sight where there is room, or scrolls with it.

    Amounts that change must be seen while the finger slides, so the panel leaves only when
    large words would leave nothing else.
    """

    def __init__(self, ui: Ui, title: str, rows: EstimateList, panel: QWidget | None) -> None:
        super().__init__()
        self._ui = ui
        self._rows = rows
        self._panel = panel
        self._way: _Way | None = None
        lengths = ui.theme.lengths
        self._title = Label(ui, title, TextRole.TITLE)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(lengths.gap)
        self._column.addWidget(rows)
        first = QVBoxLayout()
        first.setSpacing(lengths.small_gap)
        first.addWidget(self._title)
        self._scroll = ScrollColumn(ui, inside)
        first.addWidget(self._scroll, 1)
        self._first = first
        # Around the panel, and not around the list, which scrolls to the very foot.
        self._second = QWidget()
        self._frame = QVBoxLayout(self._second)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.addLayout(first, _SHARES[0])
        self._halves.addWidget(self._second, _SHARES[1])
        self._stand(_Way.ONE)

    def show_widget(self, widget: QWidget) -> None:
        """Scroll so that ``widget``, in the list, is seen."""
        self._scroll.show_widget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the halves where this window has room for them."""
        super().resizeEvent(event)
        lengths = self._ui.theme.lengths
        side = self._ui.theme.margin(self.window().size())
        top = lengths.top_margin if side == lengths.margin else lengths.gap
        self._stand(self._wanted(side, top))
        # Room for the ring of the focus, which what scrolls would cut.
        rim = lengths.ring + lengths.ring_inner
        if self._way is _Way.ONE:
            self._halves.setContentsMargins(0, 0, 0, 0)
            self._column.setContentsMargins(side, top, side, lengths.gap)
        else:
            self._halves.setContentsMargins(side, top, side, 0)
            self._column.setContentsMargins(0, rim, 0, lengths.small_gap)
        above = rim if self._way is _Way.BESIDE else 0
        self._frame.setContentsMargins(0, above, 0, lengths.gap)

    def _wanted(self, side: int, top: int) -> _Way:
        if self._panel is None:
            return _Way.ONE
        theme, lengths = self._ui.theme, self._ui.theme.lengths
        width, height = self.width() - 2 * side, self.height() - top - lengths.gap
        if self.width() > self.height():
            shared = round((width - lengths.gap) * _SHARES[1] / sum(_SHARES))
            wide = width >= theme.px(_LIST + _PANEL) + lengths.gap
            fits = _least(self._panel, shared) + lengths.ring <= height
            return _Way.BESIDE if wide and fits else _Way.ONE
        height -= self._title.heightForWidth(width) + lengths.small_gap
        least_list = theme.soft_px(_LEAST_LIST)
        return _Way.BELOW if _least(self._panel, width) + least_list <= height else _Way.ONE

    def _stand(self, way: _Way) -> None:
        if way is self._way:
            return
        self._way = way
        one = way is _Way.ONE
        (self._column if one else self._first).insertWidget(0, self._title)
        self._second.setVisible(self._panel is not None and not one)
        if self._panel is None:
            return
        if one:
            self._rows.column.insertWidget(self._rows.after_monthly, self._panel)
            return
        self._frame.addWidget(self._panel)
        beside = way is _Way.BESIDE
        self._halves.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._halves.setSpacing(self._ui.theme.lengths.gap if beside else 0)
        self._halves.setStretch(1, _SHARES[1] if beside else 0)


def _least(panel: QWidget, width: int) -> int:
    """Return the least height of what is laid out on ``panel``, that wide."""
    layout = panel.layout()
    return layout.minimumHeightForWidth(width) if layout is not None else 0

"""The foot of every page: back, where we are, the one way on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.views.ui import Ui


class Foot(QWidget):
    """Back at the leading side, something in the middle, the primary action at the far side.

    When the three do not fit on one line, the middle goes above and the buttons share
    the line under it; when even these do not fit, the way on stands above the way back.
    """

    def __init__(
        self,
        ui: Ui,
        *,
        back: QWidget | None = None,
        middle: QWidget | None = None,
        primary: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._parts = (back, middle, primary)
        self._arrangement = -1
        self.setObjectName("Foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = QGridLayout(self)
        self._grid.setSpacing(ui.theme.lengths.small_gap)
        self._grid.setColumnStretch(1, 1)
        # Tab goes the way one reads: back, middle, on.
        for widget in self._parts:
            if widget is not None:
                widget.setParent(self)
        self._arrange(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the arrangement that fits the width."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size in the present arrangement."""
        hint = self._grid.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), self._ui.theme.lengths.foot))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which the narrowest arrangement holds."""
        width = max((w.minimumSizeHint().width() for w in self._shown()), default=0)
        margins = self._grid.contentsMargins()
        return QSize(width + margins.left() + margins.right(), self.sizeHint().height())

    def _shown(self) -> list[QWidget]:
        return [widget for widget in self._parts if widget is not None]

    def _fit(self, width: int) -> None:
        theme = self._ui.theme
        side = theme.margin(QSize(width, 0))
        self._grid.setContentsMargins(side, 22, side, 22)
        back, middle, primary = (w.sizeHint().width() if w else 0 for w in self._parts)
        gap = theme.lengths.gap
        room = width - 2 * side
        # The middle is centred on the page, so it needs the wider side twice.
        if (2 * max(back, primary) + middle + 2 * gap if middle else back + primary + gap) <= room:
            self._arrange(0)
        elif back + primary + middle + 2 * gap <= room:
            self._arrange(1)
        elif back + primary + gap <= room:
            self._arrange(2)
        else:
            self._arrange(3)

    def _arrange(self, arrangement: int) -> None:
        if arrangement == self._arrangement:
            return
        self._arrangement = arrangement
        back, middle, primary = self._parts
        for widget in self._shown():
            self._grid.removeWidget(widget)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        centre = Qt.AlignmentFlag.AlignCenter
        # Equal outer columns hold the middle in the middle of the page.
        wide = [w.sizeHint().width() for w in (back, primary) if w] if arrangement == 0 else []
        outer = max(wide, default=0) if middle is not None else 0
        self._grid.setColumnMinimumWidth(0, outer)
        self._grid.setColumnMinimumWidth(2, outer)
        whole = Qt.AlignmentFlag(0)
        places: dict[int, tuple[tuple[int, int, int, int, Qt.AlignmentFlag], ...]] = {
            0: ((0, 0, 1, 1, leading), (0, 1, 1, 1, centre), (0, 2, 1, 1, trailing)),
            1: ((0, 0, 1, 1, leading), (0, 1, 1, 1, centre), (0, 2, 1, 1, trailing)),
            2: ((1, 0, 1, 1, leading), (0, 0, 1, 3, centre), (1, 2, 1, 1, trailing)),
            3: ((2, 0, 1, 3, whole), (0, 0, 1, 3, centre), (1, 0, 1, 3, whole)),
        }
        for part, place in zip(self._parts, places[arrangement], strict=True):
            if part is not None:
                self._grid.addWidget(part, *place)
                part.show()
        self.updateGeometry()

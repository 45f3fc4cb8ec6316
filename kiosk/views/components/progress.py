"""How far something is: a bar that fills from the leading side."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Steps of the bar: finer than its pixels.
_STEPS = 1000


class ProgressBar(QProgressBar):
    """Qt's progress bar, drawn with the tokens."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_fraction(self, fraction: float) -> None:
        """Show how far it is, from 0 to 1."""
        self.setValue(round(min(max(0.0, fraction), 1.0) * _STEPS))

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(self._ui.theme.soft_px(420), self._ui.theme.soft_px(14))

    def minimumSizeHint(self) -> QSize:
        """Return the least width at which it tells something."""
        return QSize(self._ui.theme.soft_px(120), self._ui.theme.soft_px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, then what is done."""
        theme = self._ui.theme
        area = QRectF(self.rect())
        radius = area.height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.TRACK))
        painter.drawRoundedRect(area, radius, radius)
        if self.value() > 0:
            done = QRectF(area)
            done.setWidth(max(area.height(), area.width() * self.value() / _STEPS))
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                done.moveRight(area.right())
            painter.setBrush(theme.colour(Tone.ACTION))
            painter.drawRoundedRect(done, radius, radius)
        painter.end()

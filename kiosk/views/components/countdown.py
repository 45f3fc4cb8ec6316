"""A ring that empties, with the seconds in it: how long one may still think."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class Countdown(QLabel):
    """Shows what it is told: it has no clock of its own. ``total`` is in seconds."""

    def __init__(self, ui: Ui, total: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._total = total
        self._left = total
        side = ui.theme.soft_px(180)
        self.setFixedSize(QSize(side, side))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.set_left(total)

    def set_left(self, seconds: float) -> None:
        """Show that many seconds left."""
        self._left = min(max(0.0, seconds), self._total)
        shown = str(math.ceil(self._left))
        if shown != self.text():
            self.setText(shown)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the arc that is left, the number."""
        theme = self._ui.theme
        width = theme.soft_px(14)
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(Tone.TRACK), width))
        painter.drawEllipse(area)
        pen = QPen(theme.colour(Tone.ACTION), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        share = self._left / self._total if self._total else 0
        if share:
            painter.drawArc(area, 90 * 16, round(share * 360 * 16))
        painter.setPen(theme.colour(Tone.INK))
        painter.setFont(theme.font(TextRole.KEY))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

"""A turning arc: something is under way. Stands still where nothing should move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

_PERIOD_MS = 50
_STEP_DEGREES = 18


class Spinner(QWidget):
    """An arc that turns while it is seen; its timer stops with it."""

    def __init__(
        self,
        ui: Ui,
        side: int,
        *,
        tone: Tone = Tone.ACTION,
        track: Tone = Tone.TRACK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._tone = tone
        self._track = track
        self._angle = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self._turn)
        self.setFixedSize(QSize(side, side))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def showEvent(self, event: QShowEvent) -> None:
        """Start to turn."""
        super().showEvent(event)
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop."""
        self._timer.stop()
        super().hideEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track and a third of a circle on it."""
        width = max(3.0, self.width() / 8)
        area = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ui.theme.colour(self._track), width))
        painter.drawEllipse(area)
        pen = QPen(self._ui.theme.colour(self._tone), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(area, (90 - self._angle) * 16, -120 * 16)
        painter.end()

    def _turn(self) -> None:
        self._angle = (self._angle + _STEP_DEGREES) % 360
        self.update()

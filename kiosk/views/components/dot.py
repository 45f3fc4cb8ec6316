"""A dot: something here was not read yet. Always beside the word that says so."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Side at 100 %, in pixels.
_SIDE = 18


class Dot(QWidget):
    """Seen, never read aloud by itself."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        side = ui.theme.soft_px(_SIDE)
        self.setFixedSize(side, side)
        self.setObjectName("dot")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ui.theme.colour(Tone.ALERT))
        painter.drawEllipse(QRectF(self.rect()))
        painter.end()

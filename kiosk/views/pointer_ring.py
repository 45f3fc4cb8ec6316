"""Where a conseiller points from their desk: a still ring over the page."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.contract.accompaniment import Pointer
from kiosk.views.theme import Theme, Tone

#: Diameter of the ring and the width of its line, in pixels.
_SIDE, _LINE = 112, 8


class PointerRing(QWidget):
    """Lies over everything in ``window`` and takes no touch."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("pointer-ring")
        self._theme: Theme | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(_SIDE, _SIDE)
        self.hide()

    def point(self, theme: Theme, page: QWidget | None, pointer: Pointer | None) -> None:
        """Stand on that place of ``page``, or nowhere."""
        holder = self.parentWidget()
        if page is None or pointer is None or not page.isVisible() or holder is None:
            self.hide()
            return
        self._theme = theme
        x, y = page.width() * pointer.x // 1000, page.height() * pointer.y // 1000
        middle = page.mapTo(holder, QPoint(x, y))
        self.move(middle - QPoint(_SIDE // 2, _SIDE // 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, with a light rim so that it is seen on any ground."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _LINE
        circle = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        for tone, width in ((Tone.RING_INNER, 2 * _LINE), (Tone.ADVISER, _LINE)):
            painter.setPen(QPen(self._theme.colour(tone), width))
            painter.drawEllipse(circle)
        painter.end()

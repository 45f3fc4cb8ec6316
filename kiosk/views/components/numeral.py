"""A number in a disc: what stands on a picture, and beside its explanation."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


def paint_numeral(ui: Ui, painter: QPainter, middle: QPointF, number: int, side: float) -> None:
    """Paint ``number`` in a disc of that width. It stands on paper too, which is white
    whatever the contrast: its tones are those of a printed code then."""
    theme = ui.theme
    contrasted = theme.high_contrast
    disc = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # Around the disc, so that it is seen on dark and on light.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Tone.CODE_GROUND))
    rim = theme.lengths.ring_inner
    painter.drawEllipse(disc.adjusted(-rim, -rim, rim, rim))
    painter.setBrush(theme.colour(Tone.CODE if contrasted else Tone.ACTION))
    painter.drawEllipse(disc)
    font = theme.font(TextRole.STRONG)
    font.setPixelSize(max(1, round(side * 0.58)))
    painter.setFont(font)
    painter.setPen(theme.colour(Tone.CODE_GROUND if contrasted else Tone.ON_ACTION))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


class Numeral(QWidget):
    """A number in a disc, as large as the text beside it asks for."""

    def __init__(self, ui: Ui, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:
        """Return a square of some more than a line."""
        side = round(self._ui.theme.font_size(TextRole.STRONG) * 1.6)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc."""
        painter = QPainter(self)
        side = min(self.width(), self.height()) - 2 * self._ui.theme.lengths.ring_inner
        middle = QPointF(self.width() / 2, self.height() / 2)
        paint_numeral(self._ui, painter, middle, self._number, side)
        painter.end()

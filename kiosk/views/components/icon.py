"""An icon beside its word: seen, never read aloud by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class Icon(QWidget):
    """An icon of ``side`` pixels, already scaled, on a rounded tile when there is one.

    ``line`` is the role of the text beside it: the icon stands in the middle of its
    first line.
    """

    def __init__(
        self,
        ui: Ui,
        name: str,
        side: int,
        tone: Tone = Tone.ACTION,
        *,
        tile: Tone | None = None,
        tile_side: int | None = None,
        line: TextRole | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._name = name
        self._side = side
        self._tone = tone
        self._tile = tile
        outer = tile_side or side
        height = round(ui.theme.line_height(line)) if line is not None else outer
        self.setFixedSize(QSize(outer, max(outer, height)))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_icon(self, name: str, tone: Tone | None = None) -> None:
        """Show another icon."""
        self._name = name
        self._tone = tone or self._tone
        self.update()

    def set_tones(self, tone: Tone, tile: Tone | None) -> None:
        """Change the tones of the drawing and of the tile."""
        if (tone, tile) != (self._tone, self._tile):
            self._tone, self._tile = tone, tile
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile, then the icon in its middle."""
        theme = self._ui.theme
        painter = QPainter(self)
        if self._tile is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._tile))
            radius = min(theme.lengths.tile_radius, self.width() / 4)
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        pixmap = theme.icon(self._name, self._tone, self._side, self.devicePixelRatioF())
        x, y = (self.width() - self._side) // 2, (self.height() - self._side) // 2
        painter.drawPixmap(x, y, pixmap)
        painter.end()

"""A QR code: square dark modules on white, whatever the contrast, or no telephone reads it."""

from __future__ import annotations

from itertools import groupby

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: White around the modules, in modules (ISO/IEC 18004, 7.3.8).
_QUIET = 4

#: Least side of a module on the screen, in pixels: read at arm's length by a modest camera.
_MODULE = 5


class QrCode(QWidget):
    """Shows ``text``; ``name`` says what it holds to those who cannot see it.

    Raises :class:`segno.DataOverflowError` beyond some three thousand bytes.
    """

    def __init__(self, ui: Ui, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        # A screen has no stains: larger modules serve it better than a stronger correction.
        self._modules = tuple(
            tuple(map(bool, row)) for row in segno.make(text, micro=False, error="l").matrix
        )
        self.setObjectName("qr")
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def modules(self) -> tuple[tuple[bool, ...], ...]:
        """The modules, row by row, dark where True, without the white around."""
        return self._modules

    def sizeHint(self) -> QSize:
        """Return the size at which a module has a whole number of pixels."""
        count = len(self._modules) + 2 * _QUIET
        wanted = self._ui.theme.soft_px(500)
        side = count * max(_MODULE, wanted // count)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same: a code that is squeezed is not read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the white ground and the dark modules as one shape."""
        theme = self._ui.theme
        count = len(self._modules) + 2 * _QUIET
        side = min(self.width(), self.height()) // count
        left = (self.width() - side * count) / 2 + side * _QUIET
        top = (self.height() - side * count) / 2 + side * _QUIET
        path = QPainterPath()
        for row, line in enumerate(self._modules):
            column = 0
            for dark, group in groupby(line):
                length = len(list(group))
                if dark:
                    place = QRectF(left + column * side, top + row * side, length * side, side)
                    path.addRect(place)
                column += length
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.CODE_GROUND))
        radius = theme.lengths.button_radius / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(theme.colour(Tone.CODE))
        painter.drawPath(path)
        painter.end()

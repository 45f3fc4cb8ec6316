"""Where we are: a sentence, and one bar a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

_BAR, _GAP, _HEIGHT = 64, 10, 12

#: More pages than this, and the bars grow thinner instead of more numerous a line.
_WIDEST = 10


class _Bars(QWidget):
    def __init__(self, ui: Ui, done: int, total: int) -> None:
        super().__init__()
        self._ui = ui
        self._done = done
        self._total = max(1, total)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bars = min(self._total, _WIDEST)
        return QSize(bars * _BAR + (bars - 1) * _GAP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._total * (_GAP + 6), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap = _GAP if self._total <= _WIDEST else 4
        width = min(_BAR, (self.width() - gap * (self._total - 1)) / self._total)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for index in range(self._total):
            x = index * (width + gap)
            if rtl:
                x = self.width() - x - width
            tone = Tone.ACTION if index < self._done else Tone.TRACK
            painter.setBrush(theme.colour(tone))
            area = QRectF(x, (self.height() - _HEIGHT) / 2, width, _HEIGHT)
            painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()


class Steps(QWidget):
    """``text`` says it ("Étape 1 sur 2"); the bars show ``done`` pages of ``total``."""

    def __init__(
        self, ui: Ui, text: str, done: int, total: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.px(10))
        row.addWidget(Label(ui, text, TextRole.SOFT), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(_Bars(ui, done, total), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(text)

"""Where we are: a sentence, and one bar a page, or one bar for all of many."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

_BAR, _GAP, _HEIGHT = 64, 10, 12

#: More pages than this cannot be told apart at a glance: one bar fills instead.
_MOST = 10


class _Bars(QWidget):
    def __init__(self, ui: Ui, done: int, total: int, share: float) -> None:
        super().__init__()
        self._ui = ui
        self._done = done
        self._total = max(1, total)
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        bars = min(self._total, _MOST)
        return QSize(bars * _BAR + (bars - 1) * _GAP, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._total, _MOST) * (_GAP + 6), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, width, tone in self._drawn():
            painter.setBrush(theme.colour(tone))
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = self.width() - start - width if rtl else start
            area = QRectF(x, (self.height() - _HEIGHT) / 2, width, _HEIGHT)
            painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()

    def _drawn(self) -> Iterator[tuple[float, float, Tone]]:
        """Yield where each bar starts, at the side from which one reads, its width and tone."""
        if self._total > _MOST:
            whole = min(self.width(), self.sizeHint().width())
            yield 0, whole, Tone.TRACK
            yield 0, max(_HEIGHT, whole * min(self._done, self._total) / self._total), Tone.ACTION
            return
        width = min(_BAR, (self.width() - _GAP * (self._total - 1)) / self._total)
        for index in range(self._total):
            start = index * (width + _GAP)
            here = index == self._done - 1 and self._share < 1
            yield start, width, Tone.ACTION if index < self._done and not here else Tone.TRACK
            if here:
                yield start, max(_HEIGHT, width * self._share), Tone.ACTION


class Steps(QWidget):
    """``text`` says it ("Étape 1 sur 2"); the bars show ``done`` pages of ``total``.

    The last of them is filled by ``share`` (0 to 1) only: a part that one is still in.
    """

    def __init__(
        self,
        ui: Ui,
        text: str,
        done: int,
        total: int,
        parent: QWidget | None = None,
        *,
        share: float = 1.0,
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.px(10))
        row.addWidget(Label(ui, text, TextRole.SOFT), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(_Bars(ui, done, total, share), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(text)

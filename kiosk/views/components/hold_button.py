"""A button that is held: what it does is meant, and can be stopped until the end."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: How long it is held, and between two drawings of how far it is, in milliseconds.
HOLD_MS = 2000
_TICK_MS = 40

#: Height of the bar that fills, and its distance from the lower edge, at 100 %, in pixels.
_BAR, _BELOW = 8, 10


class HoldButton(Button):
    """Emits ``held`` once it was held for ``hold_ms``, with a finger, a mouse or the space bar;
    ``let_go`` when it was left before: another way is needed."""

    held = Signal()
    let_go = Signal()

    def __init__(
        self,
        ui: Ui,
        text: str,
        *,
        icon: str | None = None,
        hold_ms: int = HOLD_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, text, ButtonKind.PRIMARY, icon=icon, parent=parent)
        self._hold_ms = hold_ms
        self._since = QElapsedTimer()
        self._ticks = QTimer(self)
        self._ticks.setInterval(_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._done = False
        self.pressed.connect(self._begin)
        self.released.connect(self._stop)
        # Enter clicks at once: that is no way to mean it.
        self.clicked.connect(self._clicked)

    @property
    def fraction(self) -> float:
        """How much of the time it has been held, from 0 to 1."""
        if self._done:
            return 1.0
        if not self._ticks.isActive():
            return 0.0
        return min(1.0, self._since.elapsed() / self._hold_ms)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the word, and under it how long it was held."""
        super().paint_content(painter)
        theme = self._ui.theme
        side = theme.soft_px(30)
        height, below = theme.soft_px(_BAR), theme.soft_px(_BELOW)
        track = QRectF(side, self.height() - height - below, self.width() - 2 * side, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.ON_ACTION_TILE))
        painter.drawRoundedRect(track, height / 2, height / 2)
        if self.fraction > 0:
            done = QRectF(track)
            done.setWidth(max(float(height), track.width() * self.fraction))
            if theme.rtl:
                done.moveRight(track.right())
            painter.setBrush(theme.colour(Tone.ON_ACTION))
            painter.drawRoundedRect(done, height / 2, height / 2)

    def _begin(self) -> None:
        if not self._done:
            self._since.start()
            self._ticks.start()

    def _stop(self) -> None:
        self._ticks.stop()
        self.update()

    def _clicked(self) -> None:
        if not self._done:
            self.let_go.emit()

    def _tick(self) -> None:
        self.update()
        if self._since.elapsed() >= self._hold_ms:
            self._ticks.stop()
            self._done = True
            self.held.emit()

"""Are you still there? One press is enough to stay, as often as one likes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.views.components.button import Button
from kiosk.views.components.countdown import Countdown
from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.live import Live
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class IdlePanel(OverlayPanel):
    """Shows ``seconds`` of ``total`` going by; calls ``stay``."""

    def __init__(
        self,
        ui: Ui,
        seconds: Live[int],
        total: float,
        stay: Callable[[], None],
    ) -> None:
        super().__init__(ui, ui.words.text("idle-title"), icon="clock")
        self.setObjectName("idle-panel")
        self.on_escape = stay
        self._ring = Countdown(ui, total)
        self.add(self._ring, Qt.AlignmentFlag.AlignHCenter)
        self._left = Label(ui, "", TextRole.BODY)
        self.add(self._left)
        button = Button(ui, ui.words.text("idle-stay"))
        button.setObjectName("idle-stay")
        button.clicked.connect(stay)
        self.add_row(button)
        self._stop = seconds.watch(self._say)

    def dismiss(self) -> None:
        """Go, and stop counting."""
        self._stop()
        super().dismiss()

    def _say(self, seconds: int) -> None:
        self._ring.set_left(seconds)
        self._left.setText(self._ui.words.text("idle-text", seconds=seconds))

"""Something takes a moment: what is being done, and how far it is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from kiosk.views.components.label import Label
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.components.progress import ProgressBar
from kiosk.views.components.spinner import Spinner
from kiosk.views.live import Live
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class WaitingPanel(OverlayPanel):
    """Says ``text`` (translated) and turns; nothing in it can be pressed.

    ``far`` is how much is done, from 0 to 1; without it only that something is.
    """

    def __init__(self, ui: Ui, text: str, far: Live[float] | None = None) -> None:
        super().__init__(ui, text)
        self.setObjectName("waiting-panel")
        self.add(Spinner(ui, ui.theme.soft_px(72)), Qt.AlignmentFlag.AlignHCenter)
        self._stop: Callable[[], None] | None = None
        if far is None:
            return
        self._bar = ProgressBar(ui)
        self._said = Label(ui, "", TextRole.SMALL)
        self.add(self._bar)
        self.add(self._said)
        self._stop = far.watch(self._tell)

    def dismiss(self) -> None:
        """Go, and follow no longer how far it is."""
        if self._stop is not None:
            self._stop()
        super().dismiss()

    def _tell(self, fraction: float) -> None:
        said = self._ui.words.text("send-uploaded", percent=round(fraction * 100))
        self._bar.set_fraction(fraction)
        self._bar.setAccessibleName(said)
        self._said.setText(said)

"""Something takes a moment: what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.components.spinner import Spinner
from kiosk.views.ui import Ui


class WaitingPanel(OverlayPanel):
    """Says ``text`` (translated) and turns; nothing in it can be pressed."""

    def __init__(self, ui: Ui, text: str) -> None:
        super().__init__(ui, text)
        self.setObjectName("waiting-panel")
        self.add(Spinner(ui, ui.theme.soft_px(72)), Qt.AlignmentFlag.AlignHCenter)

"""Help for the screen under it, and whom to ask."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.views.components.button import Button
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.ui import Ui


class HelpPanel(OverlayPanel):
    """Says ``help-<screen>``."""

    def __init__(self, ui: Ui, screen: str, close: Callable[[], None]) -> None:
        super().__init__(
            ui, ui.words.text("help-title"), ui.words.text(f"help-{screen}"), icon="help"
        )
        self.setObjectName("help-panel")
        self.on_escape = close
        self.add(Notice(ui, NoticeKind.TIP, text=ui.words.text("help-human"), icon="people"))
        button = Button(ui, ui.words.text("help-close"))
        button.setObjectName("close")
        button.clicked.connect(close)
        self.add_row(button)

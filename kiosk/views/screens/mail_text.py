"""A courriel, a notification, or what one wrote: its words, on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.mail import Mail
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.mail_words import line, paragraphs, subject
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class MailTextScreen(Screen[Way]):
    """BACK once it is read."""

    name = "mail-text"

    def __init__(self, ui: Ui, mail: Mail) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, subject(words, mail), line(words, mail))
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        side, top = ui.theme.soft_px(44), ui.theme.soft_px(36)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(ui.theme.soft_px(20))
        for told in paragraphs(words, mail):
            column.addWidget(Label(ui, told))
        body.add(panel)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the list."""
        self.finish(Way.BACK)

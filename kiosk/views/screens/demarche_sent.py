"""A démarche that may be sent once, and was: its number, and nothing more to do."""

from __future__ import annotations

from kiosk.contract.models import Receipt
from kiosk.i18n.journeys import title_of
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import receipt_panel
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class AlreadySentScreen(Screen[Way]):
    """Its outcome is always ON."""

    name = "already-sent"

    def __init__(self, ui: Ui, receipt: Receipt) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("already-sent-title"), say(title_of(receipt.journey)))
        body.add(receipt_panel(ui, receipt))
        body.add(Notice(ui, NoticeKind.TIP, text=say("already-sent"), icon="info"))
        body.end()
        on = primary_button(ui, say("help-close"), self.escape)
        self.fill(body, foot(ui, primary=on))

    def escape(self) -> None:
        """Go on."""
        self.finish(Way.ON)

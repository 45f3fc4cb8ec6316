"""What FranceConnect+ is, who may use it, and what no longer works."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class FranceConnectScreen(Screen[Way]):
    """ON opens the provider's page. ``demonstration`` says that the provider is invented."""

    name = "franceconnect"
    secret = True

    def __init__(self, ui: Ui, *, demonstration: bool) -> None:
        super().__init__(ui)
        say = ui.words.text
        hint = ui.words.attribute("franceconnect-title", "hint") or ""
        body = Body(ui, say("franceconnect-title"), hint)
        if demonstration:
            body.add(Notice(ui, NoticeKind.ATTENTION, text=say("franceconnect-demonstration")))
        beside = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(600))
        needed, gone = say("franceconnect-what-title"), say("franceconnect-not-title")
        beside.addWidget(
            Notice(ui, NoticeKind.TIP, needed, say("franceconnect-what"), icon="phone")
        )
        beside.addWidget(Notice(ui, NoticeKind.TIP, gone, say("franceconnect-not"), icon="info"))
        holder = QWidget()
        holder.setLayout(beside)
        body.add(holder)
        body.add(Label(ui, say("franceconnect-then"), TextRole.SOFT))
        body.end()
        on = primary_button(ui, say("franceconnect-begin"), lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the other ways in."""
        self.finish(Way.BACK)

"""Proof that the Caf has it: the number to keep."""

from __future__ import annotations

from kiosk.contract.models import Receipt
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import receipt_panel
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class ReceiptScreen(Screen[Way]):
    """ON: done. RETRY: send another document."""

    name = "receipt"

    def __init__(self, ui: Ui, receipt: Receipt, pages: int) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("send-receipt-title"))
        panel = receipt_panel(ui, receipt)
        body.add(panel)
        body.add(Label(ui, words.text("send-receipt-pages", count=pages)))
        body.add(Notice(ui, NoticeKind.TIP, text=words.text("send-receipt-keep"), icon="info"))
        body.end()
        again = Button(ui, words.text("send-again"), ButtonKind.SECONDARY, icon="plus")
        again.setObjectName("again")
        again.clicked.connect(lambda: self.finish(Way.RETRY))
        on = primary_button(ui, words.text("send-finished"), self.escape)
        self.fill(body, foot(ui, middle=again, primary=on))

    def escape(self) -> None:
        """Be done."""
        self.finish(Way.ON)

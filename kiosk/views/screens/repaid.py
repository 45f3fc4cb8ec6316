"""Proof that a debt was repaid: the number of the receipt."""

from __future__ import annotations

from kiosk.contract.repayments import Repayment
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.receipt_panel import number_panel
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class RepaidScreen(Screen[Way]):
    """ON: done. PRINT: have the receipt on paper."""

    name = "repaid"

    def __init__(self, ui: Ui, repayment: Repayment) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("repay-paid-title"))
        moment = (repayment.settled_at or repayment.opened_at).astimezone()
        paid = words.text(
            "repay-paid-amount",
            amount=words.money(repayment.amount),
            date=words.date(moment.date()),
            time=words.time(moment),
        )
        title = words.text("repay-paid-number")
        panel = number_panel(ui, title, repayment.number or "", paid, name="receipt-number")
        body.add(panel)
        left = words.text("repay-paid-nothing-left")
        if repayment.left:
            left = words.text("repay-paid-left", amount=words.money(repayment.left))
        body.add(Label(ui, left, TextRole.STRONG))
        body.add(Notice(ui, NoticeKind.TIP, text=words.text("repay-paid-keep"), icon="info"))
        if repayment.demonstration:
            body.add(Notice(ui, NoticeKind.ATTENTION, text=words.text("repay-paid-demonstration")))
        body.end()
        paper = paper_button(ui, lambda: self.finish(Way.PRINT))
        on = primary_button(ui, words.text("repay-done"), self.escape)
        self.fill(body, foot(ui, middle=paper, primary=on))

    def escape(self) -> None:
        """Be done."""
        self.finish(Way.ON)

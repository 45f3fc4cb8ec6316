"""Proof that a debt was repaid: the number of the receipt."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.repayments import Repayment
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class RepaidScreen(Screen[Way]):
    """ON: done. PRINT: have the receipt on paper."""

    name = "repaid"

    def __init__(self, ui: Ui, repayment: Repayment) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("repay-paid-title"))
        panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
        column = QVBoxLayout(panel)
        side, top = ui.theme.soft_px(44), ui.theme.soft_px(32)
        column.setContentsMargins(side, top, side, top)
        title = words.text("repay-paid-number")
        column.addWidget(Label(ui, title, TextRole.SOFT, tone=Tone.ON_ACTION_SOFT))
        number = Label(ui, repayment.number or "", TextRole.AMOUNT, tone=Tone.ON_ACTION)
        number.setObjectName("receipt-number")
        column.addWidget(number)
        moment = (repayment.settled_at or repayment.opened_at).astimezone()
        paid = words.text(
            "repay-paid-amount",
            amount=words.money(repayment.amount),
            date=words.date(moment.date()),
            time=words.time(moment),
        )
        column.addWidget(Label(ui, paid, tone=Tone.ON_ACTION_SOFT))
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

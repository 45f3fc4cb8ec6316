"""The payment page of a demonstration: it says so, and no card number is asked."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import Debt
from kiosk.contract.repayments import Repayment
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.money_rows import figure
from kiosk.views.money_words import benefit
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step, steps


class Paying(Enum):
    """How the visitor has the payment end."""

    PAY = auto()
    REFUSE = auto()
    GIVE_UP = auto()


class RepayPageScreen(Screen[Paying]):
    """Pay, see a card refused, or give up. ``debt`` is as it was before the repayment."""

    name = "repay-page"
    secret = True

    def __init__(self, ui: Ui, repayment: Repayment, debt: Debt) -> None:
        super().__init__(ui)
        words = ui.words
        amount = words.money(repayment.amount)
        body = Body(ui, words.text("repay-page-title"))
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(520))
        halves = QWidget()
        halves.setLayout(columns)
        columns.addWidget(self._amount(repayment, debt))
        title = words.text("repay-page-demonstration-title")
        text = words.text("repay-page-demonstration")
        columns.addWidget(Notice(ui, NoticeKind.ATTENTION, title, text))
        body.add(halves)
        refuse = Button(ui, words.text("repay-page-refuse"), ButtonKind.CHIP, icon="cross")
        refuse.setObjectName("refuse")
        refuse.clicked.connect(lambda: self.finish(Paying.REFUSE))
        body.add_leading(refuse)
        body.end()
        pay = primary_button(
            ui,
            words.text("repay-page-pay", amount=amount),
            lambda: self.finish(Paying.PAY),
            icon="check",
            after=False,
        )
        give_up = words.text("repay-page-give-up")
        middle = steps(ui, Step(2, 2))
        self.fill(body, foot(ui, back=self.escape, back_text=give_up, middle=middle, primary=pay))

    def _amount(self, repayment: Repayment, debt: Debt) -> Panel:
        words = self.ui.words
        left = debt.balance - repayment.amount
        after = words.text("repay-page-after-nothing")
        if left > 0:
            after = words.text("repay-page-after", amount=words.money(left))
        lines = (
            words.text("repay-page-debt", benefit=benefit(words, repayment.benefit)),
            after,
            words.text("repay-page-until", time=words.time(repayment.expires_at.astimezone())),
        )
        amount = words.money(repayment.amount)
        return figure(self.ui, words.text("repay-page-amount"), amount, lines, primary=True)

    def escape(self) -> None:
        """Give up."""
        self.finish(Paying.GIVE_UP)

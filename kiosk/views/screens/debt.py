"""One debt: what is left of it, what was given back, and giving back more."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.repayments import DebtAccount, Repayment
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.money_rows import amount_row, card, figure
from kiosk.views.money_words import benefit
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: Deductions shown; what is older is counted.
_MOST = 6


@dataclass(frozen=True)
class SeeReceipt:
    """See the receipt of this repayment again."""

    repayment: Repayment


class DebtScreen(Screen[SeeReceipt | Way]):
    """ON: repay. BACK: the other debts. ``payable``: it can be repaid from here."""

    name = "debt"

    def __init__(self, ui: Ui, account: DebtAccount, *, payable: bool) -> None:
        super().__init__(ui)
        words, debt = ui.words, account.debt
        self._account = account
        body = Body(ui, words.text("debt-title", benefit=benefit(words, debt.benefit)))
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        halves = QWidget()
        halves.setLayout(columns)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        amount = words.money(debt.balance)
        column.addWidget(figure(ui, words.text("debt-left"), amount, primary=True))
        column.addWidget(self._facts())
        if debt.balance and not payable:
            title, text = words.text("debt-elsewhere-title"), words.text("debt-elsewhere")
            column.addWidget(Notice(ui, NoticeKind.TIP, title, text, icon="info"))
        column.addStretch(1)
        columns.addWidget(left)
        columns.addWidget(self._history())
        body.add(halves)
        body.end()
        on = None
        if debt.balance and payable:
            on = primary_button(ui, words.text("debt-repay"), partial(self.finish, Way.ON))
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the debts."""
        self.finish(Way.BACK)

    def _facts(self) -> Panel:
        ui, words, debt = self.ui, self.ui.words, self._account.debt
        panel, column = card(ui)
        column.addWidget(amount_row(ui, words.text("debt-initial"), words.money(debt.initial)))
        if debt.monthly_deduction and debt.balance:
            monthly = words.money(debt.monthly_deduction)
            column.addWidget(amount_row(ui, words.text("debt-deduction"), monthly))
        else:
            column.addWidget(amount_row(ui, words.text("debt-no-deduction"), ""))
        return panel

    def _history(self) -> Panel:
        ui, words, account = self.ui, self.ui.words, self._account
        panel, column = card(ui, words.text("debt-history"))
        for repayment in account.repayments:
            self._add_repayment(column, repayment)
        for deduction in account.deductions[:_MOST]:
            what = words.text("debt-deducted", month=words.month(deduction.month))
            column.addWidget(amount_row(ui, what, words.money(deduction.amount)))
        if (more := len(account.deductions) - _MOST) > 0:
            column.addWidget(Label(ui, words.text("debt-history-more", count=more)))
        if not account.repayments and not account.deductions:
            column.addWidget(Label(ui, words.text("debt-history-none")))
        column.addStretch(1)
        return panel

    def _add_repayment(self, column: QBoxLayout, repayment: Repayment) -> None:
        ui, words = self.ui, self.ui.words
        moment = (repayment.settled_at or repayment.opened_at).astimezone()
        what = words.text("debt-repaid", date=words.date(moment.date()))
        number = repayment.number or ""
        line = words.text("debt-repaid-number", number=number)
        column.addWidget(amount_row(ui, what, words.money(repayment.amount), (line,)))
        see = Button(
            ui,
            words.text("debt-receipt"),
            ButtonKind.CHIP,
            icon="document",
            name=words.text("debt-receipt-of", number=number),
        )
        see.setObjectName(f"receipt-{repayment.id}")
        see.clicked.connect(partial(self.finish, SeeReceipt(repayment)))
        column.addWidget(see, 0, Qt.AlignmentFlag.AlignLeading)

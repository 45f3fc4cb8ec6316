"""Mes dettes: all that is owed, and each debt to be touched."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.contract.repayments import DebtAccount, Debts
from kiosk.views.body import Body
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.money_rows import figure
from kiosk.views.money_words import benefit
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class DebtsScreen(Screen[DebtAccount | Way]):
    """Ends with the debt that is touched, or BACK."""

    name = "debts"

    def __init__(self, ui: Ui, debts: Debts) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("debts-title"), words.text("debts-hint") if debts.debts else "")
        if debts.debts:
            total = words.money(sum(one.debt.balance for one in debts.debts))
            body.add(figure(ui, words.text("debts-total"), total, primary=True))
        else:
            title, text = words.text("debts-none-title"), words.text("debts-none")
            body.add(Notice(ui, NoticeKind.GOOD, title, text))
        rows = QWidget()
        columns = ColumnsLayout(
            ui.theme.lengths.small_gap, most=2, least_width=ui.theme.soft_px(560)
        )
        rows.setLayout(columns)
        for one in debts.debts:
            columns.addWidget(self._row(one))
        body.add(rows)
        if debts.debts:
            title, text = words.text("debt-why-title"), words.text("debt-why")
            body.add(Notice(ui, NoticeKind.TIP, title, text))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _row(self, one: DebtAccount) -> ListRow:
        words, debt = self.ui.words, one.debt
        left, more = words.text("debts-row-paid"), ""
        if debt.balance:
            left = words.text("debts-row-left", amount=words.money(debt.balance))
        if debt.balance and debt.monthly_deduction:
            monthly = words.money(debt.monthly_deduction)
            more = words.text("debts-row-deduction", amount=monthly)
        lines = "\n".join(line for line in (left, more) if line)
        row = ListRow(self.ui, benefit(words, debt.benefit), lines, icon="wallet")
        row.setObjectName(f"debt-{debt.id}")
        row.clicked.connect(lambda: self.finish(one))
        return row

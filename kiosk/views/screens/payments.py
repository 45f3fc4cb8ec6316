"""Mes paiements et mes droits, one month at a time."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.models import MonthOfRights, Payment, Right
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.money_rows import amount_row, card, rule
from kiosk.views.money_words import benefit, reason, recipient, remedy, since, told
from kiosk.views.names import capitalised
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Turn(Enum):
    """Where to go from a month."""

    EARLIER = auto()
    LATER = auto()
    CHOOSE = auto()
    #: See and print the relevé of this month.
    STATEMENT = auto()


class PaymentsScreen(Screen[Turn | Way]):
    """What was paid in a month, the rights of that month, and why some are missing.

    ``earlier`` and ``later`` tell whether there are such months; ``statement`` whether this
    one has a relevé; ``elsewhere`` which other Caf the dossier was at then.
    """

    name = "payments"

    def __init__(
        self,
        ui: Ui,
        month: MonthOfRights,
        *,
        earlier: bool,
        later: bool,
        statement: bool,
        elsewhere: str | None = None,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("payments-title"))
        body.add(self._turns(month, earlier, later))
        if elsewhere is not None:
            name = ui.words.month(month.month)
            text = say("payments-elsewhere", month=name, caf=elsewhere)
            body.add(Notice(ui, NoticeKind.ATTENTION, text=text))
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        halves = QWidget()
        halves.setLayout(columns)
        columns.addWidget(self._payments(month))
        columns.addWidget(self._rights(month))
        body.add(halves)
        body.add(Notice(ui, NoticeKind.TIP, text=say("payments-known"), icon="info"))
        body.end()
        on = None
        if statement:
            on = primary_button(
                ui,
                say("payments-statement"),
                partial(self.finish, Turn.STATEMENT),
                icon="printer",
                after=False,
            )
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _turns(self, month: MonthOfRights, earlier: bool, later: bool) -> QWidget:
        ui, words = self.ui, self.ui.words
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        name = Label(ui, capitalised(words.month(month.month)), TextRole.SECOND_TITLE)
        name.setObjectName("month")
        column.addWidget(name)
        row = FlowLayout(ui.theme.lengths.small_gap)
        for turn, icon, there in (
            (Turn.EARLIER, "arrow-left", earlier),
            (Turn.LATER, "arrow-right", later),
            (Turn.CHOOSE, "calendar", True),
        ):
            text = words.text(_TURNS[turn])
            after = turn is Turn.LATER
            chip = Button(ui, text, ButtonKind.CHIP, icon=icon, icon_after=after)
            chip.setObjectName(f"turn-{turn.name.lower()}")
            chip.setEnabled(there)
            chip.clicked.connect(partial(self.finish, turn))
            row.addWidget(chip)
        chips = QWidget()
        chips.setLayout(row)
        column.addWidget(chips)
        return holder

    def _payments(self, month: MonthOfRights) -> QWidget:
        ui, say = self.ui, self.ui.words.text
        holder, column = _half(ui, say("payments-payments"))
        for payment in month.payments:
            column.addWidget(self._payment(payment))
        if not month.payments:
            panel, inside = card(ui)
            inside.addWidget(Label(ui, say("payments-none")))
            column.addWidget(panel)
        column.addStretch(1)
        return holder

    def _payment(self, payment: Payment) -> Panel:
        ui, words = self.ui, self.ui.words
        panel, column = card(ui)
        day = words.text("payments-paid-on", date=words.date(payment.paid_on))
        to = recipient(words, payment.recipient)
        column.addWidget(amount_row(ui, day, words.money(payment.amount), (to,), strong=True))
        column.addWidget(rule(ui))
        for line in told(words, payment.lines):
            column.addWidget(amount_row(ui, line.what, words.money(line.amount), (line.period,)))
        if any(line.kind == "regularisation" for line in payment.lines):
            text = words.text("payments-regularised")
            column.addWidget(Notice(ui, NoticeKind.TIP, text=text, icon="info", compact=True))
        return panel

    def _rights(self, month: MonthOfRights) -> QWidget:
        ui, words = self.ui, self.ui.words
        holder, column = _half(ui, words.text("payments-rights"))
        panel, inside = card(ui)
        due = [right for right in month.rights if right.status == "open"]
        for right in due:
            amount, lines = words.money(right.amount), since(words, right.since)
            inside.addWidget(amount_row(ui, benefit(words, right.benefit), amount, lines))
        if due:
            inside.addWidget(rule(ui))
            total = words.money(sum(right.amount for right in due))
            inside.addWidget(amount_row(ui, words.text("payments-total"), total, strong=True))
        else:
            inside.addWidget(Label(ui, words.text("payments-no-right")))
        if month.quotient_familial is not None:
            quotient = words.euros(month.quotient_familial)
            inside.addWidget(amount_row(ui, words.text("payments-quotient"), quotient))
        column.addWidget(panel)
        missing = [right for right in month.rights if right.status != "open"]
        if missing:
            column.addWidget(self._missing(missing))
        column.addStretch(1)
        return holder

    def _missing(self, rights: list[Right]) -> Panel:
        ui, words = self.ui, self.ui.words
        panel, column = card(ui, words.text("payments-missing"))
        for position, right in enumerate(rights):
            if position:
                column.addWidget(rule(ui))
            row = QHBoxLayout()
            row.setSpacing(ui.theme.lengths.small_gap)
            row.addWidget(Label(ui, benefit(words, right.benefit), TextRole.STRONG), 1)
            state = "suspended" if right.status == "suspended" else "refused"
            what = Label(ui, words.text(_STATES[state]), TextRole.SOFT)
            row.addWidget(what, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(row)
            column.addWidget(Label(ui, reason(words, right.reason)))
            for line in since(words, right.since):
                column.addWidget(Label(ui, line, TextRole.SMALL))
            if todo := remedy(words, right.reason):
                column.addWidget(
                    Notice(ui, NoticeKind.TIP, text=todo, icon="arrow-right", compact=True)
                )
        return panel


_TURNS = {
    Turn.EARLIER: "payments-earlier",
    Turn.LATER: "payments-later",
    Turn.CHOOSE: "payments-choose",
}
_STATES = {"suspended": "payments-suspended", "refused": "payments-refused"}


def _half(ui: Ui, title: str) -> tuple[QWidget, QVBoxLayout]:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(ui.theme.lengths.small_gap)
    column.addWidget(Label(ui, title, TextRole.SECOND_TITLE))
    return holder, column

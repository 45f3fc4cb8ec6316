"""The screens of payments and debts, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.journeys.rules import Rules
from kiosk.views import samples
from kiosk.views import samples_money as invented
from kiosk.views.flows.payments import month_offers
from kiosk.views.samples_register import Sample
from kiosk.views.screens.debt import DebtScreen
from kiosk.views.screens.debts import DebtsScreen
from kiosk.views.screens.month_choice import MonthChoiceScreen
from kiosk.views.screens.notice import Message, NoticeScreen
from kiosk.views.screens.payments import PaymentsScreen
from kiosk.views.screens.repaid import RepaidScreen
from kiosk.views.screens.repay_amount import RepayAmountScreen
from kiosk.views.screens.repay_page import RepayPageScreen


def money() -> Iterator[Sample]:
    """Yield the screens of money."""
    for name, month in (("", invented.FULL_MONTH), ("-empty", invented.EMPTY_MONTH)):
        full = not name
        screen = partial(PaymentsScreen, month=month, earlier=full, later=not full, statement=full)
        yield Sample(f"payments{name}", screen)
    choice = partial(
        MonthChoiceScreen,
        title="payments-choose-title",
        hint="payments-choose-hint",
        offers=partial(month_offers, months=invented.MONTHS),
    )
    yield Sample("month-choice", choice)
    yield from _debts()


def _debts() -> Iterator[Sample]:
    yield Sample("debts", partial(DebtsScreen, debts=invented.DEBTS))
    yield Sample("debts-none", partial(DebtsScreen, debts=invented.NO_DEBTS))
    yield Sample("debt", partial(DebtScreen, account=invented.DEBT, payable=True))
    yield Sample("debt-paid", partial(DebtScreen, account=invented.PAID_DEBT, payable=True))
    yield Sample("debt-elsewhere", partial(DebtScreen, account=invented.DEBT, payable=False))
    amount = partial(RepayAmountScreen, debt=invented.DEBT.debt, rules=Rules(today=samples.TODAY))
    yield Sample("repay-amount", amount)
    yield Sample("repay-amount-refused", partial(amount, typed=90_000, refused="money-too-large"))
    page = partial(RepayPageScreen, repayment=invented.OPENED, debt=invented.DEBT.debt)
    yield Sample("repay-page", page)
    yield Sample("repaid", partial(RepaidScreen, repayment=invented.PAID))
    for title, text in (
        ("repay-refused-title", "repay-refused"),
        ("repay-unsure-title", "repay-unsure"),
    ):
        yield Sample(text, partial(NoticeScreen, message=Message(title, text)))
    under_way = Message("repay-under-way-title", "repay-under-way", {"minutes": 14})
    yield Sample("repay-under-way", partial(NoticeScreen, message=under_way))

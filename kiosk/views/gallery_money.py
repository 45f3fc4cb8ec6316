"""The screens of payments and debts, each in its states, for the register of all screens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from kiosk.views import samples_money as invented
from kiosk.views.flows.payments import month_offers
from kiosk.views.samples_register import Sample
from kiosk.views.screens.month_choice import MonthChoiceScreen
from kiosk.views.screens.payments import PaymentsScreen


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

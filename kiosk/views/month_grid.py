"""Months to be touched, the latest first, under their years."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import Month
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.rows import ListRow
from kiosk.views.names import capitalised
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class MonthOffer:
    """A month that can be touched, and what stands under its name (translated)."""

    month: Month
    subtitle: str = ""


def add_months(
    ui: Ui, body: Body, offers: Iterable[MonthOffer], chosen: Callable[[Month], None]
) -> None:
    """Add the months to a page, in the order given; ``chosen`` is told which was touched."""
    body.column.setSpacing(ui.theme.lengths.small_gap)
    year = ""
    columns = ColumnsLayout(0, most=1)
    for offer in offers:
        if offer.month[:4] != year:
            year = offer.month[:4]
            body.add(Label(ui, year, TextRole.SECOND_TITLE))
            grid = QWidget()
            columns = ColumnsLayout(
                ui.theme.lengths.small_gap,
                most=3,
                least_width=ui.theme.soft_px(440),
                regular=True,
            )
            grid.setLayout(columns)
            body.add(grid)
        columns.addWidget(_row(ui, offer, chosen))


def _row(ui: Ui, offer: MonthOffer, chosen: Callable[[Month], None]) -> ListRow:
    row = ListRow(ui, capitalised(ui.words.month(offer.month)), offer.subtitle)
    row.setObjectName(f"month-{offer.month}")
    row.clicked.connect(lambda: chosen(offer.month))
    return row

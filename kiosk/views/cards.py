"""Large cards side by side: choosing by touching what one wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from kiosk.views.components.card import Card
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.ui import Ui

#: Least height and width of a card at 100 %, in pixels.
_HEIGHT, _WIDTH = 232, 480


@dataclass(frozen=True)
class Offer:
    """One card: its object name, its words (id of a text and of its ``.hint``), its icon."""

    name: str
    text_id: str
    icon: str
    action: Callable[[], None]


def cards(ui: Ui, offers: Iterable[Offer], *, most: int = 3, first_filled: bool = True) -> QWidget:
    """Return the cards, up to ``most`` in a row; the first is what people come for most."""
    holder = QWidget()
    columns = ColumnsLayout(ui.theme.lengths.gap, most, ui.theme.soft_px(_WIDTH))
    holder.setLayout(columns)
    for position, offer in enumerate(offers):
        text = ui.words.text(offer.text_id)
        hint = ui.words.attribute(offer.text_id, "hint") or ""
        card = Card(ui, offer.icon, text, hint, primary=first_filled and position == 0)
        card.setObjectName(offer.name)
        card.setMinimumHeight(ui.theme.soft_px(_HEIGHT))
        card.clicked.connect(offer.action)
        columns.addWidget(card)
    return holder

"""The number of what was received, large, and a line about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.models import Receipt
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


def number_panel(ui: Ui, title: str, number: str, line: str, *, name: str) -> Panel:
    """Return a panel with a number to keep; ``name`` is what its label is called."""
    panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
    column = QVBoxLayout(panel)
    side, top = ui.theme.soft_px(44), ui.theme.soft_px(32)
    column.setContentsMargins(side, top, side, top)
    column.addWidget(Label(ui, title, TextRole.SOFT, tone=Tone.ON_ACTION_SOFT))
    large = Label(ui, number, TextRole.AMOUNT, tone=Tone.ON_ACTION)
    large.setObjectName(name)
    column.addWidget(large)
    column.addWidget(Label(ui, line, tone=Tone.ON_ACTION_SOFT))
    return panel


def receipt_panel(ui: Ui, receipt: Receipt) -> Panel:
    """Return the panel of a submission; the label of its number is called ``receipt-number``."""
    words = ui.words
    moment = receipt.submitted_at.astimezone()
    day, hour = words.date(moment.date()), words.time(moment)
    received = words.text("send-receipt-date", date=day, time=hour)
    title = words.text("send-receipt-number")
    return number_panel(ui, title, receipt.number, received, name="receipt-number")

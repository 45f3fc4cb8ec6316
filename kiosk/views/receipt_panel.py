"""The number of what was received, large, with its day and hour."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.models import Receipt
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


def receipt_panel(ui: Ui, receipt: Receipt) -> Panel:
    """Return the panel; the label of the number is called ``receipt-number``."""
    words = ui.words
    panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
    column = QVBoxLayout(panel)
    side, top = ui.theme.soft_px(44), ui.theme.soft_px(32)
    column.setContentsMargins(side, top, side, top)
    title = words.text("send-receipt-number")
    column.addWidget(Label(ui, title, TextRole.SOFT, tone=Tone.ON_ACTION_SOFT))
    number = Label(ui, receipt.number, TextRole.AMOUNT, tone=Tone.ON_ACTION)
    number.setObjectName("receipt-number")
    column.addWidget(number)
    moment = receipt.submitted_at.astimezone()
    day, hour = words.date(moment.date()), words.time(moment)
    received = words.text("send-receipt-date", date=day, time=hour)
    column.addWidget(Label(ui, received, tone=Tone.ON_ACTION_SOFT))
    return panel

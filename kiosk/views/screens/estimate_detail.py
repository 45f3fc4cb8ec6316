"""One benefit: its amount, all that it rests on, how sure it is, what to do to have it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.estimates import BenefitEstimate, Certainty, Status
from kiosk.i18n.tellings import (
    benefit_hint,
    estimate_benefit,
    next_step,
    paid_amount,
    papers,
    telling,
)
from kiosk.views.body import Body
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class EstimateDetailScreen(Screen[Way]):
    """Its outcome is always BACK: to the result."""

    name = "estimate-detail"

    def __init__(self, ui: Ui, benefit: BenefitEstimate) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, estimate_benefit(words, benefit.id), benefit_hint(words, benefit.id))
        owed = benefit.status is Status.OPEN
        if owed:
            body.add(_amount(ui, benefit))
        reasons = [telling(words, "reason", one) for one in benefit.reasons]
        why = words.text("detail-why-open" if owed else "detail-why-none")
        cards = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(600))
        cards.setLayout(columns)
        columns.addWidget(told_card(ui, "info", why, reasons))
        if owed:
            step = [next_step(words, benefit.id)]
            columns.addWidget(told_card(ui, "arrow-right", words.text("detail-next"), step))
            wanted = [papers(words, benefit.id)]
            columns.addWidget(told_card(ui, "document", words.text("next-bring"), wanted))
        else:
            anyway = words.text("detail-anyway")
            sentences = [words.text("detail-anyway-text")]
            columns.addWidget(told_card(ui, "people", anyway, sentences))
        if owed and benefit.certainty is not Certainty.GOOD:
            columns.addWidget(_certainty(ui, benefit.certainty))
        body.add(cards)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the result."""
        self.finish(Way.BACK)


def told_card(ui: Ui, icon: str, title: str, sentences: list[str]) -> Panel:
    """Return a card that tells something: a drawing, a title, sentences."""
    theme = ui.theme
    panel = Panel(ui)
    row = QHBoxLayout(panel)
    inset = theme.soft_px(32)
    row.setContentsMargins(inset, inset, inset, inset)
    row.setSpacing(theme.soft_px(26))
    tile = Icon(ui, icon, theme.soft_px(40), tile=Tone.TINT, tile_side=theme.soft_px(76))
    row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(theme.px(8))
    column.addWidget(Label(ui, title, TextRole.STRONG))
    for sentence in sentences:
        column.addWidget(Label(ui, sentence))
    column.addStretch(1)
    row.addLayout(column, 1)
    return panel


def _amount(ui: Ui, benefit: BenefitEstimate) -> Panel:
    theme, words = ui.theme, ui.words
    panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
    column = QVBoxLayout(panel)
    side, top = theme.soft_px(40), theme.soft_px(24)
    column.setContentsMargins(side, top, side, top)
    column.setSpacing(theme.px(2))
    often = words.attribute(f"estimate-paid-{benefit.paid}", "alone") or ""
    amount = Label(ui, words.money(benefit.amount), TextRole.AMOUNT, tone=Tone.ON_ACTION)
    amount.setObjectName("amount")
    amount.setAccessibleName(paid_amount(words, benefit.paid, benefit.amount))
    column.addWidget(amount)
    column.addWidget(Label(ui, often, TextRole.SOFT, tone=Tone.ON_ACTION_SOFT))
    return panel


def _certainty(ui: Ui, certainty: Certainty) -> Panel:
    text_id = f"estimate-certainty-{certainty}"
    hint = ui.words.attribute(text_id, "hint") or ""
    return told_card(ui, "question", ui.words.text(text_id), [hint])

"""Which attestation: of payment, or of the quotient familial."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import AttestationKind
from kiosk.views.body import Body
from kiosk.views.components.card import Card
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

_ICONS = {AttestationKind.PAIEMENT: "euro", AttestationKind.QUOTIENT_FAMILIAL: "people"}


class AttestationChoiceScreen(Screen[AttestationKind | Way]):
    """Two cards: touching one is the way on."""

    name = "attestation-choice"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("attestation-title"), ui.words.text("attestation-hint"))
        cards = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(520))
        cards.setLayout(columns)
        for kind in AttestationKind:
            text_id = f"attestation-kind-{kind}"
            hint = ui.words.attribute(text_id, "hint") or ""
            card = Card(ui, _ICONS[kind], ui.words.text(text_id), hint)
            card.setObjectName(f"kind-{kind}")
            card.setMinimumHeight(ui.theme.soft_px(232))
            card.clicked.connect(lambda _=False, kind=kind: self.finish(kind))
            columns.addWidget(card)
        body.add(cards)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Give up."""
        self.finish(Way.BACK)

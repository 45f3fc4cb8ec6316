"""Which attestation: of payment, of the quotient familial, on a period, or a relevé."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import AttestationKind
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.layouts import FlowLayout
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Shortcut(Enum):
    """What people come for most, without choosing; and what is not to be had here."""

    LAST = auto()
    STATEMENT = auto()
    OLDER = auto()


_ICONS = {
    AttestationKind.PAIEMENT: "euro",
    AttestationKind.QUOTIENT_FAMILIAL: "people",
    AttestationKind.PERIODE: "calendar",
    AttestationKind.RELEVE: "document",
}
_SHORTCUTS = {
    Shortcut.LAST: ("attestation-shortcut-last", "bolt"),
    Shortcut.STATEMENT: ("attestation-shortcut-statement", "bolt"),
    Shortcut.OLDER: ("attestation-older", "question"),
}


class AttestationChoiceScreen(Screen[AttestationKind | Shortcut | Way]):
    """Cards and chips: touching one is the way on."""

    name = "attestation-choice"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("attestation-title"), ui.words.text("attestation-hint"))
        row = FlowLayout(ui.theme.lengths.small_gap)
        chips = QWidget()
        chips.setLayout(row)
        for shortcut in Shortcut:
            row.addWidget(shortcut_chip(ui, shortcut, partial(self.finish, shortcut)))
        body.add(chips)
        offers = (
            Offer(f"kind-{kind}", f"attestation-kind-{kind}", icon, partial(self.finish, kind))
            for kind, icon in _ICONS.items()
        )
        body.add(cards(ui, offers, most=2, first_filled=False))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Give up."""
        self.finish(Way.BACK)


def shortcut_chip(ui: Ui, shortcut: Shortcut, action: partial[None]) -> Button:
    """Return the chip of a shortcut."""
    text, icon = _SHORTCUTS[shortcut]
    chip = Button(ui, ui.words.text(text), ButtonKind.CHIP, icon=icon)
    chip.setObjectName(f"shortcut-{shortcut.name.lower()}")
    chip.clicked.connect(action)
    return chip

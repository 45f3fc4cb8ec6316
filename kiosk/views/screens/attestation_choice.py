"""Which attestation: of payment, or of the quotient familial."""

from __future__ import annotations

from functools import partial

from kiosk.contract.models import AttestationKind
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
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

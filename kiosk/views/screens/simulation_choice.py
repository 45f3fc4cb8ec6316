"""Which simulation: all that there may be, or one benefit."""

from __future__ import annotations

from functools import partial

from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

#: Simulations by journey, and their drawings; the one that asks for everything first.
_ICONS = {
    "toutes-mes-aides": "chart",
    "simulation-logement": "home",
    "simulation-rsa": "wallet",
    "simulation-prime-activite": "briefcase",
    "simulation-paje": "stroller",
}


class SimulationChoiceScreen(Screen[str | Way]):
    """Five cards: touching one is the way on. Its outcome is the id of a journey."""

    name = "simulation-choice"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("simulation-title"), say("simulation-hint"))
        offers = (
            Offer(journey, f"{journey}-title", icon, partial(self.finish, journey))
            for journey, icon in _ICONS.items()
        )
        body.add(cards(ui, offers))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)

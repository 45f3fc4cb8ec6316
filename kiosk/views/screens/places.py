"""Where one is received: the agencies of the Caf, and France Services."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.contract.content import Errand, Lead, Place
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.content_words import section, side_by_side, warnings
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.place_cards import place_card
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class PlacesScreen(Screen[Lead | Way]):
    """The outcome is to make an appointment, where places give some, or BACK."""

    name = "places"

    def __init__(self, ui: Ui, places: Sequence[Place], today: date) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("errand-points-d-accueil"), say("places-hint"))
        if not places:
            body.add(Label(ui, say("places-none")))
        for notice in warnings(ui, places, today):
            body.add(notice)
        agencies = [one for one in places if one.kind == "agency"]
        others = [one for one in places if one.kind == "france-services"]
        if agencies:
            body.add(section(ui, say("places-agencies")))
            body.add(side_by_side(ui, [place_card(ui, one) for one in agencies]))
        if others:
            body.add(section(ui, say("places-france-services")))
            body.add(side_by_side(ui, [place_card(ui, one) for one in others]))
        body.end()
        meet = None
        if any(one.meetings for one in places):
            text = say("errand-prendre-rendez-vous")
            meet = primary_button(ui, text, lambda: self.finish(Errand.MEET.value))
        self.fill(body, foot(ui, back=self.escape, primary=meet))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)

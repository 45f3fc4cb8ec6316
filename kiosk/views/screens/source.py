"""How to give a document: camera, scanner, USB key, the visitor's telephone."""

from __future__ import annotations

from enum import Enum
from functools import partial

from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Source(Enum):
    """Where pages come from: text id, icon."""

    CAMERA = ("source-camera", "camera")
    SCANNER = ("source-scanner", "scan")
    FILE = ("source-file", "usb")
    PHONE = ("source-phone", "phone")


class SourceScreen(Screen[Source | Way]):
    """A card a way: touching one is the way on. ``phone``: telephones are welcome here."""

    name = "source"

    def __init__(self, ui: Ui, *, phone: bool = False) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("source-title"), ui.words.text("source-hint"))
        offers = (
            Offer(f"source-{source.name.lower()}", *source.value, partial(self.finish, source))
            for source in Source
            if phone or source is not Source.PHONE
        )
        body.add(cards(ui, offers, most=2 if phone else 3))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the question before, or to the pages taken."""
        self.finish(Way.BACK)

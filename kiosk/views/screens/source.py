"""How to give a document: camera, scanner, USB key."""

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


class SourceScreen(Screen[Source | Way]):
    """Three cards: touching one is the way on."""

    name = "source"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("source-title"), ui.words.text("source-hint"))
        offers = (
            Offer(f"source-{source.name.lower()}", *source.value, partial(self.finish, source))
            for source in Source
        )
        body.add(cards(ui, offers))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the question before, or to the pages taken."""
        self.finish(Way.BACK)

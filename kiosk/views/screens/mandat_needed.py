"""A conseiller is here, and nothing lets them help with this démarche."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Need(Enum):
    """How to go on."""

    GIVE = auto()
    ALONE = auto()


class MandatNeededScreen(Screen[Need | Way]):
    """Two cards: let the conseiller help, or go on without them. BACK: do not take it now."""

    name = "mandat-needed"

    def __init__(self, ui: Ui, journey: Journey, conseiller: str) -> None:
        super().__init__(ui)
        words = ui.words
        what = JourneyWords(journey, words).title().text
        body = Body(ui, words.text("mandat-needed-title", name=conseiller), what)
        give, alone = partial(self.finish, Need.GIVE), partial(self.finish, Need.ALONE)
        offers = (
            Offer("mandat-give", "mandat-needed-give", "hand", give),
            Offer("mandat-alone", "mandat-needed-alone", "person", alone),
        )
        body.add(cards(ui, offers, most=2, first_filled=False))
        kept = words.text("mandat-needed-kept")
        body.add(Notice(ui, NoticeKind.ADVISER, text=kept))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Leave the démarche for now."""
        self.finish(Way.BACK)

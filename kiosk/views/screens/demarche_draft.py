"""A démarche that was left before its end: taken up again, or begun anew."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class DraftChoice(Enum):
    """What to do with a draft."""

    RESUME = auto()
    ANEW = auto()


class DraftScreen(Screen[DraftChoice | Way]):
    """Two cards: touching one is the way on."""

    name = "draft"

    def __init__(self, ui: Ui, journey: Journey) -> None:
        super().__init__(ui)
        body = Body(ui, ui.words.text("draft-title"), JourneyWords(journey, ui.words).title().text)
        offers = (
            Offer("draft-resume", "draft-resume", "pencil", self._finishing(DraftChoice.RESUME)),
            Offer("draft-anew", "draft-anew", "refresh", self._finishing(DraftChoice.ANEW)),
        )
        body.add(cards(ui, offers, most=2))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back; the draft stays."""
        self.finish(Way.BACK)

    def _finishing(self, choice: DraftChoice) -> partial[None]:
        return partial(self.finish, choice)


class DraftKeptScreen(Screen[Way]):
    """The answers are kept in the account. ON: good. RETRY: erase them."""

    name = "draft-kept"

    def __init__(self, ui: Ui) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("draft-kept-title"))
        body.add(Notice(ui, NoticeKind.GOOD, text=say("draft-kept")))
        body.end()
        erase = Button(ui, say("draft-erase"), ButtonKind.SECONDARY, icon="trash")
        erase.setObjectName("erase")
        erase.clicked.connect(lambda: self.finish(Way.RETRY))
        on = primary_button(ui, say("draft-kept-on"), self.escape)
        self.fill(body, foot(ui, middle=erase, primary=on))

    def escape(self) -> None:
        """Keep them."""
        self.finish(Way.ON)

"""A supporting paper: show it now, or send it later."""

from __future__ import annotations

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey, Page
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class PaperScreen(Screen[Way]):
    """ON: it is here. RETRY: later, without it now. BACK."""

    name = "paper"

    def __init__(self, ui: Ui, journey: Journey, page: Page) -> None:
        super().__init__(ui)
        said = JourneyWords(journey, ui.words).page(page)
        body = Body(ui, said.text, said.hint or "")
        offers = (
            Offer("paper-now", "demarche-paper-now", "scan", lambda: self.finish(Way.ON)),
            Offer("paper-later", "demarche-paper-later", "clock", lambda: self.finish(Way.RETRY)),
        )
        body.add(cards(ui, offers, most=2))
        if said.help:
            body.add(Notice(ui, NoticeKind.TIP, said.help_title or "", said.help))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the page before."""
        self.finish(Way.BACK)

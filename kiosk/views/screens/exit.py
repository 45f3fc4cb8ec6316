"""Where a journey ends without being sent: what to do instead."""

from __future__ import annotations

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey, Page
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.masking import private
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class ExitScreen(Screen[Way]):
    """BACK to the answer that led here, or HOME."""

    name = "exit"

    def __init__(self, ui: Ui, journey: Journey, page: Page) -> None:
        super().__init__(ui)
        said = JourneyWords(journey, ui.words).page(page)
        body = Body(ui, said.text, said.hint or "")
        if said.help:
            body.add(Notice(ui, NoticeKind.ATTENTION, said.help_title or "", said.help))
        body.end()
        # What stands here tells which answer led to it.
        private(body)
        home = primary_button(ui, ui.words.text("trouble-home"), lambda: self.finish(Way.HOME))
        self.fill(body, foot(ui, back=self.escape, primary=home))

    def escape(self) -> None:
        """Go back to the answer that led here."""
        self.finish(Way.BACK)

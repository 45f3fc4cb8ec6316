"""A situation: what can be done about it, here and now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.contract.content import Lead, Situation
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.content_words import in_words
from kiosk.views.feet import foot
from kiosk.views.leading import lead_rows
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class SituationScreen(Screen[Lead | Way]):
    """The outcome is the lead touched, or BACK."""

    name = "situation"

    def __init__(
        self,
        ui: Ui,
        situation: Situation,
        leads: Sequence[Lead],
        journeys: Mapping[str, Journey],
    ) -> None:
        super().__init__(ui)
        body = Body(ui, in_words(ui, situation.title), ui.words.text("situation-hint"))
        if situation.text is not None:
            body.add(Notice(ui, NoticeKind.ALERT, text=in_words(ui, situation.text)))
        body.add(lead_rows(ui, journeys, leads, self.finish))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the situations."""
        self.finish(Way.BACK)

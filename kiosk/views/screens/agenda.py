"""Mon agenda: the dates to come, what is late first."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contract.agenda import AgendaEvent, AgendaKind
from kiosk.views.agenda_words import what, when, why
from kiosk.views.body import Body
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import StatusRow, side_by_side
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui

ICONS = {
    AgendaKind.PAIEMENT: "euro",
    AgendaKind.DECLARATION: "pencil",
    AgendaKind.RENDEZ_VOUS: "people",
    AgendaKind.PIECE: "document",
    AgendaKind.FIN_DE_DROIT: "clock",
    AgendaKind.NAISSANCE: "stroller",
    AgendaKind.ANNIVERSAIRE: "heart",
}


class AgendaScreen(Screen[Way]):
    """Read, not pressed: each date with its reason."""

    name = "agenda"

    def __init__(self, ui: Ui, events: Sequence[AgendaEvent]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("agenda-title"), words.text("agenda-hint"))
        for event in events:
            if event.late:
                body.add(self._late(event))
        body.add(side_by_side(ui, (self._row(one) for one in events if not one.late), 620))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _late(self, event: AgendaEvent) -> Notice:
        words = self.ui.words
        told = f"{what(words, event)}\n{why(words, event)}".strip()
        return Notice(self.ui, NoticeKind.ATTENTION, when(words, event), told)

    def _row(self, event: AgendaEvent) -> StatusRow:
        words = self.ui.words
        lines = [line for line in (what(words, event), why(words, event)) if line]
        return StatusRow(self.ui, when(words, event), lines, icon=ICONS[event.kind])

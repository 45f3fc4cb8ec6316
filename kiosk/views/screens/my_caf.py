"""Ma Caf: how long it takes now, what it gives beside the national aids, where it is."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.content import Content, Errand, Lead, Reading
from kiosk.views.body import Body
from kiosk.views.components.rows import ListRow, StatusRow
from kiosk.views.content_words import in_words, section, side_by_side, warnings
from kiosk.views.feet import foot
from kiosk.views.leading import lead_rows
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.situations import THEME_ICONS
from kiosk.views.ui import Ui

#: What one comes to do with one's Caf.
_ERRANDS = (Errand.MEET, Errand.CANCEL_MEETING, Errand.PLACES, Errand.CONTACT)


class MyCafScreen(Screen[Lead | Reading | Way]):
    """The outcome is what was touched, or BACK."""

    name = "my-caf"

    def __init__(self, ui: Ui, content: Content, today: date) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, content.caf or say("errand-ma-caf"), say("my-caf-hint"))
        if content.delays:
            body.add(section(ui, say("my-caf-delays")))
            for notice in warnings(ui, content.delays, today):
                body.add(notice)
            body.add(self._delays(content))
        body.add(section(ui, say("my-caf-meet")))
        body.add(lead_rows(ui, {}, [one.value for one in _ERRANDS], self.finish))
        local = [one for one in content.news if one.scope == "local"]
        if local:
            body.add(section(ui, say("my-caf-news")))
            body.add(side_by_side(ui, [self._row(one, "info") for one in local], least=620))
        if content.aids:
            body.add(section(ui, say("my-caf-aids")))
            aids = [self._row(one, THEME_ICONS[one.theme]) for one in content.aids]
            body.add(side_by_side(ui, aids, least=620))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back home."""
        self.finish(Way.BACK)

    def _delays(self, content: Content) -> QWidget:
        ui, words = self.ui, self.ui.words
        rows = []
        for delay in content.delays:
            span = {"first": words.date(delay.first), "last": words.date(delay.last)}
            lines = [
                words.text("my-caf-delay", **span),
                words.text("my-caf-delay-told", date=words.date(delay.date)),
            ]
            row = StatusRow(ui, in_words(ui, delay.title), lines, icon="clock")
            row.setObjectName(f"delay-{delay.id}")
            rows.append(row)
        return side_by_side(ui, rows, most=3, least=480)

    def _row(self, item: Reading, icon: str) -> ListRow:
        ui = self.ui
        row = ListRow(ui, in_words(ui, item.title), ui.words.date(item.date), icon=icon)
        row.setObjectName(f"item-{item.id}")
        row.clicked.connect(partial(self.finish, item))
        return row

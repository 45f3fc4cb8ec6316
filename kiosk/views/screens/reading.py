"""Something short to read, of which day and from where, and what can be done about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from kiosk.contract.content import Lead, Reading
from kiosk.journeys.model import Journey
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.content_words import in_words, origin, section, warnings
from kiosk.views.feet import foot
from kiosk.views.leading import lead_rows
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class ReadingScreen(Screen[Lead | Way]):
    """The outcome is the lead touched, or BACK."""

    name = "reading"

    def __init__(
        self,
        ui: Ui,
        item: Reading,
        leads: Sequence[Lead],
        journeys: Mapping[str, Journey],
        today: date,
    ) -> None:
        super().__init__(ui)
        theme = ui.theme
        body = Body(ui, in_words(ui, item.title))
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        inset = theme.soft_px(36)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.lengths.small_gap)
        column.addWidget(Label(ui, in_words(ui, item.text)))
        column.addWidget(Label(ui, origin(ui, item), TextRole.SMALL))
        body.add(panel)
        for notice in warnings(ui, [item], today, item.text):
            body.add(notice)
        if leads:
            body.add(section(ui, ui.words.text("reading-leads")))
            body.add(lead_rows(ui, journeys, leads, self.finish))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to the list."""
        self.finish(Way.BACK)

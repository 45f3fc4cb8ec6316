"""Telephone numbers: what for, when, whether somebody answers now, what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.content import Line
from kiosk.contract.opening import opening
from kiosk.i18n.formats import isolated
from kiosk.i18n.weekdays import day_name, hour_text, hours_text
from kiosk.views.body import Body
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.content_words import in_words, side_by_side, warnings
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class PhonesScreen(Screen[Way]):
    """Its outcome is always BACK. ``now`` is the clock of the place."""

    name = "phones"

    def __init__(self, ui: Ui, lines: Sequence[Line], now: datetime) -> None:
        super().__init__(ui)
        say = ui.words.text
        body = Body(ui, say("contact-telephone"), say("phones-hint"))
        if not lines:
            body.add(Label(ui, say("phones-none")))
        cards = [self._card(line, now) for line in lines]
        body.add(side_by_side(ui, cards, most=3, least=480))
        for notice in warnings(ui, lines, now.date()):
            body.add(notice)
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back."""
        self.finish(Way.BACK)

    def _card(self, line: Line, now: datetime) -> QWidget:
        ui, theme, words = self.ui, self.ui.theme, self.ui.words
        panel = Panel(ui)
        panel.setObjectName(f"line-{line.id}")
        column = QVBoxLayout(panel)
        inset = theme.soft_px(32)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(ui, in_words(ui, line.title), TextRole.STRONG))
        number = Label(ui, isolated(line.number, words.locale), TextRole.SECOND_TITLE)
        number.set_tone(Tone.ACTION)
        number.setObjectName("number")
        column.addWidget(number)
        column.addWidget(self._state(line, now))
        for hours in line.hours:
            column.addWidget(Label(ui, hours_text(words, hours), TextRole.SOFT))
        for text in (line.text, line.price):
            if text is not None:
                column.addWidget(Label(ui, in_words(ui, text), TextRole.SOFT))
        column.addStretch(1)
        return panel

    def _state(self, line: Line, now: datetime) -> QWidget:
        """Return whether somebody answers now: a drawing and words, never a colour alone."""
        ui, words = self.ui, self.ui.words
        found = opening(line.hours, now)
        if found is None:
            text, icon, tone = words.text("phones-hours-unknown"), "clock", Tone.SOFT
        else:
            hour = hour_text(words, found.hour)
            icon, tone = ("check", Tone.GOOD) if found.open else ("clock", Tone.SOFT)
            if found.open:
                text = words.text("phones-open", hour=hour)
            elif found.today:
                text = words.text("phones-opens-today", hour=hour)
            else:
                text = words.text("phones-opens", day=day_name(words, found.day), hour=hour)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.px(12))
        drawing = Icon(ui, icon, ui.theme.soft_px(32), tone, line=TextRole.STRONG)
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        label = Label(ui, text, TextRole.STRONG)
        label.setObjectName("state")
        row.addWidget(label, 1)
        return holder

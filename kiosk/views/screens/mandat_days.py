"""A mandat: how long it holds."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from kiosk.contract.accompaniment import Days
from kiosk.views.body import Body
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.feet import foot, primary_button
from kiosk.views.mandat_words import DAYS, how_long
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class MandatDaysScreen(Screen[Days | Way]):
    """A number of days, 0 for this visit, or BACK."""

    name = "mandat-days"

    def __init__(self, ui: Ui, today: date, days: Days = 0) -> None:
        super().__init__(ui)
        words = ui.words
        title = "mandat-long-title"
        body = Body(ui, words.text(title), words.attribute(title, "hint") or "")
        choices = [
            Choice(str(one), words.text(f"mandat-days-{one}"), how_long(words, one, today))
            for one in DAYS
        ]
        self._list = ChoiceList(ui, choices, name=words.text(title))
        self._list.choose([str(days)])
        for card in self._list.cards:
            card.setObjectName(f"mandat-days-{card.choice.key}")
        body.add(self._list)
        body.end()
        on = primary_button(ui, words.text("continue"), self._go_on)
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the démarches."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget | None:
        """Return what is chosen."""
        return next((card for card in self._list.cards if card.isChecked()), None)

    def snapshot(self) -> object:
        """Return what is chosen."""
        return self._list.chosen

    def restore(self, memory: object) -> None:
        """Choose it again."""
        if isinstance(memory, tuple):
            self._list.choose(memory)

    def _go_on(self) -> None:
        (chosen,) = self._list.chosen
        self.finish(next(one for one in DAYS if str(one) == chosen))

"""A country: some letters of its name, then it is chosen among those that have them."""

from __future__ import annotations

from kiosk.i18n.countries import country_name, matching
from kiosk.journeys.model import Question
from kiosk.journeys.rules.communes import folded
from kiosk.journeys.rules.countries import COUNTRIES
from kiosk.views.components.choices import Choice
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.offering import OfferingEditor
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: More cards than this are a list to read: one more letter is quicker.
_MOST = 6

#: No name is longer in any language.
_LONGEST = 60


class CountryEditor(OfferingEditor):
    """Letters, then cards; letters that name one country alone choose it at once."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(ui, TextRole.LINE_ENTRY, name=texts.name, longest=_LONGEST, rtl=ui.theme.rtl)
        entry.setPlaceholderText(texts.placeholder)
        super().__init__(ui, question, texts, entry)
        self.keyboard = LayoutName.ARABIC if ui.theme.rtl else LayoutName.LETTERS
        self._offered: tuple[tuple[str, str], ...] = ()

    @property
    def typed(self) -> str:
        """The code once a country is chosen; until then what was typed, never like a code."""
        return self.chosen or self.entry.text().lower()

    def set_typed(self, typed: str) -> None:
        """Put back some letters, or the country that was chosen."""
        known = typed in COUNTRIES
        self.entry.setText(country_name(typed, self.ui.words) if known else typed)
        self.offer()
        if known and self.list is not None:
            self.list.choose([typed])

    def offer(self) -> None:
        """Show the countries whose name has these letters, where they are few."""
        typed = self.entry.text()
        offered = matching(typed, self.ui.words)[:_MOST]
        if offered != self._offered:
            self._offered = offered
            self.show_cards([Choice(code, name) for code, name in offered], 3)
        if self.list is None:
            return
        exact = [code for code, name in offered if folded(name) == folded(typed)]
        alone = exact or ([offered[0][0]] if len(offered) == 1 else [])
        self.list.choose(alone)

"""A country: some letters of its name, then it is chosen among those that have them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.i18n.countries import country_name, matching
from kiosk.journeys.model import Question
from kiosk.journeys.rules.communes import folded
from kiosk.journeys.rules.countries import COUNTRIES
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import EntryEditor
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: More cards than this are a list to read: one more letter is quicker.
_MOST = 6

#: No name is longer in any language.
_LONGEST = 60


class CountryEditor(EntryEditor):
    """Letters, then cards; letters that name one country alone choose it at once."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts)
        self.keyboard = LayoutName.ARABIC if ui.theme.rtl else LayoutName.LETTERS
        self.entry = Entry(
            ui, TextRole.LINE_ENTRY, name=texts.name, longest=_LONGEST, rtl=ui.theme.rtl
        )
        self.entry.setPlaceholderText(texts.placeholder)
        self.list: ChoiceList | None = None
        self._offered: tuple[tuple[str, str], ...] = ()
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ui.theme.lengths.small_gap)
        self._column.addWidget(self.entry)
        body.setFocusProxy(self.entry)
        self.entry.typed.connect(self._offer)
        self.entry.typed.connect(self.changed)
        self.entry.entered.connect(self.submitted)
        self.fill(body)

    @property
    def typed(self) -> str:
        """The code once a country is chosen; until then what was typed, never like a code."""
        chosen = self.list.chosen if self.list is not None else ()
        return chosen[0] if chosen else self.entry.text().lower()

    def set_typed(self, typed: str) -> None:
        """Put back some letters, or the country that was chosen."""
        known = typed in COUNTRIES
        self.entry.setText(country_name(typed, self.ui.words) if known else typed)
        self._offer()
        if known and self.list is not None:
            self.list.choose([typed])

    def _offer(self) -> None:
        typed = self.entry.text()
        offered = matching(typed, self.ui.words)[:_MOST]
        if offered != self._offered:
            self._offered = offered
            self._show(offered)
        if self.list is None:
            return
        exact = [code for code, name in offered if folded(name) == folded(typed)]
        alone = exact or ([offered[0][0]] if len(offered) == 1 else [])
        self.list.choose(alone)

    def _show(self, offered: tuple[tuple[str, str], ...]) -> None:
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        if not offered:
            return
        choices = [Choice(code, name) for code, name in offered]
        columns = 3 if len(choices) > 1 else 1
        self.list = ChoiceList(self.ui, choices, columns=columns, name=self.texts.name)
        self.list.changed.connect(self.changed)
        self._column.addWidget(self.list, 0, Qt.AlignmentFlag(0))
        self.list.show()

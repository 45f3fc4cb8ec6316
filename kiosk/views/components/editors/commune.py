"""A commune: its postcode is typed, then the commune is chosen among those it serves."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.journeys.model import Question
from kiosk.journeys.rules.communes import Commune, commune_of, communes_at
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import EntryEditor, digits_only
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

_LENGTH = 5


class CommuneEditor(EntryEditor):
    """Five digits, then cards; a postcode with one commune chooses it at once."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts)
        self.entry = Entry(
            ui,
            TextRole.ENTRY,
            name=texts.name,
            accept=digits_only,
            slots=_LENGTH,
            longest=_LENGTH,
        )
        self.list: ChoiceList | None = None
        self._served: tuple[Commune, ...] = ()
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
        """The answer once a commune is chosen, what was typed until then."""
        chosen = self.list.chosen if self.list is not None else ()
        return chosen[0] if chosen else self.entry.text()

    def set_typed(self, typed: str) -> None:
        """Put back a postcode, or the commune that was chosen."""
        postcode, _, insee = typed.partition("-")
        self.entry.setText(postcode)
        self._offer()
        if insee and self.list is not None and commune_of(typed) is not None:
            self.list.choose([typed])

    def _offer(self) -> None:
        postcode = self.entry.text()
        served = communes_at(postcode) if len(postcode) == _LENGTH else ()
        if served == self._served:
            return
        self._served = served
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        if not served:
            return
        choices = [Choice(one.value, one.name.replace("'", "’")) for one in served]
        columns = 2 if len(choices) > 1 else 1
        # The names are French whatever the language of the page.
        self.list = ChoiceList(self.ui, choices, columns=columns, name=self.texts.name)
        self.list.changed.connect(self.changed)
        self._column.addWidget(self.list, 0, Qt.AlignmentFlag(0))
        self.list.show()
        if len(choices) == 1:
            self.list.choose([choices[0].key])

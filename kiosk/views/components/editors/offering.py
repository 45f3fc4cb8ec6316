"""What editors share in which one types, then chooses among what that may mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.journeys.model import Question
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import EntryEditor
from kiosk.views.ui import Ui


class OfferingEditor(EntryEditor):
    """An entry, and under it the cards of what was typed so far, where there are any."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts, entry: Entry) -> None:
        super().__init__(ui, question, texts)
        self.entry = entry
        self.list: ChoiceList | None = None
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(ui.theme.lengths.small_gap)
        self._column.addWidget(entry)
        body.setFocusProxy(entry)
        entry.typed.connect(self.offer)
        entry.typed.connect(self.changed)
        entry.entered.connect(self.submitted)
        self.fill(body)

    @property
    def chosen(self) -> str | None:
        """The key of the card that is chosen, or None."""
        chosen = self.list.chosen if self.list is not None else ()
        return chosen[0] if chosen else None

    def offer(self) -> None:
        """Show the cards of what is typed now."""
        raise NotImplementedError

    def show_cards(self, choices: Sequence[Choice], columns: int) -> None:
        """Put these cards in the place of those before; one alone takes the whole width."""
        if self.list is not None:
            self.list.hide()
            self.list.deleteLater()
            self.list = None
        if not choices:
            return
        columns = columns if len(choices) > 1 else 1
        self.list = ChoiceList(self.ui, choices, columns=columns, name=self.texts.name)
        self.list.changed.connect(self.changed)
        self._column.addWidget(self.list, 0, Qt.AlignmentFlag(0))
        self.list.show()

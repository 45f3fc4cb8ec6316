"""An identifiant provisoire: its letter is there already, its eight digits are typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.journeys.model import Question
from kiosk.journeys.rules.identity import PROVISIONAL_DIGITS
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor, digits_only
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

_LETTER = "P"


class ProvisionalEditor(LineEditor):
    """``P``, then eight places. A letter that is typed all the same is taken for this one."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(
            ui,
            TextRole.ENTRY,
            name=texts.name,
            accept=digits_only,
            gaps=_gaps,
            slots=PROVISIONAL_DIGITS,
            longest=PROVISIONAL_DIGITS,
        )
        super().__init__(ui, question, texts, entry)

    def body(self, entry: Entry) -> QWidget:
        """Return the letter, and the entry beside it; from the left in every language."""
        holder = QWidget()
        holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.lengths.small_gap)
        row.addWidget(Label(self.ui, _LETTER, TextRole.AMOUNT), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(entry, 1)
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        holder.setFocusProxy(entry)
        return holder

    def set_typed(self, typed: str) -> None:
        """Put back what was typed, or an answer with its letter."""
        self.entry.setText(typed.removeprefix(_LETTER))


def _gaps(_typed: str) -> tuple[int, ...]:
    return (4,)

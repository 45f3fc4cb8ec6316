"""What every editor does, whatever its kind of question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.views.components.field import FieldBox
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.ui import Ui


@dataclass(frozen=True, slots=True)
class ChoiceTexts:
    """The words of one choice."""

    text: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class QuestionTexts:
    """The words of a question, already translated.

    ``name`` is what assistive technology says; ``label`` what stands above the entry,
    empty when the title of the page asks the question already.
    """

    name: str
    label: str = ""
    hint: str = ""
    placeholder: str = ""
    choices: Mapping[str, ChoiceTexts] = field(default_factory=dict)


class Editor(QWidget):
    """The base of all editors, and what a keyboard types into.

    ``changed`` is emitted when the visitor changes the answer, never when it is set;
    ``submitted`` when they say that it is done (Enter). What is wrong stays as typed:
    :meth:`set_error` only says so.
    """

    changed = Signal()
    submitted = Signal()

    #: The keyboard that this editor asks for; None: it is touched, not typed.
    keyboard: LayoutName | None = None

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__()
        self.ui = ui
        self.question = question
        self.texts = texts
        self._box: FieldBox | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.changed.connect(self._forgive)

    @property
    def typed(self) -> str:
        """What was typed, as :func:`kiosk.journeys.rules.parse` reads it."""
        raise NotImplementedError

    def set_typed(self, typed: str) -> None:
        """Put back what was typed: what :attr:`typed` gave, right or wrong."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show an answer that was in order."""
        self.set_typed(str(value))

    def first_focus(self) -> QWidget:
        """Return the widget that has the focus first."""
        raise NotImplementedError

    @property
    def error(self) -> str | None:
        """The sentence that says what is wrong, or None."""
        return self._box.error if self._box is not None else None

    def set_error(self, text: str | None) -> None:
        """Say under the entry, in the place of the hint, what is wrong and what to do."""
        if self._box is not None:
            self._box.set_error(text)
        self.mark_wrong(text is not None)

    def mark_wrong(self, wrong: bool) -> None:
        """Edge the entry as an error; nothing for editors without an edge."""

    def insert(self, text: str) -> None:
        """Type ``text``; nothing for editors that are touched."""

    def backspace(self) -> None:
        """Erase; nothing for editors that are touched."""

    def enter(self) -> None:
        """Say that it is done."""
        self.submitted.emit()

    def fill(self, body: QWidget) -> None:
        """Lay out the label, ``body``, and the line under it."""
        texts = self.texts
        self._box = FieldBox(self.ui, body, label=texts.label, hint=texts.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._box)
        # Room to spare goes under the editor, not between its label and its entry.
        column.addStretch(1)
        self.setAccessibleName(texts.name)

    def _forgive(self) -> None:
        # The error speaks of what was there; it goes as soon as that changes.
        if self.error is not None:
            self.set_error(None)

"""What is touched: one of several, several, yes or no, a consent."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.views.components.choices import Choice, ChoiceList
from kiosk.views.components.editors.base import ChoiceTexts, Editor, QuestionTexts
from kiosk.views.ui import Ui

_YES, _NO = "yes", "no"

#: More choices than this stand in two columns, where the page is wide enough.
_ONE_COLUMN = 6


class _ListEditor(Editor):
    """A list of cards. ``typed`` is the keys chosen, separated by spaces."""

    def __init__(
        self,
        ui: Ui,
        question: Question,
        texts: QuestionTexts,
        choices: tuple[Choice, ...],
        *,
        several: bool = False,
        columns: int = 1,
    ) -> None:
        super().__init__(ui, question, texts)
        self.list = ChoiceList(ui, choices, several=several, columns=columns, name=texts.name)
        self.list.changed.connect(self.changed)
        self.fill(self.list)

    @property
    def typed(self) -> str:
        """The keys chosen."""
        return " ".join(self.list.chosen)

    def set_typed(self, typed: str) -> None:
        """Choose again; a key that is no longer offered is left out."""
        offered = {card.choice.key for card in self.list.cards}
        self.list.choose([key for key in typed.split() if key in offered])

    def first_focus(self) -> QWidget:
        """Return the card chosen, or the first."""
        cards = self.list.cards
        return next((card for card in cards if card.isChecked()), cards[0])


def _choices(question: Question, texts: QuestionTexts) -> tuple[Choice, ...]:
    words = {key: texts.choices.get(key, ChoiceTexts(key)) for key in question.choices}
    return tuple(Choice(key, said.text, said.hint) for key, said in words.items())


class ChoiceEditor(_ListEditor):
    """One of several."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        columns = 2 if len(question.choices) > _ONE_COLUMN else 1
        super().__init__(ui, question, texts, _choices(question, texts), columns=columns)


class ChoicesEditor(_ListEditor):
    """Several, or none."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts, _choices(question, texts), several=True)

    def set_value(self, value: Value) -> None:
        """Show the choices made."""
        self.set_typed(" ".join(value) if isinstance(value, tuple) else str(value))


class YesNoEditor(_ListEditor):
    """Yes or no, side by side."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        words = ui.words
        choices = (
            _said(_YES, texts, words.text("component-yes")),
            _said(_NO, texts, words.text("component-no")),
        )
        super().__init__(ui, question, texts, choices, columns=2)

    def set_value(self, value: Value) -> None:
        """Show an answer."""
        self.set_typed(_YES if value is True else _NO)


class ConsentEditor(_ListEditor):
    """One card to tick: its words are what is agreed to."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        choices = (_said(_YES, texts, texts.placeholder or texts.name),)
        super().__init__(ui, question, texts, choices, several=True)

    @property
    def typed(self) -> str:
        """``yes`` when agreed, ``no`` when not."""
        return _YES if self.list.chosen else _NO

    def set_value(self, value: Value) -> None:
        """Show whether it was agreed."""
        self.set_typed(_YES if value is True else "")


def _said(key: str, texts: QuestionTexts, otherwise: str) -> Choice:
    said = texts.choices.get(key, ChoiceTexts(otherwise))
    return Choice(key, said.text, said.hint)

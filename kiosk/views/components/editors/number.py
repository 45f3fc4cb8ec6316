"""A whole number: typed, or reached by one more and one less."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.journeys.model import Question
from kiosk.journeys.rules.numbers import NUMBER_BOUNDS
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor, digits_only
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class _NumberEntry(Entry):
    """An entry in which the arrows count, as in any field of a number."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Count up and down; type otherwise."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class _StepButton(Button):
    """One more, or one less: as high as the entry beside it, and as wide as high."""

    def __init__(self, ui: Ui, icon: str, name: str, side: int) -> None:
        super().__init__(ui, "", ButtonKind.SECONDARY, icon=icon, name=name)
        self.setFixedSize(side, side)


class NumberEditor(LineEditor):
    """A number between two buttons; both keep within what the question allows."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        self._least, self._most = NUMBER_BOUNDS.of(question)
        entry = _NumberEntry(
            ui,
            TextRole.ENTRY,
            name=texts.name,
            accept=digits_only,
            longest=max(len(str(self._most)), 2),
            centred=True,
        )
        entry.stepped.connect(self.step)
        side = max(entry.minimumSizeHint().height(), ui.theme.target)
        say = ui.words.text
        self.less = _StepButton(ui, "minus", say("component-less", name=texts.name), side)
        self.more = _StepButton(ui, "plus", say("component-more", name=texts.name), side)
        self.less.clicked.connect(lambda: self.step(-1))
        self.more.clicked.connect(lambda: self.step(1))
        super().__init__(ui, question, texts, entry)
        entry.textChanged.connect(self._bound)
        self._bound()

    def body(self, entry: Entry) -> QWidget:
        """Return the entry between its two buttons."""
        inner = QWidget()
        # The less is on the side from which numbers grow, whatever the language.
        inner.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        inner.setMaximumWidth(self.ui.theme.soft_px(620))
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.ui.theme.lengths.small_gap)
        row.addWidget(self.less)
        row.addWidget(entry, 1)
        row.addWidget(self.more)
        # A widget stands on the side of its own direction: this one has that of the page.
        whole = QWidget()
        side = QHBoxLayout(whole)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        side.addWidget(inner, 1)
        side.addStretch(0)
        whole.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        whole.setFocusProxy(entry)
        return whole

    def step(self, by: int) -> None:
        """Count ``by`` more; from nothing, the first number on that side."""
        number = self._number
        if number is None:
            wanted = max(self._least, min(by, self._most))
        else:
            wanted = max(self._least, min(number + by, self._most))
        if wanted != number:
            self.set_typed(str(wanted))
            self.changed.emit()

    @property
    def _number(self) -> int | None:
        typed = self.entry.text()
        return int(typed) if typed else None

    def _bound(self) -> None:
        number = self._number
        ends = {self.less: self._least, self.more: self._most}
        for button, end in ends.items():
            spent = number is not None and (number <= end if button is self.less else number >= end)
            if spent and button.hasFocus():
                # A button that is switched off would lose the keyboard's place on the page.
                self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(not spent)

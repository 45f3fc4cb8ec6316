"""A day: three boxes, in the order in which it is said."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.views.components.editors.base import Editor, QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import digits_only
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: The words of the boxes, and how many digits each one takes.
_PARTS = (("component-day", 2), ("component-month", 2), ("component-year", 4))


class DateEditor(Editor):
    """Day, month, year. A full box leads to the next one, a backspace in an empty one back."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts)
        theme = ui.theme
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.lengths.small_gap)
        self.entries: list[Entry] = []
        for word, length in _PARTS:
            label = ui.words.text(word)
            entry = Entry(
                ui,
                TextRole.ENTRY,
                name=f"{texts.name}, {label}",
                accept=digits_only,
                slots=length,
                longest=length,
                centred=True,
            )
            entry.installEventFilter(self)
            entry.typed.connect(self.changed)
            entry.entered.connect(self.submitted)
            column = QVBoxLayout()
            column.setSpacing(theme.px(4))
            # A word at 200 % may take two lines: the boxes stay level.
            column.addWidget(Label(ui, label, TextRole.SMALL), 0, Qt.AlignmentFlag.AlignBottom)
            column.addWidget(entry)
            row.addLayout(column, length)
            self.entries.append(entry)
        for before, after in zip(self.entries, self.entries[1:], strict=False):
            before.filled.connect(lambda after=after: _go(after))
            after.emptied.connect(lambda before=before: _go(before))
        body.setMaximumWidth(theme.soft_px(760))
        body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        body.setFocusProxy(self.entries[0])
        self.fill(body)

    @property
    def typed(self) -> str:
        """What was typed, as ``day/month/year``; empty when nothing was."""
        parts = [entry.text() for entry in self.entries]
        return "/".join(parts) if any(parts) else ""

    def set_typed(self, typed: str) -> None:
        """Put back what was typed, complete or not."""
        parts = [*typed.split("/"), "", "", ""]
        for entry, part in zip(self.entries, parts, strict=False):
            entry.setText(part)

    def set_value(self, value: Value) -> None:
        """Show a day held in ISO 8601."""
        found = re.fullmatch(r"(\d{4})-(\d{2})-(\d{2})", str(value))
        self.set_typed("/".join(reversed(found.groups())) if found else str(value))

    def first_focus(self) -> QWidget:
        """Return the first box."""
        return self.entries[0]

    def mark_wrong(self, wrong: bool) -> None:
        """Edge the three boxes: which one is wrong is not always known."""
        for entry in self.entries:
            entry.set_wrong(wrong)

    def insert(self, text: str) -> None:
        """Type into the box in use."""
        self._current().take(text)

    def backspace(self) -> None:
        """Erase in the box in use."""
        self._current().erase()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a separator lead on: many people type 12/05/1985."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            last = watched is self.entries[-1]
            if event.text() in ("/", "-", ".", " ") and not last and isinstance(watched, Entry):
                if watched.text():
                    _go(self.entries[self.entries.index(watched) + 1])
                return True
        return False

    def _current(self) -> Entry:
        focused = next((entry for entry in self.entries if entry.hasFocus()), None)
        if focused is not None:
            return focused
        # The keyboard in the window may have the focus itself.
        unfinished = (one for one in self.entries if len(one.text()) < one.maxLength())
        return next(unfinished, self.entries[-1])


def _go(entry: Entry) -> None:
    entry.setFocus(Qt.FocusReason.OtherFocusReason)
    entry.setCursorPosition(len(entry.text()))

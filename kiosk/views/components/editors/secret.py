"""Passwords: one that is given, one that is chosen with its rules in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.journeys.model import Question
from kiosk.journeys.rules.passwords import GIVEN_BOUNDS, PasswordRule, password_rules
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor
from kiosk.views.components.icon import Icon
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class _SecretLine(QWidget):
    """The entry, and beside what is typed the button that shows it."""

    def __init__(self, ui: Ui, entry: Entry) -> None:
        super().__init__()
        self._ui = ui
        self._entry = entry
        self.button = Button(ui, "", ButtonKind.CHIP, icon="eye")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.lengths.small_gap)
        row.addWidget(entry, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(entry)
        self._show(False)

    def _show(self, shown: bool) -> None:
        words = self._ui.words
        self._entry.show_secret(shown)
        self.button.set_icon("eye-off" if shown else "eye")
        self.button.set_text(words.text("component-hide" if shown else "component-show"))
        spoken = "component-hide-secret" if shown else "component-show-secret"
        self.button.set_name(words.text(spoken))


class PasswordEditor(LineEditor):
    """A password that one has. Never pasted, never told to assistive technology."""

    keyboard = LayoutName.PASSWORD

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        entry = Entry(
            ui,
            name=texts.name,
            longest=GIVEN_BOUNDS.of(question)[1],
            secret=True,
        )
        super().__init__(ui, question, texts, entry)

    def body(self, entry: Entry) -> QWidget:
        """Return the entry with the button that shows what is typed."""
        self.line = _SecretLine(self.ui, entry)
        return self.line


class _RuleRow(QWidget):
    """A rule, and whether it is kept: an icon, never a colour alone."""

    def __init__(self, ui: Ui, text: str) -> None:
        super().__init__()
        self._ui = ui
        self._text = text
        theme = ui.theme
        self._icon = Icon(ui, "circle", theme.soft_px(28), Tone.SOFT, line=TextRole.SMALL)
        self._label = Label(ui, text, TextRole.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1, Qt.AlignmentFlag.AlignTop)
        self.set_kept(False)

    def set_kept(self, kept: bool) -> None:
        """Show whether the rule is kept."""
        self._icon.set_icon("check" if kept else "circle", Tone.GOOD if kept else Tone.SOFT)
        self._label.set_tone(Tone.GOOD if kept else Tone.SOFT)
        spoken = "component-rule-met" if kept else "component-rule-unmet"
        self._label.setAccessibleName(self._ui.words.text(spoken, rule=self._text))


class NewPasswordEditor(PasswordEditor):
    """A password that one chooses; each rule is ticked as soon as it is kept."""

    keyboard = LayoutName.NEW_PASSWORD

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        self.rules: dict[PasswordRule, _RuleRow] = {}
        super().__init__(ui, question, texts)
        self.entry.textChanged.connect(self._check)
        self._check()

    def body(self, entry: Entry) -> QWidget:
        """Return the entry, and its rules under it."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.ui.theme.px(8))
        column.addWidget(super().body(entry))
        column.addSpacing(self.ui.theme.px(8))
        # Side by side where they fit: the keyboard leaves no room to a list.
        theme = self.ui.theme
        columns = ColumnsLayout(theme.soft_px(14), most=3, least_width=theme.soft_px(420))
        for rule in PasswordRule:
            row = _RuleRow(self.ui, self.ui.words.text(f"password-rule-{rule}"))
            self.rules[rule] = row
            columns.addWidget(row)
        holder = QWidget()
        holder.setLayout(columns)
        column.addWidget(holder)
        whole.setFocusProxy(entry)
        return whole

    def _check(self) -> None:
        for rule, kept in password_rules(self.entry.text()):
            self.rules[rule].set_kept(kept)

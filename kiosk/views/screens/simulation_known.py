"""What the Caf knows already: each answer stands, or is asked again."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey, Question
from kiosk.journeys.path import walk
from kiosk.journeys.rules import Rules
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class Confirmed:
    """The person says that these answers are right."""

    answers: Answers


class SimulationKnownScreen(Screen[Confirmed | Way]):
    """``known`` answers ``journey`` already; what has changed is left out of the outcome."""

    name = "simulation-known"

    def __init__(self, ui: Ui, journey: Journey, known: Answers, rules: Rules) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._known = known
        self._rows: dict[str, _Row] = {}
        body = Body(ui, say("known-title"), say("known-hint"))
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        inset = ui.theme.soft_px(28)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(ui.theme.lengths.small_gap)
        said = JourneyWords(journey, ui.words, today=rules.today)
        for step in walk(journey, known, rules):
            for question in step.questions:
                if question.id in known:
                    row = _Row(ui, said, question, known)
                    self._rows[question.id] = row
                    column.addLayout(row)
        body.add(panel)
        body.end()
        on = primary_button(ui, say("continue"), self._go_on)
        self.fill(body, foot(ui, back=self.escape, primary=on))

    def escape(self) -> None:
        """Go back to the choice of the simulation."""
        self.finish(Way.BACK)

    def snapshot(self) -> object:
        """Return which answers are said to have changed."""
        return {key for key, row in self._rows.items() if row.changed}

    def restore(self, memory: object) -> None:
        """Say of the same answers that they have changed."""
        if isinstance(memory, set):
            for key in memory & self._rows.keys():
                self._rows[key].set_changed(True)

    def _go_on(self) -> None:
        kept = {
            key: value
            for key, value in self._known.items()
            if key not in self._rows or not self._rows[key].changed
        }
        self.finish(Confirmed(kept))


class _Row(QHBoxLayout):
    """A question, what the Caf knows of it, and the button that takes it back."""

    def __init__(self, ui: Ui, said: JourneyWords, question: Question, known: Answers) -> None:
        super().__init__()
        self._ui = ui
        self.changed = False
        words = said.question(question)
        self._label = words.short or words.text
        self._answer = said.answer(question, known[question.id])
        self._text = Label(ui, self._answer, TextRole.STRONG)
        texts = QVBoxLayout()
        texts.setSpacing(ui.theme.px(2))
        texts.addWidget(Label(ui, self._label, TextRole.SOFT))
        texts.addWidget(self._text)
        self._button = Button(ui, "", ButtonKind.CHIP, icon="pencil", name="")
        self._button.setObjectName(f"known-{question.id}")
        self._button.clicked.connect(lambda: self.set_changed(not self.changed))
        self.setSpacing(ui.theme.lengths.gap)
        self.addLayout(texts, 1)
        self.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_changed(False)

    def set_changed(self, changed: bool) -> None:
        """Say whether the answer is no longer right."""
        self.changed = changed
        say = self._ui.words.text
        self._text.setText(say("known-changed") if changed else self._answer)
        self._text.set_tone(Tone.SOFT if changed else Tone.INK)
        self._button.set_text(say("known-keep" if changed else "known-change"))
        self._button.set_icon("refresh" if changed else "pencil")
        named = "known-keep-what" if changed else "known-change-what"
        self._button.set_name(say(named, what=self._label))

"""What an identity paper said, to be looked at and taken over field by field."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.model import Journey
from kiosk.scanner.mrz.paper import Problem
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.paper_answers import Suggestion
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: What must be said beside the fields: the person looks at them more closely.
_SAID = (Problem.NAMES_TRUNCATED, Problem.NAMES_UNSURE, Problem.NAMES_UNREAD, Problem.EXPIRED)


class IdentityReadScreen(Screen[frozenset[str] | Way]):
    """Ids of the questions whose answers are right. RETRY: read again. BACK: type them."""

    name = "identity-read"

    def __init__(
        self,
        ui: Ui,
        journey: Journey,
        found: tuple[Suggestion, ...],
        problems: tuple[Problem, ...],
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._said = JourneyWords(journey, ui.words)
        self._chips: dict[str, Button] = {}
        self._answers: dict[str, Label] = {}
        self._dropped: set[str] = set()
        self._labels: dict[str, str] = {}
        body = Body(ui, say("identity-read-title"), say("identity-read-hint"))
        for problem in _SAID:
            if problem in problems:
                text = say(f"identity-problem-{problem}")
                body.add(Notice(ui, NoticeKind.ATTENTION, text=text))
        panel = Panel(ui)
        rows = QVBoxLayout(panel)
        inset = ui.theme.soft_px(28)
        rows.setContentsMargins(inset, inset, inset, inset)
        rows.setSpacing(ui.theme.lengths.small_gap)
        for one in found:
            rows.addLayout(self._row(journey, one))
        body.add(panel)
        again = Button(ui, say("identity-read-again"), ButtonKind.CHIP, icon="camera")
        again.setObjectName("again")
        again.clicked.connect(lambda: self.finish(Way.RETRY))
        body.add_leading(again)
        body.end()
        self._take = primary_button(ui, say("identity-read-take"), self._on)
        self.fill(
            body,
            foot(ui, back=self.escape, back_text=say("identity-camera-type"), primary=self._take),
        )

    def escape(self) -> None:
        """Go and type it."""
        self.finish(Way.BACK)

    def snapshot(self) -> object:
        """Return the questions that were set aside."""
        return frozenset(self._dropped)

    def restore(self, memory: object) -> None:
        """Set aside what was before."""
        if isinstance(memory, frozenset):
            for question in memory & self._chips.keys():
                self._turn(question)

    def _on(self) -> None:
        self.finish(frozenset(self._chips.keys() - self._dropped))

    def _row(self, journey: Journey, one: Suggestion) -> QHBoxLayout:
        ui = self.ui
        question = journey.question(one.question)
        said = self._said.question(question)
        label = said.short or said.text
        texts = QVBoxLayout()
        texts.setSpacing(ui.theme.px(2))
        texts.addWidget(Label(ui, label, TextRole.SOFT))
        answer = Label(ui, self._said.answer(question, one.value), TextRole.STRONG)
        texts.addWidget(answer)
        chip = Button(ui, "", ButtonKind.CHIP)
        chip.setObjectName(f"drop-{one.question}")
        chip.clicked.connect(lambda: self._turn(one.question))
        self._chips[one.question] = chip
        self._answers[one.question] = answer
        self._labels[one.question] = label
        self._show(one.question)
        row = QHBoxLayout()
        row.setSpacing(ui.theme.lengths.gap)
        row.addLayout(texts, 1)
        row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _turn(self, question: str) -> None:
        self._dropped ^= {question}
        self._show(question)
        self._take.setEnabled(len(self._dropped) < len(self._chips))

    def _show(self, question: str) -> None:
        dropped = question in self._dropped
        say = self.ui.words.text
        chip = self._chips[question]
        chip.set_text(say("identity-read-keep" if dropped else "identity-read-drop"))
        which = "identity-read-keep-what" if dropped else "identity-read-drop-what"
        chip.setAccessibleName(say(which, what=self._labels[question]))
        self._answers[question].setEnabled(not dropped)

"""Check your answers: each one, with the way back to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.path import walk
from kiosk.journeys.rules import Rules
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.masking import private
from kiosk.views.names import breakable
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step, Where, steps

#: Kinds whose answers are one long word.
_LONG = frozenset({Kind.EMAIL, Kind.NIR})


@dataclass(frozen=True)
class Change:
    """Go back to this page and change its answer."""

    page: str


class ReviewScreen(Screen[Change | Way]):
    """ON: send, or go on. ``dropped``: a changed answer made others moot, which is said."""

    name = "review"

    def __init__(
        self,
        ui: Ui,
        journey: Journey,
        answers: Answers,
        rules: Rules,
        step: Step,
        *,
        dropped: bool = False,
    ) -> None:
        super().__init__(ui)
        words = ui.words
        self._said = JourneyWords(journey, words, today=rules.today)
        page = next(page for page in journey.pages if page.review)
        self._at = Where(self.name, journey.id, page.id, step)
        said = self._said.page(page)
        body = Body(ui, said.text, said.hint or self._said.title().text)
        if dropped:
            body.add(Notice(ui, NoticeKind.ATTENTION, text=words.text("review-dropped")))
        panel = Panel(ui)
        rows = QVBoxLayout(panel)
        inset = ui.theme.soft_px(28)
        rows.setContentsMargins(inset, inset, inset, inset)
        rows.setSpacing(ui.theme.lengths.small_gap)
        for one in walk(journey, answers, rules):
            for question in one.questions:
                rows.addLayout(self._row(one.page, question, answers))
        body.add(panel)
        body.end()
        on = said.on or words.text("review-send" if journey.submits else "review-see")
        send = primary_button(ui, on, lambda: self.finish(Way.ON))
        self.fill(body, foot(ui, back=self.escape, middle=steps(ui, step), primary=send))

    @property
    def where(self) -> Where:
        """The page of the review in its journey."""
        return self._at

    def escape(self) -> None:
        """Go back to the page before."""
        self.finish(Way.BACK)

    def _row(self, page: Page, question: Question, answers: Answers) -> QHBoxLayout:
        ui = self.ui
        said = self._said.question(question)
        label = said.short or said.text
        texts = QVBoxLayout()
        texts.setSpacing(ui.theme.px(2))
        texts.addWidget(Label(ui, label, TextRole.SOFT))
        answer = self._said.answer(question, answers.get(question.id))
        shown = breakable(answer) if question.kind in _LONG else answer
        texts.addWidget(private(Label(ui, shown, TextRole.STRONG)))
        change = Button(
            ui,
            ui.words.text("review-change"),
            ButtonKind.CHIP,
            icon="pencil",
            name=ui.words.text("review-change-what", what=label),
        )
        change.setObjectName(f"change-{page.id}")
        change.clicked.connect(lambda: self.finish(Change(page.id)))
        row = QHBoxLayout()
        row.setSpacing(ui.theme.lengths.gap)
        row.addLayout(texts, 1)
        row.addWidget(change, 0, Qt.AlignmentFlag.AlignVCenter)
        return row

"""One page of a journey: its questions, and the keyboard for the answer being typed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import SECRET_KINDS, Journey, Kind, Page, Question
from kiosk.journeys.path import answer, asked, contradictions
from kiosk.journeys.rules import Fault, Rules, read
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.editors import ChoiceTexts, Editor, QuestionTexts, editor_for
from kiosk.views.components.keyboard import LAYOUTS, Keyboard
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Step, Where, steps


@dataclass(frozen=True)
class Given:
    """Answers in order, by question id. An optional question left empty has an empty one."""

    values: Mapping[str, Value]


@dataclass(frozen=True)
class Door:
    """A way out beside the answer. ``values`` are the answers typed that are in order,
    ``memory`` what was typed, right or wrong; no secret is in either."""

    id: str
    values: Mapping[str, Value] = field(default_factory=dict, repr=False)
    memory: object = field(default=None, repr=False)


class QuestionScreen(Screen[Given | Door | Way]):
    """Ends with answers in order, a door, or BACK; what is wrong stays as typed, with its reason.

    An answer that contradicts another one, given here or before, is asked again as well.
    ``refused`` are sentences of the Caf about answers, by question id; ``doors`` are those of
    the page that are open; ``memory`` is what one of them took along.
    """

    name = "question"

    def __init__(
        self,
        ui: Ui,
        journey: Journey,
        page: Page,
        answers: Answers,
        rules: Rules,
        step: Step,
        refused: Mapping[str, str] | None = None,
        *,
        doors: Sequence[str] = (),
        memory: object = None,
    ) -> None:
        super().__init__(ui)
        self._journey = journey
        self._page = page
        self._answers = answers
        self._rules = rules
        self._step = step
        self._said = JourneyWords(journey, ui.words, today=rules.today)
        said = self._said.page(page)
        questions = asked(journey, answers, page, rules)
        alone = len(questions) == 1
        body = self._body = Body(ui, said.text, said.hint or "")
        self._editors: dict[str, Editor] = {}
        for question in questions:
            editor = editor_for(ui, question, self._texts(question, alone=alone))
            editor.setObjectName(f"question-{question.id}")
            if question.id in answers:
                editor.set_value(answers[question.id])
            editor.submitted.connect(partial(self._submitted, editor))
            if question.kind is Kind.COUNTRY:
                # What it offers comes under what is typed.
                editor.changed.connect(partial(self._keep_in_sight, editor))
            self._editors[question.id] = editor
        help_ = Notice(ui, NoticeKind.TIP, said.help_title or "", said.help) if said.help else None
        self._lay_out(body, help_)
        self.add_doors(body, doors)
        body.end()

        self._content = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(body, 1)
        #: What the keyboard types into; None on a page where nothing is typed.
        self._typing = next((one for one in self._editors.values() if one.keyboard), None)
        self._keyboard = self._make_keyboard()
        on = primary_button(ui, ui.words.text("continue"), self._go_on)
        self.fill(self._content, foot(ui, back=self.escape, middle=steps(ui, step), primary=on))
        self.restore(memory)
        # Another answer may have changed since this one was given.
        self._contradict(answers)
        for question_id, sentence in (refused or {}).items():
            if question_id in self._editors:
                self._editors[question_id].set_error(sentence)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def where(self) -> Where:
        """Which page of which journey, and whether it asks for a secret."""
        secret = any(question.kind in SECRET_KINDS for question in self._page.questions)
        return Where(self.name, self._journey.id, self._page.id, self._step, secret)

    def escape(self) -> None:
        """Go back to the page before."""
        self.finish(Way.BACK)

    def first_focus(self) -> QWidget | None:
        """Return the first editor: one types at once."""
        return next((editor.first_focus() for editor in self._editors.values()), None)

    def snapshot(self) -> object:
        """Return what is typed, right or wrong."""
        return {key: (editor.typed, editor.error) for key, editor in self._editors.items()}

    def restore(self, memory: object) -> None:
        """Put back what was typed. An error would be in the language before: it goes."""
        if isinstance(memory, dict):
            for key, (typed, _error) in memory.items():
                if key in self._editors:
                    self._editors[key].set_typed(typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the keyboard where it is in reach: beside a pad's question, under letters."""
        super().resizeEvent(event)
        self._place_keyboard()

    def add_doors(self, body: Body, doors: Sequence[str]) -> None:
        """Add the ways out, as chips under the answer."""
        if not doors:
            return
        row = FlowLayout(self.ui.theme.lengths.small_gap)
        for name in doors:
            row.addWidget(self.door_button(name))
        holder = QWidget()
        holder.setLayout(row)
        body.add(holder)

    def door_button(self, name: str) -> Button:
        """Return the chip of a way out."""
        chip = Button(self.ui, self._said.door(self._page, name), ButtonKind.CHIP)
        chip.setObjectName(f"door-{name}")
        chip.clicked.connect(partial(self._leave_by, name))
        return chip

    def _leave_by(self, name: str) -> None:
        values: dict[str, Value] = {}
        memory: dict[str, tuple[str, str | None]] = {}
        for key, editor in self._editors.items():
            if editor.question.kind in SECRET_KINDS:
                continue
            memory[key] = (editor.typed, None)
            value = read(editor.question, editor.typed, self._rules)
            if value is not None and not isinstance(value, Fault):
                values[key] = value
        self.finish(Door(name, values, memory))

    def _go_on(self) -> None:
        values: dict[str, Value] = {}
        wrong: Editor | None = None
        for editor in self._editors.values():
            value = read(editor.question, editor.typed, self._rules)
            if isinstance(value, Fault):
                editor.set_error(self._said.error(editor.question, value.key, self._rules))
                wrong = wrong or editor
            else:
                values[editor.question.id] = "" if value is None else value
        if wrong is None:
            given = self._answers
            for question_id, value in values.items():
                given = answer(self._journey, given, question_id, value, self._rules).answers
            wrong = self._contradict(given)
        if wrong is not None:
            wrong.first_focus().setFocus()
            return
        self.finish(Given(values))

    def _contradict(self, answers: Answers) -> Editor | None:
        """Say under each answer which other one it contradicts; return the first of them."""
        wrong = contradictions(self._journey, answers, self._rules)
        first: Editor | None = None
        for editor in self._editors.values():
            key = wrong.get(editor.question.id)
            if key is not None:
                editor.set_error(self._said.error(editor.question, key, self._rules))
                first = first or editor
        return first

    def _submitted(self, editor: Editor) -> None:
        """Go on from the last answer; from another, to the one after it."""
        editors = list(self._editors.values())
        after = editors[editors.index(editor) + 1 :]
        if after:
            after[0].first_focus().setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._go_on()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Let the keyboard type where the focus is; on a button it keeps the last place."""
        if new is None or self._keyboard is None:
            return
        editor = next((one for one in self._editors.values() if one.isAncestorOf(new)), None)
        if editor is not None and editor.keyboard is not None and editor is not self._typing:
            self._typing = editor
            self._keyboard.serve(editor.keyboard, editor)
            self._place_keyboard()

    def _texts(self, question: Question, *, alone: bool) -> QuestionTexts:
        said = self._said.question(question)
        choices = {}
        for choice in question.choices:
            words = self._said.choice(question, choice)
            choices[choice] = ChoiceTexts(words.text, words.hint or "")
        return QuestionTexts(
            name=said.spoken or said.text,
            # The title of the page asks already; its hint stands under the title.
            label="" if alone else said.text,
            hint="" if alone else said.hint or "",
            placeholder=said.placeholder or "",
            choices=choices,
        )

    def _lay_out(self, body: Body, help_: Notice | None) -> None:
        editors = list(self._editors.values())
        letters = any(one.keyboard and not LAYOUTS[one.keyboard].pad for one in editors)
        # What is chosen from under what is typed needs the whole width.
        offering = any(one.question.kind is Kind.COUNTRY for one in editors)
        below = [help_] if help_ is not None else []
        if not letters or offering or len(editors) + len(below) < 2:
            for widget in (*editors, *below):
                body.add(widget)
            return
        # Letters take half of the page: what helps, or a second entry, stands beside the first.
        theme = self.ui.theme
        beside = ColumnsLayout(theme.lengths.gap, most=2, least_width=theme.soft_px(640))
        holder = QWidget()
        holder.setLayout(beside)
        for widget in (*editors, *below):
            beside.addWidget(widget)
        body.add(holder)

    def _make_keyboard(self) -> Keyboard | None:
        if self._typing is None or self._typing.keyboard is None:
            return None
        keyboard = Keyboard(self.ui, self._typing.keyboard, self._typing)
        keyboard.setObjectName("keyboard")
        self._box.addWidget(keyboard)
        return keyboard

    def _place_keyboard(self) -> None:
        typing = self._typing
        if self._keyboard is None or typing is None:
            return
        theme = self.ui.theme
        margin = theme.margin(self.window().size())
        wide = self.width() > self.height()
        beside = LAYOUTS[self._keyboard.name].pad and wide
        hint, least = self._keyboard.sizeHint(), self._keyboard.minimumSizeHint()
        room = self._content.size()
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        if beside:
            # In large text a long word needs more than its share, and so do the buttons that
            # scroll: the keys yield.
            left_over = room.width() - margin - self._body.least_width - theme.target
            share = min(round(room.width() * 0.4), left_over)
            width = min(hint.width(), max(least.width(), share))
            height = min(hint.height(), room.height() - 2 * theme.lengths.gap)
            left, right = (margin, 0) if theme.rtl else (0, margin)
            self._box.setContentsMargins(left, 0, right, 0)
            self._box.setAlignment(self._keyboard, Qt.AlignmentFlag.AlignVCenter)
        else:
            width = min(hint.width(), room.width() - 2 * margin)
            height = min(hint.height(), max(least.height(), round(room.height() * 0.5)))
            self._box.setContentsMargins(0, 0, 0, theme.lengths.small_gap)
            self._box.setAlignment(self._keyboard, Qt.AlignmentFlag.AlignHCenter)
        self._keyboard.setFixedSize(width, height)
        # In large text the title may take all the room: what is typed must be seen.
        self._keep_in_sight(typing)

    def _keep_in_sight(self, editor: Editor) -> None:
        QTimer.singleShot(0, editor, lambda: self._body.show_widget(editor))

"""The panel of the conseiller: what to say of the page beside it, and where one is.

In French whatever the language of the page: it is read by who works here. It holds no entry, so
that nothing can be noted in it, and no answer. While a secret is typed it turns away.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.i18n import Words
from kiosk.i18n.journeys import title_of
from kiosk.journeys.model import Journey
from kiosk.views.advising import SILENT, Advice, Advising
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.live import Live
from kiosk.views.neighbours import Neighbour
from kiosk.views.theme import TextRole, Theme, Tone
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Where

#: Size of the panel beside or below a page, at 100 %, in pixels.
_WIDTH, _HEIGHT = 520, 620

_LOCALE = "fr"


class Mark(Enum):
    """Where a line of the checklist stands; the icon, and the message that says it."""

    DONE = ("check", "adviser-step-done")
    HERE = ("arrow-right", "adviser-step-here")
    LATER = ("circle", "adviser-step-later")


@dataclass(frozen=True)
class Told:
    """What the panel says of a place.

    Advice is looked up when it is read: most visits have nobody beside them who reads it.
    """

    where: Where | None = None
    taken: Journey | None = None
    advising: Advising = SILENT

    @property
    def journey(self) -> str | None:
        """The id of the journey that is taken, if it is known."""
        return None if self.taken is None else self.taken.id

    @property
    def secret(self) -> bool:
        """Whether one looks away."""
        return self.where is not None and self.where.secret

    @cached_property
    def advice(self) -> Advice | None:
        """What is said of the page: nothing at all where a secret is typed."""
        if self.taken is None or self.where is None or self.secret:
            return None
        at = self.where.page
        page = next((one for one in self.taken.pages if one.id == at), None)
        return None if page is None else self.advising.advice(self.taken, page)

    @cached_property
    def lines(self) -> tuple[tuple[str, Mark], ...]:
        """The checklist, each line with where it stands."""
        if self.taken is None or self.where is None:
            return ()
        lines, page = self.advising.checklist(self.taken), self.where.page
        at = next((n for n, one in enumerate(lines) if page in one.pages), None)
        return tuple((one.title, _mark(number, at)) for number, one in enumerate(lines))


def told(where: Where | None, journeys: Mapping[str, Journey], advising: Advising) -> Told:
    """Return what there is to say of a place."""
    taken = None if where is None or where.journey is None else journeys.get(where.journey)
    return Told(where, taken, advising)


def _mark(number: int, at: int | None) -> Mark:
    # Every page before is passed, asked or not: which ones were asked would tell the answers.
    if at is None or number > at:
        return Mark.LATER
    return Mark.HERE if number == at else Mark.DONE


def adviser_ui(ui: Ui) -> Ui:
    """Return the French words in the text size and contrast of the page."""
    return Ui(Theme(ui.theme.text_scale, ui.theme.high_contrast), Words(_LOCALE))


class AdviserPanel(QWidget):
    """Follows ``telling``; ``touched`` is called at each touch, which is a sign of somebody."""

    def __init__(
        self, ui: Ui, telling: Live[Told], touched: Callable[[], None], *, folds: bool = True
    ) -> None:
        super().__init__()
        self._ui = ui = adviser_ui(ui)
        self._touched = touched
        theme, say = ui.theme, ui.words.text
        self.setObjectName("adviser-panel")
        self.setAccessibleName(say("adviser-title"))
        self.setProperty("ground", "adviser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(theme.direction)
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(16))
        head.addWidget(Icon(ui, "people", theme.soft_px(40), Tone.ADVISER))
        head.addWidget(Label(ui, say("adviser-title"), TextRole.STRONG), 1)
        self.fold = Button(ui, "", ButtonKind.BAR, icon="cross", name=say("adviser-fold"))
        self.fold.setObjectName("adviser-fold")
        self.fold.clicked.connect(touched)
        self.fold.setVisible(folds)
        head.addWidget(self.fold)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(theme.soft_px(10))
        self._scroll = ScrollColumn(ui, self._content)
        for button in self._scroll.findChildren(Button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(touched)
        inside = QVBoxLayout(self)
        side = theme.soft_px(28)
        inside.setContentsMargins(side, theme.soft_px(20), side, theme.soft_px(12))
        inside.setSpacing(theme.soft_px(12))
        inside.addLayout(head)
        inside.addWidget(self._scroll, 1)
        self._stop = telling.watch(self._tell)

    @staticmethod
    def size_in(ui: Ui) -> QSize:
        """Return the size that it takes beside a page, or below one."""
        return QSize(ui.theme.soft_px(_WIDTH), ui.theme.soft_px(_HEIGHT))

    def leave(self) -> None:
        """Follow no longer where the visitor is."""
        self._stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch anywhere in it for a sign of the conseiller."""
        self._touched()
        event.accept()

    def _tell(self, told: Told) -> None:
        self._empty()
        say = self._ui.words.text
        if told.secret:
            self._section("adviser-secret-title", (say("adviser-secret"),), "eye-off")
        elif told.journey is None:
            self._add(Label(self._ui, say("adviser-no-journey"), TextRole.SMALL))
        else:
            self._about(told)
        self._column.addStretch(1)
        self._scroll.to_top()

    def _about(self, told: Told) -> None:
        say = self._ui.words.text
        step = told.where.step if told.where is not None else None
        title = say(title_of(told.journey or ""))
        if step is not None:
            title = say("adviser-where", journey=title, page=step.number, pages=step.total)
        self._add(Label(self._ui, title, TextRole.SMALL))
        advice = told.advice
        if advice is not None:
            self._section("adviser-say", advice.say, "check")
            self._section("adviser-papers", advice.papers, "document")
            self._section("adviser-mistakes", advice.mistakes, "warning")
            self._section("adviser-blocked", advice.blocked, "question")
            self._section("adviser-rule", (advice.rule,) if advice.rule else (), "info")
            if not any((advice.say, advice.papers, advice.mistakes, advice.blocked, advice.rule)):
                self._add(Label(self._ui, say("adviser-nothing"), TextRole.SMALL))
        if told.lines:
            self._heading("adviser-steps")
        for line, mark in told.lines:
            icon, message = mark.value
            here = mark is Mark.HERE
            row = self._row(icon, line, TextRole.STRONG if here else TextRole.SMALL)
            row.setAccessibleName(say(message, page=line))

    def _section(self, title: str, sentences: tuple[str, ...], icon: str) -> None:
        if sentences:
            self._heading(title)
        for sentence in sentences:
            self._row(icon, sentence, TextRole.SMALL, Tone.INK)

    def _heading(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(self._ui.theme.soft_px(8))
        text = self._ui.words.text(title)
        self._add(Label(self._ui, text, TextRole.STRONG, tone=Tone.ADVISER))

    def _row(self, icon: str, text: str, role: TextRole, tone: Tone | None = None) -> QWidget:
        theme = self._ui.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.soft_px(14))
        drawing = Icon(self._ui, icon, theme.soft_px(26), Tone.ADVISER, line=role)
        row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(self._ui, text, role, tone=tone or Tone.INK), 1)
        self._add(holder)
        return holder

    def _add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def _empty(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.hide()
                gone.deleteLater()


class AdviserBeside(Neighbour):
    """The panel beside the page, folded until the conseiller unfolds it."""

    turns_away = True

    def __init__(self, ui: Ui, telling: Live[Told], touched: Callable[[], None]) -> None:
        tab = Button(ui, ui.words.text("adviser-tab"), ButtonKind.BAR_ADVISER, icon="people")
        tab.setObjectName("adviser-tab")
        tab.clicked.connect(touched)
        self._panel = AdviserPanel(ui, telling, touched)
        super().__init__(tab, self._panel, self._panel.fold, AdviserPanel.size_in(ui))

    def leave(self) -> None:
        """Follow no longer where the visitor is."""
        self._panel.leave()

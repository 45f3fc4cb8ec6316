"""Home: what people come for most, in large cards."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.content import Theme
from kiosk.contract.models import Person
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.content_words import side_by_side
from kiosk.views.names import short_name
from kiosk.views.screen import Screen
from kiosk.views.screens.situations import THEME_ICONS
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Task(Enum):
    """What one can do from home or from Mon Compte: text id, icon."""

    ATTESTATION = ("home-attestation", "printer")
    DOCUMENT = ("home-document", "scan")
    ESTIMATE = ("home-estimate", "chart")
    ACCOUNT = ("home-account", "person")
    CREATE = ("home-create", "plus")
    CONTACT = ("home-contact", "phone")
    SEARCH = ("home-search", "search")
    MY_CAF = ("errand-ma-caf", "info")
    NEWS = ("errand-actualites", "image")
    QUESTIONS = ("errand-questions", "question")
    AUTHORISATIONS = ("account-authorisations", "people")
    SIGN_OUT = ("account-sign-out", "exit")


#: The cards, the most frequent task first. A task whose journey is not there has no card.
_CARDS = (
    Task.ATTESTATION,
    Task.DOCUMENT,
    Task.ESTIMATE,
    Task.ACCOUNT,
    Task.CONTACT,
    Task.SEARCH,
)

#: What one reads: below, where nobody has to look at it first.
_BELOW = (Task.MY_CAF, Task.NEWS, Task.QUESTIONS)


class HomeScreen(Screen[Task | Theme]):
    """``person`` is who is signed in, if anybody. The outcome is a task, or a theme of life."""

    name = "home"

    def __init__(self, ui: Ui, person: Person | None = None) -> None:
        super().__init__(ui)
        say = ui.words.text
        title = (
            say("home-title-signed-in", name=short_name(person)) if person else say("home-title")
        )
        body = Body(ui, title, say("home-subtitle"))
        offers = (
            Offer(f"task-{task.name.lower()}", *task.value, partial(self.finish, task))
            for task in _CARDS
        )
        body.add(cards(ui, offers))
        body.add(self._themes())
        if person is None:
            body.add(self._before())
        else:
            text_id, icon = Task.SIGN_OUT.value
            leave = Button(ui, say(text_id), ButtonKind.CHIP, icon=icon)
            leave.setObjectName("sign-out")
            leave.clicked.connect(lambda: self.finish(Task.SIGN_OUT))
            body.add_leading(leave)
        rows = [self._row(task) for task in _BELOW]
        body.add(side_by_side(ui, rows, most=3, least=480))
        body.end()
        self.fill(body)

    def _themes(self) -> QWidget:
        """Return the five themes, for who starts from what they live."""
        ui, say = self.ui, self.ui.words.text
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        column.addWidget(Label(ui, say("home-themes"), TextRole.SOFT))
        chips = []
        for theme, icon in THEME_ICONS.items():
            chip = Button(ui, say(f"theme-{theme}"), ButtonKind.CHIP, icon=icon)
            chip.setObjectName(f"theme-{theme}")
            chip.clicked.connect(partial(self.finish, theme))
            chips.append(chip)
        column.addWidget(side_by_side(ui, chips, most=5, least=300))
        return holder

    def _row(self, task: Task) -> ListRow:
        text_id, icon = task.value
        hint = self.ui.words.attribute(text_id, "hint") or ""
        row = ListRow(self.ui, self.ui.words.text(text_id), hint, icon=icon)
        row.setObjectName(f"task-{task.name.lower()}")
        row.clicked.connect(partial(self.finish, task))
        return row

    def _before(self) -> QWidget:
        """Return what one needs, beside where one begins who has no account."""
        ui, say = self.ui, self.ui.words.text
        holder = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        holder.setLayout(columns)
        need = say("home-need")
        columns.addWidget(Notice(ui, NoticeKind.TIP, say("home-need-title"), need, compact=True))
        text_id, icon = Task.CREATE.value
        hint = ui.words.attribute(text_id, "hint") or ""
        create = ListRow(ui, say(text_id), hint, icon=icon)
        create.setObjectName("create")
        create.clicked.connect(partial(self.finish, Task.CREATE))
        columns.addWidget(create)
        return holder

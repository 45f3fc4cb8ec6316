"""Home: what people come for most, in large cards."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.models import Person
from kiosk.views.body import Body
from kiosk.views.cards import Offer, cards
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.names import short_name
from kiosk.views.screen import Screen
from kiosk.views.ui import Ui


class Task(Enum):
    """What one can do from home or from Mon Compte: text id, icon."""

    ATTESTATION = ("home-attestation", "printer")
    DOCUMENT = ("home-document", "scan")
    ESTIMATE = ("home-estimate", "chart")
    ACCOUNT = ("home-account", "person")
    CREATE = ("home-create", "plus")
    AUTHORISATIONS = ("account-authorisations", "people")
    SIGN_OUT = ("account-sign-out", "exit")


#: The cards, the most frequent task first. A task whose journey is not there has no card.
_CARDS = (Task.ATTESTATION, Task.DOCUMENT, Task.ESTIMATE, Task.ACCOUNT)


class HomeScreen(Screen[Task]):
    """``person`` is who is signed in, if anybody."""

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
        if person is None:
            body.add(self._before())
        else:
            text_id, icon = Task.SIGN_OUT.value
            leave = Button(ui, say(text_id), ButtonKind.CHIP, icon=icon)
            leave.setObjectName("sign-out")
            leave.clicked.connect(lambda: self.finish(Task.SIGN_OUT))
            body.add_leading(leave)
        body.end()
        self.fill(body)

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
        create.clicked.connect(lambda: self.finish(Task.CREATE))
        columns.addWidget(create)
        return holder

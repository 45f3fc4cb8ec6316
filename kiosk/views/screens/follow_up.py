"""« Suivre mes démarches »: what to send, what was sent in the last 24 months."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from kiosk.contract.following import AwaitedPaper, Draft, DueDeclaration, Followed, Following
from kiosk.i18n.journeys import title_of
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

About = Draft | DueDeclaration | AwaitedPaper | Followed


@dataclass(frozen=True)
class Wish:
    """What was touched: a draft to take up, a declaration to make, a paper to send, or a
    démarche to look at."""

    about: About


class FollowUpScreen(Screen[Wish | Way]):
    """Two parts, the first of them what one has to do. Touching a row is the way on."""

    name = "follow-up"

    def __init__(self, ui: Ui, following: Following) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._body = Body(ui, say("follow-title"), say("follow-hint"))
        todo = [
            *(self._declaration(one) for one in following.declarations),
            *(self._paper(one) for one in following.papers),
            *(self._draft(one) for one in following.drafts),
        ]
        self._part("follow-to-send", todo)
        self._part("follow-sent", [self._followed(one) for one in following.followed])
        self._body.end()
        self.fill(self._body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _part(self, title: str, rows: list[ListRow]) -> None:
        ui = self.ui
        self._body.add(Label(ui, ui.words.text(title), TextRole.SECOND_TITLE))
        if not rows:
            none = ui.words.attribute(title, "none") or ""
            self._body.add(Notice(ui, NoticeKind.TIP, text=none, icon="check"))
            return
        holder = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.small_gap, 2, ui.theme.soft_px(620))
        holder.setLayout(columns)
        for row in rows:
            columns.addWidget(row)
        self._body.add(holder)

    def _row(
        self, about: Draft | DueDeclaration | AwaitedPaper | Followed, row: ListRow
    ) -> ListRow:
        row.clicked.connect(partial(self.finish, Wish(about)))
        return row

    def _declaration(self, one: DueDeclaration) -> ListRow:
        words = self.ui.words
        row = ListRow(
            self.ui,
            words.text(title_of(one.journey)),
            words.text("follow-declare"),
            icon="calendar",
        )
        row.setObjectName(f"declare-{one.journey}")
        return self._row(one, row)

    def _paper(self, one: AwaitedPaper) -> ListRow:
        words = self.ui.words
        if one.journey is None:
            line = words.text("follow-paper-asked", date=words.date(one.asked_on))
        else:
            line = words.text("follow-paper-for", what=words.text(title_of(one.journey)))
        row = ListRow(self.ui, words.text(f"paper-{one.paper}"), line, icon="scan")
        row.setObjectName(f"paper-{one.id}")
        return self._row(one, row)

    def _draft(self, one: Draft) -> ListRow:
        words = self.ui.words
        day = words.date(one.saved_at.astimezone().date())
        row = ListRow(
            self.ui,
            words.text(title_of(one.journey)),
            words.text("follow-draft", date=day),
            icon="pencil",
        )
        row.setObjectName(f"draft-{one.journey}")
        return self._row(one, row)

    def _followed(self, one: Followed) -> ListRow:
        words = self.ui.words
        day = words.date(one.submitted_at.astimezone().date())
        state = words.text(f"follow-state-{one.state}")
        row = ListRow(
            self.ui,
            words.text(title_of(one.journey)),
            words.text("follow-line", date=day, state=state),
            icon="check" if one.state == "done" else "clock",
        )
        row.setObjectName(f"followed-{one.id}")
        return self._row(one, row)

"""« Mes mandats »: whom the person let help, with what, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.accompaniment import Mandat, MandatState
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow, StatusRow, side_by_side
from kiosk.views.feet import foot, paper_button
from kiosk.views.mandat_words import names, until, use, use_when
from kiosk.views.outcomes import Way
from kiosk.views.possible import listed
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

_ICONS = {
    MandatState.ACTIVE: "check",
    MandatState.OVER: "clock",
    MandatState.REVOKED: "cross",
}

_NOTICES = {
    MandatState.ACTIVE: NoticeKind.GOOD,
    MandatState.OVER: NoticeKind.TIP,
    MandatState.REVOKED: NoticeKind.TIP,
}


class MandatsScreen(Screen[Mandat | Way]):
    """Those that hold first; touching one opens it."""

    name = "mandats"

    def __init__(self, ui: Ui, mandats: Sequence[Mandat]) -> None:
        super().__init__(ui)
        words = ui.words
        body = Body(ui, words.text("mandats-title"), words.text("mandats-hint"))
        body.column.setSpacing(ui.theme.lengths.small_gap)
        holding = [one for one in mandats if one.state is MandatState.ACTIVE]
        former = [one for one in mandats if one.state is not MandatState.ACTIVE]
        for title, those in (("mandats-holding", holding), ("mandats-former", former)):
            if not those:
                continue
            body.add(Label(ui, words.text(title), TextRole.SECOND_TITLE))
            body.add(side_by_side(ui, map(self._row, those), 600))
        body.end()
        self.fill(body, foot(ui, back=self.escape))

    def escape(self) -> None:
        """Go back to Mon Compte."""
        self.finish(Way.BACK)

    def _row(self, mandat: Mandat) -> ListRow:
        words = self.ui.words
        who = words.text("mandats-who", name=mandat.conseiller, organisation=mandat.organisation)
        state = words.text(f"mandat-state-{mandat.state}")
        line = words.text("mandats-line", state=state, until=until(words, mandat))
        if mandat.state is not MandatState.ACTIVE:
            line = until(words, mandat)
        row = ListRow(self.ui, who, line, icon=_ICONS[mandat.state])
        row.setObjectName(f"mandat-{mandat.id}")
        row.clicked.connect(partial(self.finish, mandat))
        return row


class MandatScreen(Screen[Way]):
    """One mandat and each use of it. RETRY: revoke it. PRINT: a copy. BACK."""

    name = "mandat"

    def __init__(self, ui: Ui, mandat: Mandat) -> None:
        super().__init__(ui)
        words = ui.words
        title = words.text("mandat-title", number=mandat.number)
        who = words.text("mandats-who", name=mandat.conseiller, organisation=mandat.organisation)
        body = Body(ui, title, who)
        given = mandat.given_at.astimezone()
        day, hour = words.date(given.date()), words.time(given)
        state = Notice(
            ui,
            _NOTICES[mandat.state],
            until(words, mandat),
            words.text("mandat-given-on", date=day, time=hour),
            icon=_ICONS[mandat.state],
        )
        state.setObjectName("mandat-state")
        body.add(state)
        holder = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        holder.setLayout(columns)
        covered = list(names(words, mandat.journeys))
        columns.addWidget(listed(ui, words.text("mandat-covers"), covered, "check", Tone.GOOD))
        columns.addWidget(self._uses(mandat))
        body.add(holder)
        body.end()
        revoke = None
        if mandat.state is MandatState.ACTIVE:
            revoke = Button(ui, words.text("mandat-revoke"), ButtonKind.DANGER, icon="stop")
            revoke.setObjectName("mandat-revoke")
            revoke.clicked.connect(lambda: self.finish(Way.RETRY))
        paper = paper_button(ui, lambda: self.finish(Way.PRINT), words.text("mandat-print"))
        self.fill(body, foot(ui, back=self.escape, middle=paper, primary=revoke))

    def escape(self) -> None:
        """Go back to the list."""
        self.finish(Way.BACK)

    def _uses(self, mandat: Mandat) -> QWidget:
        ui, words = self.ui, self.ui.words
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        column.addWidget(Label(ui, words.text("mandat-uses"), TextRole.STRONG))
        for one in mandat.uses:
            column.addWidget(
                StatusRow(
                    ui, use(words, one), (use_when(words, one),), icon="people", tone=Tone.ADVISER
                )
            )
        if not mandat.uses:
            column.addWidget(Label(ui, words.text("mandat-uses-none"), TextRole.SOFT))
        column.addStretch(1)
        return holder


class MandatRevokeScreen(Screen[Way]):
    """Sure? ON: revoke it. BACK: keep it."""

    name = "mandat-revoke"

    def __init__(self, ui: Ui, mandat: Mandat) -> None:
        super().__init__(ui)
        words = ui.words
        asked = words.text("mandat-revoke-title", name=mandat.conseiller)
        body = Body(ui, asked, words.text("mandat-title", number=mandat.number))
        body.add(Notice(ui, NoticeKind.ATTENTION, text=words.text("mandat-revoke-what")))
        body.end()
        yes = Button(ui, words.text("mandat-revoke-yes"), ButtonKind.DANGER_FILLED, icon="stop")
        yes.setObjectName("primary")
        yes.clicked.connect(lambda: self.finish(Way.ON))
        no = words.text("mandat-revoke-no")
        self.fill(body, foot(ui, back=self.escape, back_text=no, primary=yes))

    def escape(self) -> None:
        """Keep it."""
        self.finish(Way.BACK)

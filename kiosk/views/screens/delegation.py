"""« Mes autorisations »: whether the conjoint may manage the dossier. Asked once, changeable."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.contract.identity import Authorisations, Decision
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot
from kiosk.views.outcomes import Way
from kiosk.views.possible import listed
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

_COULD = ("delegation-could-see", "delegation-could-declare", "delegation-could-ask")


class DelegationScreen(Screen[Decision | Way]):
    """A decision, or BACK. ``first`` asks at a first sign-in: one may put it off.

    Neither answer is drawn as the right one.
    """

    name = "delegation"

    def __init__(self, ui: Ui, known: Authorisations, *, first: bool = False) -> None:
        super().__init__(ui)
        self._first = first
        words = ui.words
        who = known.conjoint or ""
        asked = words.text("delegation-hint", name=who)
        title, hint = words.text("delegation-title"), asked
        if first:
            title, hint = asked, words.text("delegation-first-title")
        body = Body(ui, title, hint)
        if not first:
            yes = known.decision is Decision.YES
            now = words.text("delegation-now-yes" if yes else "delegation-now-no", name=who)
            kind = NoticeKind.GOOD if yes else NoticeKind.TIP
            notice = Notice(ui, kind, text=now, icon="people" if yes else "lock")
            notice.setObjectName("delegation-now")
            body.add(notice)
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
        could = [words.text(one) for one in _COULD]
        columns.addWidget(self._list("delegation-could", could, "check", Tone.GOOD))
        never = [words.text("delegation-never-contact")]
        columns.addWidget(self._list("delegation-never", never, "lock", Tone.SOFT))
        holder = QWidget()
        holder.setLayout(columns)
        body.add(holder)
        body.add(self._answers())
        body.add(Label(ui, words.text("delegation-any-time"), TextRole.SOFT))
        body.end()
        self.fill(body, None if first else foot(ui, back=self.escape))

    def escape(self) -> None:
        """Put it off at a first sign-in, else go back."""
        self.finish(Decision.LATER if self._first else Way.BACK)

    def _answers(self) -> QWidget:
        ui = self.ui
        holder = QWidget()
        row = FlowLayout(ui.theme.lengths.small_gap)
        holder.setLayout(row)
        answers = [
            (Decision.YES, "delegation-yes", "check"),
            (Decision.NO, "delegation-no", "cross"),
        ]
        if self._first:
            answers.append((Decision.LATER, "delegation-later", "clock"))
        for decision, text_id, icon in answers:
            button = Button(ui, ui.words.text(text_id), ButtonKind.SECONDARY, icon=icon)
            button.setObjectName(f"delegation-{decision}")
            button.clicked.connect(lambda _checked=False, one=decision: self.finish(one))
            row.addWidget(button)
        return holder

    def _list(self, title: str, lines: list[str], icon: str, tone: Tone) -> Panel:
        return listed(self.ui, self.ui.words.text(title), lines, icon, tone)

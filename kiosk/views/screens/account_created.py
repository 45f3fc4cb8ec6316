"""An account is open: what to sign in with, in large, and what was declared."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.identity import AccountCreated, Channel
from kiosk.i18n.answers import answer_text
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.conditions import Answers
from kiosk.journeys.model import Journey, Kind
from kiosk.journeys.path import LEFT_EMPTY, walk
from kiosk.journeys.rules import Rules
from kiosk.views.body import Body
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, paper_button, primary_button
from kiosk.views.names import breakable
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

#: Typed twice to be sure, or asked to know what comes next: nothing to read again.
_UNSAID = frozenset({"possede-nir", "nir", "telephone-bis", "email-bis"})


class AccountCreatedScreen(Screen[Way]):
    """ON opens Mon Compte: the visitor is signed in. PRINT: the identifier on paper, offered
    where it ``can_print`` and the identifier is a new one."""

    name = "account-created"

    def __init__(
        self,
        ui: Ui,
        created: AccountCreated,
        journey: Journey,
        answers: Answers,
        rules: Rules,
        *,
        can_print: bool = False,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        first = created.person.prenoms.split(" ", 1)[0].rstrip(",")
        body = Body(ui, say("create-done-title"), say("create-done-hint", name=first))
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(620))
        columns.addWidget(self._identifier(created))
        keep = "create-done-keep-provisional" if created.provisional else "create-done-keep-nir"
        columns.addWidget(
            Notice(ui, NoticeKind.ATTENTION, say("create-done-keep-title"), say(keep), icon="info")
        )
        holder = QWidget()
        holder.setLayout(columns)
        body.add(holder)
        body.add(self._declared(JourneyWords(journey, ui.words), answers, rules))
        body.end()
        on = primary_button(ui, say("create-done-open"), self.escape)
        # A NIR is on papers of its own: it is not to lie in a tray.
        printed = can_print and created.provisional
        paper = paper_button(ui, lambda: self.finish(Way.PRINT)) if printed else None
        self.fill(body, foot(ui, middle=paper, primary=on))

    def escape(self) -> None:
        """Go on: what is done is done."""
        self.finish(Way.ON)

    def _identifier(self, created: AccountCreated) -> Panel:
        ui, theme, say = self.ui, self.ui.theme, self.ui.words.text
        panel = Panel(ui, SurfaceKind.CARD_PRIMARY)
        column = QVBoxLayout(panel)
        side, top = theme.soft_px(44), theme.soft_px(32)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(theme.px(8))
        provisional = created.provisional
        title = say(
            "create-done-identifier-provisional" if provisional else "create-done-identifier-nir"
        )
        column.addWidget(Label(ui, title, TextRole.SOFT, tone=Tone.ON_ACTION_SOFT))
        kind = Kind.PROVISIONAL if provisional else Kind.NIR
        shown = answer_text(kind, created.identifier, ui.words)
        # Thirteen digits are one word: in the largest letters they must still fit.
        role = TextRole.AMOUNT if provisional else TextRole.SECOND_TITLE
        number = Label(ui, shown, role, tone=Tone.ON_ACTION)
        number.setObjectName("identifier")
        column.addWidget(number)
        if provisional:
            by_sms = created.sent_by is Channel.SMS
            sent = say("create-done-sent-sms" if by_sms else "create-done-sent-email")
            column.addWidget(Label(ui, sent, tone=Tone.ON_ACTION_SOFT))
        column.addStretch(1)
        return panel

    def _declared(self, said: JourneyWords, answers: Answers, rules: Rules) -> Panel:
        ui, theme = self.ui, self.ui.theme
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        inset = theme.soft_px(32)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.lengths.small_gap)
        column.addWidget(Label(ui, ui.words.text("create-done-summary"), TextRole.STRONG))
        rows = ColumnsLayout(theme.lengths.small_gap, most=2, least_width=theme.soft_px(520))
        for one in walk(said.journey, answers, rules):
            for question in one.questions:
                value = answers.get(question.id, LEFT_EMPTY)
                if question.id in _UNSAID or value in ("", True, False):
                    continue
                about = said.question(question)
                row = QWidget()
                lines = QVBoxLayout(row)
                lines.setContentsMargins(0, 0, 0, 0)
                lines.setSpacing(theme.px(2))
                lines.addWidget(Label(ui, about.short or about.text, TextRole.SOFT))
                answer = said.answer(question, value)
                shown = breakable(answer) if question.kind is Kind.EMAIL else answer
                lines.addWidget(Label(ui, shown))
                rows.addWidget(row)
        holder = QWidget()
        holder.setLayout(rows)
        column.addWidget(holder)
        return panel

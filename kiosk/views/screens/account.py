"""The home of Mon Compte: where one is, beside what one can do."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.contract.access import MANAGERS, Role
from kiosk.views.account_cards import Beside, FactCard, alert_card, column_of, fact_panel
from kiosk.views.agenda_words import what, when
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.rows import ListRow, side_by_side
from kiosk.views.entries import ANSWERS, AccountView, Demarche, Entry
from kiosk.views.feet import foot
from kiosk.views.names import full_name
from kiosk.views.outcomes import Way
from kiosk.views.possible import possibilities
from kiosk.views.profile_words import summary
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: What stands beside the menu, or under it.
_SHORTCUTS = (Entry.LATEST_ATTESTATION, Entry.LATEST_STATEMENT)
_ELSEWHERE = frozenset({Entry.PROFILE, Entry.SIGN_OUT, *_SHORTCUTS})


#: The line under the name is looked up, not read through: it may be long.
_WHOLE_LINE = 110


class AccountScreen(Screen[Entry | Demarche | Way]):
    """What a role may not see is not shown, and said once; an entry that leads nowhere yet has
    no row."""

    name = "account"

    def __init__(self, ui: Ui, view: AccountView) -> None:
        super().__init__(ui)
        self._view, self._account = view, view.account
        self._manages = view.account.person.role in MANAGERS
        body = Body(ui, full_name(view.account.person), self._managed())
        body.add_to_head(Label(ui, self._line(), TextRole.SMALL, measure=_WHOLE_LINE))
        if view.account.alerts:
            body.add(self._alerts())
        body.add(Beside(ui, self._cards(), self._menu()))
        if not self._manages:
            body.add(possibilities(ui, view.possible))
        body.end()
        text_id, icon, name = Entry.SIGN_OUT.value
        leave = Button(ui, ui.words.text(text_id), ButtonKind.SECONDARY, icon=icon)
        leave.setObjectName(name)
        leave.clicked.connect(partial(self.finish, Entry.SIGN_OUT))
        home = ui.words.text("account-home")
        self.fill(body, foot(ui, back=self.escape, back_text=home, primary=leave))

    def escape(self) -> None:
        """Go home."""
        self.finish(Way.HOME)

    def _managed(self) -> str:
        say, account = self.ui.words.text, self._account
        if account.person.role is Role.NON_ALLOCATAIRE:
            return say("account-no-dossier")
        if not self._manages and account.managed_by:
            return say("account-managed-by", name=self.ui.words.list(account.managed_by))
        if account.delegation_to:
            return say("account-managed-with", name=account.delegation_to)
        return say("account-managed-alone")

    def _line(self) -> str:
        """Which dossier it is, and when one signed in last."""
        words, account = self.ui.words, self._account
        parts = []
        if account.dossier:
            parts.append(words.text("account-dossier", number=account.dossier, caf=account.caf))
        if account.last_sign_in is None:
            parts.append(words.text("account-first-sign-in"))
        else:
            moment = account.last_sign_in.astimezone()
            day, hour = words.date(moment.date()), words.time(moment)
            parts.append(words.text("account-last-sign-in", date=day, time=hour))
        return " ".join(f"{part}." for part in parts)

    def _alerts(self) -> QWidget:
        ui = self.ui
        holder, column = column_of(ui)
        for alert in self._account.alerts:
            answer = ANSWERS.get(alert.kind)
            leads = (
                answer.journey in self._view.journeys
                if isinstance(answer, Demarche)
                else answer is not None and self._view.offers(answer)
            )
            column.addWidget(
                alert_card(ui, alert, partial(self.finish, answer) if answer and leads else None)
            )
        return holder

    # ------------------------------------------------------------------- where one is

    def _cards(self) -> QWidget:
        ui, view = self.ui, self._view
        holder, column = column_of(ui)
        if self._manages:
            figures = QWidget()
            columns = ColumnsLayout(
                ui.theme.lengths.small_gap, most=2, least_width=ui.theme.soft_px(440)
            )
            figures.setLayout(columns)
            columns.addWidget(self._payment())
            columns.addWidget(self._quotient())
            column.addWidget(figures)
            for entry in _SHORTCUTS:
                if view.offers(entry):
                    column.addWidget(self._shortcut(entry), 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(self._own())
        if view.profile is not None and view.offers(Entry.PROFILE):
            sentences = summary(ui.words, view.profile)
            column.addWidget(
                self._fact(Entry.PROFILE, ui.words.text("profile-title"), sentences, "profile-see")
            )
        column.addStretch(1)
        return holder

    def _payment(self) -> QWidget:
        words, payment = self.ui.words, self._account.last_payment
        title = words.text("account-last-payment")
        if payment is None:
            return fact_panel(self.ui, title, "", words.text("account-no-payment"))
        paid = words.text("account-paid-on", date=words.date(payment.paid_on))
        amount = words.money(payment.amount)
        if not self._view.offers(Entry.PAYMENTS):
            return fact_panel(self.ui, title, amount, paid)
        card = FactCard(
            self.ui, title, (paid,), words.text("account-detail"), amount=amount, primary=True
        )
        card.setObjectName("last-payment")
        card.clicked.connect(partial(self.finish, Entry.PAYMENTS))
        return card

    def _shortcut(self, entry: Entry) -> Button:
        text_id, icon, name = entry.value
        button = Button(self.ui, self.ui.words.text(text_id), ButtonKind.CHIP, icon=icon)
        button.setObjectName(name)
        button.clicked.connect(partial(self.finish, entry))
        return button

    def _quotient(self) -> QWidget:
        words, quotient = self.ui.words, self._account.quotient_familial
        title = words.text("account-quotient")
        if quotient is None:
            return fact_panel(self.ui, title, "", words.text("account-no-quotient"))
        hint = words.text("account-quotient-hint")
        return fact_panel(self.ui, title, words.euros(quotient), hint)

    def _own(self) -> Notice:
        say = self.ui.words.text
        if self._account.person.role is Role.NON_ALLOCATAIRE:
            title, text = say("account-new-title"), say("account-new")
            return Notice(self.ui, NoticeKind.TIP, title, text, icon="info")
        return Notice(self.ui, NoticeKind.TIP, text=say("account-own-data-only"))

    def _fact(self, entry: Entry, title: str, lines: list[str], action: str) -> FactCard:
        card = FactCard(self.ui, title, lines, self.ui.words.text(action))
        card.setObjectName(entry.value[2])
        card.clicked.connect(partial(self.finish, entry))
        return card

    # ----------------------------------------------------------------- what one can do

    def _menu(self) -> QWidget:
        ui = self.ui
        holder, column = column_of(ui)
        shown = [one for one in Entry if one not in _ELSEWHERE and self._view.offers(one)]
        column.addWidget(side_by_side(ui, map(self._row, shown), 440))
        column.addStretch(1)
        return holder

    def _row(self, entry: Entry) -> ListRow:
        text_id, icon, name = entry.value
        unread = entry is Entry.MAILS and self._account.unread_letters > 0
        row = ListRow(
            self.ui, self.ui.words.text(text_id), self._state(entry), icon=icon, dot=unread
        )
        row.setObjectName(name)
        row.clicked.connect(partial(self.finish, entry))
        return row

    def _state(self, entry: Entry) -> str:
        """Return what an entry has to tell before it is opened."""
        words, account = self.ui.words, self._account
        match entry:
            case Entry.MAILS if account.unread_letters:
                return words.text("account-letters-unread", count=account.unread_letters)
            case Entry.DEBTS:
                left = sum(debt.balance for debt in account.debts)
                return words.text("account-debts", amount=words.money(left))
            case Entry.AGENDA if self._view.events:
                first = self._view.events[0]
                return words.text(
                    "account-next-date", date=when(words, first), what=what(words, first)
                )
            case Entry.DOSSIERS:
                return words.list(one.caf for one in account.former_dossiers)
            case _:
                return ""

"""Mon Compte: the person, the last payment, the quotient familial, what waits for them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.access import MANAGERS, Possibility, Role
from kiosk.contract.identity import Possibilities
from kiosk.contract.models import Account
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.foot import Foot
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, FlowLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.names import full_name
from kiosk.views.outcomes import Way
from kiosk.views.possible import possibilities
from kiosk.views.screen import Screen
from kiosk.views.screens.home import Task
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class AccountScreen(Screen[Task | Way]):
    """The home of Mon Compte. What a role may not see is not shown, and said once.

    ``possible`` is what this person may do, and what only others may.
    """

    name = "account"

    def __init__(self, ui: Ui, account: Account, possible: Possibilities | None = None) -> None:
        super().__init__(ui)
        self._account = account
        self._possible = possible
        body = Body(ui, full_name(account.person), self._managed())
        sees_all = account.person.role in MANAGERS
        if account.alerts:
            body.add(self._alerts())
        if sees_all:
            body.add(self._figures())
        else:
            body.add(self._own())
        body.add(self._lines())
        body.add(self._actions(sees_all))
        if possible is not None and not sees_all:
            body.add(possibilities(ui, possible))
        body.end()
        self.fill(body, self._foot(sees_all))

    def escape(self) -> None:
        """Go home."""
        self.finish(Way.HOME)

    def _own(self) -> Notice:
        say = self.ui.words.text
        if self._account.person.role is Role.NON_ALLOCATAIRE:
            title, text = say("account-new-title"), say("account-new")
            return Notice(self.ui, NoticeKind.TIP, title, text, icon="info")
        return Notice(self.ui, NoticeKind.TIP, text=say("account-own-data-only"))

    def _managed(self) -> str:
        say, account = self.ui.words.text, self._account
        if account.person.role is Role.NON_ALLOCATAIRE:
            who = say("account-no-dossier")
        elif account.person.role not in MANAGERS and account.managed_by:
            who = say("account-managed-by", name=self.ui.words.list(account.managed_by))
        elif account.delegation_to:
            who = say("account-managed-with", name=account.delegation_to)
        else:
            who = say("account-managed-alone")
        return who

    def _alerts(self) -> Notice:
        words = self.ui.words
        sentences = []
        for alert in self._account.alerts:
            benefit = words.text(f"benefit-{_key(alert.benefit)}") if alert.benefit else ""
            sentences.append(words.text(f"alert-{_key(alert.kind)}", benefit=benefit))
        title = words.text("account-alerts")
        return Notice(self.ui, NoticeKind.ATTENTION, title, "\n".join(sentences))

    def _figures(self) -> QWidget:
        ui, words, account = self.ui, self.ui.words, self._account
        row = QWidget()
        columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(460))
        row.setLayout(columns)
        payment = account.last_payment
        columns.addWidget(
            self._figure(
                words.text("account-last-payment"),
                words.money(payment.amount) if payment else "",
                words.text("account-paid-on", date=words.date(payment.paid_on))
                if payment
                else words.text("account-no-payment"),
                primary=True,
            )
        )
        quotient = account.quotient_familial
        columns.addWidget(
            self._figure(
                words.text("account-quotient"),
                words.money(quotient) if quotient is not None else "",
                words.text(
                    "account-quotient-hint" if quotient is not None else "account-no-quotient"
                ),
            )
        )
        return row

    def _figure(self, title: str, amount: str, line: str, *, primary: bool = False) -> Panel:
        ui = self.ui
        panel = Panel(ui, SurfaceKind.CARD_PRIMARY if primary else SurfaceKind.PANEL)
        column = QVBoxLayout(panel)
        side, top = ui.theme.soft_px(40), ui.theme.soft_px(28)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(ui.theme.px(4))
        soft = Tone.ON_ACTION_SOFT if primary else Tone.SOFT
        strong = Tone.ON_ACTION if primary else Tone.INK
        column.addWidget(Label(ui, title, TextRole.SOFT, tone=soft))
        if amount:
            column.addWidget(Label(ui, amount, TextRole.AMOUNT, tone=strong))
        column.addWidget(Label(ui, line, TextRole.SMALL, tone=soft))
        column.addStretch(1)
        return panel

    def _lines(self) -> QWidget:
        ui, words, account = self.ui, self.ui.words, self._account
        rows = [("letter", words.text("account-letters-unread", count=account.unread_letters))]
        if account.debts:
            left = words.money(sum(debt.balance for debt in account.debts))
            rows.append(("euro", words.text("account-debts", amount=left)))
        for former in account.former_dossiers:
            line = words.text(
                "account-former-line", caf=former.caf, month=words.month(former.until)
            )
            rows.append(("document", line))
        if account.last_sign_in is None:
            rows.append(("clock", words.text("account-first-sign-in")))
        else:
            moment = account.last_sign_in.astimezone()
            day, hour = words.date(moment.date()), words.time(moment)
            rows.append(("clock", words.text("account-last-sign-in", date=day, time=hour)))
        holder = QWidget()
        flow = FlowLayout(ui.theme.lengths.gap)
        holder.setLayout(flow)
        for icon, text in rows:
            line_ = QWidget()
            row = QHBoxLayout(line_)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(ui.theme.lengths.small_gap)
            row.addWidget(Icon(ui, icon, ui.theme.soft_px(36)))
            row.addWidget(Label(ui, text))
            flow.addWidget(line_)
        return holder

    def _actions(self, sees_all: bool) -> QWidget:
        ui, say = self.ui, self.ui.words.text
        holder = QWidget()
        row = FlowLayout(ui.theme.lengths.small_gap)
        holder.setLayout(row)
        if sees_all:
            send = Button(ui, say("account-document"), ButtonKind.CHIP, icon="scan")
            send.setObjectName("task-document")
            send.clicked.connect(lambda: self.finish(Task.DOCUMENT))
            row.addWidget(send)
        possible = self._possible
        if possible is not None and Possibility.AUTHORISE_CONJOINT in possible.allowed:
            allow = Button(ui, say("account-authorisations"), ButtonKind.CHIP, icon="people")
            allow.setObjectName("task-authorisations")
            allow.clicked.connect(lambda: self.finish(Task.AUTHORISATIONS))
            row.addWidget(allow)
        estimate = Button(ui, say("account-estimate"), ButtonKind.CHIP, icon="chart")
        estimate.setObjectName("task-estimate")
        estimate.clicked.connect(lambda: self.finish(Task.ESTIMATE))
        row.addWidget(estimate)
        leave = Button(ui, say("account-sign-out"), ButtonKind.CHIP, icon="exit")
        leave.setObjectName("sign-out")
        leave.clicked.connect(lambda: self.finish(Task.SIGN_OUT))
        row.addWidget(leave)
        return holder

    def _foot(self, sees_all: bool) -> Foot:
        ui, say = self.ui, self.ui.words.text
        primary = None
        if sees_all:
            primary = primary_button(
                ui,
                say("account-attestation"),
                lambda: self.finish(Task.ATTESTATION),
                icon="printer",
                after=False,
            )
            primary.setObjectName("task-attestation")
        return foot(ui, back=self.escape, back_text=say("account-home"), primary=primary)


def _key(name: str) -> str:
    return name.replace("_", "-")

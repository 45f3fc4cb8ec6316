"""After an estimate: what to claim, here and now, and which papers to bring."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.estimates import BenefitEstimate, Estimate, Status
from kiosk.i18n.tellings import estimate_benefit, next_step, paid_amount, papers
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.feet import foot, primary_button
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.screens.estimate_detail import told_card
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui


class Claim(Enum):
    """What a claim begins with, for who has no account."""

    OPEN_ACCOUNT = auto()


@dataclass(frozen=True)
class Ask:
    """Ask for a benefit now, by the démarche of that id."""

    journey: str


class EstimateNextScreen(Screen[Claim | Ask | Way]):
    """BACK to the result, ON to take the figures away, HOME when all is read.

    ``requests`` are the démarches that ask for a benefit, by its id.
    """

    name = "estimate-next"

    def __init__(
        self,
        ui: Ui,
        estimate: Estimate,
        *,
        signed_in: bool,
        requests: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(ui)
        self._requests = requests or {}
        say = ui.words.text
        owed = [one for one in estimate.benefits if one.status is Status.OPEN]
        body = Body(ui, say("next-title"), say("next-hint"))
        if not owed:
            nothing = Notice(ui, NoticeKind.TIP, say("next-nothing-title"), say("next-nothing"))
            body.add(nothing)
        claims = _columns(ui)
        for benefit in owed:
            claims.addWidget(self._claim(benefit))
        body.add(_holder(claims))
        where = _columns(ui)
        text_id = "next-where-signed-in" if signed_in else "next-where-signed-out"
        if any(benefit.id in self._requests for benefit in owed):
            text_id = "next-where-here"
        where.addWidget(told_card(ui, "globe", say("next-where"), [say(text_id)]))
        where.addWidget(told_card(ui, "scan", say("next-send"), [say("next-papers")]))
        if owed:
            body.add(_holder(where))
        if owed and not signed_in:
            create = Button(ui, say("next-create"), ButtonKind.CHIP, icon="plus")
            create.setObjectName("create")
            create.clicked.connect(lambda: self.finish(Claim.OPEN_ACCOUNT))
            body.add_leading(create)
        body.end()
        carry = Button(ui, say("estimate-take"), ButtonKind.SECONDARY, icon="qr")
        carry.setObjectName("take")
        carry.clicked.connect(lambda: self.finish(Way.ON))
        home = primary_button(ui, say("next-home"), lambda: self.finish(Way.HOME), icon="home")
        middle = carry if owed else None
        self.fill(body, foot(ui, back=self.escape, middle=middle, primary=home))

    def escape(self) -> None:
        """Go back to the result."""
        self.finish(Way.BACK)

    def _claim(self, benefit: BenefitEstimate) -> Panel:
        ui, words = self.ui, self.ui.words
        theme = ui.theme
        panel = Panel(ui)
        column = QVBoxLayout(panel)
        inset = theme.soft_px(32)
        column.setContentsMargins(inset, inset, inset, inset)
        column.setSpacing(theme.px(8))
        column.addWidget(Label(ui, estimate_benefit(words, benefit.id), TextRole.STRONG))
        amount = paid_amount(words, benefit.paid, benefit.amount)
        column.addWidget(Label(ui, amount, TextRole.SOFT))
        column.addWidget(Label(ui, next_step(words, benefit.id)))
        column.addSpacing(theme.px(6))
        column.addWidget(Label(ui, words.text("next-bring"), TextRole.SOFT))
        column.addWidget(Label(ui, papers(words, benefit.id)))
        column.addStretch(1)
        journey = self._requests.get(benefit.id)
        if journey is not None:
            said = words.text("next-ask")
            name = words.text("next-ask-what", what=estimate_benefit(words, benefit.id))
            ask = Button(ui, said, ButtonKind.SECONDARY, icon="arrow-right", name=name)
            ask.setObjectName(f"ask-{benefit.id}")
            ask.clicked.connect(partial(self.finish, Ask(journey)))
            column.addSpacing(theme.px(14))
            column.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeading)
        return panel


def _columns(ui: Ui) -> ColumnsLayout:
    return ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(600))


def _holder(layout: ColumnsLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(layout)
    return holder

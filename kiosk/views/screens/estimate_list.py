"""The column of a result: the total, the benefits, what was counted and supposed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Estimate, Status, Telling
from kiosk.i18n.tellings import Register, telling
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.surface import Panel
from kiosk.views.screens.estimate_rows import BenefitRow, TotalCard
from kiosk.views.screens.estimate_words import is_monthly, supposed
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui
from kiosk.views.whatif import WhatIf


class EstimateList(QWidget):
    """``detail`` is told which benefit is touched, ``take`` that one wants the figures."""

    def __init__(
        self,
        ui: Ui,
        estimate: Estimate,
        detail: Callable[[BenefitId], None],
        take: Callable[[], None],
    ) -> None:
        super().__init__()
        self._ui = ui
        self._detail = detail
        self._rows: dict[BenefitId, BenefitRow] = {}
        self._curve: object = None
        say = ui.words.text
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.soft_px(14))
        owed = [one for one in estimate.benefits if one.status is Status.OPEN]
        self._total = TotalCard(ui, estimate)
        if owed:
            column.addWidget(self._total)
        else:
            column.addWidget(
                Notice(ui, NoticeKind.TIP, say("estimate-nothing-title"), say("estimate-nothing"))
            )
            column.addWidget(self._total)
        self._add_rows("", (one for one in owed if is_monthly(one)))
        #: Where « et si ? » stands when it stands in this column: under what it changes most.
        self.after_monthly = column.count()
        self._add_rows("estimate-apart", (one for one in owed if not is_monthly(one)))
        none = (one for one in estimate.benefits if one.status is Status.NONE)
        self._add_rows("estimate-status-none", none)
        unknown = (one for one in estimate.benefits if one.status is Status.UNKNOWN)
        self._add_rows("estimate-status-unknown", unknown)
        if owed:
            carry = Button(ui, say("estimate-take"), ButtonKind.CHIP, icon="qr")
            carry.setObjectName("take")
            carry.clicked.connect(take)
            column.addSpacing(ui.theme.soft_px(6))
            column.addWidget(carry, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_told("estimate-counted", "counted", estimate.counted)
        self._add_told("estimate-assumptions", "assumption", estimate.assumptions)

    def row(self, benefit: BenefitId) -> BenefitRow | None:
        """Return the row of a benefit, or None."""
        return self._rows.get(benefit)

    def show_view(self, view: WhatIf) -> None:
        """Show what there would be where the point stands."""
        curve = view.curve
        if curve is not None and curve is not self._curve:
            self._curve = curve
            self._total.amount.keep_room((max(curve.totals),))
            for benefit, amounts in curve.benefits.items():
                if benefit in self._rows:
                    self._rows[benefit].keep_room((max(amounts),))
        if curve is None or not view.moved:
            self._total.come_back(at_once=False)
            for row in self._rows.values():
                row.come_back(at_once=False)
            return
        index, words = view.index, self._ui.words
        title = supposed(words, curve.axis, curve.values[index])
        self._total.suppose(title, curve.totals[index], at_once=True)
        for benefit, row in self._rows.items():
            if is_monthly(row.benefit):
                line = curve.benefits.get(benefit)
                row.suppose(line[index] if line else 0, at_once=True)

    def _add_rows(self, title: str, benefits: Iterable[BenefitEstimate]) -> None:
        shown = tuple(benefits)
        if not shown:
            return
        if title:
            self._add_title(self._ui.words.text(title))
        for benefit in shown:
            row = BenefitRow(self._ui, benefit)
            row.clicked.connect(partial(self._detail, benefit.id))
            self._rows[benefit.id] = row
            self.column.addWidget(row)

    def _add_title(self, text: str) -> None:
        self.column.addSpacing(self._ui.theme.soft_px(10))
        self.column.addWidget(Label(self._ui, text, TextRole.SOFT))

    def _add_told(self, title: str, register: Register, told: Iterable[Telling]) -> None:
        ui = self._ui
        sentences = [telling(ui.words, register, one) for one in told]
        if not sentences:
            return
        panel = Panel(ui)
        rows = QVBoxLayout(panel)
        side, top = ui.theme.soft_px(30), ui.theme.soft_px(22)
        rows.setContentsMargins(side, top, side, top)
        rows.setSpacing(ui.theme.px(8))
        rows.addWidget(Label(ui, ui.words.text(title), TextRole.STRONG))
        for sentence in sentences:
            rows.addWidget(Label(ui, sentence, TextRole.SMALL))
        self.column.addSpacing(ui.theme.soft_px(10))
        self.column.addWidget(panel)

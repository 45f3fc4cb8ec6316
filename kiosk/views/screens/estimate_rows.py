"""What a household would receive, benefit by benefit: a total and rows to be touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from kiosk.contract.estimates import BenefitEstimate, Certainty, Estimate, Status
from kiosk.i18n.tellings import estimate_benefit, paid_amount, telling
from kiosk.views.components.counted import CountedAmount, SteadyLabel
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.pressable import Pressable
from kiosk.views.components.surface import Panel, paint_surface
from kiosk.views.screens.estimate_words import change_text
from kiosk.views.theme import State, SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

#: An amount as long as any that a month brings, in cents.
_LONGEST = -9_999_99


class TotalCard(Panel):
    """The total of a month, filled; on its edge alone while it is only supposed."""

    def __init__(self, ui: Ui, estimate: Estimate) -> None:
        super().__init__(ui, SurfaceKind.CARD_PRIMARY)
        self._estimate = estimate
        self._supposed = False
        theme, words = ui.theme, ui.words
        month = words.month(estimate.month)
        self._when = words.text("estimate-month", month=month)
        self._sure = words.text(f"estimate-certainty-{_certainty(estimate)}")
        self._title = SteadyLabel(ui, self._when, TextRole.SOFT)
        self.amount = CountedAmount(ui, estimate.monthly_total, words.money)
        self.amount.setObjectName("total")
        self._line = SteadyLabel(ui, self._sure, TextRole.SMALL)
        column = QVBoxLayout(self)
        side, top = theme.soft_px(40), theme.soft_px(22)
        column.setContentsMargins(side, top, side, top)
        column.setSpacing(theme.px(2))
        for label in (self._title, self.amount, self._line):
            column.addWidget(label)
        self._tones()

    def suppose(self, title: str, total: int, *, at_once: bool) -> None:
        """Show what the total would be; ``title`` says under which supposition."""
        self._supposed = True
        self._title.hold(title)
        self._line.hold(change_text(self._ui.words, _LONGEST))
        self._title.setText(title)
        self.amount.set_cents(total, at_once=at_once)
        change = total - self._estimate.monthly_total
        self._line.setText(change_text(self._ui.words, change))
        self._tones()

    def come_back(self, *, at_once: bool) -> None:
        """Show the estimate itself again."""
        self._supposed = False
        self._release()
        self._title.setText(self._when)
        self.amount.set_cents(self._estimate.monthly_total, at_once=at_once)
        self._line.setText(self._sure)
        self._tones()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the words again at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._release()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface under the words."""
        theme = self._ui.theme
        kind = SurfaceKind.CHOICE if self._supposed else SurfaceKind.CARD_PRIMARY
        state = State.CHECKED if self._supposed else State.REST
        painter = QPainter(self)
        # Only what can be pressed is lifted.
        look = replace(theme.surface(kind, state), lift=0)
        paint_surface(painter, QRectF(self.rect()), look, theme)
        painter.end()

    def _release(self) -> None:
        self._title.let_go()
        self._line.let_go()

    def _tones(self) -> None:
        soft = Tone.SOFT if self._supposed else Tone.ON_ACTION_SOFT
        self._title.set_tone(soft)
        self._line.set_tone(soft)
        self.amount.set_tone(Tone.ACTION if self._supposed else Tone.ON_ACTION)
        self.update()


class BenefitRow(Pressable):
    """One benefit: its name, its amount or that there is no right, and one sentence."""

    def __init__(self, ui: Ui, benefit: BenefitEstimate) -> None:
        name = estimate_benefit(ui.words, benefit.id)
        super().__init__(ui, name, SurfaceKind.ROW)
        self.benefit = benefit
        self.setObjectName(f"benefit-{benefit.id}")
        theme, look = ui.theme, self.look
        self._title = Label(ui, name, TextRole.STRONG, tone=look.text)
        self._title.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.amount = CountedAmount(
            ui, benefit.amount, ui.words.money, TextRole.ROW_AMOUNT, tone=look.text, trailing=True
        )
        self._none = Label(ui, self._none_text(), TextRole.BODY, tone=look.second)
        self._reason = self._reason_text()
        self._line = SteadyLabel(ui, self._reason, TextRole.SMALL, tone=look.second)
        self._none.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        # One in the place of the other: nothing moves when a right begins or ends.
        self._value = QStackedLayout()
        self._value.addWidget(self.amount)
        self._value.addWidget(_trailing(self._none))
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(22))
        head.addWidget(self._title, 1)
        head.addLayout(self._value)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addLayout(head)
        words.addWidget(self._line)
        row = QHBoxLayout(self)
        side = theme.soft_px(25)
        row.setContentsMargins(side, theme.soft_px(16), side, theme.soft_px(18))
        row.setSpacing(theme.soft_px(14))
        row.addLayout(words, 1)
        row.addWidget(Icon(ui, "chevron", theme.soft_px(28), Tone.SOFT))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._show(benefit.status is Status.OPEN)

    def suppose(self, cents: int, *, at_once: bool) -> None:
        """Show what it would be each month, and by how much that differs."""
        # No row may move while eyes follow what changes.
        self._line.hold(change_text(self._ui.words, _LONGEST))
        self.amount.set_cents(cents, at_once=at_once)
        self._line.setText(change_text(self._ui.words, cents - self.benefit.amount))
        self._show(cents > 0)

    def keep_room(self, amounts: Iterable[int]) -> None:
        """Keep room for each of these amounts, and for there being none."""
        self.amount.keep_room(amounts, self._none.sizeHint().width())

    def come_back(self, *, at_once: bool) -> None:
        """Show the estimate itself again."""
        self.amount.set_cents(self.benefit.amount, at_once=at_once)
        self._line.let_go()
        self._line.setText(self._reason)
        self._show(self.benefit.status is Status.OPEN)

    def paint_content(self, painter: QPainter) -> None:
        """Let the words follow the state of the surface."""
        look = self.look
        labels = (
            (self._title, look.text),
            (self.amount, look.text),
            (self._none, look.second),
            (self._line, look.second),
        )
        for label, tone in labels:
            if label.tone is not tone:
                label.set_tone(tone)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the sentence again at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._line.let_go()

    def _show(self, owed: bool) -> None:
        self._value.setCurrentIndex(0 if owed else 1)
        said = self.amount.accessibleName() if owed else self._none.text()
        self.setAccessibleDescription(f"{said}. {self._line.text()}")

    def _none_text(self) -> str:
        unknown = self.benefit.status is Status.UNKNOWN
        return self._ui.words.text("estimate-unknown" if unknown else "estimate-none")

    def _reason_text(self) -> str:
        benefit, words = self.benefit, self._ui.words
        if benefit.reasons:
            return telling(words, "reason", benefit.reasons[0])
        return paid_amount(words, benefit.paid, benefit.amount)


def _trailing(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget)
    return holder


def _certainty(estimate: Estimate) -> Certainty:
    """Return how far the total can be trusted: as far as the least sure of what is in it."""
    order = tuple(Certainty)
    owed = [one.certainty for one in estimate.benefits if one.status is Status.OPEN]
    return max(owed, key=order.index, default=Certainty.GOOD)

"""The cards at the head of Mon Compte: a fact, what explains it, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.contract.models import Alert
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.pressable import Pressable
from kiosk.views.components.surface import Panel
from kiosk.views.money_words import benefit
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class FactCard(Pressable):
    """A title, an amount or sentences, and what touching it does, with its chevron."""

    def __init__(
        self,
        ui: Ui,
        title: str,
        lines: Sequence[str],
        action: str,
        *,
        amount: str = "",
        primary: bool = False,
    ) -> None:
        kind = SurfaceKind.CARD_PRIMARY if primary else SurfaceKind.CARD
        super().__init__(ui, f"{title}, {action}", kind)
        self.setAccessibleDescription(" ".join(part for part in (amount, *lines) if part))
        tones = (Tone.ON_ACTION, Tone.ON_ACTION_SOFT) if primary else (Tone.INK, Tone.SOFT)
        column = QVBoxLayout(self)
        _fill(ui, column, title, lines, amount, tones, amount_first=primary)
        on = QHBoxLayout()
        on.setSpacing(ui.theme.soft_px(14))
        strong = Tone.ON_ACTION if primary else Tone.ACTION
        on.addWidget(Label(ui, action, TextRole.STRONG, tone=strong))
        on.addWidget(Icon(ui, "arrow-right", ui.theme.soft_px(30), strong))
        on.addStretch(1)
        column.addSpacing(ui.theme.soft_px(14))
        column.addStretch(1)
        column.addLayout(on)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def fact_panel(ui: Ui, title: str, amount: str, line: str) -> Panel:
    """Return a fact that leads nowhere."""
    panel = Panel(ui)
    column = QVBoxLayout(panel)
    _fill(ui, column, title, (line,), amount, (Tone.INK, Tone.SOFT), amount_first=True)
    column.addStretch(1)
    return panel


def _fill(
    ui: Ui,
    column: QVBoxLayout,
    title: str,
    lines: Sequence[str],
    amount: str,
    tones: tuple[Tone, Tone],
    *,
    amount_first: bool,
) -> None:
    strong, soft = tones
    side, top = ui.theme.soft_px(36), ui.theme.soft_px(26)
    column.setContentsMargins(side, top, side, top)
    column.setSpacing(ui.theme.px(6))
    head = TextRole.SOFT if amount_first else TextRole.SECOND_TITLE
    column.addWidget(Label(ui, title, head, tone=soft if amount_first else strong))
    if amount:
        column.addWidget(AmountLabel(ui, amount, TextRole.AMOUNT, tone=strong))
    for line in lines:
        role = TextRole.SMALL if amount_first else TextRole.SOFT
        column.addWidget(Label(ui, line, role, tone=soft))


def alert_card(ui: Ui, alert: Alert, answer: Callable[[], object] | None) -> Notice:
    """Return an alert, with the one touch that answers it where there is one."""
    words, kind = ui.words, alert.kind.replace("_", "-")
    named = benefit(words, alert.benefit) if alert.benefit else ""
    text = words.text(f"alert-{kind}")
    card = Notice(ui, NoticeKind.ATTENTION, named or words.text("account-alerts"), text)
    if answer is not None:
        said = words.text(f"alert-answer-{kind}")
        button = Button(ui, said, ButtonKind.CHIP, icon="arrow-right", icon_after=True)
        button.setObjectName(f"alert-{kind}")
        button.clicked.connect(answer)
        if ui.theme.text_scale == 1 and (row := card.layout()) is not None:
            # Beside what it answers, where large letters leave the room.
            assert isinstance(row, QHBoxLayout)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            card.add(button)
    return card


class Beside(QWidget):
    """Two widgets side by side, 5 and 7 of the width, where the window is wide; one under the
    other elsewhere."""

    def __init__(self, ui: Ui, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._ui = ui
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(ui.theme.lengths.gap)
        self._box.addWidget(first, 5)
        self._box.addWidget(second, 7)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand side by side where there is room for it."""
        super().resizeEvent(event)
        wide = self.width() >= self._ui.theme.soft_px(1500)
        self._box.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


def column_of(ui: Ui, layout: QLayout | None = None) -> tuple[QWidget, QVBoxLayout]:
    """Return a widget and its column, without margins."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(ui.theme.lengths.small_gap)
    return holder, column

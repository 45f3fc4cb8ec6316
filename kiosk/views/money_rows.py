"""Lines of money on a card: what it is, a smaller line, and the amount at the far side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.surface import Panel
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


def card(
    ui: Ui, title: str = "", kind: SurfaceKind = SurfaceKind.PANEL
) -> tuple[Panel, QBoxLayout]:
    """Return a card and the column in it; ``title`` heads it."""
    panel = Panel(ui, kind)
    column = QVBoxLayout(panel)
    inset = ui.theme.soft_px(32)
    column.setContentsMargins(inset, inset, inset, inset)
    column.setSpacing(ui.theme.lengths.small_gap)
    if title:
        column.addWidget(Label(ui, title, TextRole.SECOND_TITLE))
    return panel, column


def amount_row(
    ui: Ui, what: str, amount: str, lines: tuple[str, ...] = (), *, strong: bool = False
) -> QWidget:
    """Return a line with its amount; ``lines`` stand under it, smaller."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(ui.theme.lengths.small_gap)
    words = QVBoxLayout()
    words.setSpacing(ui.theme.px(2))
    words.addWidget(Label(ui, what, TextRole.STRONG if strong else TextRole.BODY))
    for line in lines:
        words.addWidget(Label(ui, line, TextRole.SMALL))
    words.addStretch(1)
    row.addLayout(words, 1)
    if amount:
        figure = AmountLabel(ui, amount, TextRole.ROW_AMOUNT if strong else TextRole.STRONG)
        row.addWidget(figure, 0, Qt.AlignmentFlag.AlignTop)
    holder.setAccessibleName(", ".join(part for part in (what, amount, *lines) if part))
    return holder


def rule(ui: Ui) -> QFrame:
    """Return a thin line between two things on a card."""
    line = QFrame()
    line.setFixedHeight(max(1, ui.theme.lengths.border))
    palette = line.palette()
    palette.setColor(line.backgroundRole(), ui.theme.colour(Tone.LINE))
    line.setPalette(palette)
    line.setAutoFillBackground(True)
    return line


def figure(
    ui: Ui, title: str, amount: str, lines: tuple[str, ...] = (), *, primary: bool = False
) -> Panel:
    """Return one amount in large, with what it is above it and ``lines`` under it."""
    panel = Panel(ui, SurfaceKind.CARD_PRIMARY if primary else SurfaceKind.PANEL)
    column = QVBoxLayout(panel)
    side, top = ui.theme.soft_px(40), ui.theme.soft_px(28)
    column.setContentsMargins(side, top, side, top)
    column.setSpacing(ui.theme.px(4))
    soft = Tone.ON_ACTION_SOFT if primary else Tone.SOFT
    strong = Tone.ON_ACTION if primary else Tone.INK
    column.addWidget(Label(ui, title, TextRole.SOFT, tone=soft))
    column.addWidget(AmountLabel(ui, amount, TextRole.AMOUNT, tone=strong))
    for line in lines:
        column.addWidget(Label(ui, line, tone=soft))
    column.addStretch(1)
    return panel

"""What one may do, and what one may not: lists that are read, not pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.contract.identity import Possibilities
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import Panel
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


def possibilities(ui: Ui, possible: Possibilities) -> QWidget:
    """Return what this person may do beside what only others may, if there is any."""
    words = ui.words
    holder = QWidget()
    columns = ColumnsLayout(ui.theme.lengths.gap, most=2, least_width=ui.theme.soft_px(560))
    holder.setLayout(columns)
    allowed = [words.text(f"possibility-{one}") for one in possible.allowed]
    columns.addWidget(listed(ui, words.text("can-title"), allowed, "check", Tone.GOOD))
    # Without a dossier nothing is withheld by anybody: it is not there yet.
    if possible.withheld and possible.managed_by:
        who = words.text("cannot-who", name=words.list(possible.managed_by))
        withheld = [words.text(f"possibility-{one}") for one in possible.withheld]
        columns.addWidget(listed(ui, who, withheld, "lock", Tone.SOFT))
    return holder


def listed(ui: Ui, title: str, lines: list[str], icon: str, tone: Tone) -> Panel:
    """Return a panel with a title and lines, each with the same drawing before it."""
    theme = ui.theme
    panel = Panel(ui)
    column = QVBoxLayout(panel)
    inset = theme.soft_px(30)
    column.setContentsMargins(inset, inset, inset, inset)
    column.setSpacing(theme.px(12))
    column.addWidget(Label(ui, title, TextRole.STRONG))
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(theme.soft_px(18))
        mark = Icon(ui, icon, theme.soft_px(32), tone, line=TextRole.BODY)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(ui, line), 1)
        column.addLayout(row)
    column.addStretch(1)
    return panel

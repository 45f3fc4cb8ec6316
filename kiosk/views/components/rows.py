"""Rows: one that is pressed, one that is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.dot import Dot
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import AmountLabel, Label
from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.pressable import Pressable
from kiosk.views.components.surface import Panel
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class ListRow(Pressable):
    """A row that leads somewhere: a title, a line that explains, a value, a chevron; ``dot``
    marks what was not read."""

    def __init__(
        self,
        ui: Ui,
        title: str,
        subtitle: str = "",
        value: str = "",
        *,
        icon: str | None = None,
        dot: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, title, SurfaceKind.ROW, parent)
        self.setAccessibleDescription(", ".join(part for part in (value, subtitle) if part))
        theme, look = ui.theme, self.look
        row = QHBoxLayout(self)
        side = theme.soft_px(30)
        row.setContentsMargins(side, theme.soft_px(18), side, theme.soft_px(18))
        row.setSpacing(theme.soft_px(22))
        if icon is not None:
            row.addWidget(Icon(ui, icon, theme.soft_px(40), look.icon))
        self._title = Label(ui, title, TextRole.STRONG, tone=look.text)
        self._subtitle = Label(ui, subtitle, TextRole.SMALL, tone=look.second)
        self._subtitle.setVisible(bool(subtitle))
        self._value = AmountLabel(ui, value, TextRole.STRONG, tone=look.text)
        self._value.setVisible(bool(value))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self._value, 0, Qt.AlignmentFlag.AlignVCenter)
        if dot:
            row.addWidget(Dot(ui), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Icon(ui, "chevron", theme.soft_px(30), Tone.SOFT))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paint_content(self, painter: QPainter) -> None:
        """Let the words follow the state of the surface."""
        look = self.look
        labels = ((self._title, look.text), (self._subtitle, look.second), (self._value, look.text))
        for label, tone in labels:
            if label.tone is not tone:
                label.set_tone(tone)


class StatusRow(Panel):
    """Something and how it is: icon, title, value, lines that explain."""

    def __init__(
        self,
        ui: Ui,
        title: str,
        lines: Sequence[str] = (),
        *,
        value: str = "",
        icon: str | None = None,
        tone: Tone = Tone.ACTION,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(ui, parent=parent)
        theme = ui.theme
        row = QHBoxLayout(self)
        side = theme.soft_px(30)
        row.setContentsMargins(side, theme.soft_px(20), side, theme.soft_px(20))
        row.setSpacing(theme.soft_px(22))
        if icon is not None:
            row.addWidget(
                Icon(ui, icon, theme.soft_px(40), tone, line=TextRole.STRONG),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(22))
        head.addWidget(Label(ui, title, TextRole.STRONG), 1)
        if value:
            head.addWidget(AmountLabel(ui, value, TextRole.ROW_AMOUNT))
        words.addLayout(head)
        for line in lines:
            words.addWidget(Label(ui, line, TextRole.SMALL))
        row.addLayout(words, 1)
        self.setAccessibleName(", ".join(part for part in (title, value, *lines) if part))


def side_by_side(ui: Ui, rows: Iterable[QWidget], least: int) -> QWidget:
    """Return rows in two regular columns, in one where each had less than ``least`` pixels at
    100 %."""
    grid = QWidget()
    columns = ColumnsLayout(
        ui.theme.lengths.small_gap, most=2, least_width=ui.theme.soft_px(least), regular=True
    )
    grid.setLayout(columns)
    for row in rows:
        columns.addWidget(row)
    return grid

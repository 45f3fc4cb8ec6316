"""A notice: an icon, a title, a text, on a ground that says how serious it is."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class NoticeKind(Enum):
    """How serious: ground, tone of the icon, icon."""

    TIP = (Tone.TINT, Tone.ACTION, "question")
    ATTENTION = (Tone.ATTENTION_GROUND, Tone.INK, "warning")
    ALERT = (Tone.ALERT_GROUND, Tone.ALERT, "warning")
    GOOD = (Tone.GOOD_GROUND, Tone.GOOD, "check")
    ADVISER = (Tone.ADVISER_GROUND, Tone.ADVISER, "people")


class Notice(QFrame):
    """Something to know. Verdicts always carry an icon and a word.

    ``compact`` takes less room: beside what it speaks of, in a panel.
    """

    def __init__(
        self,
        ui: Ui,
        kind: NoticeKind,
        title: str = "",
        text: str = "",
        *,
        icon: str | None = None,
        compact: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._kind = kind
        self._own_icon = icon
        theme = ui.theme
        _, tone, default_icon = kind.value
        icon_side = theme.soft_px(36 if compact else 42)
        line = TextRole.SOFT if compact else TextRole.STRONG
        self._icon = Icon(ui, icon or default_icon, icon_side, tone, line=line)
        self._title = Label(ui, title, TextRole.STRONG)
        self._text = Label(ui, text, TextRole.SOFT if compact else TextRole.BODY, tone=Tone.INK)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(self._title)
        words.addWidget(self._text)
        # Beside something taller, room to spare goes under the words.
        words.addStretch(1)
        self._body = words
        row = QHBoxLayout(self)
        side, top = (24, 14) if compact else (32, 26)
        row.setContentsMargins(*map(theme.soft_px, (side, top, side, top)))
        row.setSpacing(theme.soft_px(18 if compact else 24))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.set_texts(title, text)

    def set_kind(self, kind: NoticeKind) -> None:
        """Become more or less serious; an icon that was given stays."""
        self._kind = kind
        _, tone, icon = kind.value
        self._icon.set_icon(self._own_icon or icon, tone)
        self.update()

    def set_texts(self, title: str, text: str) -> None:
        """Say something else."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(" ".join(part for part in (title, text) if part))

    def add(self, widget: QWidget) -> None:
        """Put something under the text: a button, a picture."""
        last = self._body.count() - 1
        self._body.insertSpacing(last, self._ui.theme.px(12))
        self._body.insertWidget(last + 1, widget, 0, Qt.AlignmentFlag.AlignLeading)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground; in high contrast, which has none, a border."""
        theme = self._ui.theme
        ground, tone, _ = self._kind.value
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.colour(ground))
        area, width = QRectF(self.rect()), theme.lengths.border
        if theme.high_contrast:
            painter.setPen(QPen(theme.colour(tone), width))
            area = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        radius = theme.lengths.button_radius
        painter.drawRoundedRect(area, radius, radius)
        painter.end()

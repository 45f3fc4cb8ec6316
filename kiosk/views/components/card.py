"""The large cards of a home page: the whole card is the button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.pressable import Pressable
from kiosk.views.theme import SurfaceKind, TextRole
from kiosk.views.ui import Ui


class Card(Pressable):
    """An icon on a tile, a title, a line that explains. ``primary`` fills it."""

    def __init__(
        self,
        ui: Ui,
        icon: str,
        title: str,
        subtitle: str = "",
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        kind = SurfaceKind.CARD_PRIMARY if primary else SurfaceKind.CARD
        super().__init__(ui, title, kind, parent)
        self.setAccessibleDescription(subtitle)
        theme, look = ui.theme, self.look
        self._icon = Icon(
            ui,
            icon,
            theme.soft_px(60),
            look.icon,
            tile=look.tile,
            tile_side=theme.soft_px(112),
        )
        self._title = Label(ui, title, TextRole.CARD_TITLE, tone=look.text)
        self._subtitle = Label(ui, subtitle, TextRole.SOFT, tone=look.second)
        self._subtitle.setVisible(bool(subtitle))
        words = QVBoxLayout()
        words.setSpacing(theme.px(4))
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        side = theme.soft_px(34)
        row.setContentsMargins(side, theme.soft_px(28), theme.soft_px(28), theme.soft_px(28))
        row.setSpacing(theme.soft_px(28))
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for child in (self._icon, self._title, self._subtitle):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paint_content(self, painter: QPainter) -> None:
        """Let the children follow the state of the surface."""
        look = self.look
        self._icon.set_tones(look.icon, look.tile)
        for label, tone in ((self._title, look.text), (self._subtitle, look.second)):
            if label.tone is not tone:
                label.set_tone(tone)

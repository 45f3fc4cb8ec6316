"""One key: what it shows, and the press seen at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.views.components.keyboard.layouts import Act, KeySpec
from kiosk.views.components.pressable import Pressable
from kiosk.views.theme import SurfaceKind, TextRole
from kiosk.views.ui import Ui

_NAMES = {
    Act.BACKSPACE: "component-key-backspace",
    Act.ENTER: "component-key-enter",
    Act.SHIFT: "component-key-shift",
    Act.SPACE: "component-key-space",
}

_LAYER_NAMES = {
    "digits": "component-key-digits",
    "letters": "component-key-letters",
    "signs": "component-key-signs",
    "latin": "component-key-latin",
    "arabic": "component-key-arabic",
}

_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Key(Pressable):
    """A key of the keyboard. ``pad`` keys are the large ones of a telephone."""

    def __init__(
        self, ui: Ui, spec: KeySpec, *, pad: bool, mirrored: bool, parent: QWidget
    ) -> None:
        quiet = spec.act is not Act.TYPE and spec.act is not Act.SPACE
        kind = SurfaceKind.QUIET_KEY if quiet else SurfaceKind.KEY
        super().__init__(ui, _name(ui, spec), kind, parent)
        self.setObjectName(f"key-{spec.act}")
        self.spec = spec
        self._pad = pad
        self._mirrored = mirrored
        self._upper = False
        self.setText(self.shown.replace("&", "&&"))
        # A press must leave the focus, and the caret, in the entry.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)

    @property
    def shown(self) -> str:
        """What is written on it."""
        if self.spec.act is Act.SPACE:
            return self._ui.words.text("component-key-space")
        return self.spec.label.upper() if self._upper else self.spec.label

    @property
    def typed(self) -> str:
        """What it types."""
        if self.spec.act is Act.TYPE and self._upper and len(self.spec.text) == 1:
            return self.spec.text.upper()
        return self.spec.text

    def set_upper(self, upper: bool) -> None:
        """Show and type capitals; whole words (``gmail.com``) stay as they are."""
        if self.spec.act is Act.TYPE and len(self.spec.text) == 1:
            self._upper = upper
            self.setText(self.shown.replace("&", "&&"))
            self.set_name(_name(self._ui, self.spec, self.shown))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the keyboard: Qt's buttons would take them as Tab."""
        if event.key() in _ARROWS:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the icon or the character in the middle of the face."""
        theme, look = self._ui.theme, self.look
        face = QRectF(self.rect()).adjusted(0, 0, 0, -look.lift)
        if self.spec.icon:
            side = theme.soft_px(54 if self._pad else 38)
            side = min(side, round(face.height() * 0.6))
            pixmap = theme.icon(
                self.spec.icon,
                look.icon,
                side,
                self.devicePixelRatioF(),
                mirrored=self._mirrored,
            )
            painter.drawPixmap(face.center() - QPointF(side / 2, side / 2), pixmap)
            return
        font = theme.font(self._role())
        font.setPixelSize(min(font.pixelSize(), max(18, int(face.height() * 0.55))))
        painter.setFont(font)
        room = face.width() - 16
        wide = painter.fontMetrics().horizontalAdvance(self.shown)
        if wide > room:
            font.setPixelSize(max(18, int(font.pixelSize() * room / wide)))
            painter.setFont(font)
        painter.setPen(theme.colour(look.text))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.shown)

    def _role(self) -> TextRole:
        if len(self.shown) > 1:
            return TextRole.SMALL_KEY
        return TextRole.KEY if self._pad else TextRole.LETTER_KEY


def _name(ui: Ui, spec: KeySpec, shown: str | None = None) -> str:
    if spec.act in _NAMES:
        return ui.words.text(_NAMES[spec.act])
    if spec.act is Act.LAYER:
        return ui.words.text(_LAYER_NAMES[spec.text])
    return shown or spec.label

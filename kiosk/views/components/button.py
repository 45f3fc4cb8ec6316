"""Buttons with a word, and an icon where there is one."""

from __future__ import annotations

import math
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.views.components.pressable import Pressable
from kiosk.views.components.spinner import Spinner
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class ButtonKind(Enum):
    """What a button weighs on the page."""

    PRIMARY = (SurfaceKind.PRIMARY, TextRole.BUTTON)
    SECONDARY = (SurfaceKind.SECONDARY, TextRole.BUTTON)
    CHIP = (SurfaceKind.CHIP, TextRole.CHIP)
    DANGER = (SurfaceKind.DANGER, TextRole.BUTTON)
    DANGER_FILLED = (SurfaceKind.DANGER_FILLED, TextRole.BUTTON)
    ADVISER = (SurfaceKind.ADVISER, TextRole.CHIP)
    BAR = (SurfaceKind.CHIP, TextRole.BAR)
    BAR_END = (SurfaceKind.DANGER, TextRole.BAR_STRONG)
    BAR_ADVISER = (SurfaceKind.ADVISER, TextRole.BAR_STRONG)


#: Height, side padding, icon side and space beside the icon at 100 %, by role of the text.
_MEASURES = {
    TextRole.BUTTON: (92, 46, 36, 18),
    TextRole.CHIP: (72, 26, 32, 16),
    TextRole.BAR: (64, 24, 32, 14),
    TextRole.BAR_STRONG: (64, 24, 32, 12),
}

#: Longest single line of a button, in pixels at 100 %; longer words wrap.
_LONGEST = 620


class Button(Pressable):
    """A word to press. The icon stands before the word, or after it for a way on."""

    def __init__(
        self,
        ui: Ui,
        text: str,
        kind: ButtonKind = ButtonKind.PRIMARY,
        *,
        icon: str | None = None,
        icon_after: bool = False,
        name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        surface, role = kind.value
        super().__init__(ui, name or text, surface, parent)
        self._role = role
        self._measures = _MEASURES[role]
        self._icon = icon
        self._icon_after = icon_after
        self._leading = False
        self._named = name is not None
        self._label = ""
        self._shown = True
        self._block = self._make_block("")
        self._spinner: Spinner | None = None
        # Layouts ask for the same widths dozens of times before a page is shown.
        self._heights: dict[int, int] = {}
        self._natural: int | None = None
        self.setFont(ui.theme.font(self._role))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another word; it is also the name, unless one was given."""
        self._label = text
        # An ampersand would become a shortcut, and vanish.
        self.setText(text.replace("&", "&&"))
        if not self._named:
            self.set_name(text)
        self._block = self._make_block(text)
        self._measure_again()

    @property
    def least(self) -> QSize:
        """Least size: the height of the kind; at least as wide as high."""
        side = self._ui.theme.soft_px(self._measures[0])
        return QSize(side, side)

    def show_text(self, shown: bool) -> None:
        """Leave only the icon where there is no room; the name stays."""
        self._shown = shown
        self._measure_again()

    def width_of(self, with_text: bool) -> int:
        """Return the width it takes with its word on one line, or with its icon alone."""
        shown, self._shown = self._shown, with_text
        width = self._natural_width()
        self._shown = shown
        return width

    def set_icon(self, icon: str | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._measure_again()

    def set_leading(self, leading: bool) -> None:
        """Stand the content at the leading side (lists of chips) instead of the middle."""
        self._leading = leading
        self._block = self._make_block(self._label)
        self.update()

    @property
    def busy(self) -> bool:
        """Whether it is waiting for what it started."""
        return self._spinner is not None

    def set_busy(self, busy: bool, text: str | None = None) -> None:
        """Turn while something is under way; presses do nothing meanwhile."""
        if busy and self._spinner is None:
            self._spinner = Spinner(self._ui, self._icon_side(), parent=self)
        elif not busy and self._spinner is not None:
            self._spinner.setParent(None)
            self._spinner.deleteLater()
            self._spinner = None
        self.setEnabled(not busy)
        if text is not None:
            self.set_text(text)
        self._forget_measures()
        self._place_spinner()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: a long text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height with the text wrapped to fit ``width``."""
        height = self._heights.get(width)
        if height is None:
            height = self._heights[width] = self._height(width)
        return height

    def _height(self, width: int) -> int:
        room = max(1.0, width - 2 * self._padding() - self._icon_room())
        text = self._block.height(room) if self.writes else 0
        icon = self._icon_side() if self._shows_icon() else 0
        padding = 2 * self._ui.theme.px(10)
        return max(self.least.height(), math.ceil(max(text, icon)) + padding)

    def sizeHint(self) -> QSize:
        """Return the size of the content on one line, or of a long text wrapped."""
        if self._natural is None:
            self._natural = self._natural_width()
        return QSize(self._natural, self.heightForWidth(self._natural))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which no word is cut."""
        text = self._block.least_width if self.writes else 0
        width = math.ceil(text) + 2 * self._padding() + self._icon_room()
        return QSize(max(width, self.least.width()), self.least.height())

    def paint_content(self, painter: QPainter) -> None:
        """Paint the icon and the word as one group."""
        theme, look = self._ui.theme, self.look
        area = QRectF(self.rect()).adjusted(self._padding(), 0, -self._padding(), -look.lift)
        room = max(1.0, area.width() - self._icon_room())
        text = self._block.lines(room).size if self.writes else None
        text_width = min(room, math.ceil(text.width()) + 1.0) if text else 0.0
        group = text_width + self._icon_room()
        start = 0.0 if self._leading else (area.width() - group) / 2
        icon_first = not self._icon_after
        offset_icon = start if icon_first else start + group - self._icon_side()
        offset_text = start + (self._icon_room() if icon_first else 0.0)
        if self._shows_icon() and self._icon and not self.busy:
            side = self._icon_side()
            x = self._mirror(area, offset_icon, side)
            y = area.center().y() - side / 2
            ratio = self.devicePixelRatioF()
            pixmap = theme.icon(self._icon, self._icon_tone(), side, ratio)
            painter.drawPixmap(QPointF(round(x), round(y)), pixmap)
        if text:
            x = self._mirror(area, offset_text, text_width)
            y = area.center().y() - text.height() / 2
            painter.setPen(theme.colour(look.text))
            self._block.paint(painter, QRectF(x, y, text_width, text.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the spinner in the place of the icon."""
        super().resizeEvent(event)
        self._place_spinner()

    def _measure_again(self) -> None:
        """Tell the layout that it takes another room."""
        self._forget_measures()
        self.updateGeometry()
        self.update()

    def _forget_measures(self) -> None:
        self._heights.clear()
        self._natural = None

    def _natural_width(self) -> int:
        longest = max(self._ui.theme.px(_LONGEST), self._block.least_width)
        text = min(self._block.natural_width, longest) if self.writes else 0
        width = math.ceil(text) + 2 * self._padding() + self._icon_room()
        return max(width, self.least.width())

    @property
    def writes(self) -> bool:
        """Whether its word is written, not its icon alone."""
        return self._shown and bool(self._label)

    def _place_spinner(self) -> None:
        if self._spinner is None:
            return
        side = self._icon_side()
        area = QRectF(self.rect()).adjusted(self._padding(), 0, -self._padding(), 0)
        room = max(1.0, area.width() - self._icon_room())
        group = min(room, self._block.natural_width) + self._icon_room()
        start = 0.0 if self._leading else (area.width() - group) / 2
        offset = start if not self._icon_after else start + group - side
        x = self._mirror(area, offset, side)
        self._spinner.move(round(x), round(area.center().y() - side / 2))
        self._spinner.show()

    def _icon_tone(self) -> Tone:
        look = self.look
        match self._role:
            case TextRole.CHIP:
                return look.icon
            case _:
                return look.text

    def _mirror(self, area: QRectF, offset: float, width: float) -> float:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return area.right() - offset - width
        return area.left() + offset

    def _shows_icon(self) -> bool:
        return self._icon is not None or self.busy

    def _padding(self) -> int:
        padding = self._ui.theme.soft_px(self._measures[1])
        return padding if self.writes else self._ui.theme.soft_px(16)

    def _icon_side(self) -> int:
        return self._ui.theme.soft_px(self._measures[2])

    def _icon_room(self) -> int:
        if not self._shows_icon():
            return 0
        space = self._ui.theme.soft_px(self._measures[3]) if self.writes else 0
        return self._icon_side() + space

    def _make_block(self, text: str) -> TextBlock:
        theme = self._ui.theme
        return TextBlock(
            text,
            theme.font(self._role),
            theme.line_height(self._role),
            rtl=theme.rtl,
            centred=not self._leading,
        )

"""The bar above every screen: where one is, and what never changes place.

Language, text size, contrast, call, end: always these, in that order. Where they do not
fit with their words, the words of the lesser ones leave first (their names stay for
assistive technology), then the bar takes two rows. The mark in the corner is the discreet
door of the conseiller.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.pressable import Pressable
from kiosk.views.components.surface import Panel
from kiosk.views.theme import TEXT_SCALES, SurfaceKind, TextRole, Tone
from kiosk.views.theme.fonts import font
from kiosk.views.ui import Ui

#: Sizes of the three letters, in pixels: they show what they do, so they do not grow.
_LETTERS = (20, 28, 38)


class _Letter(Pressable):
    """One of the three A's: the size in use is in the colour of what acts, underlined."""

    def __init__(self, ui: Ui, pixels: int, name: str) -> None:
        super().__init__(ui, name, SurfaceKind.SEGMENT)
        self._pixels = round(pixels * (1 + (ui.theme.text_scale - 1) * 0.3))
        self.setCheckable(True)
        self.setText("A")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    @property
    def least(self) -> QSize:
        """Least size: three of them stand in one frame."""
        side = self._ui.theme.soft_px(50)
        return QSize(side, side)

    def paint_content(self, painter: QPainter) -> None:
        """Paint the letter on a common baseline, and a line under the one in use."""
        letters = font(self._pixels, True)
        painter.setFont(letters)
        painter.setPen(self._ui.theme.colour(self.look.text))
        baseline = self.height() / 2 + 0.36 * _LETTERS[1]
        width = painter.fontMetrics().horizontalAdvance("A")
        left = (self.width() - width) / 2
        painter.drawText(QPointF(left, baseline), "A")
        if self.isChecked():
            line = QRectF(left - 2, baseline + 6, width + 4, 3)
            painter.fillRect(line, self._ui.theme.colour(self.look.text))


class TextSizeControl(Panel):
    """Three A's, each a button; ``chosen`` gives the scale (1.0, 1.5, 2.0)."""

    chosen = Signal(float)

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, SurfaceKind.CHIP, parent)
        self.setAccessibleName(ui.words.text("component-text-size"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 12, 4)
        row.setSpacing(0)
        # Sizes grow the way one reads numbers, in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        group = QButtonGroup(self)
        for scale, pixels in zip(TEXT_SCALES, _LETTERS, strict=True):
            percent = round(scale * 100)
            name = ui.words.text("component-text-size-percent", percent=percent)
            letter = _Letter(ui, pixels, name)
            letter.setObjectName(f"text-size-{percent}")
            letter.setChecked(scale == ui.theme.text_scale)
            group.addButton(letter)
            row.addWidget(letter)
            letter.clicked.connect(lambda _=False, scale=scale: self.chosen.emit(scale))


class _Mark(Pressable):
    """The mark of the kiosk, at which a conseiller signs in."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__(ui, name, SurfaceKind.PRIMARY)
        self.setObjectName("mark")

    @property
    def side(self) -> int:
        """Side of the tile, in pixels."""
        return self._ui.theme.soft_px(52)

    @property
    def least(self) -> QSize:
        """Least size: that of the tile."""
        return QSize(self.side, self.side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tile and the drawing on it."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.ACTION_DEEP if self.isDown() else Tone.ACTION))
        radius = min(theme.lengths.tile_radius, self.width() / 4)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        inner = theme.soft_px(36)
        drawing = theme.icon("mark", Tone.ON_ACTION, inner, self.devicePixelRatioF())
        painter.drawPixmap((self.width() - inner) // 2, (self.height() - inner) // 2, drawing)
        painter.end()


class TopBar(QWidget):
    """``language`` is the name of the language in use, in itself ("Français")."""

    language_pressed = Signal()
    text_scale_chosen = Signal(float)
    contrast_pressed = Signal()
    call_pressed = Signal()
    end_pressed = Signal()
    #: A conseiller touched the mark.
    mark_pressed = Signal()

    def __init__(self, ui: Ui, place: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("TopBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        say, theme = ui.words.text, ui.theme
        self.mark = _Mark(ui, say("call-adviser-door"))
        self.place = Label(ui, place, TextRole.BAR_STRONG)
        self.place.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name = say("component-language", language=language)
        self.language = _control(ui, language, "globe", name)
        self.text_size = TextSizeControl(ui)
        self.contrast = _control(ui, "", "contrast", say("component-contrast"))
        self.contrast.setCheckable(True)
        self.contrast.setChecked(theme.high_contrast)
        self.call = _control(ui, say("call-button"), "people", say("call-button-name"))
        self.end = Button(ui, say("component-end"), ButtonKind.BAR_END, icon="exit")
        self.language.clicked.connect(self.language_pressed)
        self.text_size.chosen.connect(self.text_scale_chosen)
        self.contrast.clicked.connect(self.contrast_pressed)
        self.call.clicked.connect(self.call_pressed)
        self.mark.clicked.connect(self.mark_pressed)
        self.end.clicked.connect(self.end_pressed)
        self.language.setObjectName("language")
        self.contrast.setObjectName("contrast")
        self.call.setObjectName("call")
        self.end.setObjectName("end")
        for widget in self._all():
            widget.setParent(self)

    def _all(self) -> tuple[QWidget, ...]:
        """Every part, in the order of reading and of Tab."""
        return (
            self.mark,
            self.place,
            self.language,
            self.text_size,
            self.contrast,
            self.call,
            self.end,
        )

    def say_call(self, said: str | None) -> None:
        """Say on the button where the call stands; None: nobody is called."""
        say = self._ui.words.text
        self.call.set_text(said or say("call-button"))
        name = say("call-button-name")
        self.call.set_name(f"{name}, {said}" if said else name)
        self.call.set_kind(SurfaceKind.ADVISER if said else SurfaceKind.CHIP)
        self._place(self.width())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Return True: a narrow bar has two rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``; which words are left is worked out, not tried."""
        rows = _LEVELS[self._level(width)].rows
        return max(self._ui.theme.lengths.top_bar, rows * self._row() + (rows - 1) * 8 + 2 * _ABOVE)

    def sizeHint(self) -> QSize:
        """Return the size with every word on one row."""
        width = self._width(_LEVELS[0]) + 2 * _WIDE_SIDE
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size with the fewest words."""
        width = self._width(_LEVELS[-1]) + 2 * _NARROW_SIDE
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep of the words what fits, and stand everything in its place."""
        super().resizeEvent(event)
        self._place(event.size().width())

    def _row(self) -> int:
        shown = (self.language, self.text_size, self.end)
        return max(widget.sizeHint().height() for widget in shown)

    def _widths(self, level: _Level) -> dict[QWidget, int]:
        widths: dict[QWidget, int] = {self.mark: self.mark.side} if level.mark else {}
        if level.place:
            widths[self.place] = self.place.sizeHint().width() + 4
        widths[self.language] = self.language.width_of(level.language)
        widths[self.text_size] = self.text_size.sizeHint().width()
        widths[self.contrast] = self.contrast.width_of(False)
        widths[self.call] = self.call.width_of(level.call)
        widths[self.end] = self.end.width_of(True)
        return widths

    def _width(self, level: _Level) -> int:
        widths = self._widths(level)
        gap = self._ui.theme.lengths.small_gap
        heading = self._heading(widths)
        first = [widths[part] for part in heading]
        rest = [width for part, width in widths.items() if part not in heading]
        rows = [[*first, *rest]] if level.rows == 1 else [first, rest]
        return max(sum(row) + gap * (len(row) - 1) for row in rows)

    def _level(self, width: int) -> int:
        room = width - 2 * _side(width)
        fitting = (index for index, one in enumerate(_LEVELS) if self._width(one) <= room)
        return next(fitting, len(_LEVELS) - 1)

    def _place(self, width: int) -> None:
        level = _LEVELS[self._level(width)]
        self.mark.setVisible(level.mark)
        self.place.setVisible(level.place)
        self.language.show_text(level.language)
        self.call.show_text(level.call)
        row, side, gap = self._row(), _side(width), self._ui.theme.lengths.small_gap
        bottom = self.height() - self._ui.theme.lengths.border
        above = (bottom - level.rows * row - (level.rows - 1) * 8) // 2
        widths = self._widths(level)
        x = side
        for part in self._heading(widths):
            self._stand(part, x, above, widths[part], row)
            x += widths[part] + gap
        controls = [part for part in widths if part not in self._heading(widths)]
        top, x = above + row + 8, side
        if level.rows == 1:
            # On one row the controls end at the far side; on two, the last one alone does.
            top = above
            x = width - side - sum(widths[part] + gap for part in controls) + gap
        for part in controls:
            if part is self.end:
                x = width - side - widths[part]
            self._stand(part, x, top, widths[part], row)
            x += widths[part] + gap

    def _heading(self, widths: dict[QWidget, int]) -> tuple[QWidget, ...]:
        return tuple(part for part in (self.mark, self.place) if part in widths)

    def _stand(self, part: QWidget, x: int, y: int, width: int, height: int) -> None:
        if part is self.mark:
            y, height = y + (height - self.mark.side) // 2, self.mark.side
        if self._ui.theme.rtl:
            x = self.width() - x - width
        part.setGeometry(x, y, width, height)


@dataclass(frozen=True, slots=True)
class _Level:
    """What is left of the words: on how many rows, and which ones."""

    rows: int
    place: bool
    language: bool
    call: bool
    mark: bool = True


_LEVELS = (
    _Level(1, True, True, True),
    _Level(1, False, True, True),
    _Level(1, False, True, False),
    _Level(1, False, True, False, mark=False),
    _Level(2, True, True, True),
    _Level(2, True, True, False),
    # A second row that holds the name of the place alone is worth less than a row of keys.
    _Level(1, False, False, False),
    _Level(2, True, False, False),
)

_WIDE_SIDE, _NARROW_SIDE, _ABOVE = 48, 24, 14


def _side(width: int) -> int:
    return _WIDE_SIDE if width >= 1280 else _NARROW_SIDE


def _control(ui: Ui, text: str, icon: str, name: str) -> Button:
    return Button(ui, text, ButtonKind.BAR, icon=icon, name=name)

"""The bar above every screen: where one is, and what never changes place.

Language, text size, contrast, help, end: always these, in that order. Where they do not
fit with their words, the words of the lesser ones leave first (their names stay for
assistive technology), then the bar takes two rows.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
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
        side = max(48, ui.theme.soft_px(50))
        self.setMinimumSize(QSize(side, side))
        self.setText("A")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

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
            letter.setChecked(scale == ui.theme.text_scale)
            group.addButton(letter)
            row.addWidget(letter)
            letter.clicked.connect(lambda _=False, scale=scale: self.chosen.emit(scale))


class TopBar(QWidget):
    """``language`` is the name of the language in use, in itself ("Français")."""

    language_pressed = Signal()
    text_scale_chosen = Signal(float)
    contrast_pressed = Signal()
    help_pressed = Signal()
    end_pressed = Signal()

    def __init__(self, ui: Ui, place: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self.setObjectName("TopBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        say, theme = ui.words.text, ui.theme
        self._words = {
            "language": language,
            "help": say("component-help"),
            "end": say("component-end"),
        }
        self.mark = Icon(
            ui,
            "mark",
            theme.soft_px(36),
            Tone.ON_ACTION,
            tile=Tone.ACTION,
            tile_side=theme.soft_px(52),
        )
        self.place = Label(ui, place, TextRole.BAR_STRONG)
        self.place.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        name = say("component-language", language=language)
        self.language = _control(ui, language, "globe", name)
        self.text_size = TextSizeControl(ui)
        self.contrast = _control(ui, "", "contrast", say("component-contrast"))
        self.contrast.setCheckable(True)
        self.contrast.setChecked(theme.high_contrast)
        self.help = _control(ui, self._words["help"], "people", self._words["help"])
        self.end = Button(ui, self._words["end"], ButtonKind.BAR_END, icon="exit")
        self.language.clicked.connect(self.language_pressed)
        self.text_size.chosen.connect(self.text_scale_chosen)
        self.contrast.clicked.connect(self.contrast_pressed)
        self.help.clicked.connect(self.help_pressed)
        self.end.clicked.connect(self.end_pressed)
        self._first = QHBoxLayout()
        self._second = QHBoxLayout()
        rows = QVBoxLayout(self)
        rows.setSpacing(8)
        for row in (self._first, self._second):
            row.setSpacing(theme.lengths.small_gap)
            rows.addLayout(row)
        self._rows = rows
        self._level = -1
        self._set_level(0)

    def set_help_visible(self, visible: bool) -> None:
        """Show the call for help only where somebody can answer it."""
        self.help.setVisible(visible)
        self._fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep of the words what fits."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        """Return the size in the present arrangement."""
        hint = self._rows.totalSizeHint()
        return QSize(hint.width(), max(hint.height(), self._ui.theme.lengths.top_bar))

    def minimumSizeHint(self) -> QSize:
        """Return the least width, that of the icons alone, at the present height."""
        return QSize(0, self.sizeHint().height())

    def _fit(self, width: int) -> None:
        side = 48 if width >= 1280 else 24
        self._rows.setContentsMargins(side, 14, side, 14)
        for level in range(len(_LEVELS)):
            self._set_level(level)
            if self._rows.totalMinimumSize().width() <= width:
                break
        self.updateGeometry()

    def _set_level(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        rows, place, language, help_ = _LEVELS[level]
        self.place.setVisible(place)
        self.language.set_text(self._words["language"] if language else "")
        self.help.set_text(self._words["help"] if help_ else "")
        for row in (self._first, self._second):
            while row.count():
                row.takeAt(0)
        controls = self._first if rows == 1 else self._second
        self._first.addWidget(self.mark)
        self._first.addWidget(self.place)
        if rows == 1:
            self._first.addStretch(1)
        for widget in (self.language, self.text_size, self.contrast, self.help):
            controls.addWidget(widget)
        if rows == 2:
            controls.addStretch(1)
        controls.addWidget(self.end)
        self._rows.invalidate()


#: What is left at each level: rows, name of the place, word of the language, word of help.
_LEVELS: tuple[tuple[int, bool, bool, bool], ...] = (
    (1, True, True, True),
    (1, False, True, True),
    (1, False, True, False),
    (2, True, True, True),
    (2, True, True, False),
    (2, True, False, False),
)


def _control(ui: Ui, text: str, icon: str, name: str) -> Button:
    return Button(ui, text, ButtonKind.BAR, icon=icon, name=name)

"""The line that one types into: Qt's line edit, painted by us.

Qt keeps the text, the caret, the selection and undoing; we paint them, because what is
seen is not always what is held: a NIR in groups, a secret shown on demand. A secret
always keeps Qt's password mode, so that assistive technology is never given it, shown
or not.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple, cast

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.views.components.editors.grouping import Gaps, Spread, no_gaps, spread
from kiosk.views.components.focus import OWN_FOCUS
from kiosk.views.components.surface import paint_surface
from kiosk.views.theme import State, SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

#: Keeps of what is typed what belongs there: the text to insert, empty to refuse it.
Accept = Callable[[str], str]

_DOT = "•"
_CARET = 4
_UNBOUNDED = 100_000.0


def anything(text: str) -> str:
    """Return ``text``: everything belongs."""
    return text


class _Standing(NamedTuple):
    """What is seen and in which font, laid out; where it begins, and the caret after that."""

    placed: Spread
    font: QFont
    layout: QTextLayout
    left: float
    caret: float


class Entry(QLineEdit):
    """One line. ``typed`` is emitted when the visitor changed it, ``entered`` at Enter.

    ``emptied`` is emitted by a backspace in an empty entry, ``filled`` when the last
    place is taken by typing.
    """

    typed = Signal()
    entered = Signal()
    emptied = Signal()
    filled = Signal()

    def __init__(
        self,
        ui: Ui,
        role: TextRole = TextRole.LINE_ENTRY,
        *,
        name: str = "",
        accept: Accept = anything,
        gaps: Gaps = no_gaps,
        slots: int = 0,
        longest: int | None = None,
        secret: bool = False,
        rtl: bool = False,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._role = role
        self._accept = accept
        self._gaps = gaps
        self._slots = slots
        self._secret = secret
        self._shown = not secret
        self._rtl = rtl
        self._centred = centred
        self._wrong = False
        self._offset = 0.0
        self._trailing = 0
        self.setAccessibleName(name)
        if not rtl:
            # Numbers and addresses read from the left in every language.
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setProperty(OWN_FOCUS, True)
        self.setFrame(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFont(ui.theme.font(role))
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
            self.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData
                | Qt.InputMethodHint.ImhNoPredictiveText
                | Qt.InputMethodHint.ImhNoAutoUppercase
            )
        if longest is not None:
            self.setMaxLength(longest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self._refresh)
        self.cursorPositionChanged.connect(self._refresh)
        self.selectionChanged.connect(self._refresh)

    @property
    def shown(self) -> bool:
        """Whether what is typed can be read."""
        return self._shown

    def show_secret(self, shown: bool) -> None:
        """Let a secret be read on the screen, or hide it again."""
        self._shown = shown
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Edge it as an error, or no longer."""
        self._wrong = wrong
        self.update()

    def set_trailing(self, pixels: int) -> None:
        """Keep room at the far side, for a button or a unit."""
        self._trailing = pixels
        self.update()

    def take(self, text: str) -> None:
        """Insert what belongs of ``text``, as if it were typed."""
        kept = self._accept(text)
        if not kept:
            return
        before = self.text()
        self.insert(kept)
        if self.text() == before:
            return
        if len(self.text()) == self.maxLength() and self.cursorPosition() == len(self.text()):
            self.filled.emit()

    def erase(self) -> None:
        """Take away what is selected, or the character before the caret."""
        if self.text():
            self.backspace()
        else:
            self.emptied.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type through the same filter as the keyboard on the screen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self.erase()
        elif _is_text(event):
            self.take(event.text())
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits, an accent made of two keys for instance."""
        if event.commitString():
            self.take(event.commitString())
            event.accept()
        else:
            super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the caret under the finger."""
        if event.button() == Qt.MouseButton.LeftButton:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._caret_to(event.position().toPoint(), shift)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select under the finger."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._caret_to(event.position().toPoint(), True)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing more: Qt would paste what the middle button holds."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select everything."""
        self.selectAll()
        event.accept()

    def sizeHint(self) -> QSize:
        """Return the height of the role, and room for what is expected."""
        theme = self._ui.theme
        width = max(theme.soft_px(420), self.minimumSizeHint().width())
        return QSize(width, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the height of the role; a narrow entry writes its slots smaller."""
        theme = self._ui.theme
        height = round(theme.font_size(self._role) * 1.5) + theme.soft_px(32)
        return QSize(theme.soft_px(120), max(height, theme.target))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, the text, the slots that wait, the selection and the caret."""
        painter = QPainter(self)
        self.paint_frame(painter)
        area = self.text_area()
        painter.setClipRect(area.adjusted(-_CARET, 0, _CARET, 0))
        self.paint_text(painter, area)
        painter.end()

    @property
    def look_state(self) -> State:
        """What its frame shows."""
        if not self.isEnabled():
            return State.DISABLED
        if self._wrong:
            return State.WRONG
        return State.ACTIVE if self.hasFocus() else State.REST

    def paint_frame(self, painter: QPainter) -> None:
        """Paint the frame."""
        look = self._ui.theme.surface(SurfaceKind.FIELD, self.look_state)
        paint_surface(painter, QRectF(self.rect()), look, self._ui.theme)

    def text_area(self) -> QRectF:
        """Return where the text is painted."""
        side = self._ui.theme.soft_px(18 if self._centred else 36)
        area = QRectF(self.rect()).adjusted(side, 0, -side, 0)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return area.adjusted(self._trailing, 0, 0, 0)
        return area.adjusted(0, 0, -self._trailing, 0)

    def paint_text(self, painter: QPainter, area: QRectF) -> None:
        """Paint the text, and what goes with it."""
        theme = self._ui.theme
        placed, font, layout, left, caret = self._stand(area)
        line = layout.lineAt(0)
        baseline = area.center().y() + font.pixelSize() * 0.36
        origin = QPointF(left, baseline - line.ascent())
        painter.setPen(theme.colour(Tone.INK))
        layout.draw(painter, origin, self._formats(placed), area)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Tone.PLACEHOLDER))
        radius = font.pixelSize() * 0.065
        for index in placed.empty:
            middle = (_x(layout, index) + _x(layout, index + 1)) / 2
            centre = QPointF(left + middle, baseline - font.pixelSize() * 0.33)
            painter.drawEllipse(centre, radius, radius)
        if not self.text() and self.placeholderText() and not self._slots:
            self._paint_placeholder(painter, area)
        if self.hasFocus():
            tall = font.pixelSize() * 1.15
            bar = QRectF(left + caret - _CARET / 2, area.center().y() - tall / 2, _CARET, tall)
            painter.fillRect(bar, theme.colour(Tone.ACTION))

    def _paint_placeholder(self, painter: QPainter, area: QRectF) -> None:
        painter.setFont(self._ui.theme.font(TextRole.BODY))
        painter.setPen(self._ui.theme.colour(Tone.SOFT))
        flags = Qt.AlignmentFlag.AlignVCenter | self._side()
        painter.drawText(area, flags, self.placeholderText())

    def _side(self) -> Qt.AlignmentFlag:
        if self._centred:
            return Qt.AlignmentFlag.AlignHCenter
        return Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft

    def _stand(self, area: QRectF) -> _Standing:
        """Measure the text as it stands in ``area``: painted and touched alike, so that the
        caret goes under the finger."""
        placed = self._spread()
        font = self._fitting_font(placed.text, area.width())
        layout = self._lay_out(placed.text, font)
        caret = _x(layout, placed.places[self.cursorPosition()])
        left = self._left(area, layout.lineAt(0).naturalTextWidth(), caret)
        return _Standing(placed, font, layout, left, caret)

    def _left(self, area: QRectF, width: float, caret: float) -> float:
        """Return where the text starts, moved so that the caret is seen."""
        if self._centred and width <= area.width():
            return area.center().x() - width / 2
        if width <= area.width():
            self._offset = 0.0
            return area.right() - width if self._rtl else area.left()
        start = area.right() - width if self._rtl else area.left()
        lowest, highest = area.left() - start - caret, area.right() - start - caret
        self._offset = min(max(self._offset, lowest), highest)
        return start + self._offset

    def _fitting_font(self, text: str, room: float) -> QFont:
        """Return the font, smaller where a number of known length would not fit."""
        font = self._ui.theme.font(self._role)
        if self._slots:
            # A line is only good as long as its layout lives: keep a name on it.
            layout = self._lay_out(text, font)
            width = layout.lineAt(0).naturalTextWidth() + _CARET
            if width > room > 0:
                font.setPixelSize(max(20, math.floor(font.pixelSize() * room / width)))
        return font

    def _spread(self) -> Spread:
        typed = self.text() if self._shown else _DOT * len(self.text())
        return spread(typed, self._gaps, self._slots)

    def _lay_out(self, text: str, font: QFont) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        direction = Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(_UNBOUNDED)
        layout.endLayout()
        return layout

    def _formats(self, placed: Spread) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        if placed.empty:
            unseen = QTextCharFormat()
            unseen.setForeground(QBrush(QColor(Qt.GlobalColor.transparent)))
            start = placed.empty[0]
            formats.append(_range(start, len(placed.text) - start, unseen))
        if self.hasSelectedText():
            theme = self._ui.theme
            chosen = QTextCharFormat()
            chosen.setForeground(theme.colour(Tone.ON_ACTION))
            chosen.setBackground(theme.colour(Tone.ACTION))
            start = placed.places[self.selectionStart()]
            formats.append(_range(start, placed.places[self.selectionEnd()] - start, chosen))
        return formats

    def _caret_to(self, point: QPoint, select: bool) -> None:
        seen = self._stand(self.text_area())
        place = seen.placed.typed_place(seen.layout.lineAt(0).xToCursor(point.x() - seen.left))
        if not select:
            self.setCursorPosition(place)
            return
        anchor = self.cursorPosition()
        if self.hasSelectedText():
            ends = (self.selectionStart(), self.selectionEnd())
            anchor = ends[1] if self.cursorPosition() == ends[0] else ends[0]
        self.setSelection(anchor, place - anchor)

    def _paste(self) -> None:
        # A secret is typed by the one who knows it; nothing of it goes near a clipboard.
        if not self._secret:
            self.take(QGuiApplication.clipboard().text())

    def _refresh(self) -> None:
        # Qt only repaints where it would have painted itself.
        self.update()


def _x(layout: QTextLayout, index: int) -> float:
    # PySide gives the place back with the index that was asked for.
    return cast("tuple[float, int]", layout.lineAt(0).cursorToX(index))[0]


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = look
    return made


def _is_text(event: QKeyEvent) -> bool:
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    )
    # AltGr comes as Control and Alt together on some keyboards.
    level3 = event.modifiers() & Qt.KeyboardModifier.AltModifier
    return bool(event.text()) and event.text().isprintable() and (not held or bool(level3))

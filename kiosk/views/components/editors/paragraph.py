"""An editor of several lines: a message, with how much may still be written.

Qt lays the text out and keeps the caret, the selection and undoing. What is longer than the
area moves under a finger, and with two buttons for who cannot swipe.
"""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScroller,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from kiosk.journeys.model import Question
from kiosk.journeys.rules.text import MESSAGE_BOUNDS
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.editors.base import Editor, QuestionTexts
from kiosk.views.components.focus import OWN_FOCUS
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.label import Label
from kiosk.views.components.surface import paint_surface
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import State, SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

#: Lines that are seen at once: in a wide window the keyboard takes half of the page.
_LINES, _TALL_LINES = 3, 8

#: Width of the caret, in pixels.
_CARET = 4

#: Share of the area that one press moves.
_PAGE = 0.8

_ROLE = TextRole.BODY


def length(text: str) -> int:
    """Return how many characters the rule of a message counts in ``text``."""
    return len(unicodedata.normalize("NFC", text))


class TextArea(QTextEdit):
    """Plain text of ``most`` characters at most. ``typed`` when the visitor changed it."""

    typed = Signal()
    focused = Signal()

    def __init__(self, ui: Ui, most: int, *, name: str, placeholder: str, rtl: bool) -> None:
        super().__init__()
        self._most = most
        self._line_height = ui.theme.line_height(_ROLE)
        self.setAccessibleName(name)
        self._ui = ui
        self._waiting = TextBlock(placeholder, ui.theme.font(_ROLE), self._line_height, rtl=rtl)
        self.setCursorWidth(_CARET)
        self.setProperty(OWN_FOCUS, True)
        self.setFont(ui.theme.font(_ROLE))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        # A page is left with Tab, like any other entry.
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        # Qt turns the left into the right where one reads from the right.
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.setLayoutDirection(direction)
        self._space_lines()
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def write(self, text: str) -> None:
        """Show ``text`` in the place of what was there."""
        self.setPlainText(text)
        self._space_lines()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take(self, text: str) -> None:
        """Insert as much of ``text`` as may still be written, as if it were typed."""
        cursor = self.textCursor()
        # Qt separates the lines of a selection with its own character.
        chosen = cursor.selectedText().replace("\u2029", "\n")
        room = self._most - length(self.toPlainText()) + length(chosen)
        kept = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))[: max(0, room)]
        if not kept:
            return
        cursor.insertText(kept)
        self.ensureCursorVisible()
        self.typed.emit()

    def erase(self) -> None:
        """Take away what is selected, or the character before the caret."""
        before = self.toPlainText()
        self.textCursor().deletePreviousChar()
        self.ensureCursorVisible()
        if self.toPlainText() != before:
            self.typed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type through the same way as the keyboard on the screen; Enter makes a line."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take("\n")
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            # Where there is nowhere to go, no tab is written either.
            event.ignore()
        elif event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self.erase()
        elif self._is_text(event):
            self.take(event.text())
        else:
            before = self.toPlainText()
            super().keyPressEvent(event)
            if self.toPlainText() != before:
                self.typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what an input method commits, an accent made of two keys for instance."""
        if event.commitString():
            self.take(event.commitString())
            event.accept()
        else:
            super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the plain text only."""
        self.take(source.text())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where one types."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that one types elsewhere."""
        super().focusOutEvent(event)
        self.focused.emit()

    def _space_lines(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        spaced.setLineHeight(self._line_height, fixed)
        cursor.mergeBlockFormat(spaced)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the caret in sight when lines wrap otherwise."""
        super().resizeEvent(event)
        self.ensureCursorVisible()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; as long as there is none, what to do."""
        super().paintEvent(event)
        if self.toPlainText() or not self._waiting.text:
            return
        painter = QPainter(self.viewport())
        painter.setPen(self._ui.theme.colour(Tone.SOFT))
        self._waiting.paint(painter, QRectF(self.viewport().rect()))
        painter.end()

    @staticmethod
    def _is_text(event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Paste):
            return False
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        level3 = event.modifiers() & Qt.KeyboardModifier.AltModifier
        return bool(event.text()) and event.text().isprintable() and (not held or bool(level3))


class _Framed(QWidget):
    """The area in the frame of an entry."""

    def __init__(self, ui: Ui, area: TextArea) -> None:
        super().__init__()
        self._ui = ui
        self._area = area
        self._wrong = False
        theme = ui.theme
        side, above = theme.soft_px(32), theme.soft_px(16)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, above, side, above)
        row.addWidget(area)
        self.show_lines(_LINES)
        area.focused.connect(self.update)

    def show_lines(self, count: int) -> None:
        """Make room for that many lines."""
        height = round(count * self._ui.theme.line_height(_ROLE))
        self._area.setFixedHeight(max(height, self._ui.theme.target))

    def set_wrong(self, wrong: bool) -> None:
        """Edge it as an error, or no longer."""
        self._wrong = wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of some lines."""
        return QSize(self._ui.theme.soft_px(420), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame of an entry."""
        state = State.ACTIVE if self._area.hasFocus() else State.REST
        look = self._ui.theme.surface(SurfaceKind.FIELD, State.WRONG if self._wrong else state)
        painter = QPainter(self)
        paint_surface(painter, QRectF(self.rect()), look, self._ui.theme)
        painter.end()


class ParagraphEditor(Editor):
    """A message; in Arabic from the right, unless it is wanted in Latin letters."""

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts)
        self._most = MESSAGE_BOUNDS.of(question)[1]
        arabic = ui.theme.rtl and not question.latin
        self.keyboard = LayoutName.ARABIC if arabic else LayoutName.LETTERS
        self.area = TextArea(
            ui, self._most, name=texts.name, placeholder=texts.placeholder, rtl=arabic
        )
        self._framed = _Framed(ui, self.area)
        self.counter = Label(ui, "", TextRole.SOFT)
        words = ui.words.text
        self.up = Button(ui, "", ButtonKind.CHIP, icon="up", name=words("paragraph-up"))
        self.down = Button(ui, "", ButtonKind.CHIP, icon="down", name=words("paragraph-down"))
        self.up.clicked.connect(lambda: self._turn(-1))
        self.down.clicked.connect(lambda: self._turn(1))
        self.area.typed.connect(self.changed)
        self.area.textChanged.connect(self._count)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._follow)
        bar.valueChanged.connect(self._follow)
        self.fill(self._body())
        self._count()
        self._follow()

    @property
    def typed(self) -> str:
        """What was typed, line by line."""
        return self.area.toPlainText()

    def set_typed(self, typed: str) -> None:
        """Put back what was typed."""
        self.area.write(typed)

    def first_focus(self) -> QWidget:
        """Return the area."""
        return self.area

    def mark_wrong(self, wrong: bool) -> None:
        """Edge the area."""
        self._framed.set_wrong(wrong)

    def insert(self, text: str) -> None:
        """Type."""
        self.area.take(text)

    def backspace(self) -> None:
        """Erase."""
        self.area.erase()

    def enter(self) -> None:
        """Make a line: a message is done with the button that goes on."""
        self.area.take("\n")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more lines in a tall window, where the keyboard leaves room."""
        super().resizeEvent(event)
        window = self.window().size()
        self._framed.show_lines(_TALL_LINES if window.height() > window.width() else _LINES)

    def _body(self) -> QWidget:
        buttons = QVBoxLayout()
        buttons.setSpacing(self.ui.theme.lengths.small_gap)
        buttons.addWidget(self.up)
        buttons.addStretch(1)
        buttons.addWidget(self.down)
        row = QHBoxLayout()
        row.setSpacing(self.ui.theme.lengths.small_gap)
        row.addWidget(self._framed, 1)
        row.addLayout(buttons)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.ui.theme.px(10))
        column.addLayout(row)
        column.addWidget(self.counter)
        body.setFocusProxy(self.area)
        return body

    def _count(self) -> None:
        left = max(0, self._most - length(self.typed))
        self.counter.setText(self.ui.words.text("paragraph-left", count=left))

    def _follow(self) -> None:
        bar = self.area.verticalScrollBar()
        for button, end in ((self.up, bar.minimum()), (self.down, bar.maximum())):
            button.setVisible(bar.maximum() > bar.minimum())
            if bar.value() == end and button.hasFocus():
                # A button that is switched off would lose the keyboard's place on the page.
                self.area.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setEnabled(bar.value() != end)

    def _turn(self, pages: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + round(pages * self.area.viewport().height() * _PAGE))

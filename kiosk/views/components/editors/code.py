"""A one-time code: one box a digit, one entry in all."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter

from kiosk.journeys.model import Question
from kiosk.journeys.rules.numbers import CODE_LENGTH
from kiosk.views.components.editors.base import QuestionTexts
from kiosk.views.components.editors.entry import Entry
from kiosk.views.components.editors.line import LineEditor, digits_only
from kiosk.views.components.keyboard.layouts import LayoutName
from kiosk.views.components.surface import paint_surface
from kiosk.views.theme import State, SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


class _Boxes(Entry):
    """One entry painted as boxes: to a keyboard and to a voice it is one field."""

    def __init__(self, ui: Ui, name: str) -> None:
        super().__init__(
            ui,
            TextRole.ENTRY,
            name=name,
            accept=digits_only,
            longest=CODE_LENGTH,
            secret=True,
        )
        # Read off a telephone and typed at once, it is seen; only the voice must not have it.
        self.show_secret(True)

    def boxes(self) -> list[QRectF]:
        """Return the place of each box."""
        theme = self._ui.theme
        gap = theme.soft_px(16)
        room = (self.width() - gap * (CODE_LENGTH - 1)) / CODE_LENGTH
        side = min(room, theme.soft_px(110))
        return [
            QRectF(index * (side + gap), 0, side, self.height()) for index in range(CODE_LENGTH)
        ]

    def sizeHint(self) -> QSize:
        """Return the size of the boxes as they are drawn."""
        theme = self._ui.theme
        width = CODE_LENGTH * theme.soft_px(110) + (CODE_LENGTH - 1) * theme.soft_px(16)
        return QSize(width, theme.soft_px(130))

    def minimumSizeHint(self) -> QSize:
        """Return the size under which a digit no longer fits its box."""
        theme = self._ui.theme
        width = CODE_LENGTH * theme.target + (CODE_LENGTH - 1) * theme.soft_px(16)
        return QSize(width, theme.soft_px(130))

    def paint_frame(self, painter: QPainter) -> None:
        """Paint the boxes; the one that comes next is the active one."""
        theme = self._ui.theme
        following = min(self.cursorPosition(), CODE_LENGTH - 1)
        for index, box in enumerate(self.boxes()):
            state = self.look_state
            if state is State.ACTIVE and index != following:
                state = State.REST
            paint_surface(painter, box, theme.surface(SurfaceKind.FIELD, state), theme)

    def text_area(self) -> QRectF:
        """Return the whole of the entry."""
        return QRectF(self.rect())

    def paint_text(self, painter: QPainter, area: QRectF) -> None:
        """Paint each digit in its box, and the caret where the next one comes."""
        theme = self._ui.theme
        painter.setFont(theme.font(TextRole.ENTRY))
        shown = self.text()
        for index, box in enumerate(self.boxes()):
            if index < len(shown):
                chosen = self.selectionStart() <= index < self.selectionEnd()
                if chosen and self.hasSelectedText():
                    inner = box.adjusted(10, 16, -10, -16)
                    painter.fillRect(inner, theme.colour(Tone.ACTION))
                tone = Tone.ON_ACTION if chosen and self.hasSelectedText() else Tone.INK
                painter.setPen(theme.colour(tone))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown[index])
            if self.hasFocus() and index == self.cursorPosition():
                tall = box.height() * 0.5
                x = box.center().x() if index >= len(shown) else box.left() + 10
                bar = QRectF(x - 2, box.center().y() - tall / 2, 4, tall)
                painter.fillRect(bar, theme.colour(Tone.ACTION))

    def _caret_to(self, point: QPoint, select: bool) -> None:
        boxes = self.boxes()
        under = next((i for i, box in enumerate(boxes) if point.x() < box.right()), len(boxes))
        place = min(under, len(self.text()))
        if select:
            anchor = self.cursorPosition()
            self.setSelection(anchor, place - anchor)
        else:
            self.setCursorPosition(place)


class CodeEditor(LineEditor):
    """Six boxes."""

    keyboard = LayoutName.DIGITS

    def __init__(self, ui: Ui, question: Question, texts: QuestionTexts) -> None:
        super().__init__(ui, question, texts, _Boxes(ui, texts.name))

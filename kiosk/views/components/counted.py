"""Words that change under the finger: amounts that count, sentences that hold their place.

A widget of one size asks nobody to lay the page out again when its words change: that is
what keeps a frame short while a finger slides.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.views.components.label import Label
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import TRANSITION_MS, TextRole, Tone
from kiosk.views.ui import Ui

#: What Qt takes for no largest size at all.
_UNBOUND = 16_777_215


class SteadyLabel(Label):
    """A label that can be held at its size while its words change."""

    held = False

    def hold(self, *longest: str) -> None:
        """Keep this size, or the one that the longest of what will be said asks for."""
        if self.held or not self.isVisible():
            return
        self.held = True
        theme, width = self._ui.theme, self.width()
        font, line = theme.font(self._role), theme.line_height(self._role)
        blocks = (TextBlock(text, font, line, rtl=theme.rtl) for text in longest)
        tallest = max((math.ceil(block.height(width)) for block in blocks), default=0)
        self.setFixedSize(width, max(self.height(), tallest))

    def let_go(self) -> None:
        """Take again the size that the words ask for."""
        if self.held:
            self.held = False
            self.setMinimumSize(0, 0)
            self.setMaximumSize(_UNBOUND, _UNBOUND)


class CountedAmount(Label):
    """Writes cents with ``text_of``. Its name is at once the amount that it counts to.

    Room is kept for the widest amount told to :meth:`keep_room`, so that what stands
    beside it does not move while it counts. ``trailing``: it stands at the far side of that
    room, under the amounts of other rows.
    """

    def __init__(
        self,
        ui: Ui,
        cents: int,
        text_of: Callable[[int], str],
        role: TextRole = TextRole.AMOUNT,
        *,
        tone: Tone | None = None,
        trailing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        self._room = 0
        self._trailing = trailing
        super().__init__(ui, _whole(text_of(cents)), role, tone=tone, parent=parent)
        self._text_of = text_of
        self._goal = cents
        self._shown = cents
        self._count = QVariantAnimation(self)
        self._count.setDuration(TRANSITION_MS)
        self._count.valueChanged.connect(self._show)
        self.setAccessibleName(text_of(cents))

    @property
    def cents(self) -> int:
        """The amount that it shows, or counts to."""
        return self._goal

    def set_cents(self, cents: int, *, at_once: bool = False) -> None:
        """Count to another amount; at once: jump to it, as under a finger that slides."""
        if cents == self._goal and not (at_once and self._shown != cents):
            return
        self._goal = cents
        self.setAccessibleName(self._text_of(cents))
        self._count.stop()
        if at_once or not self.isVisible():
            self._show(cents)
            return
        self._count.setStartValue(self._shown)
        self._count.setEndValue(cents)
        self._count.start()

    def keep_room(self, amounts: Iterable[int], least: int = 0) -> None:
        """Keep room for the widest of these amounts, and at least so many pixels."""
        longest = max((self._text_of(amount) for amount in amounts), key=len, default="")
        theme = self._ui.theme
        block = TextBlock(
            _whole(longest), theme.font(self._role), theme.line_height(self._role), rtl=theme.rtl
        )
        self._room = max(self._room, least, math.ceil(block.natural_width))
        self.setFixedSize(max(self._room, self.sizeHint().width()), self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the size, with the room that is kept."""
        return super().sizeHint().expandedTo(QSize(self._room, 0))

    def minimumSizeHint(self) -> QSize:
        """Return the least size, with the room that is kept."""
        return super().minimumSizeHint().expandedTo(QSize(self._room, 0))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the amount at its side of the room."""
        if not self._trailing:
            super().paintEvent(event)
            return
        width, height = self._block.natural_width, self._block.height(self._block.natural_width)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0.0 if rtl else self.width() - width
        painter = QPainter(self)
        painter.setPen(self._ui.theme.colour(self._tone))
        self._block.paint(painter, QRectF(left, (self.height() - height) / 2, width, height))
        painter.end()

    def _show(self, cents: int) -> None:
        self._shown = cents
        self.setText(_whole(self._text_of(cents)))


def _whole(text: str) -> str:
    # An amount broken over two lines would be read as two.
    return text.replace(" ", "\u00a0")

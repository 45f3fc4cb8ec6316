"""A label: plain text, wrapped, never clipped, never wider than is easy to read."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import MEASURE, TextRole, Tone
from kiosk.views.ui import Ui

#: Texts that are second to another one.
_SOFT_ROLES = frozenset({TextRole.SOFT, TextRole.SMALL})

#: Longest word that is never broken, in font sizes: some 16 letters.
_UNBROKEN = 9

#: Mean width of a letter of running text, as a share of the font size (measured on Andika).
_LETTER = 0.47


class Label(QLabel):
    """Text that a person reads. Always plain: what was typed is never read as markup."""

    def __init__(
        self,
        ui: Ui,
        text: str = "",
        role: TextRole = TextRole.BODY,
        *,
        tone: Tone | None = None,
        centred: bool = False,
        measure: int = MEASURE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._role = role
        self._tone = tone or (Tone.SOFT if role in _SOFT_ROLES else Tone.INK)
        self._centred = centred
        self._limit = measure * _LETTER * ui.theme.font_size(role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setWordWrap(True)
        self.setFont(ui.theme.font(role))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._block = self._make_block()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self.text() == self._block.text:
            return
        super().setText(text)
        self._block = self._make_block()
        self.updateGeometry()
        self.update()

    @property
    def role(self) -> TextRole:
        """What the text is for."""
        return self._role

    @property
    def line_height(self) -> float:
        """Distance between two lines, in pixels."""
        return self._ui.theme.line_height(self._role)

    @property
    def tone(self) -> Tone:
        """The tone of the letters."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Write in another tone."""
        self._tone = tone
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return True: it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text wrapped to ``width``, in pixels."""
        return math.ceil(self._block.height(self._text_width(width)))

    def sizeHint(self) -> QSize:
        """Return the size on as few lines as the measure allows."""
        width = math.ceil(min(self._block.natural_width, self._limit))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return a width at which no word is cut, and the height of one line."""
        # A name can be longer than any word: past this it may break, rather than widen a page.
        longest = _UNBROKEN * self._ui.theme.font_size(self._role)
        width = math.ceil(min(self._block.least_width, longest))
        # A bounded height would clip; the layout asks heightForWidth for the real one.
        return QSize(width, math.ceil(self._block.height(100_000)) if self.text() else 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines at the leading side, or in the middle when centred."""
        width = self._text_width(self.width())
        height = self._block.height(width)
        left = 0.0
        if self._centred:
            left = (self.width() - width) / 2
        elif self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = self.width() - width
        top = max(0.0, (self.height() - height) / 2) if self._middle() else 0.0
        painter = QPainter(self)
        painter.setPen(self._ui.theme.colour(self._tone))
        self._block.paint(painter, QRectF(left, top, width, height))
        painter.end()

    def _middle(self) -> bool:
        return bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)

    def _text_width(self, width: int) -> float:
        return max(1.0, min(float(width), max(self._limit, self._block.least_width)))

    def _make_block(self) -> TextBlock:
        theme = self._ui.theme
        return TextBlock(
            self.text(),
            theme.font(self._role),
            theme.line_height(self._role),
            rtl=theme.rtl,
            centred=self._centred,
        )


class AmountLabel(Label):
    """An amount, with digits of one width, on one line."""

    def __init__(
        self,
        ui: Ui,
        text: str = "",
        role: TextRole = TextRole.AMOUNT,
        *,
        tone: Tone | None = None,
        parent: QWidget | None = None,
    ) -> None:
        # An amount broken over two lines would be read as two.
        super().__init__(ui, text.replace(" ", "\u00a0"), role, tone=tone, parent=parent)

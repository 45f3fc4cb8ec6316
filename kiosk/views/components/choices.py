"""Choices as cards: one of several, or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.views.components.layouts import ColumnsLayout
from kiosk.views.components.surface import paint_surface
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import State, Surface, SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer that can be chosen: its key, its words, a line that explains."""

    key: str
    text: str
    hint: str = ""


class _Card:
    """What radio and check cards have in common: how they are measured and painted."""

    def __init__(self, ui: Ui, choice: Choice) -> None:
        self.ui = ui
        self.choice = choice
        theme = ui.theme
        self.mark = theme.soft_px(44)
        self.side = theme.soft_px(34)
        self.space = theme.soft_px(26)
        self.above = theme.soft_px(26)
        self.least = theme.soft_px(96)
        rtl = theme.rtl
        self.plain = TextBlock(
            choice.text,
            theme.font(TextRole.BODY),
            theme.line_height(TextRole.BODY),
            rtl=rtl,
        )
        self.strong = TextBlock(
            choice.text,
            theme.font(TextRole.STRONG),
            theme.line_height(TextRole.BODY),
            rtl=rtl,
        )
        self.hint = TextBlock(
            choice.hint,
            theme.font(TextRole.SMALL),
            theme.line_height(TextRole.SMALL),
            rtl=rtl,
        )

    def room(self, width: int) -> float:
        """Width left to the words."""
        return max(1.0, width - 2 * self.side - self.mark - self.space)

    def height(self, width: int) -> int:
        """Height of the card; that of the bold words, so that choosing moves nothing."""
        room = self.room(width)
        words = max(self.plain.height(room), self.strong.height(room))
        if self.choice.hint:
            words += self.hint.height(room)
        return max(self.least, round(words) + 2 * self.above)

    def widths(self) -> tuple[int, int]:
        """Least and natural width of the card."""
        extra = 2 * self.side + self.mark + self.space
        least = max(self.strong.least_width, self.hint.least_width)
        natural = max(self.strong.natural_width, self.hint.natural_width)
        return round(least) + extra + 1, round(natural) + extra + 1

    def hint_size(self) -> QSize:
        """Size with the words on one line, within reason."""
        least, natural = self.widths()
        width = max(least, min(natural, self.ui.theme.px(900)))
        return QSize(width, self.height(width))

    def least_size(self) -> QSize:
        """Size at which no word is cut."""
        return QSize(self.widths()[0], self.least)

    def paint(self, button: QAbstractButton) -> None:
        """Paint the surface, the mark and the words."""
        theme = self.ui.theme
        look = theme.surface(SurfaceKind.CHOICE, _state(button))
        painter = QPainter(button)
        area = QRectF(button.rect())
        paint_surface(painter, area, look, theme)
        rtl = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = area.right() - self.side - self.mark if rtl else area.left() + self.side
        mark = QRectF(x, area.center().y() - self.mark / 2, self.mark, self.mark)
        self._paint_mark(painter, mark, button, look)
        room = self.room(button.width())
        words = self.strong if button.isChecked() else self.plain
        height = words.height(room) + (self.hint.height(room) if self.choice.hint else 0)
        left = self.side if rtl else self.side + self.mark + self.space
        top = area.center().y() - height / 2
        painter.setPen(theme.colour(look.text))
        words.paint(painter, QRectF(left, top, room, words.height(room)))
        if self.choice.hint:
            painter.setPen(theme.colour(look.second))
            top += words.height(room)
            self.hint.paint(painter, QRectF(left, top, room, self.hint.height(room)))
        painter.end()

    def _paint_mark(
        self, painter: QPainter, mark: QRectF, button: QAbstractButton, look: Surface
    ) -> None:
        theme = self.ui.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(3.0, self.mark / 13)
        box = mark.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        colour = theme.colour(look.icon)
        painter.setPen(QPen(colour, width))
        checked = button.isChecked()
        painter.setBrush(colour if checked else theme.colour(look.fill))
        if isinstance(button, QRadioButton):
            painter.drawEllipse(box)
            if checked:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour(Tone.ON_ACTION))
                painter.drawEllipse(mark.center(), self.mark * 0.19, self.mark * 0.19)
            return
        painter.drawRoundedRect(box, self.mark / 5, self.mark / 5)
        if checked:
            side = round(self.mark * 0.74)
            tick = theme.icon("check", Tone.ON_ACTION, side, button.devicePixelRatioF())
            painter.drawPixmap(mark.center() - QPointF(side / 2, side / 2), tick)


def _state(button: QAbstractButton) -> State:
    if not button.isEnabled():
        return State.DISABLED
    if button.isDown():
        return State.PRESSED
    return State.CHECKED if button.isChecked() else State.REST


if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object


class _WholeCard(_Button):
    """What both buttons do: Qt's own button, drawn as a card that is a target all over.

    It stands before the button among the bases, so that Qt finds these methods first.
    """

    def __init__(self, ui: Ui, choice: Choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = choice
        self._card = _Card(ui, choice)
        _prepare(self, choice)

    def hitButton(self, position: QPoint, /) -> bool:
        """Return whether a press there counts: anywhere on the card."""
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        """Return True: the words wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height with the words wrapped."""
        return self._card.height(width)

    def sizeHint(self) -> QSize:
        """Return the size with the words on one line, within reason."""
        return self._card.hint_size()

    def minimumSizeHint(self) -> QSize:
        """Return the size at which no word is cut."""
        return self._card.least_size()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        self._card.paint(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter as with Space: few people know that they differ."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class RadioCard(_WholeCard, QRadioButton):
    """One of several. The whole card is the target."""


class CheckCard(_WholeCard, QCheckBox):
    """One that may be taken with others. The whole card is the target."""


def _prepare(button: QAbstractButton, choice: Choice) -> None:
    button.setText(choice.text.replace("&", "&&"))
    button.setAccessibleName(choice.text)
    button.setAccessibleDescription(choice.hint)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)


_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class ChoiceList(QWidget):
    """Cards to choose from, exclusive or not, in one column or in several that fit.

    ``changed`` is emitted with the keys chosen, in the order of the list, only when the
    visitor changes them.
    """

    changed = Signal(tuple)

    def __init__(
        self,
        ui: Ui,
        choices: Sequence[Choice],
        *,
        several: bool = False,
        columns: int = 1,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.setExclusive(not several)
        self._cards: dict[str, RadioCard | CheckCard] = {}
        self.setAccessibleName(name)
        gap = ui.theme.soft_px(20)
        layout: QVBoxLayout | ColumnsLayout
        layout = ColumnsLayout(gap, columns, parent=self) if columns > 1 else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap)
        for choice in choices:
            card = CheckCard(ui, choice) if several else RadioCard(ui, choice)
            self._group.addButton(card)
            self._cards[choice.key] = card
            layout.addWidget(card)
            card.clicked.connect(self._changed)

    @property
    def cards(self) -> tuple[RadioCard | CheckCard, ...]:
        """The cards, in order."""
        return tuple(self._cards.values())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The keys chosen, in the order of the list."""
        return tuple(key for key, card in self._cards.items() if card.isChecked())

    def choose(self, keys: Sequence[str]) -> None:
        """Choose exactly these. Raises KeyError for one that is not offered."""
        wanted = {self._cards[key] for key in keys}
        exclusive = self._group.exclusive()
        # An exclusive group refuses to be left without a choice.
        self._group.setExclusive(False)
        for card in self._cards.values():
            card.setChecked(card in wanted)
        self._group.setExclusive(exclusive)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among boxes to tick with the arrows, which Qt only does for one of several."""
        step = _STEPS.get(Qt.Key(event.key()))
        current = next((card for card in self.cards if card.hasFocus()), None)
        if step is None or current is None:
            super().keyPressEvent(event)
            return
        index = self.cards.index(current) + step
        if 0 <= index < len(self.cards):
            self.cards[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _changed(self) -> None:
        self.changed.emit(self.chosen)

"""A band under the bar, in the colour of the conseiller: what is going on, and what stops it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Letters on a line: it is as wide as the window.
_MEASURE = 120

#: Space above and under the parts, in pixels.
_RIM = 4

#: Most lines of a sentence that has a shorter form, with what rounding adds.
_MOST_LINES = 2.3

#: Height of the button at 100 %, in pixels, and the space above and under its word.
_BUTTON, _AROUND = 56, 4


class _Stop(Button):
    """A button as low as a band may be: the page under it needs the room."""

    @property
    def least(self) -> QSize:
        """Least size of the target."""
        side = self._ui.theme.soft_px(_BUTTON)
        return QSize(side, side)

    def heightForWidth(self, width: int) -> int:
        """Return the height with little space around the word."""
        spared = 2 * self._ui.theme.px(10) - 2 * _AROUND
        return max(self.least.height(), super().heightForWidth(width) - spared)


class Banner(QWidget):
    """An icon, a sentence, and one button. It stays as long as what it says; nothing blinks."""

    def __init__(
        self, ui: Ui, name: str, icon: str, button: str, press: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("ground", "adviser-strong")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(ui.theme.direction)
        self._ui, self._rtl = ui, ui.theme.rtl
        self._stops: list[Callable[[], None]] = []
        self._whole, self._brief = self._label(), self._label()
        self.button = _Stop(ui, button, ButtonKind.BAR_ADVISER)
        self.button.setObjectName(f"{name}-stop")
        # A touch leaves the focus, and the keyboard, with the field that is typed into.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(press)
        self._icon = Icon(ui, icon, ui.theme.soft_px(32), Tone.ON_ADVISER)
        for part in (self._icon, self._whole, self._brief, self.button):
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def said(self) -> str:
        """The sentence that is said."""
        return self._whole.text()

    def say(self, text: str, brief: str | None = None) -> None:
        """Say another sentence, or ``brief`` where it would take more than two lines: the page
        under it needs the room. A voice says it whole."""
        self._whole.setText(text)
        self._brief.setText(brief or text)
        self.setAccessibleName(text)
        self._measure_again()

    def name_button(self, text: str) -> None:
        """Say another word on the button."""
        self.button.set_text(text)
        self._measure_again()

    def keep(self, stop: Callable[[], None]) -> None:
        """Call ``stop`` when the banner goes."""
        self._stops.append(stop)

    def leave(self) -> None:
        """Stop following anything: it goes."""
        for stop in self._stops:
            stop()
        self._stops.clear()

    def hasHeightForWidth(self) -> bool:
        """Return True: a long sentence wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at ``width``, with the sentence that is shown there."""
        label = self._shown_at(width)
        words = label.heightForWidth(self._words(label, width))
        return max(self.button.sizeHint().height(), words) + 2 * _RIM

    def sizeHint(self) -> QSize:
        """Return the size with the sentence on one line."""
        width = self._around() + self._whole.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the size at which no word is cut."""
        width = self._around() + self._whole.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the three parts side by side, in the middle."""
        super().resizeEvent(event)
        self._place()

    def _label(self) -> Label:
        label = Label(self._ui, "", TextRole.BAR, tone=Tone.ON_ADVISER, measure=_MEASURE)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        return label

    def _shown_at(self, width: int) -> Label:
        lines = self._whole.heightForWidth(self._words(self._whole, width))
        return self._brief if lines > _MOST_LINES * self._whole.line_height else self._whole

    def _place(self) -> None:
        label = self._shown_at(self.width())
        self._whole.setVisible(label is self._whole)
        self._brief.setVisible(label is self._brief)
        words = self._words(label, self.width())
        x = (self.width() - self._around() - words) // 2 + self._side()
        for part, width, height in (
            (self._icon, self._icon.width(), self._icon.height()),
            (label, words, self.height() - 2 * _RIM),
            (self.button, self.button.width_of(True), self.button.sizeHint().height()),
        ):
            left = self.width() - x - width if self._rtl else x
            part.setGeometry(left, (self.height() - height) // 2, width, height)
            x += width + self._gap()

    def _words(self, label: Label, width: int) -> int:
        """Width that the sentence takes in a banner of ``width``."""
        least = label.minimumSizeHint().width()
        return max(least, min(label.sizeHint().width(), width - self._around()))

    def _around(self) -> int:
        parts = self._icon.width() + self.button.width_of(True)
        return parts + 2 * self._gap() + 2 * self._side()

    def _gap(self) -> int:
        return self._ui.theme.soft_px(18)

    def _side(self) -> int:
        return self._ui.theme.lengths.small_gap

    def _measure_again(self) -> None:
        self.updateGeometry()
        self._place()

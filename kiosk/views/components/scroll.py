"""A column that scrolls under a finger, and says that it does.

Someone who cannot swipe, or does not know that one can, sees two large buttons as soon
as there is more than fits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QWidget,
)

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.theme import TRANSITION_MS
from kiosk.views.ui import Ui

#: Share of the view that one press moves: what was last becomes first.
_PAGE = 0.8

#: Space around the buttons, in pixels.
_RIM = 16


class _Area(QScrollArea):
    """The scroll area without scroll bars, moved by keys as well."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The buttons and the content have the focus; the area itself would be a dead stop.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content.setObjectName("ScrollContent")
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        scroller = QScroller.scroller(self.viewport())
        properties = scroller.scrollerProperties()
        metric = QScrollerProperties.ScrollMetric
        properties.setScrollMetric(metric.MousePressEventDelay, 0.0)
        for overshoot in (
            metric.HorizontalOvershootPolicy,
            metric.VerticalOvershootPolicy,
        ):
            properties.setScrollMetric(
                overshoot, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff
            )
        scroller.setScrollerProperties(properties)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)


class ScrollColumn(QWidget):
    """Holds ``content``; two buttons beside it while it does not fit."""

    def __init__(self, ui: Ui, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._content = content
        self._needed = 0
        self._area = _Area(content)
        words = ui.words.text
        self._up = Button(ui, "", ButtonKind.CHIP, icon="up", name=words("component-scroll-up"))
        self._down = Button(
            ui, "", ButtonKind.CHIP, icon="down", name=words("component-scroll-down")
        )
        self._up.setObjectName("scroll-up")
        self._down.setObjectName("scroll-down")
        self._buttons = (self._up, self._down)
        self._area.setParent(self)
        for button in self._buttons:
            button.setParent(self)
            button.hide()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._move = QVariantAnimation(self)
        self._move.setDuration(TRANSITION_MS)
        bar = self._area.verticalScrollBar()
        self._move.valueChanged.connect(self._slide)
        self._up.clicked.connect(lambda: self.turn(-1))
        self._down.clicked.connect(lambda: self.turn(1))
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        content.installEventFilter(self)

    @property
    def overflows(self) -> bool:
        """Whether there is more than fits."""
        return self.missing > 0

    @property
    def missing(self) -> int:
        """Height by which the content exceeds the view, in pixels; 0 when all of it fits."""
        return max(0, self._needed - self.height())

    def sizeHint(self) -> QSize:
        """Return the size of the content."""
        return self._content.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least width of the content; its height is what scrolling is for."""
        least = self._content.minimumSizeHint().width()
        return QSize(least, self._ui.theme.target * 2 + 3 * _RIM)

    def turn(self, pages: int) -> None:
        """Move by that many views, down when positive."""
        bar = self._area.verticalScrollBar()
        step = round(self._area.viewport().height() * _PAGE)
        goal = min(max(bar.minimum(), bar.value() + pages * step), bar.maximum())
        self._move.stop()
        self._move.setStartValue(bar.value())
        self._move.setEndValue(goal)
        self._move.start()

    def _slide(self, value: object) -> None:
        # Asked for each time: the binding may take a bar that it was handed long ago for dead.
        if isinstance(value, (int, float)):
            self._area.verticalScrollBar().setValue(round(value))

    def show_widget(self, widget: QWidget) -> None:
        """Move so that ``widget`` is seen."""
        self._area.ensureWidgetVisible(widget, 0, self._ui.theme.lengths.small_gap)

    def to_top(self) -> None:
        """Move to the beginning, at once."""
        self._area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the content asks for another height."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self.measure()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again what fits."""
        super().resizeEvent(event)
        self.measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with Page Up, Page Down and the arrows that no child used."""
        moves = {
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Down: 1,
        }
        pages = moves.get(Qt.Key(event.key()))
        if pages is None or not self.overflows:
            super().keyPressEvent(event)
            return
        self.turn(pages)

    def measure(self) -> None:
        """Look again at what fits: for content that asks without a layout of its own."""
        # Always measured without the buttons: with them the text is narrower and taller,
        # and the two answers would chase each other.
        content = self._content
        width = self.width()
        needed = content.minimumSizeHint().height()
        layout = content.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = max(needed, layout.totalHeightForWidth(width))
        elif content.hasHeightForWidth():
            needed = max(needed, content.heightForWidth(width))
        self._needed = needed
        self._place()
        self._follow()

    def _place(self) -> None:
        """Stand the buttons in the margin of the content; make it wider where they must."""
        width, height = self.width(), self.height()
        side, gap = self._ui.theme.target, _RIM
        layout = self._content.layout()
        margin = layout.contentsMargins().right() if layout is not None else 0
        taken = max(0, side + 2 * gap - margin) if self.overflows else 0
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._area.setGeometry(taken if rtl else 0, 0, width - taken, height)
        x = gap if rtl else width - side - gap
        for index, button in enumerate(reversed(self._buttons)):
            y = height - (index + 1) * (side + gap)
            button.setGeometry(x, y, side, side)
            button.setVisible(self.overflows)
            button.raise_()

    def _follow(self) -> None:
        bar = self._area.verticalScrollBar()
        self._up.setEnabled(bar.value() > bar.minimum())
        self._down.setEnabled(bar.value() < bar.maximum())

"""A column that scrolls under a finger, and says that it does.

Someone who cannot swipe, or does not know that one can, sees two large buttons as soon
as there is more than fits.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QVariantAnimation
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.theme import TRANSITION_MS
from kiosk.views.ui import Ui

#: Share of the view that one press moves: what was last becomes first.
_PAGE = 0.8


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
        self._area = _Area(content)
        self._up = Button(
            ui, "", ButtonKind.CHIP, icon="up", name=ui.words.text("component-scroll-up")
        )
        self._down = Button(
            ui, "", ButtonKind.CHIP, icon="down", name=ui.words.text("component-scroll-down")
        )
        self._up.setObjectName("scroll-up")
        self._down.setObjectName("scroll-down")
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ui.theme.lengths.small_gap)
        column.addWidget(self._up)
        column.addStretch(1)
        column.addWidget(self._down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(ui.theme.lengths.small_gap)
        row.addWidget(self._area, 1)
        row.addWidget(self._side)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._move = QVariantAnimation(self)
        self._move.setDuration(TRANSITION_MS)
        bar = self._area.verticalScrollBar()
        self._move.valueChanged.connect(lambda value: bar.setValue(int(value)))
        self._up.clicked.connect(lambda: self.turn(-1))
        self._down.clicked.connect(lambda: self.turn(1))
        bar.valueChanged.connect(self._follow)
        bar.rangeChanged.connect(self._follow)
        content.installEventFilter(self)
        self._side.hide()

    @property
    def overflows(self) -> bool:
        """Whether there is more than fits."""
        return not self._side.isHidden()

    def turn(self, pages: int) -> None:
        """Move by that many views, down when positive."""
        bar = self._area.verticalScrollBar()
        step = round(self._area.viewport().height() * _PAGE)
        goal = min(max(bar.minimum(), bar.value() + pages * step), bar.maximum())
        self._move.stop()
        self._move.setStartValue(bar.value())
        self._move.setEndValue(goal)
        self._move.start()

    def show_widget(self, widget: QWidget) -> None:
        """Move so that ``widget`` is seen."""
        self._area.ensureWidgetVisible(widget, 0, self._ui.theme.lengths.small_gap)

    def to_top(self) -> None:
        """Move to the beginning, at once."""
        self._area.verticalScrollBar().setValue(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the content asks for another height."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure again what fits."""
        super().resizeEvent(event)
        self._measure()

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

    def _measure(self) -> None:
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
        self._side.setVisible(needed > self.height())
        self._follow()

    def _follow(self) -> None:
        bar = self._area.verticalScrollBar()
        self._up.setEnabled(bar.value() > bar.minimum())
        self._down.setEnabled(bar.value() < bar.maximum())

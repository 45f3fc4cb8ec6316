"""A curve under the finger: what an amount becomes when something else changes.

The point stands only where an amount was computed, so that every figure shown is exact.
It is Qt's own slider, drawn as a chart: arrows, Page Up, Home and assistive technology
find what they know.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QScrollPrepareEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QSlider, QWidget

from kiosk.views.components.chart_scale import nearest
from kiosk.views.components.curve_drawing import Drawing
from kiosk.views.components.curve_plot import Plot
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Natural and least size of the chart at 100 %, in pixels.
_WIDTH, _HEIGHT = 760, 380
_LEAST_WIDTH, _LEAST_HEIGHT = 420, 240

#: Points that Page Up and Page Down pass.
_PAGE = 10


class CurveSlider(QSlider):
    """Shows a :class:`Plot`; ``valueChanged`` tells the index of the point chosen.

    ``point_text`` writes what the point says, ``spoken`` says it in a sentence.
    """

    def __init__(
        self,
        ui: Ui,
        plot: Plot,
        point_text: Callable[[int], str],
        spoken: Callable[[int], str],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._ui = ui
        self._plot = plot
        self._point_text = point_text
        self._spoken = spoken
        self._still: QPixmap | None = None
        self._drawing: Drawing | None = None
        self._watched: list[QWidget] = []
        self.setObjectName("curve")
        # It paints the whole of its ground: nothing under it is painted again at each frame.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name)
        # Figures rise to the right in every language, as they do on paper.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setRange(0, len(plot.values) - 1)
        self.setSingleStep(1)
        self.setPageStep(_PAGE if len(plot.values) > 2 * _PAGE else 1)
        self.setValue(plot.here)
        self.setAccessibleDescription(spoken(plot.here))
        self.valueChanged.connect(self._moved)

    @property
    def plot(self) -> Plot:
        """What is shown."""
        return self._plot

    def choose(self, key: str | None) -> None:
        """Bring another line forward."""
        self._plot = self._plot.choosing(key)
        self._forget()

    def place_of(self, index: int) -> QPoint:
        """Return where the point stands at ``index``, in the coordinates of the chart."""
        return self._drawn().point(index).toPoint()

    def sizeHint(self) -> QSize:
        """Return a comfortable size."""
        theme = self._ui.theme
        return QSize(theme.soft_px(_WIDTH), theme.soft_px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which a finger finds a point."""
        theme = self._ui.theme
        return QSize(theme.soft_px(_LEAST_WIDTH), theme.soft_px(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what stays from a picture of it, then the point over it."""
        drawn = self._drawn()
        ratio = self.devicePixelRatioF()
        if self._still is None or self._still.devicePixelRatioF() != ratio:
            self._still = drawn.still(ratio)
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ui.theme.colour(Tone.PAPER))
        painter.drawPixmap(0, 0, self._still)
        drawn.moving(painter, self.value(), self._point_text(self.value()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Draw again what stays when the dress changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self._forget()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the point under the finger."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._bring_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the point follow the finger, from one computed point to the next."""
        if self.isSliderDown():
            self._bring_to(event.position().x())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the point where it is."""
        self.setSliderDown(False)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: it would move the point by chance."""
        event.ignore()

    def showEvent(self, event: QShowEvent) -> None:
        """Keep what scrolls around it from taking the finger away."""
        super().showEvent(event)
        for one in self._watched:
            one.removeEventFilter(self)
        self._watched = []
        holder = self.parentWidget()
        while holder is not None:
            area = holder.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
                holder.installEventFilter(self)
                self._watched.append(holder)
            holder = area

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse that a page scrolls under a finger that began on the curve."""
        if event.type() is QEvent.Type.ScrollPrepare and isinstance(watched, QWidget):
            assert isinstance(event, QScrollPrepareEvent)
            inside = self.mapFrom(watched, event.startPos().toPoint())
            if self.isVisible() and self.rect().contains(inside):
                event.ignore()
                return True
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw again for the new size."""
        self._forget()

    def _bring_to(self, x: float) -> None:
        value = self._drawn().across.value(x)
        self.setValue(nearest(self._plot.values, value))

    def _moved(self, index: int) -> None:
        said = self._spoken(index)
        self.setAccessibleDescription(said)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _drawn(self) -> Drawing:
        if self._drawing is None:
            said = self._point_text(self._plot.here)
            self._drawing = Drawing(self._ui.theme, self._plot, self.size(), said)
        return self._drawing

    def _forget(self) -> None:
        self._drawing = None
        self._still = None
        self.update()

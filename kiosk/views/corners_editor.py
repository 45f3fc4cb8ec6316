"""A picture with four handles on the corners of its page, moved by finger, mouse or keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.scanner.corners import can_be_a_page
from kiosk.scanner.protocol.places import Point, Quad
from kiosk.views.magnifier import Magnifier
from kiosk.views.picture_ground import painter_on_ground
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Side of a handle at 100 %, in pixels: a finger hides what is under it, so it is larger; and
#: the largest, or four would hide the picture.
_HANDLE, _LARGEST = 80, 104
#: How much of the picture is seen around the page, of 255: corners are looked for there.
_DIM = 110
#: What an arrow key moves a corner by, in pixels of the screen; with Shift, the second.
_STEP, _FINE_STEP = 8.0, 1.0

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CornerHandle(QWidget):
    """One corner. ``move_by`` moves it by pixels of the screen."""

    def __init__(
        self, ui: Ui, name: str, move_by: Callable[[QPointF], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._move_by = move_by
        self._grasped: QPointF | None = None
        #: Called when the corner is taken or left, by finger or by focus.
        self.on_held: Callable[[], None] = _nothing
        side = min(ui.theme.soft_px(_HANDLE), _LARGEST)
        self.setFixedSize(side, side)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    @property
    def grasped(self) -> bool:
        """Whether a finger or the mouse holds it."""
        return self._grasped is not None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take it where it is touched: it does not jump under the finger."""
        self._grasped = event.globalPosition()
        self.on_held()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the finger."""
        if self._grasped is not None:
            moved = event.globalPosition() - self._grasped
            self._grasped = event.globalPosition()
            self._move_by(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it go."""
        self._grasped = None
        self.on_held()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move it with the arrows."""
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None:
            super().keyPressEvent(event)
            return
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _FINE_STEP if fine else _STEP
        self._move_by(QPointF(arrow[0] * step, arrow[1] * step))
        self.on_held()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show what is around it."""
        super().focusInEvent(event)
        self.on_held()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no more what is around it."""
        super().focusOutEvent(event)
        self.on_held()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a disc with an empty middle: the corner is seen through it."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        radius = self.width() / 2 - 5
        veil = theme.colour(Tone.LIVE)
        veil.setAlpha(70 if not self.grasped else 120)
        painter.setBrush(veil)
        for tone, width in ((Tone.LIVE_GROUND, 9), (Tone.ON_LIVE, 5)):
            painter.setPen(QPen(theme.colour(tone), width))
            painter.drawEllipse(middle, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        for tone, width in ((Tone.LIVE_GROUND, 5), (Tone.ON_LIVE, 2)):
            painter.setPen(QPen(theme.colour(tone), width))
            for across, down in ((1, 0), (0, 1)):
                reach = QPointF(across * radius * 0.45, down * radius * 0.45)
                painter.drawLine(middle - reach, middle + reach)
        painter.end()


class CornersEditor(QWidget):
    """The whole picture, never stretched, and its corners, clockwise from the top left seen.

    ``names`` of the four handles, and ``label`` of the picture, for who hears the screen.
    """

    #: Emitted when a corner moved.
    changed = Signal()

    def __init__(self, ui: Ui, image: QImage, quad: Quad, names: Sequence[str], label: str) -> None:
        super().__init__()
        self._ui = ui
        self._image = image
        self._scaled: QPixmap | None = None
        self._quad = self._within(quad)
        self.setAccessibleName(label)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 260))
        self.handles = tuple(
            CornerHandle(ui, name, self._mover(index), self) for index, name in enumerate(names)
        )
        self._magnifier = Magnifier(ui, image, self)
        for index, handle in enumerate(self.handles):
            handle.setObjectName(f"corner-{index + 1}")
            handle.on_held = self._show_held

    @property
    def quad(self) -> Quad:
        """The corners, in pixels of the picture."""
        return self._quad

    @property
    def valid(self) -> bool:
        """Whether the corners can be those of a page."""
        return can_be_a_page(self._quad, self._image.width(), self._image.height())

    def set_quad(self, quad: Quad) -> None:
        """Put the corners elsewhere."""
        self._quad = self._within(quad)
        self._place()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the picture, and put the handles on it."""
        super().resizeEvent(event)
        self._scaled = None
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, dim around the page, and the page's outline."""
        theme = self._ui.theme
        painter = painter_on_ground(self, theme)
        area = self._area()
        painter.drawPixmap(area.topLeft(), self._fitted(area))
        page = QPolygonF([self._on_screen(point) for point in self._quad])
        valid = self.valid
        if valid:
            around = QPainterPath()
            around.addRect(area)
            around.addPolygon(page)
            around.closeSubpath()
            veil = theme.colour(Tone.VEIL)
            veil.setAlpha(_DIM)
            painter.fillPath(around, veil)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Tone.LIVE_GROUND), 9))
        painter.drawPolygon(page)
        line = Qt.PenStyle.SolidLine if valid else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour(Tone.LIVE if valid else Tone.ATTENTION), 5, line))
        painter.drawPolygon(page)
        painter.end()

    def _area(self) -> QRectF:
        """Where the picture is: half a handle from the edge, so that all of one can be seen."""
        rim = self.handles[0].width() / 2 + 4
        room = QRectF(self.rect()).adjusted(rim, rim, -rim, -rim)
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, max(1, size.width()), max(1, size.height()))
        area.moveCenter(room.center())
        return area

    def _fitted(self, area: QRectF) -> QPixmap:
        if self._scaled is None:
            ratio = self.devicePixelRatioF()
            scaled = self._image.scaled(
                (area.size() * ratio).toSize(),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            scaled.setDevicePixelRatio(ratio)
            self._scaled = QPixmap.fromImage(scaled)
        return self._scaled

    def _on_screen(self, point: Point) -> QPointF:
        area = self._area()
        scale = area.width() / self._image.width()
        return QPointF(
            area.left() + (point[0] + 0.5) * scale, area.top() + (point[1] + 0.5) * scale
        )

    def _mover(self, index: int) -> Callable[[QPointF], None]:
        def move_by(moved: QPointF) -> None:
            scale = self._area().width() / self._image.width()
            corners = list(self._quad)
            x, y = corners[index]
            corners[index] = (x + moved.x() / scale, y + moved.y() / scale)
            a, b, c, d = corners
            self.set_quad((a, b, c, d))

        return move_by

    def _within(self, quad: Quad) -> Quad:
        right, bottom = self._image.width() - 1, self._image.height() - 1
        a, b, c, d = (
            (min(max(x, 0.0), float(right)), min(max(y, 0.0), float(bottom))) for x, y in quad
        )
        return (a, b, c, d)

    def _place(self) -> None:
        for handle, point in zip(self.handles, self._quad, strict=True):
            where = self._on_screen(point) - QPointF(handle.width() / 2, handle.height() / 2)
            handle.move(where.toPoint())
        self._show_held()
        self.update()

    def _show_held(self) -> None:
        """Show around the corner that is held what the finger hides."""
        held = next((i for i, one in enumerate(self.handles) if one.grasped), None)
        if held is None:
            held = next((i for i, one in enumerate(self.handles) if one.hasFocus()), None)
        for handle in self.handles:
            handle.update()
        if held is None:
            self._magnifier.hide()
            return
        covered = [QRectF(handle.geometry()) for handle in self.handles]
        self._magnifier.show_at(self._quad, held, covered)


def _nothing() -> None:
    """Stand for nobody who wants to know."""

"""What is around a corner, enlarged, away from the finger that hides it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from kiosk.scanner.protocol.places import Quad
from kiosk.views.theme import Tone
from kiosk.views.ui import Ui

#: Diameter at 100 %, in pixels, at most this part of what it stands on.
_SIDE = 260
_MOST_PART = 0.3
#: How many pixels of the screen a pixel of the picture takes.
_ZOOM = 2.5


class Magnifier(QWidget):
    """A round glass over ``parent``, in a corner of it where neither finger nor handle is."""

    def __init__(self, ui: Ui, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._image = image
        self._over = parent
        self._quad: Quad | None = None
        self._index = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_at(self, quad: Quad, index: int, handles: Sequence[QRectF]) -> None:
        """Show what is around corner ``index``; ``handles`` cover these parts of the parent."""
        self._quad, self._index = quad, index
        finger = handles[index]
        parent = self._over.rect()
        most = round(min(parent.width(), parent.height()) * _MOST_PART)
        side = min(self._ui.theme.soft_px(_SIDE), most)
        rim = 12
        left, top = parent.left() + rim, parent.top() + rim
        right, bottom = parent.right() - rim - side, parent.bottom() - rim - side
        places = [QRectF(x, y, side, side) for x in (left, right) for y in (top, bottom)]

        def merit(place: QRectF) -> tuple[int, float]:
            gap = place.center() - finger.center()
            hidden = sum(place.intersects(handle) for handle in handles)
            return -hidden, float(QPointF.dotProduct(gap, gap))

        # It stays where it is while that is away from the finger: what jumps cannot be read.
        now = QRectF(self.geometry())
        near = now.intersects(finger.adjusted(-40, -40, 40, 40))
        if self.isHidden() or now not in places or near:
            self.setGeometry(max(places, key=merit).toRect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the outline of the page and a cross on the corner."""
        if self._quad is None:
            return
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        glass = QRectF(self.rect()).adjusted(5, 5, -5, -5)
        shape = QPainterPath()
        shape.addEllipse(glass)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour(Tone.LIVE_GROUND))
        x, y = self._quad[self._index]
        middle = glass.center()
        painter.save()
        painter.translate(middle)
        painter.scale(_ZOOM, _ZOOM)
        painter.translate(-(x + 0.5), -(y + 0.5))
        reach = glass.width() / _ZOOM / 2 + 2
        part = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
        part = part.intersected(QRectF(self._image.rect()))
        painter.drawImage(part, self._image, part)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Tone.LIVE), 1.6))
        painter.drawPolygon(QPolygonF([QPointF(px + 0.5, py + 0.5) for px, py in self._quad]))
        painter.restore()
        for tone, width in ((Tone.LIVE_GROUND, 5), (Tone.ON_LIVE, 2)):
            painter.setPen(QPen(theme.colour(tone), width))
            for across, down in ((1, 0), (0, 1)):
                arm = QPointF(across * 22, down * 22)
                painter.drawLine(middle - arm, middle + arm)
        painter.setClipping(False)
        for tone, width in ((Tone.LIVE_GROUND, 9), (Tone.ON_LIVE, 5)):
            painter.setPen(QPen(theme.colour(tone), width))
            painter.drawEllipse(glass)
        painter.end()

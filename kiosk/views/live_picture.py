"""The picture of the camera, the page found drawn on it, and one advice at a time."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.scanner.protocol import Advice, Frame
from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import TRANSITION_MS, TextRole, Tone
from kiosk.views.ui import Ui

#: Advices under which the picture is about to be taken: the ring fills.
_COUNTING = frozenset({Advice.READY, Advice.HOLD_STILL})


class LivePicture(QWidget):
    """Paints frames as they come; holds the last one only."""

    def __init__(self, ui: Ui, waiting: str) -> None:
        super().__init__()
        self._ui = ui
        self._image: QImage | None = None
        self._pixels = b""
        self._frame: Frame | None = None
        self._text = waiting
        self._white = False
        self._block = self._make_block()
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(TRANSITION_MS)
        self._flash.timeout.connect(self._unflash)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(320, 240))
        self.setAccessibleName(waiting)

    def show_frame(self, frame: Frame, pixels: bytes, advice: str) -> None:
        """Show a frame of packed RGB888 ``pixels``, and ``advice`` (translated) over it."""
        # QImage does not own the bytes: they must live as long as it does.
        self._pixels = pixels
        self._frame = frame
        self._image = QImage(
            self._pixels, frame.width, frame.height, 3 * frame.width, QImage.Format.Format_RGB888
        )
        self._say(advice)
        self.update()

    def clear(self, text: str) -> None:
        """Show no picture, and ``text`` in its place."""
        self._image = None
        self._frame = None
        self._pixels = b""
        self._say(text)
        self.update()

    def flash(self) -> None:
        """Show that a picture was taken."""
        self._white = True
        self._flash.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the page and the advice."""
        theme = self._ui.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        radius = theme.lengths.card_radius
        shape.addRoundedRect(QRectF(self.rect()), radius, radius)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), theme.colour(Tone.LIVE_GROUND))
        if self._image is not None and self._frame is not None:
            area = self._area(self._image.size())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, self._image)
            self._paint_page(painter, area, self._frame)
        if self._white:
            painter.fillRect(self.rect(), theme.colour(Tone.ON_LIVE))
        if self._text:
            self._paint_advice(painter)
        painter.end()

    def _area(self, image: QSize) -> QRectF:
        """The picture fills the widget: what overflows is cut evenly on both sides."""
        scale = max(self.width() / image.width(), self.height() / image.height())
        # Never hide more than a sixth of the picture: a page in a corner must be seen.
        least = min(self.width() / image.width(), self.height() / image.height())
        scale = min(scale, least * 1.2)
        area = QRectF(0, 0, image.width() * scale, image.height() * scale)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _paint_page(self, painter: QPainter, area: QRectF, frame: Frame) -> None:
        if frame.quad is None:
            return
        theme = self._ui.theme
        x, y = area.width() / frame.width, area.height() / frame.height
        corners = [QPointF(area.left() + px * x, area.top() + py * y) for px, py in frame.quad]
        live = theme.colour(Tone.LIVE)
        veil = theme.colour(Tone.LIVE)
        veil.setAlpha(36)
        painter.setPen(QPen(live, 6))
        painter.setBrush(veil)
        painter.drawPolygon(QPolygonF(corners))
        painter.setBrush(theme.colour(Tone.ON_LIVE))
        for corner in corners:
            painter.drawEllipse(corner, 13, 13)

    def _paint_advice(self, painter: QPainter) -> None:
        theme = self._ui.theme
        ring = theme.soft_px(40)
        counting = self._frame is not None and self._frame.advice in _COUNTING
        extra = (ring + theme.px(20)) if counting else 0
        side, top = theme.soft_px(40), theme.soft_px(24)
        room = max(80.0, min(self.width() * 0.86, self.width() - 32) - 2 * side - extra)
        size = self._block.lines(room).size
        width = size.width() + 1 + 2 * side + extra
        height = max(size.height(), ring if counting else 0) + 2 * top
        box = QRectF((self.width() - width) / 2, self.height() - height - 28, width, height)
        painter.setPen(QPen(theme.colour(Tone.LIVE_GROUND), 0))
        painter.setBrush(theme.colour(Tone.LIVE_GROUND))
        radius = min(box.height() / 2, theme.soft_px(44))
        painter.drawRoundedRect(box, radius, radius)
        rtl = theme.rtl
        text_left = box.left() + side + (0 if rtl else extra)
        painter.setPen(theme.colour(Tone.ON_LIVE))
        text = QRectF(text_left, 0, size.width() + 1, size.height())
        text.moveTop(box.center().y() - size.height() / 2)
        self._block.paint(painter, text)
        if counting and self._frame is not None:
            left = box.right() - side - ring if rtl else box.left() + side
            circle = QRectF(left, box.center().y() - ring / 2, ring, ring)
            self._paint_ring(painter, circle.adjusted(4, 4, -4, -4), self._frame.steady)

    def _paint_ring(self, painter: QPainter, circle: QRectF, steady: float) -> None:
        theme = self._ui.theme
        track = theme.colour(Tone.ON_LIVE)
        track.setAlpha(80)
        painter.setPen(QPen(track, 8))
        painter.setBrush(theme.colour(Tone.LIVE_GROUND))
        painter.drawEllipse(circle)
        painter.setPen(QPen(theme.colour(Tone.LIVE), 8))
        painter.drawArc(circle, 90 * 16, -round(steady * 360 * 16))

    def _say(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self._block = self._make_block()
            self.setAccessibleName(text)

    def _make_block(self) -> TextBlock:
        theme = self._ui.theme
        return TextBlock(
            self._text,
            theme.font(TextRole.BUTTON),
            theme.line_height(TextRole.BUTTON),
            rtl=theme.rtl,
        )

    def _unflash(self) -> None:
        self._white = False
        self.update()

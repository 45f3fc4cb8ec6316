"""The picture of the camera, the page found drawn on it, and one advice at a time."""

from __future__ import annotations

import time

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame
from kiosk.views.advice_box import AdviceBox
from kiosk.views.outline import Outline
from kiosk.views.picture_ground import painter_on_ground
from kiosk.views.theme import TRANSITION_MS, Tone
from kiosk.views.ui import Ui

#: Advices under which the picture is about to be taken: the ring fills.
_COUNTING = frozenset({Advice.READY, Advice.HOLD_STILL})
#: Advices under which all is well, each with its icon; under the others something is to be done.
_WELL = {Advice.NEXT: "check", Advice.NO_PAGE: "document"}

#: Between two drawings of an outline that glides, in milliseconds.
_GLIDE_MS = 25
#: Shortest time between two sentences read aloud, in seconds: one must end before the next.
_BREATH_S = 1.5
#: Least radius of a mark, in pixels of the screen, and the size of one without any.
_LEAST_MARK, _CORNER_MARK = 26.0, 44.0


class LivePicture(QWidget):
    """Paints frames as they come; holds the last one only."""

    def __init__(self, ui: Ui, waiting: str) -> None:
        super().__init__()
        self._ui = ui
        self._image: QImage | None = None
        self._pixels = b""
        self._frame: Frame | None = None
        self._box = AdviceBox(ui, waiting)
        self._white = False
        self._outline = Outline()
        self._announced = ""
        self._announced_at = float("-inf")
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(TRANSITION_MS)
        self._flash.timeout.connect(self._unflash)
        self._glide = QTimer(self)
        self._glide.setInterval(_GLIDE_MS)
        self._glide.timeout.connect(self._glided)
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
        now = time.monotonic()
        self._outline.aim(frame.quad, now)
        if self._outline.moving(now) and not self._glide.isActive():
            self._glide.start()
        self._say(advice, now)
        self.update()

    def clear(self, text: str) -> None:
        """Show no picture, and ``text`` in its place."""
        self._image = None
        self._frame = None
        self._pixels = b""
        self._outline = Outline()
        self._say(text, time.monotonic())
        self.update()

    def flash(self) -> None:
        """Show that a picture was taken."""
        self._white = True
        self._flash.start()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, the page and the advice."""
        theme = self._ui.theme
        painter = painter_on_ground(self, theme)
        if self._image is not None and self._frame is not None:
            area = self._area(self._image.size())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, self._image)
            self._paint_page(painter, area, self._frame)
            self._paint_marks(painter, area, self._frame)
        if self._white:
            painter.fillRect(self.rect(), theme.colour(Tone.ON_LIVE))
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
        quad = self._outline.at(time.monotonic())
        if quad is None:
            return
        theme = self._ui.theme
        x, y = area.width() / frame.width, area.height() / frame.height
        corners = [QPointF(area.left() + px * x, area.top() + py * y) for px, py in quad]
        tone = _tone(frame.advice)
        veil = theme.colour(tone)
        veil.setAlpha(36)
        # Broken where something is to be mended: that is seen without colours too.
        well = tone is Tone.LIVE
        line = Qt.PenStyle.SolidLine if well else Qt.PenStyle.DashLine
        painter.setPen(QPen(theme.colour(tone), 6, line))
        painter.setBrush(veil)
        painter.drawPolygon(QPolygonF(corners))
        painter.setPen(QPen(theme.colour(tone), 6))
        painter.setBrush(theme.colour(Tone.ON_LIVE))
        for corner in corners:
            painter.drawEllipse(corner, 13, 13)

    def _paint_marks(self, painter: QPainter, area: QRectF, frame: Frame) -> None:
        """Ring the places that the advice speaks of, each with the sign of trouble."""
        theme = self._ui.theme
        scale = area.width() / frame.width
        # A part of the picture is cut away: its marks come to the edge of what is seen.
        seen = QRectF(self.rect()).adjusted(_LEAST_MARK, _LEAST_MARK, -_LEAST_MARK, -_LEAST_MARK)
        sign = theme.soft_px(36)
        icon = theme.icon("warning", Tone.ATTENTION, sign, self.devicePixelRatioF())
        for mark in frame.marks:
            x = min(max(area.left() + mark.x * scale, seen.left()), seen.right())
            y = min(max(area.top() + mark.y * scale, seen.top()), seen.bottom())
            radius = max(_LEAST_MARK, mark.radius * scale + 12) if mark.radius else _CORNER_MARK
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for tone, width in ((Tone.LIVE_GROUND, 12), (Tone.ATTENTION, 6)):
                painter.setPen(QPen(theme.colour(tone), width))
                painter.drawEllipse(QPointF(x, y), radius, radius)
            # Beside a corner and not on it, on the side where the picture is.
            away = radius + sign * 0.8
            middle = QRectF(self.rect()).center()
            sign_x = x + (away if x < middle.x() else -away)
            disc = QPointF(sign_x, y)
            painter.setPen(QPen(theme.colour(Tone.ATTENTION), 3))
            painter.setBrush(theme.colour(Tone.LIVE_GROUND))
            painter.drawEllipse(disc, sign * 0.8, sign * 0.8)
            painter.drawPixmap(disc - QPointF(sign / 2, sign / 2), icon)

    def _paint_advice(self, painter: QPainter) -> None:
        area, frame = QRectF(self.rect()), self._frame
        if frame is None:
            self._box.paint(painter, area)
        elif frame.advice in _COUNTING:
            self._box.paint(painter, area, steady=frame.steady)
        else:
            icon = _WELL.get(frame.advice, "warning")
            self._box.paint(painter, area, icon=icon, tone=_tone(frame.advice))

    def _say(self, text: str, now: float) -> None:
        if self._box.say(text):
            self.setAccessibleName(text)
        if text == self._announced or now - self._announced_at < _BREATH_S:
            return
        self._announced, self._announced_at = text, now
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _unflash(self) -> None:
        self._white = False
        self.update()

    def _glided(self) -> None:
        if not self._outline.moving(time.monotonic()):
            self._glide.stop()
        self.update()


def _tone(advice: Advice) -> Tone:
    return Tone.LIVE if advice in _COUNTING or advice in _WELL else Tone.ATTENTION

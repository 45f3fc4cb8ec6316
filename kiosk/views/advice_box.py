"""One sentence over a picture, with an icon in the colour of its verdict or a ring that fills."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from kiosk.views.components.text_block import TextBlock
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Space under the box, in pixels, and how wide it may be.
_RIM = 28
_MOST_PART = 0.86
#: Higher than this part of the picture, the words are set smaller: what they speak of is in it.
_MOST_HEIGHT = 0.4


class AdviceBox:
    """Painted by the picture that it stands on, in the middle near the bottom."""

    def __init__(self, ui: Ui, text: str) -> None:
        self._ui = ui
        self.text = text
        self._blocks = self._make_blocks()

    def say(self, text: str) -> bool:
        """Say another sentence; return whether it is another one."""
        if text == self.text:
            return False
        self.text = text
        self._blocks = self._make_blocks()
        return True

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        *,
        icon: str | None = None,
        tone: Tone = Tone.ON_LIVE,
        steady: float | None = None,
    ) -> None:
        """Paint within ``area``: an ``icon`` in ``tone``, or a ring filled up to ``steady``."""
        if not self.text:
            return
        theme = self._ui.theme
        sign = theme.soft_px(40)
        signed = icon is not None or steady is not None
        extra = (sign + theme.px(20)) if signed else 0
        side, top = theme.soft_px(40), theme.soft_px(24)
        room = max(80.0, min(area.width() * _MOST_PART, area.width() - 32) - 2 * side - extra)
        block = self._blocks[0]
        if block.height(room) + 2 * top > _MOST_HEIGHT * area.height():
            block = self._blocks[1]
        size = block.lines(room).size
        width = size.width() + 1 + 2 * side + extra
        height = max(size.height(), sign if signed else 0) + 2 * top
        box = QRectF(0, area.bottom() - height - _RIM, width, height)
        box.moveLeft(area.left() + (area.width() - width) / 2)
        # The edge says it again for who sees colours; the icon, for who does not.
        painter.setPen(QPen(theme.colour(tone if icon else Tone.LIVE_GROUND), 4 if icon else 0))
        painter.setBrush(theme.colour(Tone.LIVE_GROUND))
        radius = min(box.height() / 2, theme.soft_px(44))
        painter.drawRoundedRect(box, radius, radius)
        text_left = box.left() + side + (0 if theme.rtl else extra)
        painter.setPen(theme.colour(Tone.ON_LIVE))
        text = QRectF(text_left, 0, size.width() + 1, size.height())
        text.moveTop(box.center().y() - size.height() / 2)
        block.paint(painter, text)
        left = box.right() - side - sign if theme.rtl else box.left() + side
        if steady is not None:
            ring = QRectF(left, box.center().y() - sign / 2, sign, sign)
            self._paint_ring(painter, ring.adjusted(4, 4, -4, -4), steady)
        elif icon is not None:
            ratio = painter.device().devicePixelRatio()
            where = QPointF(left, box.center().y() - sign / 2)
            painter.drawPixmap(where, theme.icon(icon, tone, sign, ratio))

    def _paint_ring(self, painter: QPainter, circle: QRectF, steady: float) -> None:
        theme = self._ui.theme
        track = theme.colour(Tone.ON_LIVE)
        track.setAlpha(80)
        painter.setPen(QPen(track, 8))
        painter.setBrush(theme.colour(Tone.LIVE_GROUND))
        painter.drawEllipse(circle)
        painter.setPen(QPen(theme.colour(Tone.LIVE), 8))
        painter.drawArc(circle, 90 * 16, -round(steady * 360 * 16))

    def _make_blocks(self) -> tuple[TextBlock, TextBlock]:
        theme = self._ui.theme
        large, small = (
            TextBlock(self.text, theme.font(role), theme.line_height(role), rtl=theme.rtl)
            for role in (TextRole.BUTTON, TextRole.BAR_STRONG)
        )
        return large, small

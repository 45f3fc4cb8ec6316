"""The dark ground with round corners on which a camera's picture is shown."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from kiosk.views.theme import Theme, Tone


def painter_on_ground(widget: QWidget, theme: Theme) -> QPainter:
    """Paint the ground over the whole widget; return the painter, kept within its corners.

    To be called in a ``paintEvent``, which ends the painter.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    radius = theme.lengths.card_radius
    shape.addRoundedRect(QRectF(widget.rect()), radius, radius)
    painter.setClipPath(shape)
    painter.fillRect(widget.rect(), theme.colour(Tone.LIVE_GROUND))
    return painter

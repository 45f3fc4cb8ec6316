"""Painting of surfaces: a rounded face, its border, and the lower edge that lifts it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.views.theme import State, Surface, SurfaceKind, Theme
from kiosk.views.ui import Ui


def paint_surface(painter: QPainter, rect: QRectF, look: Surface, theme: Theme) -> None:
    """Paint a surface that fills ``rect``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if look.lift:
        painter.setBrush(theme.colour(look.edge))
        painter.drawRoundedRect(rect, look.radius, look.radius)
    face = rect.adjusted(0, 0, 0, -look.lift)
    if look.width and look.border is not look.fill:
        inset = look.width / 2
        painter.setPen(QPen(theme.colour(look.border), look.width))
        painter.setBrush(theme.colour(look.fill))
        radius = max(0.0, look.radius - inset)
        painter.drawRoundedRect(face.adjusted(inset, inset, -inset, -inset), radius, radius)
    else:
        painter.setBrush(theme.colour(look.fill))
        painter.drawRoundedRect(face, look.radius, look.radius)
    painter.restore()


class Panel(QFrame):
    """A still surface: a white card that holds something and cannot be pressed."""

    def __init__(
        self, ui: Ui, kind: SurfaceKind = SurfaceKind.PANEL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ui = ui
        self._kind = kind

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface under the children."""
        painter = QPainter(self)
        look = self._ui.theme.surface(self._kind, State.REST)
        paint_surface(painter, QRectF(self.rect()), look, self._ui.theme)
        painter.end()

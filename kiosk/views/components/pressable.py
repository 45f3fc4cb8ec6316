"""The base of all that is pressed: surface, least target, press shown at once.

Qt's own button does the rest: it acts on release inside, answers Space and Enter, and
tells assistive technology that it is a button.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.views.components.surface import paint_surface
from kiosk.views.theme import State, Surface, SurfaceKind
from kiosk.views.ui import Ui


class Pressable(QPushButton):
    """A surface that can be pressed. Children paint or lay out what is on it."""

    def __init__(self, ui: Ui, name: str, kind: SurfaceKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui
        self._kind = kind
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Only an auto-default button answers Enter as well as Space.
        self.setAutoDefault(True)

    @property
    def least(self) -> QSize:
        """Least size of the target. Not Qt's minimum size, which would silence the hint."""
        return QSize(self._ui.theme.target, self._ui.theme.target)

    def set_name(self, name: str) -> None:
        """Change what assistive technology calls it."""
        self.setAccessibleName(name)

    @property
    def state(self) -> State:
        """What it is going through."""
        if not self.isEnabled():
            return State.DISABLED
        if self.isDown():
            return State.PRESSED
        if self.isChecked():
            return State.CHECKED
        return State.REST

    @property
    def look(self) -> Surface:
        """How it looks now."""
        return self._ui.theme.surface(self._kind, self.state)

    def set_kind(self, kind: SurfaceKind) -> None:
        """Become another kind of surface."""
        self._kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of what is laid out on it."""
        layout = self.layout()
        hint = layout.totalSizeHint() if layout else QSize()
        return hint.expandedTo(self.least)

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is laid out on it."""
        layout = self.layout()
        hint = layout.totalMinimumSize() if layout else QSize()
        return hint.expandedTo(self.least)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the surface, then the content."""
        painter = QPainter(self)
        paint_surface(painter, QRectF(self.rect()), self.look, self._ui.theme)
        self.paint_content(painter)
        painter.end()

    def paint_content(self, painter: QPainter) -> None:
        """Paint what is on the surface. Nothing here: children may be laid out instead."""

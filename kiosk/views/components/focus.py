"""The ring around what has the focus: one for the window, over everything in it.

Drawn around the widget, not in it, so that every widget has the same ring, none has to
keep room for it, and it stands out on any ground: 4 px of ink, then 2 px of white.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from kiosk.views.theme import Theme, Tone

#: Set on a widget whose own drawing shows the focus (a field with a caret).
OWN_FOCUS = "own-focus"

_FOLLOWED = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.ZOrderChange,
)

_POINTED = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
)


class FocusRing(QWidget):
    """Follows the focus within ``window``. Shown once a key is used, not after a touch."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._followed: QWidget | None = None
        self._watched: list[QWidget] = []
        self._pointed = False
        self._handle: QWindow | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self._place()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._follow(None)
        window = self.window()
        if new is None or new is window or not window.isAncestorOf(new):
            return
        self._listen()
        self._follow(new)
        # A finger knows where it is; a ring after each touch would only distract.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._pointed = True
        self.setVisible(not self._pointed and self._place())

    def _listen(self) -> None:
        """Hear of presses and keys where they come in, once the window is there."""
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._handle:
            handle.installEventFilter(self)
            self._handle = handle

    def _follow(self, widget: QWidget | None) -> None:
        for watched in self._watched:
            # The focus may have left because the widget is gone.
            if isValid(watched):
                watched.removeEventFilter(self)
        self._watched = []
        self._followed = widget
        self.hide()
        while widget is not None and widget is not self.window():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the widget when it or what holds it moves; show at the first key."""
        kind = event.type()
        if kind in _POINTED and watched is self._handle:
            self._pointed = True
        elif kind == QEvent.Type.KeyPress:
            self._pointed = False
            self.setVisible(self._place())
        elif kind in _FOLLOWED and self.isVisible():
            self.setVisible(self._place())
        return False

    def _place(self) -> bool:
        """Stand around the widget; return whether anything of it can be seen."""
        widget = self._followed
        if widget is None or not isValid(widget) or not widget.isVisible():
            return False
        # What shows the focus by itself, and what only receives it (a whole page).
        if widget.property(OWN_FOCUS) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return False
        window = self.window()
        reach = self._theme.lengths.ring + self._theme.lengths.ring_inner
        area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        area = area.adjusted(-reach, -reach, reach, reach)
        parent = widget.parentWidget()
        while parent is not None and parent is not window:
            holder = parent.parentWidget()
            if isinstance(holder, QAbstractScrollArea) and holder.viewport() is parent:
                seen = QRect(parent.mapTo(window, QPoint(0, 0)), parent.size())
                # A little over the edge, or the ring of what fills the view is cut.
                area = area.intersected(seen.adjusted(-reach, -reach, reach, reach))
            parent = parent.parentWidget()
        if area.isEmpty():
            return False
        self.setGeometry(area)
        self.raise_()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the outer and the inner line, round as what they surround."""
        lengths = self._theme.lengths
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(self.rect())
        radius = self._radius() + lengths.ring + lengths.ring_inner
        inset = 0.0
        for width, tone in ((lengths.ring, Tone.RING_OUTER), (lengths.ring_inner, Tone.RING_INNER)):
            half = inset + width / 2
            painter.setPen(QPen(self._theme.colour(tone), width))
            corner = max(2.0, radius - half)
            painter.drawRoundedRect(area.adjusted(half, half, -half, -half), corner, corner)
            inset += width
        painter.end()

    def _radius(self) -> float:
        look = getattr(self._followed, "look", None)
        return float(getattr(look, "radius", self._theme.lengths.button_radius))

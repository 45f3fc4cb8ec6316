"""A panel over the page, in the window: a question that cannot wait.

No dialog: kiosk compositors place a second window badly, and a modal loop stops ours.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import FlowLayout
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.surface import Panel
from kiosk.views.theme import SurfaceKind, TextRole, Tone
from kiosk.views.ui import Ui

#: Width of the panel at 100 %, in pixels.
_WIDTH = 900

#: Room for the focus ring within what scrolls.
_RIM = 8

#: As wide as the panel.
_FILL = Qt.AlignmentFlag(0)


class OverlayPanel(QWidget):
    """Dims what it is opened over and holds the focus until it is dismissed.

    ``on_escape`` is called on Escape; None: Escape does nothing. ``adviser``: it is of the
    conseiller, and has their colours; ``width`` is its width at 100 %, in pixels.
    """

    #: Whether a password, a code or a PIN is typed in it: nothing is shared meanwhile.
    secret: ClassVar[bool] = False

    def __init__(
        self,
        ui: Ui,
        title: str,
        text: str = "",
        *,
        icon: str | None = None,
        adviser: bool = False,
        width: int = _WIDTH,
    ) -> None:
        super().__init__()
        self._ui = ui
        self._wide = width
        self._host: QWidget | None = None
        self._before: QWidget | None = None
        self.on_escape: Callable[[], None] | None = None
        theme = ui.theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        kind = SurfaceKind.ADVISER if adviser else SurfaceKind.PANEL
        self.panel = Panel(ui, kind, parent=self)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(_RIM, _RIM, _RIM, _RIM)
        self._body.setSpacing(theme.soft_px(22))
        head = QHBoxLayout()
        head.setSpacing(theme.soft_px(24))
        if icon is not None:
            drawing = Icon(
                ui,
                icon,
                theme.soft_px(44),
                Tone.ADVISER if adviser else Tone.ACTION,
                tile=Tone.PAPER if adviser else Tone.TINT,
                tile_side=theme.soft_px(80),
            )
            head.addWidget(drawing, 0, Qt.AlignmentFlag.AlignVCenter)
        heading = Label(ui, title, TextRole.SECOND_TITLE)
        heading.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(heading, 1)
        self._body.addLayout(head)
        if text:
            self._body.addWidget(Label(ui, text, TextRole.BODY))
        self._scroll = ScrollColumn(ui, content)
        self._column = QVBoxLayout(self.panel)
        side = theme.soft_px(48) - _RIM
        self._column.setContentsMargins(side, side, side, side)
        self._column.addWidget(self._scroll)
        self.hide()

    def add(self, widget: QWidget, alignment: Qt.AlignmentFlag = _FILL) -> None:
        """Put something under what is there."""
        self._body.addWidget(widget, 0, alignment)

    def add_row(self, *widgets: QWidget) -> None:
        """Put widgets side by side under what is there, on two lines when they must."""
        row = FlowLayout(self._ui.theme.lengths.small_gap)
        for widget in widgets:
            row.addWidget(widget)
        self._body.addLayout(row)

    def open_over(self, host: QWidget) -> None:
        """Show it over the whole of ``host``, with the focus on its first stop."""
        self._before = QApplication.focusWidget()
        self._host = host
        self.setParent(host)
        self.setLayoutDirection(self._ui.theme.direction)
        host.installEventFilter(self)
        _application().focusChanged.connect(self._focus_moved)
        self.setGeometry(host.rect())
        self._place_panel()
        self.show()
        self.raise_()
        self._focus_first()

    def dismiss(self) -> None:
        """Go, and give the focus back to where it was."""
        host, self._host = self._host, None
        if host is None:
            return
        host.removeEventFilter(self)
        _application().focusChanged.disconnect(self._focus_moved)
        self.hide()
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the host whatever its size."""
        if watched is self._host and event.type() == QEvent.Type.Resize and self._host:
            self.setGeometry(self._host.rect())
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round among what is in the panel."""
        stops = self._stops()
        if not stops:
            return True
        current = QApplication.focusWidget()
        step = 1 if forward else -1
        index = stops.index(current) + step if current in stops else 0
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[index % len(stops)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape; no key goes through to the page."""
        if event.key() == Qt.Key.Key_Escape and self.on_escape is not None:
            self.on_escape()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep presses on the veil from the page under it."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._ui.theme.colour(Tone.VEIL))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the panel in the middle."""
        super().resizeEvent(event)
        self._place_panel()

    def showEvent(self, event: QShowEvent) -> None:
        """Measure again: what was added has its size now."""
        super().showEvent(event)
        self._place_panel()

    def event(self, event: QEvent) -> bool:
        """Follow what is in the panel when it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_panel()
        return super().event(event)

    def _place_panel(self) -> None:
        theme = self._ui.theme
        margin = theme.lengths.gap
        width = min(theme.soft_px(self._wide), self.width() - 2 * margin)
        around = self._column.contentsMargins()
        inner = width - around.left() - around.right()
        needed = self._body.totalHeightForWidth(inner) + around.top() + around.bottom()
        height = min(needed, self.height() - 2 * margin)
        x, y = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(x, y, width, height)

    def _focus_first(self) -> None:
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def _stops(self) -> list[QWidget]:
        """What can have the focus in the panel, in the order of Tab."""
        found: list[QWidget] = []
        widget = self.nextInFocusChain()
        while widget is not None and widget is not self:
            reachable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            usable = widget.isEnabled() and widget.isVisibleTo(self)
            if reachable and usable and self.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        # Something under the veil asked for the focus: it comes back.
        if new is None or new is self or self.isAncestorOf(new):
            return
        if new.window() is self.window() and not self._covered():
            self._focus_first()

    def _covered(self) -> bool:
        """Whether a later panel stands over this one: the focus is that one's to hold."""
        siblings = self._host.children() if self._host else []
        above = siblings[siblings.index(self) + 1 :] if self in siblings else []
        return any(isinstance(one, OverlayPanel) and one.isVisible() for one in above)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application

"""A panel over the page, in the window: a question that cannot wait.

No dialog: kiosk compositors place a second window badly, and a modal loop stops ours.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.views.components.button import Button
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import FlowLayout
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.components.surface import Panel
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui

#: Width of the panel at 100 %, in pixels.
_WIDTH = 980


class OverlayPanel(QWidget):
    """Dims ``host`` and holds the focus until it is closed.

    ``dismissed`` is emitted on Escape, unless ``dismissible`` is False. The one who opens
    it closes it.
    """

    dismissed = Signal()

    def __init__(
        self,
        ui: Ui,
        host: QWidget,
        title: str,
        text: str = "",
        *,
        dismissible: bool = True,
    ) -> None:
        super().__init__(host)
        self._ui = ui
        self._host = host
        self._dismissible = dismissible
        self._before: QWidget | None = None
        theme = ui.theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = Panel(ui)
        content = QWidget()
        self._body = QVBoxLayout(content)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.soft_px(20))
        self._body.addWidget(Label(ui, title, TextRole.SECOND_TITLE))
        if text:
            self._body.addWidget(Label(ui, text, TextRole.BODY))
        self.buttons = FlowLayout(theme.lengths.small_gap)
        self._actions: list[Button] = []
        self._scroll = ScrollColumn(ui, content)
        column = QVBoxLayout(self.panel)
        side = theme.soft_px(48)
        column.setContentsMargins(side, theme.soft_px(44), side, theme.soft_px(40))
        column.setSpacing(theme.soft_px(32))
        column.addWidget(self._scroll, 1)
        column.addLayout(self.buttons)
        self._content = content
        self._column = column
        self.hide()

    def add(self, widget: QWidget, *, centred: bool = False) -> None:
        """Put something under the text."""
        alignment = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag(0)
        self._body.addWidget(widget, 0, alignment)

    def add_button(self, button: Button) -> None:
        """Put a button under everything; the first one has the focus when it opens."""
        self._actions.append(button)
        self.buttons.addWidget(button)

    def open(self) -> None:
        """Show it over the host, with the focus on its first button."""
        self._before = QApplication.focusWidget()
        self._host.installEventFilter(self)
        self._application().focusChanged.connect(self._focus_moved)
        self._place()
        self.show()
        self.raise_()
        first = self._actions[0] if self._actions else next(iter(self._stops()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Hide it, and give the focus back to where it was."""
        if self.isHidden():
            return
        self._host.removeEventFilter(self)
        self._application().focusChanged.disconnect(self._focus_moved)
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the host whatever its size."""
        if watched is self._host and event.type() is QEvent.Type.Resize:
            self._place()
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
        if event.key() == Qt.Key.Key_Escape and self._dismissible:
            self.dismissed.emit()
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

    def _place(self) -> None:
        self.setGeometry(self._host.rect())
        self._place_panel()

    def _place_panel(self) -> None:
        theme = self._ui.theme
        margin = theme.lengths.gap
        width = min(theme.soft_px(_WIDTH), self.width() - 2 * margin)
        around = self._column.contentsMargins()
        inner = width - around.left() - around.right()
        layout = self._body.totalHeightForWidth(inner)
        buttons = self.buttons.heightForWidth(inner) if self._actions else 0
        needed = layout + buttons + self._column.spacing() + around.top() + around.bottom()
        height = min(needed, self.height() - 2 * margin)
        x, y = (self.width() - width) // 2, (self.height() - height) // 2
        self.panel.setGeometry(x, y, width, height)

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
        strayed = new is not None and new is not self and not self.isAncestorOf(new)
        if strayed and new is not None and new.window() is self.window():
            stops = self._stops()
            if stops:
                stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @staticmethod
    def _application() -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application

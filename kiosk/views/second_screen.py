"""The panel of the conseiller on a screen of their own, where there is one.

The only other window there ever is: without frame nor focus, so that no key meant for the page
goes astray (docs/decisions/accompaniment-around.md).
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.views.live import Live
from kiosk.views.panels.adviser import AdviserPanel, Told
from kiosk.views.ui import Ui


class AdviserWindow(QWidget):
    """The whole of a screen, with the panel in it."""

    def __init__(self, ui: Ui, telling: Live[Told], touched: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("adviser-window")
        self.setWindowFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        ui.theme.apply(self)
        self._panel = AdviserPanel(ui, telling, touched, folds=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)

    def stand_on(self, screen: QScreen) -> None:
        """Fill ``screen``."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.show()

    def leave(self) -> None:
        """Go, and follow nothing any more."""
        self._panel.leave()
        self.hide()
        self.deleteLater()


class Screens(QObject):
    """Tells which screen is not the visitor's. ``changed``: one was plugged in or out."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._gone: QScreen | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._plugged)
        application.screenRemoved.connect(self._unplugged)

    def second(self) -> QScreen | None:
        """Return a screen on which the visitor's window is not, or None."""
        own = self._window.screen()
        others = (one for one in QGuiApplication.screens() if one not in (own, self._gone))
        return next(others, None)

    def _plugged(self, _screen: QScreen) -> None:
        self._gone = None
        self.changed.emit()

    def _unplugged(self, screen: QScreen) -> None:
        # Still among the screens while it is told.
        self._gone = screen
        self.changed.emit()
        self._gone = None

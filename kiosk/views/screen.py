"""The base of every screen."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.views.components.foot import Foot
from kiosk.views.live import Live
from kiosk.views.ui import Ui
from kiosk.views.whereabouts import Where

T = TypeVar("T")
V = TypeVar("V")


class Screen(QWidget, Generic[T]):
    """One screen: what it shows is handed to it, what comes of it is one outcome.

    A screen lives for one language, one text size and one contrast. When the visitor
    changes one of them, the stage builds the screen again and moves over what was typed:
    :meth:`snapshot` of the old one, :meth:`restore` of the new one.
    """

    #: Emitted once, with the outcome.
    finished = Signal(object)

    #: Name of the screen: its object name, and the key of its help, ``help-<name>``.
    name: ClassVar[str]

    #: Whether the bar on top is shown: everywhere but before the visit begins.
    with_bar: ClassVar[bool] = True

    #: Whether a password, a code or a PIN is typed or read here: nothing of it is ever shared.
    secret: ClassVar[bool] = False

    def __init__(self, ui: Ui) -> None:
        super().__init__()
        self.ui = ui
        self.setObjectName(self.name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(ui.theme.direction)
        self._stops: list[Callable[[], None]] = []
        self._over = False
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)

    @property
    def where(self) -> Where:
        """Where the visitor is; the screens of a journey say which page."""
        return Where(self.name, secret=self.secret)

    def fill(self, body: QWidget, foot: Foot | None = None) -> None:
        """Lay out the screen: its body, and its foot where it has one."""
        self._frame.addWidget(body, 1)
        if foot is not None:
            self._frame.addWidget(foot)

    def finish(self, outcome: T) -> None:
        """End the screen with ``outcome``; what follows (a double press) is ignored."""
        if not self._over:
            self._over = True
            self.finished.emit(outcome)

    def follow(self, live: Live[V], watcher: Callable[[V], None]) -> None:
        """Call ``watcher`` now and at each change of ``live``, until the screen goes."""
        self._stops.append(live.watch(watcher))

    def leave(self) -> None:
        """Stop following; the stage calls it before the screen goes."""
        self._over = True
        for stop in self._stops:
            stop()
        self._stops.clear()

    def snapshot(self) -> object:
        """Return what was typed and not yet given, for :meth:`restore`."""
        return None

    def restore(self, memory: object) -> None:
        """Take over what :meth:`snapshot` of the screen before returned."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that has the focus first; None: the first that takes it."""
        return None

    def escape(self) -> None:
        """React to the Escape key; nothing by default."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the Escape key its meaning on this screen."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

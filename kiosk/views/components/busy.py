"""Waiting: after 300 ms it says what is being done, after 1 s how far."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.views.components.label import Label
from kiosk.views.components.progress import ProgressBar
from kiosk.views.components.spinner import Spinner
from kiosk.views.components.surface import Panel
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: A wait shorter than this shows nothing: it would only flicker.
QUIET_MS = 300

#: A wait longer than this shows how far it is.
PROGRESS_MS = 1000


class BusyPanel(Panel):
    """Hidden until :meth:`start` has lasted; nothing of it moves once stopped."""

    def __init__(self, ui: Ui, parent: QWidget | None = None) -> None:
        super().__init__(ui, parent=parent)
        self._ui = ui
        theme = ui.theme
        self._known: tuple[int, int] | None = None
        self._label = Label(ui, "", TextRole.STRONG)
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._far = Label(ui, "", TextRole.SMALL)
        self._bar = ProgressBar(ui)
        row = QHBoxLayout(self)
        side = theme.soft_px(32)
        row.setContentsMargins(side, theme.soft_px(26), side, theme.soft_px(26))
        row.setSpacing(theme.soft_px(24))
        row.addWidget(Spinner(ui, theme.soft_px(52)), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(theme.px(8))
        words.addWidget(self._label)
        words.addWidget(self._bar)
        words.addWidget(self._far)
        row.addLayout(words, 1)
        self._quiet = _once(self, QUIET_MS)
        self._quiet.timeout.connect(self.show)
        self._late = _once(self, PROGRESS_MS)
        self._late.timeout.connect(self._show_progress)
        self.stop()

    def start(self, text: str) -> None:
        """Something begins: ``text`` says what, if it lasts."""
        self._label.setText(text)
        self.setAccessibleName(text)
        if not self.isVisible() and not self._quiet.isActive():
            self._known = None
            self._quiet.start()
            self._late.start()

    def set_progress(self, done: int, total: int) -> None:
        """Tell how far it is; shown once the wait has lasted a second."""
        self._known = (done, total)
        if not self._late.isActive():
            self._show_progress()

    def stop(self) -> None:
        """It is over: nothing shows any more."""
        self._quiet.stop()
        self._late.stop()
        self._bar.hide()
        self._far.hide()
        self.hide()

    def _show_progress(self) -> None:
        if self._known is None:
            return
        done, total = self._known
        self._bar.set_fraction(done / max(1, total))
        far = self._ui.words.text("component-progress", done=done, total=total)
        self._far.setText(far)
        self._bar.setAccessibleName(far)
        self._bar.show()
        self._far.show()


def _once(parent: QWidget, milliseconds: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer

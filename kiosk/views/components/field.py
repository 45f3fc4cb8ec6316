"""What stands around an entry: its label above, its hint or its error under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui


class FieldBox(QWidget):
    """A label, a body, and one line under it: the hint, or the error in its place."""

    def __init__(
        self,
        ui: Ui,
        body: QWidget,
        *,
        label: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        theme = ui.theme
        self._hint = hint
        self._error: str | None = None
        self._body = body
        self.label = Label(ui, label, TextRole.STRONG)
        self.label.setBuddy(body)
        self.label.setVisible(bool(label))
        self._icon = Icon(ui, "warning", theme.soft_px(34), Tone.ALERT, line=TextRole.SOFT)
        self._line = Label(ui, hint, TextRole.SOFT)
        below = QHBoxLayout()
        below.setSpacing(theme.px(12))
        below.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._line, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self.label)
        column.addWidget(body)
        column.addLayout(below)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_error(None)

    @property
    def error(self) -> str | None:
        """The error that is shown, or None."""
        return self._error

    def set_error(self, text: str | None) -> None:
        """Say what is wrong and what to do, in the place of the hint; None: the hint again."""
        self._error = text
        wrong = text is not None
        self._icon.setVisible(wrong)
        self._line.setText(text if text is not None else self._hint)
        self._line.set_tone(Tone.ALERT if wrong else Tone.SOFT)
        self._line.setVisible(bool(self._line.text()))
        self._body.setAccessibleDescription(self._line.text())
        if wrong:
            alert = QAccessibleEvent(self._line, QAccessible.Event.Alert)
            QAccessible.updateAccessibility(alert)

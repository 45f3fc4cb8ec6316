"""The first thing one sees: a greeting in every language. Any touch wakes the kiosk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.i18n import LOCALES, Words
from kiosk.views.components.focus import OWN_FOCUS
from kiosk.views.components.icon import Icon
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole, Tone
from kiosk.views.ui import Ui
from kiosk.visit.channel import ShowReason

#: What the next visitor reads when the visit before did not end by itself: perhaps it was
#: theirs.
_WHY = {
    ShowReason.AFTER_CRASH: "attract-after-crash",
    ShowReason.AFTER_SILENCE: "attract-after-silence",
}


class AttractScreen(Screen[Way]):
    """The whole screen is one button; the first touch only wakes."""

    name = "attract"
    with_bar = False

    def __init__(self, ui: Ui, reason: ShowReason) -> None:
        super().__init__(ui)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # All of it is the button: a ring would only frame the screen.
        self.setProperty(OWN_FOCUS, True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(ui.words.text("attract-touch"))
        theme = ui.theme
        body = self._body = QWidget()
        column = QVBoxLayout(body)
        column.setSpacing(theme.lengths.gap)
        column.setContentsMargins(*(theme.lengths.narrow_margin,) * 4)
        column.addStretch(3)
        self._mark = Icon(
            ui,
            "mark",
            theme.soft_px(120),
            Tone.ON_ACTION,
            tile=Tone.ACTION,
            tile_side=theme.soft_px(200),
        )
        column.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(theme.lengths.gap)
        # Who does not read the first language must see at once that theirs is spoken too.
        for code, locale in LOCALES.items():
            if locale.complete:
                words = Words(code)
                role = TextRole.TITLE if code == ui.words.code else TextRole.SECOND_TITLE
                column.addWidget(Label(ui, words.text("attract-touch"), role, centred=True))
        column.addStretch(2)
        if reason in _WHY:
            notice = Notice(ui, NoticeKind.ATTENTION, text=ui.words.text(_WHY[reason]))
            column.addWidget(notice, 0, Qt.AlignmentFlag.AlignHCenter)
        promise = Label(ui, ui.words.text("attract-privacy"), TextRole.SOFT, centred=True)
        column.addWidget(promise)
        self._spare: tuple[QWidget, ...] = (self._mark, promise)
        column.addStretch(1)
        self.fill(body)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the mark, then the promise, go where the first words need their room."""
        super().resizeEvent(event)
        layout = self._body.layout()
        for spare in self._spare:
            spare.show()
        for spare in self._spare:
            if layout is None or layout.totalHeightForWidth(self.width()) <= self.height():
                break
            spare.hide()

    def first_focus(self) -> QWidget:
        """The screen itself: a key wakes as well as a finger."""
        return self

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Wake."""
        event.accept()
        self.finish(Way.ON)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Wake."""
        event.accept()
        self.finish(Way.ON)

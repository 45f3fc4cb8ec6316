"""An identity paper under the camera: the live picture, and what to do with the paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.protocol.advice import Advice
from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.views.components.label import Label
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.live_picture import LivePicture
from kiosk.views.live_view import LiveView
from kiosk.views.outcomes import Way
from kiosk.views.screen import Screen
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: Advices for a page that are as good for a card; the others speak of its corners.
_SAID = frozenset({Advice.TOO_DARK, Advice.COVERED, Advice.GLARE})

#: The title stays where it takes less than this share (one in) of the height.
_ROOM_FOR_TITLE = 6


@dataclass(frozen=True)
class IdentityView(LiveView):
    """And what was read. ``puzzled``: nothing was found for some time, more must be said."""

    puzzled: bool = False
    paper: Paper | None = None


class IdentityCameraScreen(Screen[Way]):
    """ON by itself when ``paper`` was read. RETRY: the camera again. BACK: type it."""

    name = "identity-camera"

    def __init__(
        self, ui: Ui, view: Live[IdentityView], pixels: Callable[[Frame], bytes | None]
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._pixels = pixels
        self._fault: FaultCode | None = None
        self._notice: QWidget | None = None
        self._picture = LivePicture(ui, say("camera-starting"))
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setSpacing(ui.theme.px(16))
        self._title = Label(ui, say("identity-camera-title"), TextRole.TITLE)
        self._column.addWidget(self._title)
        self._hint = Label(ui, say("identity-camera-hint"), TextRole.SOFT)
        self._column.addWidget(self._hint)
        self._column.addWidget(self._picture, 1)
        self._retry = primary_button(
            ui, say("retry"), lambda: self.finish(Way.RETRY), icon="refresh", after=False
        )
        self.fill(
            body,
            foot(
                ui,
                back=self.escape,
                back_text=say("identity-camera-type"),
                middle=say("identity-camera-privacy"),
                primary=self._retry,
            ),
        )
        self.follow(view, self._see)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the margins of the window; the title goes where the picture needs its room."""
        super().resizeEvent(event)
        side, gap = self.ui.theme.margin(self.window().size()), self.ui.theme.lengths.gap
        self._column.setContentsMargins(side, gap, side, gap)
        high = self._title.heightForWidth(self.width() - 2 * side)
        self._title.setVisible(_ROOM_FOR_TITLE * high < self.height())

    def escape(self) -> None:
        """Go and type it."""
        self.finish(Way.BACK)

    def _see(self, view: IdentityView) -> None:
        if view.paper is not None:
            self.finish(Way.ON)
            return
        if view.frame is not None and view.fault is None:
            pixels = self._pixels(view.frame)
            if pixels is not None:
                self._picture.show_frame(view.frame, pixels, self._advice(view))
        if view.fault is not self._fault:
            self._say_fault(view.fault)
        self._retry.setVisible(view.fault is not None)

    def _advice(self, view: IdentityView) -> str:
        say = self.ui.words.text
        if view.frame is not None and view.frame.advice in _SAID:
            return say(f"scan-advice-{view.frame.advice}")
        return say("identity-camera-turn" if view.puzzled else "identity-camera-reading")

    def _say_fault(self, fault: FaultCode | None) -> None:
        self._fault = fault
        if self._notice is not None:
            self._column.removeWidget(self._notice)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None
        if fault is not None:
            # Not the remedies of a scan: no scanner and no USB key can read a paper here.
            say = self.ui.words.text
            happened, instead = say(f"scan-fault-{fault}"), say("identity-camera-fault")
            self._notice = self._scrolled(Notice(self.ui, NoticeKind.ALERT, happened, instead))
            self._column.insertWidget(2, self._notice, 1)
        # What to do with the paper is of no use without a camera.
        self._hint.setVisible(fault is None)
        self._picture.setVisible(fault is None)

    def _scrolled(self, notice: QWidget) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(notice)
        column.addStretch(1)
        return ScrollColumn(self.ui, inside)

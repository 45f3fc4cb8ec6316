"""A badge is shown to the camera: the live picture, over the page of the visitor."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from kiosk.scanner.protocol.events import Frame
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.overlay import OverlayPanel
from kiosk.views.live import Live
from kiosk.views.live_picture import LivePicture
from kiosk.views.live_view import LiveView
from kiosk.views.outcomes import Way
from kiosk.views.panels.conseiller import chip
from kiosk.views.ui import Ui

#: Height of the picture at 100 %, in pixels.
_PICTURE = 420


@dataclass(frozen=True)
class BadgeView(LiveView):
    """What the panel of a badge shows."""


class BadgePanel(OverlayPanel):
    """Shows what the camera sees until whoever reads it closes the panel. RETRY: by code. BACK."""

    #: What opens the door of a conseiller is before the camera.
    secret: ClassVar[bool] = True

    def __init__(
        self,
        ui: Ui,
        done: Callable[[Way], None],
        view: Live[BadgeView],
        pixels: Callable[[Frame], bytes | None],
    ) -> None:
        say = ui.words.text
        super().__init__(
            ui, say("conseiller-badge"), say("conseiller-badge-how"), icon="qr", adviser=True
        )
        self.setObjectName("conseiller-badge")
        self.on_escape = partial(done, Way.BACK)
        self._pixels = pixels
        self._picture = LivePicture(ui, say("camera-starting"))
        self._picture.setFixedHeight(ui.theme.soft_px(_PICTURE))
        self.add(self._picture)
        self._fault = Notice(ui, NoticeKind.ALERT)
        self._fault.hide()
        self.add(self._fault)
        self.add_row(
            chip(ui, "back", say("back"), partial(done, Way.BACK), "arrow-left"),
            chip(ui, "by-code", say("conseiller-by-code"), partial(done, Way.RETRY), "phone"),
        )
        self._stop = view.watch(self._see)

    def dismiss(self) -> None:
        """Go, and follow the camera no longer."""
        self._stop()
        super().dismiss()

    def _see(self, view: BadgeView) -> None:
        say = self._ui.words.text
        self._picture.setVisible(view.fault is None)
        self._fault.setVisible(view.fault is not None)
        if view.fault is not None:
            happened = say(f"scan-fault-{view.fault}")
            self._fault.set_texts(happened, say("conseiller-badge-fault"))
            return
        if view.frame is not None:
            pixels = self._pixels(view.frame)
            if pixels is not None:
                self._picture.show_frame(view.frame, pixels, say("conseiller-badge-reading"))

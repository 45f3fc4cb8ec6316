"""The live picture with the page found on it; the picture takes itself."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from kiosk.scanner.protocol.events import Frame
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import empty
from kiosk.views.components.scroll import ScrollColumn
from kiosk.views.cues import Cue, Prompter
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.live_picture import LivePicture
from kiosk.views.live_view import LiveView
from kiosk.views.outcomes import Way
from kiosk.views.page_row import awaited_page, page_card
from kiosk.views.screen import Screen
from kiosk.views.screens.fault import fault_notice
from kiosk.views.screens.pages import Do, Wish
from kiosk.views.theme import TextRole
from kiosk.views.ui import Ui

#: The title stays where it takes less than this share (one in) of the height.
_ROOM_FOR_TITLE = 9
#: Least height that is left for the pages, in pixels at 100 %; in a portrait, of the whole height
#: the share that what can be done may take.
_LIST, _UNDER = 200, 0.3


@dataclass(frozen=True)
class CameraView(LiveView):
    """And how many pages were taken so far."""

    taken: int = 0


@dataclass(frozen=True)
class Sound:
    """The loudspeaker: whether the visitor hears it, what switches it, what plays."""

    on: bool
    switch: Callable[[], None]
    play: Callable[[Cue], None]


class CameraScreen(Screen[Wish | Way]):
    """ON: all pages are taken. RETRY: start the camera again. BACK: another way.

    A wish: set the corners of the page taken last, then come back. ``pixels`` gives the packed
    RGB888 bytes of a frame, or None when it is too late; ``take`` takes the picture now.
    ``sound`` is None where there is no loudspeaker.
    """

    name = "camera"

    def __init__(
        self,
        ui: Ui,
        view: Live[CameraView],
        pages: Live[tuple[Page, ...]],
        pixels: Callable[[Frame], bytes | None],
        take: Callable[[], None],
        sound: Sound | None = None,
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._pixels = pixels
        self._fault: FaultCode | None = None
        self._said_fault: QWidget | None = None
        self._taken = view.value.taken
        self._sound = sound
        self._prompter = Prompter()
        self._last: Page | None = None
        self._roomy = True

        self._picture = LivePicture(ui, say("camera-starting"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(ui.theme.lengths.small_gap)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._chips = QWidget()
        chips = QVBoxLayout(self._chips)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(ui.theme.lengths.small_gap)
        self._take = self._chip(say("camera-take"), "camera", take, "take")
        self._retry = self._chip(say("retry"), "refresh", lambda: self.finish(Way.RETRY), "retry")
        other = self._chip(say("camera-other"), "scan", self.escape, "other")
        self._corners = self._chip(say("pages-corners"), "corners", self._set_corners, "corners")
        for chip in (self._take, self._retry, self._corners, other):
            chips.addWidget(chip)
        if sound is not None:
            text = say("camera-sound-off" if sound.on else "camera-sound-on")
            chips.addWidget(self._chip(text, "sound", sound.switch, "sound"))
        listed = QWidget()
        self._within = QVBoxLayout(listed)
        self._within.setContentsMargins(0, 0, 0, 0)
        self._within.setSpacing(ui.theme.lengths.small_gap)
        self._within.addLayout(self._rows)
        self._within.addStretch(1)
        self._aside = QWidget()
        self._under = QVBoxLayout(self._aside)
        self._under.setContentsMargins(0, 0, 0, 0)
        self._under.setSpacing(ui.theme.lengths.small_gap)
        self._heading = Label(ui, say("camera-pages"), TextRole.SECOND_TITLE)
        self._under.addWidget(self._heading)
        self._under.addWidget(ScrollColumn(ui, listed), 1)
        self._under.addWidget(self._chips)

        body = QWidget()
        self._outer = QVBoxLayout(body)
        self._outer.setSpacing(ui.theme.px(16))
        self._title = Label(ui, say("camera-title"), TextRole.TITLE)
        self._outer.addWidget(self._title)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(ui.theme.lengths.gap)
        self._beside.addWidget(self._picture, 3)
        self._beside.addWidget(self._aside, 1)
        self._outer.addLayout(self._beside, 1)

        self._done = primary_button(ui, say("camera-done"), lambda: self.finish(Way.ON))
        self._foot = foot(ui, back=self.escape, middle=say("camera-privacy"), primary=self._done)
        self.fill(body, self._foot)
        self.follow(pages, self._list)
        self.follow(view, self._see)

    def escape(self) -> None:
        """Take another way."""
        self.finish(Way.BACK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the picture the width; in a portrait the pages go under it."""
        super().resizeEvent(event)
        margin = max(24, self.ui.theme.margin(self.window().size()) * 2 // 3)
        gap = self.ui.theme.lengths.gap
        # The picture comes first: in large text the words above it may leave.
        title = self._title.heightForWidth(self.width() - 2 * margin)
        roomy = self.height() > _ROOM_FOR_TITLE * title
        self._title.setVisible(roomy)
        self._heading.setVisible(roomy)
        gap = gap if roomy else gap // 2
        self._outer.setContentsMargins(margin, gap, margin, gap)
        wide = self.width() > self.height()
        self._beside.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self._beside.setSpacing(gap)
        # Larger words need more of the width: two fifths of it, up to nearly a half.
        most = round(self.width() * (0.31 + 0.0875 * self.ui.theme.text_scale))
        self._aside.setMinimumWidth(min(self.ui.theme.soft_px(430), most) if wide else 0)
        self._aside.setMaximumWidth(most if wide else 16_777_215)
        self._roomy = roomy
        self._fit_chips()

    def _fit_chips(self) -> None:
        """Let what can be done scroll with the pages where it would leave them no room."""
        theme, wide = self.ui.theme, self.width() > self.height()
        width = self._aside.minimumWidth() if wide else self.width()
        shown = [chip for chip in self._chips.findChildren(Button) if not chip.isHidden()]
        needed = sum(chip.heightForWidth(width) + theme.lengths.small_gap for chip in shown)
        if wide:
            title, heading = (one.sizeHint().height() for one in (self._title, self._heading))
            taken = self._foot.heightForWidth(self.width()) + title + heading
            gaps = 2 * theme.lengths.gap + 3 * theme.lengths.small_gap
            most = self.height() - taken - gaps - theme.soft_px(_LIST)
        else:
            most = round(self.height() * _UNDER)
        self._stand_chips(scrolled=not self._roomy or needed > most)

    def _stand_chips(self, *, scrolled: bool) -> None:
        """Stand what can be done under the pages; among them where there is no room."""
        if scrolled is (self._chips.parentWidget() is self._aside):
            self._under.removeWidget(self._chips)
            self._within.removeWidget(self._chips)
            if scrolled:
                self._within.insertWidget(1, self._chips)
            else:
                self._under.addWidget(self._chips)

    def _chip(self, text: str, icon: str, action: Callable[[], None], name: str) -> Button:
        chip = Button(self.ui, text, ButtonKind.CHIP, icon=icon)
        chip.set_leading(True)
        chip.setObjectName(name)
        chip.clicked.connect(action)
        return chip

    def _see(self, view: CameraView) -> None:
        if view.frame is not None and view.fault is None:
            pixels = self._pixels(view.frame)
            if pixels is not None:
                self._picture.show_frame(view.frame, pixels, advice_words(self.ui, view.frame))
                self._play(self._prompter.see(view.frame.advice, time.monotonic()))
        if view.taken != self._taken:
            self._taken = view.taken
            self._picture.flash()
            self._play(self._prompter.taken(time.monotonic()))
        if view.fault is not self._fault:
            self._say_fault(view.fault)
        self._take.setEnabled(view.frame is not None)
        self._take.setVisible(view.fault is None)
        self._retry.setVisible(view.fault is not None)

    def _play(self, cue: Cue | None) -> None:
        if cue is not None and self._sound is not None and self._sound.on:
            self._sound.play(cue)

    def _set_corners(self) -> None:
        if self._last is not None:
            self.finish(Wish(Do.CORNERS, self._last.id))

    def _say_fault(self, fault: FaultCode | None) -> None:
        self._fault = fault
        if self._said_fault is not None:
            self._beside.removeWidget(self._said_fault)
            self._said_fault.hide()
            self._said_fault.deleteLater()
            self._said_fault = None
        if fault is not None:
            # In the place of the picture: there is none to look at.
            self._said_fault = _at_the_top(self.ui, fault_notice(self.ui, fault))
            self._beside.insertWidget(0, self._said_fault, 3)
        self._picture.setVisible(fault is None)

    def _list(self, pages: tuple[Page, ...]) -> None:
        empty(self._rows)
        self._rows.addWidget(awaited_page(self.ui, len(pages) + 1))
        # Newest first: the page that was just taken is the one to look at.
        for number, page in reversed(list(enumerate(pages, 1))):
            self._rows.addWidget(page_card(self.ui, page, number))
        self._done.setEnabled(bool(pages))
        self._last = pages[-1] if pages and pages[-1].reframable else None
        self._corners.setVisible(self._last is not None)
        # Of which page, for who hears it: to be seen, it stands under the pages.
        self._corners.set_name(self.ui.words.text("camera-corners", number=len(pages)))
        self._fit_chips()


def advice_words(ui: Ui, frame: Frame) -> str:
    """Return what to say of a frame: by which side the page leaves it, where that is known."""
    text_id = f"scan-advice-{frame.advice}"
    beside = ui.words.attribute(text_id, frame.side) if frame.side is not None else None
    return beside or ui.words.text(text_id)


def _at_the_top(ui: Ui, notice: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(notice)
    column.addStretch(1)
    return ScrollColumn(ui, holder)

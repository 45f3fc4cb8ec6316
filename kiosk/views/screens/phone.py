"""The visitor's telephone: a code to aim at, the steps in words, and the pages as they come."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.phone.protocol import PhoneFault
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.views.body import Body
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.label import Label
from kiosk.views.components.layouts import ColumnsLayout, empty
from kiosk.views.components.notice import Notice, NoticeKind
from kiosk.views.components.qr import QrCode
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.page_row import PageCards
from kiosk.views.screen import Screen
from kiosk.views.screens.fault import fault_notice
from kiosk.views.ui import Ui


@dataclass(frozen=True)
class PhoneView:
    """``url`` is the code, None before and after; ``awaited`` pictures are being looked at.

    ``fault`` is of the last picture, ``over`` says why there is no code any more.
    """

    network: str | None = None
    url: str | None = field(default=None, repr=False)
    joined: bool = False
    awaited: int = 0
    fault: FaultCode | None = None
    over: PhoneFault | None = None


class PhoneScreen(Screen[Way]):
    """ON: all pages are there. RETRY: another code. BACK: another way."""

    name = "phone"

    def __init__(self, ui: Ui, view: Live[PhoneView], pages: Live[tuple[Page, ...]]) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._shown: PhoneView | None = None
        self._has_pages = False
        body = Body(ui, say("phone-title"), say("phone-hint"))
        self._top = QVBoxLayout()
        self._top.setSpacing(ui.theme.lengths.gap)
        body.add_layout(self._top)
        self._cards = PageCards(ui)
        body.add(self._cards)
        body.end()
        self._done = primary_button(ui, say("camera-done"), lambda: self.finish(Way.ON))
        self.fill(
            body, foot(ui, back=self.escape, middle=say("camera-privacy"), primary=self._done)
        )
        self.follow(pages, self._list)
        self.follow(view, self._say)

    def escape(self) -> None:
        """Take another way."""
        self.finish(Way.BACK)

    def _say(self, view: PhoneView) -> None:
        if view == self._shown:
            return
        self._shown = view
        say = self.ui.words.text
        empty(self._top)
        if view.fault is not None:
            self._top.addWidget(fault_notice(self.ui, view.fault))
        if view.over is not None:
            self._top.addWidget(self._ended(view.over))
        elif view.joined:
            title, text = say("phone-joined"), say("phone-joined-hint")
            self._top.addWidget(Notice(self.ui, NoticeKind.GOOD, title, text, icon="phone"))
        elif view.url is not None:
            self._top.addWidget(self._code(view.url, view.network))
        else:
            self._top.addWidget(self._wait(say("phone-starting")))
        if view.awaited:
            self._top.addWidget(self._wait(say("phone-looking")))
        self._allow()

    def _code(self, url: str, network: str | None) -> QWidget:
        ui, say, theme = self.ui, self.ui.words.text, self.ui.theme
        holder = QWidget()
        columns = ColumnsLayout(theme.lengths.gap, most=2, least_width=theme.soft_px(520))
        holder.setLayout(columns)
        square = QWidget()
        middle = QVBoxLayout(square)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(QrCode(ui, url, say("phone-code")), 0, Qt.AlignmentFlag.AlignLeading)
        middle.addStretch(1)
        columns.addWidget(square)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.lengths.small_gap)
        join = say("phone-step-network")
        if network is not None:
            join = say("phone-step-network-named", network=network)
        steps = (join, say("phone-step-aim"), say("phone-step-touch"), say("phone-step-take"))
        for number, step in enumerate(steps, 1):
            line = say("phone-step", number=number, text=step)
            column.addWidget(Label(ui, line))
        privacy = Notice(ui, NoticeKind.TIP, text=say("phone-privacy"), icon="shield", compact=True)
        column.addWidget(privacy)
        column.addStretch(1)
        columns.addWidget(side)
        return holder

    def _wait(self, words: str) -> Notice:
        return Notice(self.ui, NoticeKind.TIP, words, icon="clock")

    def _ended(self, fault: PhoneFault) -> Notice:
        ui, text_id = self.ui, f"phone-fault-{fault}"
        remedy = ui.words.attribute(text_id, "remedy") or ""
        expired = fault is PhoneFault.EXPIRED
        kind = NoticeKind.ATTENTION if expired else NoticeKind.ALERT
        notice = Notice(ui, kind, ui.words.text(text_id), remedy)
        again = Button(ui, ui.words.text("phone-again"), ButtonKind.SECONDARY, icon="refresh")
        again.setObjectName("retry")
        again.clicked.connect(lambda: self.finish(Way.RETRY))
        notice.add(again)
        return notice

    def _list(self, pages: tuple[Page, ...]) -> None:
        self._cards.show_pages(pages)
        self._has_pages = bool(pages)
        self._allow()

    def _allow(self) -> None:
        waiting = self._shown is not None and self._shown.awaited > 0
        self._done.setEnabled(self._has_pages and not waiting)

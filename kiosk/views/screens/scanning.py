"""The paper scanner: lay the sheets, press, look at what came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.views.body import Body
from kiosk.views.components.busy import BusyPanel
from kiosk.views.components.button import Button, ButtonKind
from kiosk.views.components.layouts import FlowLayout, empty
from kiosk.views.feet import foot, primary_button
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.page_row import PageCards
from kiosk.views.screen import Screen
from kiosk.views.screens.fault import fault_notice
from kiosk.views.ui import Ui

#: Nothing can be asked of a scanner that is not there; it is looked for meanwhile.
_NOWHERE = (FaultCode.SCANNER_NONE, FaultCode.SCANNER_GONE)


@dataclass(frozen=True)
class ScannerView:
    """What the scanner does now, how far its page is (0 to 1), and what is wrong with it."""

    searching: bool = False
    scanning: bool = False
    fraction: float | None = None
    fault: FaultCode | None = None


class ScannerScreen(Screen[Way]):
    """ON: all pages are there. RETRY: look for the scanner again. BACK: another way."""

    name = "scanner"

    def __init__(
        self,
        ui: Ui,
        view: Live[ScannerView],
        pages: Live[tuple[Page, ...]],
        scan: Callable[[], None],
        stop: Callable[[], None],
    ) -> None:
        super().__init__(ui)
        say = ui.words.text
        self._view = view.value
        self._pages = pages.value
        body = Body(ui, say("scanner-title"), say("scanner-hint"))
        self._notices = QVBoxLayout()
        body.add_layout(self._notices)
        self._busy = BusyPanel(ui)
        body.add(self._busy)
        buttons = QWidget()
        row = FlowLayout(ui.theme.lengths.small_gap)
        buttons.setLayout(row)
        self._scan = Button(ui, say("scanner-start"), ButtonKind.SECONDARY, icon="scan")
        self._scan.setObjectName("scan")
        self._scan.clicked.connect(scan)
        self._stop = Button(ui, say("scanner-cancel"), ButtonKind.SECONDARY, icon="stop")
        self._stop.setObjectName("stop")
        self._stop.clicked.connect(stop)
        self._retry = Button(ui, say("retry"), ButtonKind.SECONDARY, icon="refresh")
        self._retry.setObjectName("retry")
        self._retry.clicked.connect(lambda: self.finish(Way.RETRY))
        for button in (self._scan, self._stop, self._retry):
            row.addWidget(button)
        body.add(buttons)
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

    def _say(self, view: ScannerView) -> None:
        working = view.searching or view.scanning
        if working:
            self._busy.start(self._doing(view))
            if view.fraction is not None:
                self._busy.set_progress(round(view.fraction * 100), 100)
        else:
            self._busy.stop()
        self._scan.setVisible(not working and view.fault not in _NOWHERE)
        self._stop.setVisible(view.scanning)
        self._retry.setVisible(view.fault in _NOWHERE)
        empty(self._notices)
        if view.fault is not None:
            self._notices.addWidget(fault_notice(self.ui, view.fault))
        self._view = view
        self._done.setEnabled(bool(self._pages) and not view.scanning)

    def _doing(self, view: ScannerView) -> str:
        if view.searching:
            return self.ui.words.text("scanner-searching")
        return self.ui.words.text("scanner-scanning", number=len(self._pages) + 1)

    def _list(self, pages: tuple[Page, ...]) -> None:
        self._cards.show_pages(pages)
        self._pages = pages
        self._say(self._view)

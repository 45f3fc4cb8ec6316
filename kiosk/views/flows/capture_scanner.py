"""Pages by the paper scanner: found, waited for, watched while it scans."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.events import Event, PageTaken, Progress, ScannerListing
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page
from kiosk.views.flows.errands import Errands, quietly
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.scanning import ScannerScreen, ScannerView
from kiosk.views.stage import Stage


async def by_scanner(
    stage: Stage,
    bridge: CaptureBridge,
    pages: Live[tuple[Page, ...]],
    took: Callable[[tuple[Page, ...]], None],
) -> Way:
    """Show the scanner until the visitor leaves it; ``took`` is told the pages that come.
    ``Way.ON``: they have what they came for."""
    view = Live(ScannerView())

    def hear(event: Event) -> None:
        match event:
            case Progress(fraction=fraction):
                view.set(replace(view.value, fraction=fraction))
            case PageTaken(page=page):
                took((page,))
            case ScannerListing(devices=devices) if not (
                view.value.searching or view.value.scanning
            ):
                view.set(_seen(view.value, bool(devices)))

    async def look() -> None:
        view.set(ScannerView(searching=True))
        try:
            found = await bridge.list_scanners()
        except CaptureFault as fault:
            view.set(ScannerView(fault=fault.code))
            return
        view.set(ScannerView() if found else ScannerView(fault=FaultCode.SCANNER_NONE))
        # One that is switched on, or off, while the visitor reads this is told.
        await quietly(bridge.watch_scanners(True))

    async def scan() -> None:
        view.set(ScannerView(scanning=True))
        try:
            took(await bridge.scan())
        except CaptureFault as fault:
            canceled = fault.code is FaultCode.CANCELLED
            view.set(ScannerView(fault=None if canceled else fault.code))
            return
        view.set(ScannerView())

    stop = bridge.listen(hear)
    errands = Errands()
    errands.start(look())
    try:
        while True:
            way = await stage.present(
                lambda ui: ScannerScreen(
                    ui,
                    view,
                    pages,
                    lambda: errands.start(scan()),
                    lambda: errands.start(quietly(bridge.cancel())),
                )
            )
            if way is not Way.RETRY:
                return way
            errands.start(look())
    finally:
        stop()
        errands.cancel()
        await quietly(bridge.watch_scanners(False))


def _seen(view: ScannerView, there: bool) -> ScannerView:
    """Return what is shown once a scanner was seen to be there, or not to be any more."""
    if there:
        absent = view.fault in (FaultCode.SCANNER_NONE, FaultCode.SCANNER_GONE)
        return ScannerView() if absent else view
    return ScannerView(fault=view.fault or FaultCode.SCANNER_GONE)

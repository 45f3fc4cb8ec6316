"""Pages by a file of a USB key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.events import Event, FileListing
from kiosk.scanner.protocol.pages import Page
from kiosk.views.flows.errands import Errands, quietly
from kiosk.views.live import Live
from kiosk.views.outcomes import Way
from kiosk.views.screens.files import FilesScreen, FilesView
from kiosk.views.stage import Stage


async def by_file(
    stage: Stage, bridge: CaptureBridge, took: Callable[[tuple[Page, ...]], None]
) -> Way:
    """Show what the keys hold until a file was opened, whose pages ``took`` is told, or the
    visitor leaves. ``Way.ON``: a file was opened."""
    view = Live(FilesView())

    def hear(event: Event) -> None:
        match event:
            case FileListing(volumes=volumes):
                view.set(replace(view.value, volumes=volumes))

    async def look() -> None:
        try:
            listing = await bridge.list_files(watch=True)
        except CaptureFault as fault:
            view.set(replace(view.value, fault=fault.code))
            return
        view.set(replace(view.value, volumes=listing.volumes))

    async def opened(path: Path) -> bool:
        try:
            pages = await stage.during(bridge.open_file(path), "files-opening")
        except CaptureFault as fault:
            view.set(replace(view.value, fault=fault.code))
            return False
        took(pages)
        return True

    stop = bridge.listen(hear)
    errands = Errands()
    errands.start(look())
    try:
        while True:
            chosen = await stage.present(lambda ui: FilesScreen(ui, view))
            if chosen is Way.RETRY:
                view.set(FilesView())
                errands.start(look())
            elif isinstance(chosen, Way):
                return chosen
            elif await opened(chosen):
                return Way.ON
    finally:
        stop()
        errands.cancel()
        await quietly(bridge.list_files())

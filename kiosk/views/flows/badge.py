"""Reading the badge of a conseiller with the camera. Of the pictures nothing is kept."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from functools import partial

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.views.live import Live
from kiosk.views.live_view import follow_camera
from kiosk.views.outcomes import Way
from kiosk.views.panels.badge import BadgePanel, BadgeView
from kiosk.views.stage import Window, ask

#: Rest between two readings, in seconds: the worker has the live picture to look after.
_REST_S = 0.15


async def read_badge(window: Window, bridge: CaptureBridge) -> str | Way:
    """Return what the badge says; RETRY where the code is wanted instead, or BACK."""
    view = Live(BadgeView())

    stop = bridge.listen(partial(follow_camera, view))
    panel = asyncio.ensure_future(ask(window, partial(BadgePanel, view=view, pixels=bridge.pixels)))
    reading = asyncio.ensure_future(_read(bridge, view))
    try:
        waiting: set[asyncio.Future[str] | asyncio.Future[Way]] = {panel, reading}
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        return reading.result() if reading.done() else panel.result()
    finally:
        stop()
        for task in (panel, reading):
            task.cancel()
        await asyncio.gather(panel, reading, return_exceptions=True)
        # A worker that died has nothing left to let go.
        with suppress(CaptureFault):
            await bridge.close_camera()


async def _read(bridge: CaptureBridge, view: Live[BadgeView]) -> str:
    """Read again and again until there is a badge; after a fault wait for who leaves."""
    try:
        await bridge.open_camera(automatic=False)
        while True:
            badge = await bridge.read_badge()
            if badge is not None:
                return badge
            await asyncio.sleep(_REST_S)
    except CaptureFault as fault:
        view.set(replace(view.value, fault=fault.code))
    await asyncio.Event().wait()
    raise AssertionError("waits until it is cancelled")

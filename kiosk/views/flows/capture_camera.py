"""Pages by the camera: the live picture, and what is told while one lays a paper down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.protocol.events import Event, PageTaken
from kiosk.scanner.protocol.pages import Page
from kiosk.views.flows.errands import Errands, quietly
from kiosk.views.live import Live
from kiosk.views.live_view import follow_camera
from kiosk.views.outcomes import Way
from kiosk.views.screens.camera import CameraScreen, CameraView, Sound
from kiosk.views.screens.pages import Wish
from kiosk.views.sounds import loudspeaker
from kiosk.views.stage import Stage
from kiosk.visit.state import VisitState


async def by_camera(
    stage: Stage,
    bridge: CaptureBridge,
    state: VisitState,
    pages: Live[tuple[Page, ...]],
    took: Callable[[tuple[Page, ...]], None],
    grant: Callable[[Wish], Awaitable[None]],
) -> Way:
    """Show the live picture until the visitor leaves it; ``took`` is told each page, ``grant``
    does what is asked of one that was taken. ``Way.ON``: they have what they came for."""
    view = Live(CameraView())

    def hear(event: Event) -> None:
        follow_camera(view, event)
        if isinstance(event, PageTaken):
            took((event.page,))
            view.set(replace(view.value, taken=view.value.taken + 1))

    async def take() -> None:
        try:
            await bridge.take_picture()
        except CaptureFault as fault:
            view.set(replace(view.value, fault=fault.code))

    async def open_camera() -> None:
        try:
            await bridge.open_camera()
        except CaptureFault as fault:
            view.set(replace(view.value, fault=fault.code))

    stop = bridge.listen(hear)
    errands = Errands()
    errands.start(open_camera())
    try:
        while True:
            way = await stage.present(
                lambda ui: CameraScreen(
                    ui,
                    view,
                    pages,
                    bridge.pixels,
                    lambda: errands.start(take()),
                    _sound(state),
                )
            )
            if isinstance(way, Wish):
                # The camera goes on: the page under it was taken and is not taken again.
                await grant(way)
                continue
            if way is not Way.RETRY:
                return way
            view.set(CameraView(taken=view.value.taken))
            errands.start(open_camera())
    finally:
        stop()
        errands.cancel()
        await quietly(bridge.close_camera())


def _sound(state: VisitState) -> Sound | None:
    speaker = loudspeaker()
    if speaker is None:
        return None
    on = state.preferences.sound
    return Sound(on, lambda: state.prefer(sound=not on), speaker.play)

"""Reading an identity paper with the camera, to fill in answers: the person decides.

Of the pictures nothing is kept, and what was read is gone when this is left, but for the
answers that the person took over.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import replace
from functools import partial

from kiosk.journeys.conditions import Answers, Value
from kiosk.journeys.model import Journey
from kiosk.scanner.bridge import CaptureBridge, CaptureFault
from kiosk.scanner.mrz.paper import Paper
from kiosk.views.live import Live
from kiosk.views.live_view import follow_camera
from kiosk.views.outcomes import Way
from kiosk.views.paper_answers import Suggestion, agree, suggestions
from kiosk.views.screens.identity_camera import IdentityCameraScreen, IdentityView
from kiosk.views.screens.identity_read import IdentityReadScreen
from kiosk.views.stage import Stage
from kiosk.visit.state import Origin, VisitState

#: Rest between two readings, in seconds: the worker has the live picture to look after.
_REST_S = 0.15
#: Readings without any zone after which it is said where it stands on the paper.
_PUZZLED = 8


async def read_identity(
    stage: Stage, bridge: CaptureBridge, state: VisitState, journey: Journey
) -> Answers | None:
    """Return the answers that a paper gave and the person took, or None to type them.

    ``journey`` is the one of the questions of :data:`kiosk.views.paper_answers.ANSWERED`.
    """
    while True:
        paper = await _look(stage, bridge)
        if paper is None:
            return None
        # Still under the camera when the visit ends, unless somebody says so.
        state.took_pages(Origin.CAMERA)
        found = suggestions(paper)
        kept = await stage.present(
            partial(IdentityReadScreen, journey=journey, found=found, problems=paper.problems)
        )
        if kept is Way.RETRY:
            continue
        return None if isinstance(kept, Way) else _taken(found, kept)


def _taken(found: tuple[Suggestion, ...], kept: frozenset[str]) -> dict[str, Value]:
    return {one.question: one.value for one in found if one.question in kept}


async def _look(stage: Stage, bridge: CaptureBridge) -> Paper | None:
    """Show the camera until a paper was read twice alike; None where one gave up."""
    view = Live(IdentityView())

    stop = bridge.listen(partial(follow_camera, view))
    try:
        while True:
            view.set(IdentityView())
            reading = asyncio.ensure_future(_read(bridge, view))
            try:
                way = await stage.present(
                    partial(IdentityCameraScreen, view=view, pixels=bridge.pixels)
                )
            finally:
                reading.cancel()
                await asyncio.gather(reading, return_exceptions=True)
            if way is Way.ON:
                return view.value.paper
            if way is not Way.RETRY:
                return None
    finally:
        stop()
        # A worker that died has nothing left to let go.
        with suppress(CaptureFault):
            await bridge.close_camera()


async def _read(bridge: CaptureBridge, view: Live[IdentityView]) -> None:
    """Read again and again; set the paper once two readings agree."""
    seen: list[Paper] = []
    nothing = 0
    try:
        await bridge.open_camera(automatic=False)
        while view.value.paper is None:
            paper = await bridge.read_identity()
            nothing = 0 if paper is not None else nothing + 1
            if view.value.puzzled is not (nothing >= _PUZZLED):
                view.set(replace(view.value, puzzled=nothing >= _PUZZLED))
            if paper is not None and paper.right and suggestions(paper):
                if any(agree(paper, other) for other in seen):
                    view.set(replace(view.value, paper=paper))
                seen.append(paper)
            await asyncio.sleep(_REST_S)
    except CaptureFault as fault:
        view.set(replace(view.value, fault=fault.code))

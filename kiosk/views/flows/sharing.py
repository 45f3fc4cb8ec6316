"""Showing the masked page at the desks, for as long as the visitor lets it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Protocol

from kiosk.client import CafProblem
from kiosk.contract.accompaniment import Frame
from kiosk.views.live import Live

#: At most two frames a second.
_PAUSE_S = 0.5


class Caller(Protocol):
    """What is asked of the Caf."""

    async def share(self, frame: Frame) -> None:
        """Show the masked page in the place of the one before."""
        ...

    async def stop_sharing(self) -> None:
        """Show it no more."""
        ...


async def follow_frames(
    caf: Caller,
    sharing: Live[bool],
    away: Live[bool],
    picture: Callable[[], Frame | None],
    known: Callable[[], object] = lambda: None,
    pause_s: float = _PAUSE_S,
) -> None:
    """Send the page whenever it differs from the last one sent, until cancelled.

    It is sent again when what the Caf knows of the visit (``known``) is other than it was: a page
    that came while a secret was still thought to be typed was not kept.
    One thing at a time is asked, so that no frame can come after the word to stop. That word is
    said until it is heard.
    """
    wake = asyncio.Event()
    stop = sharing.watch(lambda _on: wake.set())
    last: tuple[Frame, object] | None = None
    shown = False
    try:
        while True:
            wake.clear()
            if away.value:
                # Who was silent for long is forgotten: the page is shown again.
                last = None
            if sharing.value:
                frame, knows = picture(), known()
                if frame is not None and (frame, knows) != last:
                    shown = True
                    last = (frame, knows) if await _done(caf.share(frame)) else None
            elif shown:
                shown = not await _done(caf.stop_sharing())
                last = None
            if not sharing.value and not shown:
                await wake.wait()
            else:
                await asyncio.sleep(pause_s)
    finally:
        stop()


async def _done(asking: Awaitable[None]) -> bool:
    try:
        await asking
    except CafProblem:
        return False
    return True

"""From the end of a visit to the next attract screen, with the standby and without it.

A visit is killed while its home is on the screen, and the very pixels of the X server are
watched: the time is the one from the kill to the first picture that is the attract screen.
Without the standby the next visit must be loaded first: that is the cold start.
"""

from __future__ import annotations

import mmap
import os
import signal
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Self

from bench.figures import Figure, Line, median_ms
from bench.running import PATIENCE_S, Running
from tests.visits.finger import Finger
from tests.visits.screen import VirtualScreen

SIZE = (1920, 1080)

#: A picture that stays so long is the last one, in seconds.
_STILL_S = 0.6

#: Between two looks, in seconds: the machine should paint, not be looked at.
_LOOK_S = 0.002

#: Goals of the house: the next visitor waits no longer, and the standby earns its memory.
GOAL_MS = 300.0
GOAL_RATIO = 10.0


def measure(rounds: int) -> list[Line]:
    """Measure both, ``rounds`` times each, and compare their medians."""
    warm = median_ms(turnovers(rounds, standby=True))
    cold = median_ms(turnovers(rounds, standby=False))
    return [
        Figure("end of visit -> next attract screen, with standby", warm, "ms", most=GOAL_MS),
        Figure("end of visit -> next attract screen, cold start", cold, "ms"),
        Figure("cold start / standby", cold / warm, "x", least=GOAL_RATIO),
    ]


def turnovers(rounds: int, *, standby: bool, settings: dict[str, str] | None = None) -> list[float]:
    """Return the times of ``rounds`` turnovers, in seconds."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        directory = Path(scratch)
        wanted = {"KIOSK_VISIT__STANDBY": str(standby).lower(), **(settings or {})}
        with (
            VirtualScreen(directory / "screen", *SIZE) as screen,
            Running(directory, wanted, {"DISPLAY": screen.display}) as kiosk,
            Pixels(directory / "screen" / "Xvfb_screen0") as pixels,
        ):
            finger = Finger(screen.display)
            return [_turnover(kiosk, finger, pixels, standby=standby) for _ in range(rounds)]


def _turnover(kiosk: Running, finger: Finger, pixels: Pixels, *, standby: bool) -> float:
    visit, pid = kiosk.shown()
    kiosk.event("visit-painted", visit=visit)
    if standby:
        kiosk.standby()
    pixels.still()
    attract = pixels.sample()
    finger.tap((SIZE[0] // 2, SIZE[1] // 2))
    kiosk.until(lambda: pixels.sample() != attract, "the home")
    pixels.still()
    began = time.monotonic()
    os.kill(pid, signal.SIGKILL)
    return pixels.still(after=lambda: _followed(kiosk, visit)) - began


def _followed(kiosk: Running, visit: str) -> bool:
    following = kiosk.shown()[0]
    return following != visit and bool(kiosk.events("visit-painted", visit=following))


class Pixels:
    """The picture that Xvfb keeps in a file, looked at through a comb of one pixel in 37."""

    _COMB = 37 * 4

    def __init__(self, path: Path) -> None:
        with path.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._map.close()

    def sample(self) -> bytes:
        """Return what the comb sees now."""
        # Past the header; where exactly does not matter to a comparison.
        return self._map[4096 :: self._COMB]

    def still(self, after: Callable[[], bool] = lambda: True) -> float:
        """Wait until ``after`` holds and the picture then stays; return since when it does.

        The moment is one of :func:`time.monotonic`, known to some three milliseconds.
        """
        seen, since = self.sample(), time.monotonic()
        held: float | None = None
        deadline = since + PATIENCE_S
        while True:
            time.sleep(_LOOK_S)
            now = time.monotonic()
            if (picture := self.sample()) != seen:
                seen, since = picture, now
            elif now - max(since, held or 0.0) > _STILL_S:
                # Asked only once nothing moves: to ask takes time from what is measured.
                if held is not None:
                    return since
                held = time.monotonic() if after() else None
            if now > deadline:
                raise TimeoutError("the picture never stays as it is")

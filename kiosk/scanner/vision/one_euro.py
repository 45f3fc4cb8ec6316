"""Points that rest when they rest and follow when they move: the 1 euro filter.

Casiez, Roussel and Vogel, *1 € Filter: A Simple Speed-based Low-pass Filter for Noisy Input in
Interactive Systems*, CHI 2012: a low-pass filter whose cutoff rises with the speed, so that noise
goes while nothing moves, and lag goes while something does.
"""

from __future__ import annotations

import numpy as np

from kiosk.scanner.vision.types import Corners, Floats

#: Cutoff at rest in hertz, and what each diagonal a second of speed adds to it.
_REST_HZ = 0.9
_SPEED_GAIN = 40.0
#: Cutoff of the speed itself, in hertz.
_SPEED_HZ = 3.0


class OneEuro:
    """Filters points of a picture whose diagonal is ``diagonal`` pixels."""

    def __init__(self, points: Corners, diagonal: float, now: float) -> None:
        self._diagonal = diagonal
        self._at = now
        self._raw = points.astype(np.float32)
        #: The points now, and their speed in pixels a second.
        self.points: Corners = self._raw
        self.speed: Floats = np.zeros_like(self._raw)

    def update(self, points: Corners, now: float) -> Corners:
        """Take note of the points at ``now``, in seconds; return them filtered."""
        passed = max(now - self._at, 1e-3)
        seen = (points - self._raw) / passed
        self._raw, self._at = points, now
        self.speed = self.speed + _share(_SPEED_HZ, passed) * (seen - self.speed)
        # One speed for the four: a page is stiff, its corners must not part.
        pace = float(np.linalg.norm(self.speed, axis=1).mean()) / self._diagonal
        share = _share(_REST_HZ + _SPEED_GAIN * pace, passed)
        self.points = np.asarray(self.points + share * (points - self.points), np.float32)
        return self.points


def _share(cutoff_hz: float, passed_s: float) -> float:
    """Return how much of what is new a low-pass filter takes after so long."""
    turn = 2 * np.pi * cutoff_hz * passed_s
    return float(turn / (turn + 1))

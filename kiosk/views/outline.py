"""The outline between two detections: it glides, so that it does not jump ten times a second."""

from __future__ import annotations

from kiosk.scanner.protocol.places import Point, Quad

#: Longest glide, in seconds: longer would be a lag.
_GLIDE_S = 0.1


class Outline:
    """Where to draw the page. Times in seconds of any clock that only goes on."""

    def __init__(self) -> None:
        self._from: Quad | None = None
        self._to: Quad | None = None
        self._begun = 0.0
        self._lasts = _GLIDE_S

    def aim(self, quad: Quad | None, now: float) -> None:
        """Go to ``quad`` from where the outline is; at once where there was none, or is none."""
        if quad == self._to:
            return
        shown, since = self.at(now), now - self._begun
        self._from, self._to, self._begun = shown, quad, now
        # As long as the last one took to come: the next is due when this is reached.
        self._lasts = min(_GLIDE_S, max(since, 1e-3))

    def at(self, now: float) -> Quad | None:
        """Return the corners to draw."""
        if self._to is None or self._from is None or not self.moving(now):
            return self._to
        part = (now - self._begun) / self._lasts
        a, b, c, d = (
            _between(old, new, part) for old, new in zip(self._from, self._to, strict=True)
        )
        return (a, b, c, d)

    def moving(self, now: float) -> bool:
        """Tell whether it still is on its way."""
        glides = self._from is not None and self._to is not None
        return glides and now - self._begun < self._lasts


def _between(old: Point, new: Point, part: float) -> Point:
    return (old[0] + part * (new[0] - old[0]), old[1] + part * (new[1] - old[1]))

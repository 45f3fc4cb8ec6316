"""The arithmetic of a chart: round numbers along its axes, values onto pixels and back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

#: What a step between two marks begins with, in tenths.
_ROUND = (10, 20, 25, 50)


@dataclass(frozen=True, slots=True)
class Scale:
    """Values ``low`` to ``high`` onto pixels ``start`` to ``end``, evenly."""

    low: int
    high: int
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where ``value`` stands, in pixels."""
        span = max(1, self.high - self.low)
        return self.start + (value - self.low) / span * (self.end - self.start)

    def value(self, place: float) -> float:
        """Return what stands at ``place``, within the scale."""
        length = self.end - self.start
        share = (place - self.start) / length if length else 0.0
        return self.low + min(max(share, 0.0), 1.0) * (self.high - self.low)


def step(span: int, most: int, unit: int = 1) -> int:
    """Return the least round step, a multiple of ``unit``, that fits ``most`` times or fewer.

    ``unit`` is what one counts in: 100 for cents that are shown as euros.
    """
    size = unit
    while True:
        for first in _ROUND:
            between, rest = divmod(first * size, 10)
            if rest == 0 and between % unit == 0 and span <= between * max(1, most):
                return between
        size *= 10


def marks(low: int, high: int, between: int) -> tuple[int, ...]:
    """Return the multiples of ``between`` from ``low`` to ``high``."""
    first = -(-low // between) * between
    return tuple(range(first, high + 1, between))


def nearest(values: Sequence[int], value: float) -> int:
    """Return the index of what is nearest to ``value`` in ``values``, which rise."""
    after = min(bisect_left(values, value), len(values) - 1)
    if after == 0:
        return 0
    before = after - 1
    return after if values[after] - value < value - values[before] else before

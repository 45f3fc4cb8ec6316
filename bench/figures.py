"""What a bench found, and how it is said: figures, ratios, goals."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One number. ``least`` and ``most`` bound what was asked of it; None: nothing was."""

    what: str
    value: float
    unit: str
    most: float | None = None
    least: float | None = None

    @property
    def holds(self) -> bool:
        """Whether the number is within what was asked of it."""
        above = self.most is not None and self.value > self.most
        below = self.least is not None and self.value < self.least
        return not (above or below)

    def said(self) -> str:
        """Return the line of a report."""
        line = f"{self.what:<62} {self.value:>9.1f} {self.unit:<3}"
        if self.most is not None:
            line += f"  goal: at most {self.most:g}  {_verdict(self.holds)}"
        if self.least is not None:
            line += f"  goal: at least {self.least:g}  {_verdict(self.holds)}"
        return line.rstrip()


@dataclass(frozen=True, slots=True)
class Missing:
    """A number that could not be had here, and why."""

    what: str
    why: str

    @property
    def holds(self) -> bool:
        """A number that nobody has holds nothing."""
        return False

    def said(self) -> str:
        """Return the line of a report."""
        return f"{self.what:<62} {'?':>9}      {self.why}"


Line = Figure | Missing


def median_ms(seconds: Sequence[float]) -> float:
    """Return the median of times, in milliseconds."""
    return statistics.median(seconds) * 1000


def percentile_ms(seconds: Sequence[float], percent: int) -> float:
    """Return the ``percent``-th percentile of times, in milliseconds; the nearest rank."""
    ranked = sorted(seconds)
    return ranked[max(0, -(-len(ranked) * percent // 100) - 1)] * 1000


def _verdict(holds: bool) -> str:
    return "held" if holds else "MISSED"

"""What a curve shows: the values along its axis, a total, other lines, break points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Line:
    """One amount at each value: its key, its words, the amounts."""

    key: str
    name: str
    amounts: tuple[int, ...]


@dataclass(frozen=True)
class Plot:
    """Lines over the ``values`` of an axis, which rise.

    ``here`` is the index that one starts from; ``breaks`` the indices after a jump;
    ``chosen`` the key of the line brought forward. ``value_unit`` and ``amount_unit`` are
    what a mark of an axis is a multiple of: 100 for cents shown as whole euros.
    """

    values: tuple[int, ...]
    total: Line
    lines: tuple[Line, ...]
    here: int
    value_text: Callable[[int], str]
    amount_text: Callable[[int], str]
    breaks: tuple[int, ...] = ()
    chosen: str | None = None
    value_unit: int = 100
    amount_unit: int = 100

    @property
    def forward(self) -> Line | None:
        """The line brought forward, if any."""
        return next((line for line in self.lines if line.key == self.chosen), None)

    @property
    def most(self) -> int:
        """The largest amount that there is to show."""
        drawn = (self.total, *self.lines)
        return max((max(line.amounts, default=0) for line in drawn), default=0)

    def choosing(self, key: str | None) -> Plot:
        """Return the same with another line brought forward."""
        return replace(self, chosen=key)

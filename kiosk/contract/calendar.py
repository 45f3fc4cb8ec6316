"""Days of the week and hours, as the data of a Caf write them. Hours are those of the place."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from enum import StrEnum
from typing import Annotated

from pydantic import Field

#: An hour of the day, ``HH:MM``; it sorts as text.
Hour = Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


class Day(StrEnum):
    """The days of the week, in their order."""

    LUNDI = "lundi"
    MARDI = "mardi"
    MERCREDI = "mercredi"
    JEUDI = "jeudi"
    VENDREDI = "vendredi"
    SAMEDI = "samedi"
    DIMANCHE = "dimanche"

    @property
    def number(self) -> int:
        """0 for Monday, as :meth:`datetime.date.weekday` counts."""
        return tuple(Day).index(self)


def clock(hour: str) -> time:
    """Return the time of day of an :data:`Hour`."""
    return time.fromisoformat(hour)


def runs(days: Iterable[Day]) -> tuple[tuple[Day, Day], ...]:
    """Return days as runs of three or more that follow each other, and single ones: a run
    is its first and its last day, a single day is both."""
    found: list[tuple[Day, Day]] = []
    order = tuple(Day)
    numbers = sorted({day.number for day in days})
    while numbers:
        length = 1
        while length < len(numbers) and numbers[length] == numbers[0] + length:
            length += 1
        taken = length if length > 2 else 1
        found.append((order[numbers[0]], order[numbers[taken - 1]]))
        numbers = numbers[taken:]
    return tuple(found)

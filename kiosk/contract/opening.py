"""Whether something is open now, by its hours. Public holidays are not known here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from kiosk.contract.calendar import Day
from kiosk.contract.content import Hours


@dataclass(frozen=True, slots=True)
class Opening:
    """Open until ``hour`` today, or closed until ``hour`` on ``day``."""

    open: bool
    day: Day
    hour: str
    today: bool


def opening(hours: Sequence[Hours], now: datetime) -> Opening | None:
    """Return how things are at ``now``, the clock of the place; None where no hours are told."""
    clock = f"{now:%H:%M}"
    for ahead in range(8):
        day = tuple(Day)[(now + timedelta(days=ahead)).weekday()]
        spans = sorted((one for one in hours if day in one.days), key=lambda one: one.opens)
        for span in spans:
            if ahead == 0 and span.opens <= clock < span.closes:
                return Opening(True, day, span.closes, True)
            if ahead > 0 or clock < span.opens:
                return Opening(False, day, span.opens, ahead == 0)
    return None

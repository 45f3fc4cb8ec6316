"""How often and how long a printer is asked. Times are in seconds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """The patience of the kiosk with a printer.

    ``patience_s`` bounds one question and its answer, ``sending_s`` a question that
    carries a document, ``busy_s`` the wait for a printer busy with another job.
    ``attempts`` questions in a row without an answer make a job lost.
    """

    first_s: float = 0.25
    growth: float = 1.5
    ceiling_s: float = 2.0
    attempts: int = 8
    patience_s: float = 5.0
    sending_s: float = 60.0
    busy_s: float = 30.0

    def delays(self) -> Iterator[float]:
        """Yield, without end, the waits between two questions: slower and slower."""
        delay = self.first_s
        while True:
            yield delay
            delay = min(delay * self.growth, self.ceiling_s)

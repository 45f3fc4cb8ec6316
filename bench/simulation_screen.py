"""From the press that ends the questions to the amounts painted, in a real window.

The visitor has answered, sees their answers summed up and presses: the time runs from the
moment at which the finger's program is started (it takes some ten milliseconds to press) to
the last change of the pixels where the amounts stand: what is drawn beside them later, the
curve for one, is not waited for. Each time another rent was typed just before, so the work done
while they still read counts, and only that.
"""

from __future__ import annotations

import struct
import tempfile
import time
from pathlib import Path

from bench.figures import Figure, Line, median_ms, percentile_ms
from bench.turnover import Pixels
from kiosk.i18n import Words
from kiosk.i18n.journeys import JourneyWords
from kiosk.journeys.registry import registry
from tests.visits import deeds
from tests.visits.answering import answers
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import TENANT
from tests.visits.visitor import Visitor

#: Goal of the house: nobody sees that something is computed.
GOAL_MS = 150.0

JOURNEY = "simulation-logement"

#: Longest wait for the first amounts, in seconds: the law may still be loading.
_FIRST_S = 60.0


def measure(rounds: int) -> list[Line]:
    """Estimate once, then change the rent and estimate again, ``rounds`` times."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as scratch:
        directory = Path(scratch, "kiosk")
        with (
            KioskUnderTest(directory) as kiosk,
            Area(directory / "screen" / "Xvfb_screen0") as pixels,
        ):
            visitor = kiosk.visitor()
            pixels.watch(_first(visitor))
            pairs = [_again(visitor, pixels, f"{500 + 7 * n}") for n in range(rounds)]
            deeds.ends(visitor)
            kiosk.is_over(visitor)
    times, backs = zip(*pairs, strict=True)
    return [
        Figure("press that ends the questions -> amounts, median", median_ms(times), "ms", GOAL_MS),
        Figure("the same, 95th percentile", percentile_ms(times, 95), "ms"),
        Figure("press back to the answers -> painted, median", median_ms(backs), "ms"),
    ]


class Area(Pixels):
    """The picture that Xvfb keeps, looked at where something stands."""

    #: Words of the header (XWD): its size, bytes in a line, colours in the map behind it.
    _SIZE, _LINE, _COLOURS = 0, 12, 19
    _COLOUR_BYTES = 12

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        words = struct.unpack(">25I", self._map[:100])
        self._start = words[self._SIZE] + words[self._COLOURS] * self._COLOUR_BYTES
        self._line = words[self._LINE]
        self._seen: tuple[int, int, int, int] | None = None

    def watch(self, seen: tuple[int, int, int, int]) -> None:
        """Look only there from now on: left, top, width, height."""
        self._seen = seen

    def sample(self) -> bytes:
        """Return what is there now, one line in three."""
        if self._seen is None:
            return super().sample()
        left, top, width, height = self._seen
        firsts = (self._start + y * self._line + left * 4 for y in range(top, top + height, 3))
        return b"".join(self._map[first : first + width * 4] for first in firsts)


def _first(visitor: Visitor) -> tuple[int, int, int, int]:
    """Answer everything; return where the total of the estimate stands."""
    journey, words = registry()[JOURNEY], Words("fr")
    visitor.wakes()
    visitor.touches("task-estimate")
    visitor.sees("simulation-choice")
    visitor.touches(journey.id)
    visitor.sees("question")
    answers(visitor, journey, TENANT, JourneyWords(journey, words))
    visitor.touches("primary")
    visitor.sees("estimate", _FIRST_S)
    return visitor.sees_thing("total").seen


def _again(visitor: Visitor, pixels: Area, rent: str) -> tuple[float, float]:
    """Return the time to the amounts, and of a press that asks the law for nothing."""
    back = _pressed(visitor, pixels, "back", "review")
    visitor.touches("change-loyer")
    visitor.sees_thing("question-loyer")
    visitor.erases(3)
    visitor.types_digits(rent)
    visitor.touches("primary")
    visitor.sees("review")
    return _pressed(visitor, pixels, "primary", "estimate"), back


def _pressed(visitor: Visitor, pixels: Area, name: str, screen: str) -> float:
    button = visitor.sees_thing(name).middle
    visitor.finger.move(button)
    pixels.still()
    began = time.monotonic()
    visitor.finger.tap(button)
    return pixels.still(after=lambda: visitor.looks().screen == screen) - began

"""An identity paper in a picture, as far as its machine-readable zone tells."""

from __future__ import annotations

from datetime import date

from kiosk.scanner.mrz.paper import Paper
from kiosk.scanner.mrz.parsing import parse
from kiosk.scanner.vision.mrz import read_zones
from kiosk.scanner.vision.types import Picture

#: Zones looked at in one picture before the best of them is taken for what it is.
_MOST_ZONES = 4
#: Check digits that hold, less those that fail.
_LEAST_HELD = 1


def read_paper(image: Picture, today: date) -> Paper | None:
    """Return what the paper says, or None where no zone was found. Of the picture nothing stays.

    The first zone of which all check digits hold; else the one of which most do. Where no more
    hold than fail it is no zone: one digit in ten holds by chance.
    """
    best: tuple[float, Paper] | None = None
    for number, zone in enumerate(read_zones(image)):
        paper = parse(zone.rows, today)
        if paper is not None:
            held = sum(1 if held else -1 for held in paper.checks.values())
            merit = held + min(zone.evidence, 3.9) / 4
            if best is None or merit > best[0]:
                best = merit, paper
            if paper.right:
                break
        if number + 1 == _MOST_ZONES:
            break
    return best[1] if best is not None and best[0] >= _LEAST_HELD else None

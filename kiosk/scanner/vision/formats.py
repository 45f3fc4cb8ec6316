"""What paper a page is by its shape, and how many dots an inch of it was seen with."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from kiosk.scanner.vision.types import Corners

_MM_PER_INCH = 25.4


class Paper(StrEnum):
    """A kind of paper, as far as its shape tells."""

    SHEET = "sheet"
    """A4 (ISO 216) or something like it. A5 has its shape: its dots per inch are then more
    than said, never fewer."""
    CARD = "card"
    """ID-1 (ISO/IEC 7810): identity card, residence permit, driving licence."""
    RECEIPT = "receipt"
    """A strip of a till's roll, 80 mm wide."""


#: Sides in millimetres, the long one first; a receipt is as long as it is.
_SHEET_MM = (297.0, 210.0)
_CARD_MM = (85.6, 53.98)
_ROLL_MM = 80.0

_CARD_SLACK = 0.04
#: Long side over short side from which a paper is a strip.
_STRIP = 1.9


def recognise(shape: float) -> Paper:
    """Return the kind of paper whose width over height, or height over width, is ``shape``."""
    ratio = max(shape, 1 / shape)
    card = _CARD_MM[0] / _CARD_MM[1]
    if abs(ratio - card) < _CARD_SLACK * card:
        return Paper.CARD
    return Paper.RECEIPT if ratio > _STRIP else Paper.SHEET


def dots_per_inch(corners: Corners, kind: Paper) -> float:
    """Return the dots per inch of the worse direction, from corners in pixels of a picture."""
    top, right, bottom, left = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    short, long = sorted((float(top + bottom) / 2, float(right + left) / 2))
    if kind is Paper.RECEIPT:
        return short * _MM_PER_INCH / _ROLL_MM
    sides = _CARD_MM if kind is Paper.CARD else _SHEET_MM
    return min(long / sides[0], short / sides[1]) * _MM_PER_INCH

"""What paper a page is by its shape, and how many dots an inch of it was seen with."""

from __future__ import annotations

from enum import StrEnum

import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.vision.types import Corners


class Paper(StrEnum):
    """A kind of paper, as far as its shape tells."""

    SHEET = "sheet"
    """A4 (ISO 216) or something like it. A5 has its shape: its dots per inch are then more
    than said, never fewer."""
    CARD = "card"
    """ID-1 (ISO/IEC 7810): identity card, residence permit, driving licence."""
    RECEIPT = "receipt"
    """A strip of a till's roll, 80 mm wide."""


#: A shape is that of a card within this part.
_CARD_SLACK = 0.04


def recognise(shape: float) -> Paper:
    """Return the kind of paper whose width over height, or height over width, is ``shape``."""
    ratio = max(shape, 1 / shape)
    card = formats.CARD_MM[1] / formats.CARD_MM[0]
    if abs(ratio - card) < _CARD_SLACK * card:
        return Paper.CARD
    return Paper.RECEIPT if ratio > formats.RECEIPT_SHAPE else Paper.SHEET


def dots_per_inch(corners: Corners, kind: Paper) -> float:
    """Return the dots per inch of the worse direction, from corners in pixels of a picture."""
    top, right, bottom, left = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    short, long = sorted((float(top + bottom) / 2, float(right + left) / 2))
    if kind is Paper.RECEIPT:
        return short * formats.MM_PER_INCH / formats.RECEIPT_WIDTH_MM
    across, along = formats.CARD_MM if kind is Paper.CARD else formats.A4_MM
    return min(long / along, short / across) * formats.MM_PER_INCH

"""The look of the documents: the kiosk's tokens, on paper. Lengths are in points.

A printed page is white and often has no colour: nothing is told by colour alone, and no
large surface is filled with ink.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Points in a millimetre.
MM = 72 / 25.4

PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM

#: What a printer can reach, and a hole punch spares.
MARGIN_LEFT, MARGIN_RIGHT = 20 * MM, 18 * MM
MARGIN_TOP, MARGIN_BOTTOM = 15 * MM, 21 * MM

LEFT, RIGHT = MARGIN_LEFT, PAGE_WIDTH - MARGIN_RIGHT
WIDTH = RIGHT - LEFT
BOTTOM = PAGE_HEIGHT - MARGIN_BOTTOM

#: The window of a French envelope (DL, 45 x 100 mm, NF Q 11-001) once the page is folded in
#: three: the address stands here, and nothing else does.
WINDOW_LEFT, WINDOW_TOP = 108 * MM, 50 * MM
WINDOW_RIGHT, WINDOW_BOTTOM = RIGHT, 84 * MM

INK, SOFT, LINE = "#14233B", "#4A5670", "#D8D2C4"
ACTION, TINT, PAPER = "#0E5A63", "#DDECEC", "#FFFFFF"
#: Of codes: one ink, whose edges no other blurs.
CODE = "#000000"

RADIUS = 3.2 * MM
HAIR, STRONG = 0.5, 1.2


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One voice of the text. ``leading`` is from one baseline to the next."""

    size: float
    leading: float
    bold: bool = False
    colour: str = INK


TITLE = TextStyle(23, 27, bold=True)
SUBTITLE = TextStyle(13, 17, colour=SOFT)
HEADING = TextStyle(12.5, 16, bold=True)
BODY = TextStyle(9.5, 12.5)
STRONG_BODY = TextStyle(9.5, 12.5, bold=True)
FIGURE = TextStyle(23, 26, bold=True, colour=ACTION)
LARGE_FIGURE = TextStyle(34, 36, bold=True, colour=ACTION)
SECOND = TextStyle(8, 10.5, colour=SOFT)
STRONG_SECOND = TextStyle(8, 10.5, bold=True)
LABEL = TextStyle(8, 10.5, bold=True, colour=SOFT)
ADDRESS = TextStyle(10.5, 14)
SMALL_ADDRESS = TextStyle(8.5, 11)
FOOT = TextStyle(7.5, 10, colour=SOFT)

"""Places in a picture: a point, the corners of a page, a mark, a side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

#: A point in pixels: x to the right, y down, (0, 0) the top left corner of the image.
Point = tuple[float, float]

#: Four corners of a page, clockwise from its top left. A corner may lie outside the image.
Quad = tuple[Point, Point, Point, Point]


@dataclass(frozen=True)
class Mark:
    """A place of a live picture that the advice is about, in its pixels: a corner, a glare."""

    x: float
    y: float
    radius: float = 0.0


class Side(StrEnum):
    """A side of the picture, as one looks at it."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"

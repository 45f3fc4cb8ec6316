"""Four corners that a person sets: whether they can be those of a page. No picture, no numpy."""

from __future__ import annotations

from math import hypot

from kiosk.scanner.protocol.places import Quad

#: Least length of a side, as a part of the picture's longest one: shorter, and the page that is
#: made of it is a smear.
LEAST_SIDE = 0.04
#: Least sine of the angle at a corner: flatter, and three corners are nearly on one line.
_LEAST_SINE = 0.17


def whole(width: int, height: int) -> Quad:
    """Return the corners of a whole picture of ``width`` x ``height`` pixels."""
    right, bottom = float(width - 1), float(height - 1)
    return ((0.0, 0.0), (right, 0.0), (right, bottom), (0.0, bottom))


def can_be_a_page(quad: Quad, width: int, height: int) -> bool:
    """Tell whether corners in a picture go clockwise round a convex shape that is no sliver.

    The picture is ``width`` x ``height`` pixels; no corner may lie outside of it.
    """
    if not all(0 <= x <= width - 1 and 0 <= y <= height - 1 for x, y in quad):
        return False
    sides = [
        (after[0] - here[0], after[1] - here[1])
        for here, after in zip(quad, (*quad[1:], quad[0]), strict=True)
    ]
    lengths = [hypot(*side) for side in sides]
    if min(lengths) < LEAST_SIDE * max(width, height):
        return False
    # y goes down: clockwise as seen, where every turn is to the right. A bow tie has two of each.
    return all(
        sides[i - 1][0] * sides[i][1] - sides[i - 1][1] * sides[i][0]
        >= _LEAST_SINE * lengths[i - 1] * lengths[i]
        for i in range(4)
    )


def turned(quad: Quad, turns: int) -> Quad:
    """Return the same corners, beginning ``turns`` later."""
    first = turns % 4
    a, b, c, d = (*quad[first:], *quad[:first])
    return (a, b, c, d)


def as_seen(quad: Quad) -> tuple[Quad, int]:
    """Begin with the corner at the top left of the picture; ``turned(seen, -turns)`` undoes it."""
    turns = min(range(4), key=lambda index: sum(quad[index]))
    return turned(quad, turns), turns


def scaled(quad: Quad, ratio: float) -> Quad:
    """Move corners to the same picture ``ratio`` times as large: pixel 0's centre is at 0."""
    a, b, c, d = (((x + 0.5) * ratio - 0.5, (y + 0.5) * ratio - 0.5) for x, y in quad)
    return (a, b, c, d)

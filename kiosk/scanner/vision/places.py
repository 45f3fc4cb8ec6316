"""Where the trouble with a page is in a live picture: corners that are out of it, reflections."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.protocol.places import Mark, Side
from kiosk.scanner.vision.types import Corners, Picture

#: As near to the edge as this, in parts of the longest side, a corner is not seen.
_MARGIN = 0.004
#: Least grey of all three colours where a lamp burns the picture out, and the least spot, in
#: parts of the picture.
_BURNT = 252
_LEAST_SPOT = 0.0004
_SPOTS = 3


def corners_out(picture: Picture, corners: Corners) -> tuple[tuple[Mark, ...], Side | None]:
    """Return the corners on the edge of a picture or beyond, and the side they leave it by.

    No side where they leave it by two opposite ones: the page is too near.
    """
    height, width = picture.shape[:2]
    margin = _MARGIN * max(height, width)
    beyond = {
        Side.LEFT: corners[:, 0] < margin,
        Side.RIGHT: corners[:, 0] > width - 1 - margin,
        Side.TOP: corners[:, 1] < margin,
        Side.BOTTOM: corners[:, 1] > height - 1 - margin,
    }
    out = np.any(list(beyond.values()), axis=0)
    marks = tuple(
        Mark(float(np.clip(x, 0, width - 1)), float(np.clip(y, 0, height - 1)))
        for x, y in corners[out]
    )
    count = {side: int(found.sum()) for side, found in beyond.items() if found.any()}
    opposite = {Side.LEFT, Side.RIGHT} <= count.keys() or {Side.TOP, Side.BOTTOM} <= count.keys()
    if not count or opposite:
        return marks, None
    return marks, max(count, key=lambda side: count[side])


def glare_spots(picture: Picture, corners: Corners) -> tuple[Mark, ...]:
    """Return the largest spots on a page that a lamp burns out."""
    burnt = (picture.min(axis=2) >= _BURNT).astype(np.uint8)
    page = np.zeros(burnt.shape, np.uint8)
    cv2.fillConvexPoly(page, np.round(corners).astype(np.int32), 1)
    spots = cv2.morphologyEx(burnt & page, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    _, _, stats, centres = cv2.connectedComponentsWithStats(np.asarray(spots, np.uint8))
    least = _LEAST_SPOT * burnt.size
    found = []
    # The first one is what is not burnt out.
    for (_, _, wide, high, area), (x, y) in zip(stats[1:], centres[1:], strict=True):
        if area >= least:
            found.append((float(area), Mark(float(x), float(y), float(np.hypot(wide, high)) / 2)))
    found.sort(key=lambda one: -one[0])
    return tuple(mark for _, mark in found[:_SPOTS])

"""Which way a page is read, as far as its lines of text tell.

Lines of text make the ink of a page swell and ebb across them, and hardly along them. That tells
which two sides are the top and the bottom, not which of the two: a page is taken to be held
upright rather than upside down. Nothing is claimed of a page whose ink does not tell: a card, a
drawing, a table.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Picture

#: Longest side of the page that is looked at: lines of small print are then some 6 pixels apart.
_SIDE = 560
_SOURCE_SIDE = 1600
#: A stroke without a gap over so many pixels is ruled, not written.
_RULED_PX = 61
#: How much more the ink must swell one way than the other.
_CLEAR = 1.8
#: Part of the page that must be drawn for its ink to tell.
_LEAST_INK = 0.004


def as_read(image: Picture, corners: Corners) -> Corners:
    """Return the corners beginning with the top left of the page as it is read.

    ``corners`` 4 x 2, clockwise; they come back as they were where the ink does not tell.
    """
    source = reduced(image, _SOURCE_SIDE)
    page = rectify(source, corners * np.float32(source.shape[1] / image.shape[1]), longest=_SIDE)
    lying = lines_run_down(page)
    if lying is None:
        return corners
    turned = np.roll(corners, -1, axis=0) if lying else corners
    # Of the two ways, the one in which the lines run to the right of the picture.
    along = turned[1] - turned[0] + turned[2] - turned[3]
    if along[0] < 0:
        turned = np.roll(turned, -2, axis=0)
    return np.asarray(turned, np.float32)


def lines_run_down(page: Picture) -> bool | None:
    """Tell whether lines of text run down a page seen straight, or None where it does not tell."""
    light = np.asarray(cv2.cvtColor(page, cv2.COLOR_BGR2GRAY), np.uint8)
    closed = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    ink = np.asarray(cv2.subtract(closed, light), np.uint8) > 24
    margin = max(4, min(ink.shape) // 25)
    ink = ink[margin:-margin, margin:-margin]
    if ink.size == 0 or ink.mean() < _LEAST_INK:
        return None
    ink = ink & ~_ruled(ink)
    across, down = _swell(ink, 1), _swell(ink, 0)
    if across > _CLEAR * down:
        return False
    return True if down > _CLEAR * across else None


def _ruled(ink: AnyArray) -> AnyArray:
    """Return the ink of ruled lines and frames: they run both ways, and tell nothing."""
    plane = ink.astype(np.uint8)
    lying = cv2.morphologyEx(plane, cv2.MORPH_OPEN, np.ones((1, _RULED_PX), np.uint8))
    upright = cv2.morphologyEx(plane, cv2.MORPH_OPEN, np.ones((_RULED_PX, 1), np.uint8))
    return np.asarray(cv2.dilate(cv2.bitwise_or(lying, upright), np.ones((3, 3), np.uint8)) > 0)


def _swell(ink: AnyArray, axis: int) -> float:
    """Return how fast the ink changes from one row (or column) to the next."""
    profile: Floats = ink.mean(axis=axis)
    return float(np.square(profile[2:] - profile[:-2]).mean())

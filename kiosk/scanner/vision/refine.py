"""Corners to a fraction of a pixel, on the picture itself and not on the small one.

Along each side the picture is read across it; where the step is steepest is a point of the
edge. The points that lie on one line say where the side is; fingers and curls do not.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.geometry import corners_of, fitted, sides
from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Grey, Picture

_READINGS = 48
#: Part of a side left out at each end: rounded corners, and the neighbour's shadow.
_ENDS = 0.05
#: A side needs this part of its readings on one line.
_AGREEING = 0.4
_ROUNDS = 2


def refine(image: Picture, corners: Corners, reach: float, fixed: AnyArray) -> Corners:
    """Return the corners moved to where the edges are, about ``reach`` pixels away at most.

    ``corners`` 4 x 2 in pixels of ``image``, clockwise. A side without a clear edge stays, and
    so do those marked in ``fixed`` (4 booleans): the picture's own edge is no edge of a page.
    """
    plane = np.asarray(cv2.cvtColor(image, cv2.COLOR_BGR2GRAY), np.uint8)
    current: Floats = corners.astype(np.float64)
    for attempt in range(_ROUNDS):
        span = max(2.0, reach / (1 + 2 * attempt))
        start, direction, normal, length = sides(current)
        slope, base = _edges(plane, start, direction, normal, length, span)
        slope[fixed] = base[fixed] = 0.0
        through, way = start + base[:, None] * normal, direction + slope[:, None] * normal
        moved = corners_of(through, way)
        if not np.isfinite(moved).all():
            break
        if np.abs(moved - corners).max() > 3 * reach:
            # Two sides that are nearly one line meet anywhere.
            break
        current = moved
    return current.astype(np.float32)


def _edges(
    plane: Grey, start: Floats, direction: Floats, normal: Floats, length: Floats, reach: float
) -> tuple[Floats, Floats]:
    """Return slope and distance, 4 each, of the edge near each side; 0 where there is none."""
    part = np.linspace(_ENDS, 1 - _ENDS, _READINGS)
    along = part[None] * length[:, None]
    across = np.arange(-np.ceil(reach) - 1, np.ceil(reach) + 2)
    points = (start[:, None] + along[:, :, None] * direction[:, None])[:, :, None]
    points = points + across[:, None] * normal[:, None, None]
    x, y = points[..., 0], points[..., 1]
    flat_x, flat_y = (one.reshape(4 * _READINGS, -1).astype(np.float32) for one in (x, y))
    read = np.asarray(cv2.remap(plane, flat_x, flat_y, cv2.INTER_LINEAR), np.float32)
    # Along the side first: letters and grain average out, the edge does not.
    smooth = np.stack(
        [cv2.GaussianBlur(one, (3, 5), 0) for one in read.reshape(4, _READINGS, len(across))]
    )
    steps = smooth[:, :, 2:] - smooth[:, :, :-2]
    height, width = plane.shape
    inside = (x > 1) & (x < width - 2) & (y > 1) & (y < height - 2)
    steps *= inside[:, :, 1:-1]
    # The side of a page is brighter on one side all along: the sign of the middling step.
    sign = np.sign(steps.sum(axis=(1, 2), keepdims=True))
    steps *= np.where(sign == 0, 1, sign)
    peak = steps.argmax(axis=2)
    height_of = np.take_along_axis(steps, peak[:, :, None], 2)[:, :, 0]
    good = height_of > np.maximum(4.0, 0.35 * np.median(height_of, axis=1))[:, None]
    offset = across[1:-1][peak] + _subpixel(steps, peak)
    slope, base = fitted(along, offset, good, 1.5)
    unclear = (good.sum(axis=1) < _AGREEING * _READINGS) | (length < 8)
    slope[unclear] = base[unclear] = 0.0
    return slope, base


def _subpixel(steps: Floats, peak: Floats) -> Floats:
    """Return where, about the highest reading, the parabola through three has its top."""
    last = steps.shape[2] - 1
    near = np.stack([np.maximum(peak - 1, 0), peak, np.minimum(peak + 1, last)], axis=2)
    left, middle, right = np.moveaxis(np.take_along_axis(steps, near, 2), 2, 0)
    bend = left - 2 * middle + right
    shift = np.where(np.abs(bend) > 1e-3, 0.5 * (left - right) / np.where(bend == 0, 1, bend), 0)
    return np.clip(shift, -0.5, 0.5).astype(np.float32)

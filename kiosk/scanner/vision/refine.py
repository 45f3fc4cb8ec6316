"""Corners to a fraction of a pixel, on the picture itself and not on the small one.

Along each side the picture is read across it; where the step is steepest is a point of the
edge. The points that lie on one line say where the side is; fingers and curls do not.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.geometry import meeting
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
    current = corners.astype(np.float64)
    for attempt in range(_ROUNDS):
        span = max(2.0, reach / (1 + 2 * attempt))
        ends = np.roll(current, -1, axis=0)
        lines = [
            _line_through(current[side], ends[side])
            if fixed[side]
            else _edge_line(plane, current[side], ends[side], span)
            for side in range(4)
        ]
        moved = np.array([meeting(lines[side - 1], lines[side]) for side in range(4)])
        if not np.isfinite(moved).all():
            break
        if np.abs(moved - corners).max() > 3 * reach:
            # Two sides that are nearly one line meet anywhere.
            break
        current = moved
    return current.astype(np.float32)


def _edge_line(plane: Grey, start: Floats, end: Floats, reach: float) -> tuple[Floats, Floats]:
    """Return a point and a unit direction of the edge near a side, or of the side itself."""
    length = float(np.linalg.norm(end - start))
    start, direction = _line_through(start, end)
    if length < 8:
        return start, direction
    normal = np.array([-direction[1], direction[0]])
    along = np.linspace(_ENDS, 1 - _ENDS, _READINGS) * length
    across = np.arange(-np.ceil(reach) - 1, np.ceil(reach) + 2)
    x = start[0] + along[:, None] * direction[0] + across[None, :] * normal[0]
    y = start[1] + along[:, None] * direction[1] + across[None, :] * normal[1]
    read = cv2.remap(plane, x.astype(np.float32), y.astype(np.float32), cv2.INTER_LINEAR).astype(
        np.float32
    )
    # Along the side first: letters and grain average out, the edge does not.
    smooth = cv2.GaussianBlur(read, (3, 5), 0)
    steps = np.asarray(smooth[:, 2:] - smooth[:, :-2], np.float32)
    height, width = plane.shape
    inside = (x > 1) & (x < width - 2) & (y > 1) & (y < height - 2)
    steps[~inside[:, 1:-1]] = 0
    # The side of a page is brighter on one side all along: the sign of the middling step.
    sign = np.sign(steps.sum())
    steps *= sign if sign else 1
    peak = steps.argmax(axis=1)
    height_of = steps[np.arange(_READINGS), peak]
    good = height_of > max(4.0, 0.35 * float(np.median(height_of)))
    if good.sum() < _AGREEING * _READINGS:
        return start, direction
    offset = across[1:-1][peak] + _subpixel(steps, peak)
    return _robust_line(start, direction, normal, along[good], offset[good])


def _line_through(start: Floats, end: Floats) -> tuple[Floats, Floats]:
    direction = end - start
    return start, direction / max(float(np.linalg.norm(direction)), 1e-6)


def _subpixel(steps: Floats, peak: Floats) -> Floats:
    """Return where, about the highest reading, the parabola through three has its top."""
    rows = np.arange(len(peak))
    last = steps.shape[1] - 1
    left = steps[rows, np.maximum(peak - 1, 0)]
    right = steps[rows, np.minimum(peak + 1, last)]
    middle = steps[rows, peak]
    bend = left - 2 * middle + right
    shift = np.where(np.abs(bend) > 1e-3, 0.5 * (left - right) / np.where(bend == 0, 1, bend), 0)
    return np.clip(shift, -0.5, 0.5).astype(np.float32)


def _robust_line(
    start: Floats, direction: Floats, normal: Floats, along: Floats, offset: Floats
) -> tuple[Floats, Floats]:
    """Fit offset = a + b * along, what lies far from the fit before weighing less each time."""
    slope, base = 0.0, float(np.median(offset))
    for _ in range(4):
        error = np.abs(offset - (base + slope * along))
        scale = max(1.0, 1.5 * float(np.median(error)))
        weight = 1 / (1 + (error / scale) ** 2)
        weight /= weight.sum()
        mean_x, mean_y = float(weight @ along), float(weight @ offset)
        from_mean = along - mean_x
        spread = float(weight @ from_mean**2)
        slope = float(weight @ (from_mean * (offset - mean_y))) / max(spread, 1e-6)
        base = mean_y - slope * mean_x
    found = direction + slope * normal
    return start + base * normal, found / np.linalg.norm(found)

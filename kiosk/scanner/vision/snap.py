"""Sides moved from about where the page ends to an edge that is there.

The network is right about the page and some pixels off about its sides. Each side is laid at
every place and slope within a few pixels; the straight step that runs all along it and is not
far wins. Then :mod:`kiosk.scanner.vision.refine` has little left to do.
"""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from kiosk.scanner.vision.features import GAINS
from kiosk.scanner.vision.geometry import corners_of, sides
from kiosk.scanner.vision.types import AnyArray, Corners, Floats

_READINGS = 28
#: Part of a side left out at each end.
_ENDS = 0.06
#: A step of so many grey levels is half of the evidence that there can be.
_HALF_STEP = 8.0
#: A side whose paper is darker than what is beyond it counts for less.
_DARKER = 0.8
#: Pixels read on each side of a step.
_WIDE = 2


def snap(
    planes: AnyArray, corners: Floats, reach: int, spread: float, fixed: AnyArray
) -> tuple[Corners, Floats]:
    """Return the corners moved, and the evidence of each side, 0 to 1.

    ``planes`` as those of :class:`~kiosk.scanner.vision.features.Small`, ``corners`` 4 x 2
    clockwise in its pixels; a side's ends move by ``reach`` at most, and less
    gladly the farther (``spread``, a deviation in pixels). Sides in ``fixed`` stay.
    """
    start, _, inward, _ = sides(corners.astype(np.float64))
    end = np.roll(start, -1, axis=0)
    steps, seen = _steps(planes, start, end, inward, reach)
    count = 2 * reach + 1
    moves = np.arange(-reach, reach + 1)
    places = steps.shape[2]
    # All that each side's every pair of moves reads, summed: one product for all four.
    flat = steps.reshape(4, _READINGS * places, -1).transpose(1, 0, 2)
    total = (_read_by(reach) @ flat.reshape(len(flat), -1)).reshape(count, count, 4, -1)
    strong = np.where(total > 0, total, -_DARKER * total).max(axis=-1).transpose(2, 0, 1)
    evidence = strong / np.maximum(seen, 0.5 * _READINGS)[:, None, None]
    far = moves[:, None] ** 2 + moves[None, :] ** 2
    weighed = evidence * np.exp(-far / (4 * spread**2))
    through, way = start.copy(), end - start
    support = np.ones(4, np.float32)
    for side in range(4):
        first, second = np.unravel_index(int(weighed[side].argmax()), weighed[side].shape)
        if fixed[side] or weighed[side, first, second] <= 0:
            first = second = np.int64(reach)
        if not fixed[side]:
            support[side] = evidence[side, first, second]
        a = start[side] + (end[side] - start[side]) * _ENDS + inward[side] * moves[first]
        b = end[side] - (end[side] - start[side]) * _ENDS + inward[side] * moves[second]
        through[side], way[side] = a, b - a
    moved = corners_of(through, way)
    if not np.isfinite(moved).all() or np.abs(moved - corners).max() > 4 * reach:
        return corners.astype(np.float32), support
    return moved.astype(np.float32), support


@cache
def _read_by(reach: int) -> Floats:
    """Return which readings every pair of moves of a side's two ends takes: 0 or 1 each.

    Rows are pairs of moves, columns are readings times places across.
    """
    at = np.linspace(-1, 1, _READINGS)
    moves = np.arange(-reach, reach + 1)
    offset = 0.5 * (moves[:, None, None] * (1 - at) + moves[None, :, None] * (1 + at))
    places = len(moves)
    taken = np.arange(_READINGS) * places + np.round(offset).astype(np.int64) + reach
    read = np.zeros((places**2, _READINGS * places), np.float32)
    np.put_along_axis(read, taken.reshape(places**2, _READINGS), 1, axis=1)
    return read


def _steps(
    planes: AnyArray, start: Floats, end: Floats, inward: Floats, reach: int
) -> tuple[Floats, Floats]:
    """Return steps, 4 x readings x places x channels, -1 to 1, and readings seen of each side.

    A step is positive where the inside is the brighter (or redder, or yellower).
    """
    part = np.linspace(_ENDS, 1 - _ENDS, _READINGS)
    across = np.arange(-reach - _WIDE, reach + _WIDE) + 0.5
    on_side = start[:, None] + part[None, :, None] * (end - start)[:, None]
    points = on_side[:, :, None] + across[None, None, :, None] * inward[:, None, None, :]
    x, y = (
        points[..., axis].reshape(4 * _READINGS, len(across)).astype(np.float32) for axis in (0, 1)
    )
    read = cv2.remap(planes, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) * GAINS
    values = np.asarray(read, np.float32).reshape(4, _READINGS, len(across), -1)
    sums = np.cumsum(np.pad(values, ((0, 0), (0, 0), (1, 0), (0, 0))), axis=2)
    pairs = (sums[:, :, _WIDE:] - sums[:, :, :-_WIDE]) / _WIDE
    steps = pairs[:, :, _WIDE:] - pairs[:, :, :-_WIDE]
    # A faint edge that is long counts nearly as much as a strong one.
    steps = steps / (np.abs(steps) + _HALF_STEP)
    height, width = planes.shape[:2]
    at_x, at_y = on_side[..., 0], on_side[..., 1]
    inside = (at_x > 1) & (at_x < width - 2) & (at_y > 1) & (at_y < height - 2)
    return np.asarray(steps * inside[:, :, None, None], np.float32), inside.sum(axis=1)

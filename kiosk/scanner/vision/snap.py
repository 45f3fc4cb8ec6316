"""Sides moved from about where the page ends to an edge that is there.

The network is right about the page and some pixels off about its sides. Each side is laid at
every place and slope within a few pixels; the straight step that runs all along it and is not
far wins. Then :mod:`kiosk.scanner.vision.refine` has little left to do.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.geometry import meeting
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
    channels: Floats, corners: Floats, reach: int, spread: float, fixed: AnyArray
) -> tuple[Corners, Floats]:
    """Return the corners moved, and the evidence of each side, 0 to 1.

    ``channels`` as those of :class:`~kiosk.scanner.vision.features.Small`, ``corners`` 4 x 2
    clockwise in its pixels; a side's ends move by ``reach`` at most, and less
    gladly the farther (``spread``, a deviation in pixels). Sides in ``fixed`` stay.
    """
    start, end = corners.astype(np.float64), np.roll(corners, -1, axis=0).astype(np.float64)
    length = np.maximum(np.linalg.norm(end - start, axis=1, keepdims=True), 1e-3)
    direction = (end - start) / length
    # Clockwise with y downwards: the inside is on the right of the walk.
    inward = np.stack([-direction[:, 1], direction[:, 0]], axis=1)
    steps, seen = _steps(channels, start, end, inward, reach)
    at = np.linspace(-1, 1, _READINGS)
    moves = np.arange(-reach, reach + 1)
    # Every pair of moves of the two ends: M x M x readings.
    offset = 0.5 * (moves[:, None, None] * (1 - at) + moves[None, :, None] * (1 + at))
    column = np.round(offset).astype(np.int64) + reach
    evidence = np.zeros((4, len(moves), len(moves)), np.float32)
    for side in range(4):
        read = steps[side][np.arange(_READINGS), column]
        total = read.sum(axis=2)
        strong = np.where(total > 0, total, -_DARKER * total).max(axis=-1)
        evidence[side] = strong / max(float(seen[side]), 0.5 * _READINGS)
    far = moves[:, None] ** 2 + moves[None, :] ** 2
    weighed = evidence * np.exp(-far / (4 * spread**2))
    lines = []
    support = np.ones(4, np.float32)
    for side in range(4):
        first, second = np.unravel_index(int(weighed[side].argmax()), weighed[side].shape)
        if fixed[side] or weighed[side, first, second] <= 0:
            first = second = np.int64(reach)
        if not fixed[side]:
            support[side] = evidence[side, first, second]
        a = start[side] + (end[side] - start[side]) * _ENDS + inward[side] * moves[first]
        b = end[side] - (end[side] - start[side]) * _ENDS + inward[side] * moves[second]
        lines.append((a, b - a))
    moved = [meeting(lines[side - 1], lines[side]) for side in range(4)]
    if not np.isfinite(moved).all() or np.abs(np.array(moved) - corners).max() > 4 * reach:
        return corners.astype(np.float32), support
    return np.array(moved, np.float32), support


def _steps(
    channels: Floats, start: Floats, end: Floats, inward: Floats, reach: int
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
    read = cv2.remap(channels, x, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    values = np.asarray(read, np.float32).reshape(4, _READINGS, len(across), -1)
    sums = np.cumsum(np.pad(values, ((0, 0), (0, 0), (1, 0), (0, 0))), axis=2)
    pairs = (sums[:, :, _WIDE:] - sums[:, :, :-_WIDE]) / _WIDE
    steps = pairs[:, :, _WIDE:] - pairs[:, :, :-_WIDE]
    # A faint edge that is long counts nearly as much as a strong one.
    steps = steps / (np.abs(steps) + _HALF_STEP)
    height, width = channels.shape[:2]
    at_x, at_y = on_side[..., 0], on_side[..., 1]
    inside = (at_x > 1) & (at_x < width - 2) & (at_y > 1) & (at_y < height - 2)
    return np.asarray(steps * inside[:, :, None, None], np.float32), inside.sum(axis=1)

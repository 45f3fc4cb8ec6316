"""From the network's plane of chances to four corners: where the page is, roughly.

The outline of the likely part is made convex, then its sides are taken away, the one that adds
the least surface first, until four are left: a corner that a finger hides or that the picture
cuts off comes back where two sides meet, outside of the picture if need be.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.geometry import corners_of, fitted, sides
from kiosk.scanner.vision.types import AnyArray, Corners, Floats

#: A page takes at least this part of the picture.
_LEAST_PART = 0.008
#: The plane is drawn so many times larger before its outline is followed.
_FINER = 4
#: A corner may lie this part of the picture's size outside of it.
_OUTSIDE = 0.3
#: Within so many cells of the picture's edge, a side is that edge.
_AT_EDGE = 0.75
_FRAME_COST = 0.4
#: Outline within so many pixels of a side is its own; near its ends it bends to the next one.
_BESIDE, _ENDS = 5.0, 6.0


@dataclass(frozen=True)
class Proposal:
    """``corners``: 4 x 2, clockwise, as parts of the picture's width and height, 0 to 1 within.

    ``trust``: how well a quadrilateral of chance 1 in a picture of chance 0 describes what the
    network says, 0 to 1. ``on_frame``: 4 booleans, sides that are the picture's own edge.
    """

    corners: Floats
    trust: float
    on_frame: AnyArray


def propose(page: Floats) -> Proposal | None:
    """Find the quadrilateral that the chances of page make, or None where they make none."""
    fine = np.asarray(cv2.resize(page, None, fx=_FINER, fy=_FINER, interpolation=cv2.INTER_LINEAR))
    likely = (fine > 0.5).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(likely)
    if count < 2:
        return None
    largest = 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA]))
    if stats[largest, cv2.CC_STAT_AREA] < _LEAST_PART * fine.size:
        return None
    part = (labels == largest).astype(np.uint8)
    contours, _ = cv2.findContours(part, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    hull = cv2.convexHull(max(contours, key=len)).reshape(-1, 2).astype(np.float64)
    corners = four_sided(hull, fine.shape[1], fine.shape[0])
    if corners is None:
        return None
    width, height = fine.shape[1], fine.shape[0]
    fixed = _on_frame(corners, width, height, _AT_EDGE * _FINER)
    outline = max(contours, key=len).reshape(-1, 2).astype(np.float64)
    moved = _fitted(corners, outline, fixed, width, height)
    parts = ((moved + 0.5) / np.array([width, height])).astype(np.float32)
    return Proposal(parts, agreement(page, parts), fixed)


def _fitted(corners: Corners, outline: Floats, fixed: AnyArray, width: int, height: int) -> Corners:
    """Lay each side through the outline beside it, fingers and dents weighing little."""
    within = (outline > 1).all(axis=1) & (outline < np.array([width - 2, height - 2])).all(axis=1)
    # A third of them says as much.
    points = outline[within][::3]
    start, direction, normal, length = sides(corners.astype(np.float64))
    from_start = points[None] - start[:, None]
    along = (from_start * direction[:, None]).sum(axis=2)
    away = (from_start * normal[:, None]).sum(axis=2)
    margin = np.minimum(_ENDS, 0.2 * length)[:, None]
    mine = (np.abs(away) < _BESIDE) & (along > margin) & (along < length[:, None] - margin)
    mine &= (~fixed & (mine.sum(axis=1) > 4))[:, None]
    slope, base = fitted(along, away, mine, 0.0)
    through, way = start + base[:, None] * normal, direction + slope[:, None] * normal
    met = corners_of(through, way)
    if not np.isfinite(met).all() or np.abs(met - corners).max() > 4 * _BESIDE:
        return corners
    return met.astype(np.float32)


def agreement(page: Floats, corners: Floats) -> float:
    """Return how far the chances and a quadrilateral are one and the same, 0 to 1.

    ``corners`` as those of a :class:`Proposal`.
    """
    rows, columns = page.shape
    drawn = np.zeros((rows * _FINER, columns * _FINER), np.uint8)
    points = corners * np.array([columns, rows], np.float32) * _FINER - 0.5
    cv2.fillConvexPoly(drawn, np.round(points * 16).astype(np.int32), 255, cv2.LINE_AA, 4)
    inside = cv2.resize(drawn, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32)
    inside /= 255
    common, union = np.minimum(inside, page).sum(), np.maximum(inside, page).sum()
    return float(common / max(float(union), 1.0))


def four_sided(hull: Floats, width: int, height: int) -> Corners | None:
    """Take sides away from a clockwise convex outline, N x 2, until four are left."""
    # A dozen points: plain numbers are several times faster than arrays of them.
    points: list[tuple[float, float]] = [(x, y) for x, y in _simplified(hull).tolist()]
    if len(points) < 4:
        return None
    while len(points) > 4:
        best, meets, at = math.inf, (0.0, 0.0), 0
        for side in range(len(points)):
            added, met = _without(points, side, width, height)
            if added < best:
                best, meets, at = added, met, side
        if best == math.inf:
            return None
        points[at] = meets
        del points[(at + 1) % len(points)]
    return np.asarray(points, np.float32)


def _without(
    points: list[tuple[float, float]], side: int, width: int, height: int
) -> tuple[float, tuple[float, float]]:
    """Return twice the surface that an outline gains without a side, and where its neighbours meet.

    Infinity where they do not meet beyond it, or far outside of the picture.
    """
    nowhere = (math.inf, (0.0, 0.0))
    count = len(points)
    before, start = points[side - 1], points[side]
    end, after = points[(side + 1) % count], points[(side + 2) % count]
    first = start[0] - before[0], start[1] - before[1]
    second = end[0] - after[0], end[1] - after[1]
    gap = end[0] - start[0], end[1] - start[1]
    cross = first[0] * second[1] - first[1] * second[0]
    if abs(cross) < 1e-9:
        return nowhere
    along = (gap[0] * second[1] - gap[1] * second[0]) / cross
    if along <= 0:
        return nowhere
    x, y = start[0] + along * first[0], start[1] + along * first[1]
    wide, high = _OUTSIDE * width, _OUTSIDE * height
    if not (-wide < x < width + wide and -high < y < height + high):
        return nowhere
    added = abs(gap[0] * (y - start[1]) - gap[1] * (x - start[0]))
    # The picture's edge is a side only where nothing better is left.
    near = _AT_EDGE * _FINER
    framed = any(
        max(start[axis], end[axis]) < near or min(start[axis], end[axis]) > last - near
        for axis, last in ((0, width - 1), (1, height - 1))
    )
    return added * (_FRAME_COST if framed else 1.0), (x, y)


def _simplified(hull: Floats) -> Floats:
    """Leave out what a staircase of pixels adds to an outline; clockwise, y downwards."""
    outline = cv2.approxPolyDP(hull.astype(np.float32).reshape(-1, 1, 2), 1.0, True).reshape(-1, 2)
    after = np.roll(outline, -1, axis=0)
    turn = (outline[:, 0] * after[:, 1] - outline[:, 1] * after[:, 0]).sum()
    return np.asarray(outline if turn > 0 else outline[::-1], np.float64)


def _on_frame(corners: Floats, width: int, height: int, within: float) -> AnyArray:
    """Tell which sides run along an edge of the picture."""
    ends = np.roll(corners, -1, axis=0)
    lowest, highest = np.minimum(corners, ends), np.maximum(corners, ends)
    last = np.array([width - 1, height - 1], np.float32)
    return np.asarray(((highest < within) | (lowest > last - within)).any(axis=1))

"""From the network's plane of chances to four corners: where the page is, roughly.

The outline of the likely part is made convex, then its sides are taken away, the one that adds
the least surface first, until four are left: a corner that a finger hides or that the picture
cuts off comes back where two sides meet, outside of the picture if need be.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.geometry import meeting
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
    points = outline[within]
    lines = []
    for side in range(4):
        start, end = corners[side].astype(np.float64), corners[(side + 1) % 4].astype(np.float64)
        length = max(float(np.linalg.norm(end - start)), 1e-3)
        direction = (end - start) / length
        normal = np.array([-direction[1], direction[0]])
        along, away = (points - start) @ direction, (points - start) @ normal
        margin = min(_ENDS, 0.2 * length)
        mine = (np.abs(away) < _BESIDE) & (along > margin) & (along < length - margin)
        if not fixed[side] and mine.sum() > 4:
            slope, base = _robust(along[mine], away[mine])
            start, direction = start + base * normal, direction + slope * normal
        lines.append((start, direction))
    met = np.array([meeting(lines[side - 1], lines[side]) for side in range(4)])
    if not np.isfinite(met).all() or np.abs(met - corners).max() > 4 * _BESIDE:
        return corners
    return met.astype(np.float32)


def _robust(along: Floats, away: Floats) -> tuple[float, float]:
    """Fit away = base + slope * along, what lies far from the fit weighing less each time."""
    slope, base = 0.0, float(np.median(away))
    for _ in range(4):
        weight = 1 / (1 + (away - base - slope * along) ** 2)
        weight /= weight.sum()
        mean_x, mean_y = float(weight @ along), float(weight @ away)
        spread = float(weight @ (along - mean_x) ** 2)
        slope = float(weight @ ((along - mean_x) * (away - mean_y))) / max(spread, 1e-6)
        base = mean_y - slope * mean_x
    return slope, base


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
    points = _simplified(hull)
    if len(points) < 4:
        return None
    margin = np.array([width, height]) * _OUTSIDE
    while len(points) > 4:
        # Without side i (from point i to i + 1) its neighbours meet beyond it.
        before, after = np.roll(points, 1, axis=0), np.roll(points, -2, axis=0)
        ends = np.roll(points, -1, axis=0)
        first, second = points - before, ends - after
        cross = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
        safe = np.where(np.abs(cross) < 1e-9, np.inf, cross)
        gap = ends - points
        along = (gap[:, 0] * second[:, 1] - gap[:, 1] * second[:, 0]) / safe
        meeting = points + along[:, None] * first
        added = np.abs(gap[:, 0] * (meeting - points)[:, 1] - gap[:, 1] * (meeting - points)[:, 0])
        near = ((meeting > -margin) & (meeting < np.array([width, height]) + margin)).all(axis=1)
        # The picture's edge is a side only where nothing better is left.
        added[_on_frame(points, width, height, _AT_EDGE * _FINER)] *= _FRAME_COST
        added[(along <= 0) | ~near] = np.inf
        side = int(np.argmin(added))
        if not np.isfinite(added[side]):
            return None
        points[side] = meeting[side]
        points = np.delete(points, (side + 1) % len(points), axis=0)
    return np.asarray(points, np.float32)


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

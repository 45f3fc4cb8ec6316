"""Straight lines: the sides of a quadrilateral, lines through points, where two meet."""

from __future__ import annotations

import numpy as np

from kiosk.scanner.vision.types import AnyArray, Floats


def corners_of(through: Floats, way: Floats) -> Floats:
    """Return where each of four sides crosses the one before it, 4 x 2.

    ``through`` and ``way``, 4 x 2 each: a point of each side and its direction. Not finite where
    two do not cross.
    """
    return np.array([_meeting(through[i - 1], way[i - 1], through[i], way[i]) for i in range(4)])


def _meeting(p: Floats, d: Floats, q: Floats, e: Floats) -> Floats:
    cross = d[0] * e[1] - d[1] * e[0]
    if abs(cross) < 1e-6:
        return np.array([np.inf, np.inf])
    t = ((q[0] - p[0]) * e[1] - (q[1] - p[1]) * e[0]) / cross
    return np.asarray(p + t * d)


def sides(corners: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """Return starts, unit directions and normals, 4 x 2 each, and lengths of four sides.

    Of corners that go clockwise with y downwards, the normals point inwards.
    """
    way = np.roll(corners, -1, axis=0) - corners
    length = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-6)
    direction = way / length[:, None]
    return corners, direction, np.stack([-direction[:, 1], direction[:, 0]], axis=1), length


def fitted(along: Floats, away: Floats, among: AnyArray, spread: float) -> tuple[Floats, Floats]:
    """Fit away = base + slope * along for each of N rows, and return slopes and bases.

    Points that lie far from the fit weigh less in the next: far is ``spread`` times what the
    middling point errs, and a pixel at least. Only points in ``among`` (N x M booleans) count;
    a row that has none gets 0 and 0.
    """
    count = among.sum(axis=1)
    slope = np.zeros(len(along))
    base = np.where(count > 0, _middling(away, among, count), 0.0)
    for _ in range(4):
        error = np.abs(away - base[:, None] - slope[:, None] * along)
        scale = np.maximum(1.0, spread * np.where(count > 0, _middling(error, among, count), 0.0))
        weight = among / (1 + (error / scale[:, None]) ** 2)
        weight /= np.maximum(weight.sum(axis=1, keepdims=True), 1e-9)
        mean_x, mean_y = (weight * along).sum(axis=1), (weight * away).sum(axis=1)
        from_mean = along - mean_x[:, None]
        wide = np.maximum((weight * from_mean**2).sum(axis=1), 1e-6)
        slope = (weight * from_mean * (away - mean_y[:, None])).sum(axis=1) / wide
        base = np.where(count > 0, mean_y - slope * mean_x, 0.0)
    return np.where(count > 0, slope, 0.0), base


def _middling(values: Floats, among: AnyArray, count: AnyArray) -> Floats:
    """Return the median of those of each row that count."""
    ordered = np.sort(np.where(among, values, np.inf), axis=1)
    rows = np.arange(len(values))
    low, high = ordered[rows, np.maximum(count - 1, 0) // 2], ordered[rows, count // 2]
    return np.asarray((low + high) / 2)

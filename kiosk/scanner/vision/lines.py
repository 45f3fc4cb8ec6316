"""Straight lines that may carry a side of a page, and what lies along them.

Edge pixels vote, each for the lines near its own direction (a Hough transform that knows the
gradient). Then the picture is read once along and across every line kept, into running sums:
afterwards the evidence for *any* stretch of *any* line costs two look-ups, which is what makes
it possible to weigh tens of thousands of quadrilaterals.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.features import Features
from kiosk.scanner.vision.types import Floats

#: Lines kept, of those with most votes.
MAX_LINES = 40

_THETA_BINS = 180
_RHO_STEP = 2.0
#: An edge pixel votes this many degrees around its own direction.
_SPREAD = 3
#: Peaks of the votes that are looked at.
_PEAKS = 140

#: An edge pixel is a line's own within this distance, in small pixels, and angle.
_OWN_PX = 2.5
_OWN_COSINE = float(np.cos(np.radians(14)))
_OWN_SHARE = 0.5
_OWN_LEAST = 8.0
_SAMPLED = 6000
_TURN_COSINE = float(np.cos(np.radians(4)))

#: Stretches of a line are looked at in cells of so many pixels, so many together.
_CELL_PX = 12.0
_STRETCH_CELLS = 9

#: Distance between two readings along a line, in small pixels.
STEP = 4.0
#: Readings across a line: from -REACH to +REACH small pixels.
_REACH = 7
#: A side may leave its line by so much: paper is never quite straight.
_SLACK = 2
#: A step of so many grey levels is full evidence: a white sheet on a white table makes some ten.
_FULL_STEP = 12.0


@dataclass(frozen=True)
class Lines:
    """``normals``: N x 2 unit vectors; ``offsets``: N; a point p is on line i when n.p = offset.

    ``origins``: N x 2, the point of the line nearest to the picture's middle, where t = 0; t
    grows along (-ny, nx), in small pixels. The sums run over t, ``start`` being the first:

    ``step_sums``: N x (T+1) x C signed steps across the line, -1 to 1, saturated;
    ``inside_sums``: N x (T+1): readings that are within the picture.
    """

    normals: Floats
    offsets: Floats
    origins: Floats
    start: float
    step_sums: Floats
    inside_sums: Floats


def find_lines(features: Features) -> tuple[Floats, Floats]:
    """Return (normals N x 2, offsets N) of the lines with most votes, the frame's own left out."""
    width, height = features.size
    diagonal = float(np.hypot(width, height))
    rho_bins = int(np.ceil(2 * diagonal / _RHO_STEP)) + 1
    base = np.round(np.degrees(features.edge_angles)).astype(np.int32)
    votes = np.zeros(_THETA_BINS * rho_bins, np.float32)
    x, y = features.edge_points[:, 0], features.edge_points[:, 1]
    for turn in range(-_SPREAD, _SPREAD + 1):
        degrees = (base + turn) % 360
        # A normal and its opposite are one line.
        theta = degrees % _THETA_BINS
        radians = np.radians(theta.astype(np.float32))
        rho = x * np.cos(radians) + y * np.sin(radians)
        cell = theta * rho_bins + np.round((rho + diagonal) / _RHO_STEP).astype(np.int32)
        weight = features.edge_weights * np.float32(1 - abs(turn) / (_SPREAD + 1))
        votes += np.bincount(cell, weights=weight, minlength=votes.size).astype(np.float32)
    table = votes.reshape(_THETA_BINS, rho_bins)
    normals, offsets = _peaks(table, diagonal)
    return _own_edges(features, normals, offsets)


def _peaks(table: Floats, diagonal: float) -> tuple[Floats, Floats]:
    """Pick the cells that are the highest around them, in the order of their votes."""
    # At 180 degrees the table goes on upside down: rho changes sign.
    margin = 6
    wrapped = np.vstack([table[-margin:, ::-1], table, table[:margin, ::-1]])
    smooth = cv2.GaussianBlur(wrapped, (3, 3), 0)
    around = cv2.dilate(smooth, np.ones((2 * 2 + 1, 2 * 2 + 1), np.uint8))
    top = (smooth == around) & (smooth > 0)
    top[:margin] = top[-margin:] = False
    thetas, rhos = np.nonzero(top)
    order = np.argsort(-smooth[thetas, rhos])[:_PEAKS]
    radians = np.radians((thetas[order] - margin).astype(np.float32))
    normals = np.stack([np.cos(radians), np.sin(radians)], axis=1)
    offsets = rhos[order].astype(np.float32) * _RHO_STEP - np.float32(diagonal)
    return normals.astype(np.float32), offsets


def _own_edges(features: Features, normals: Floats, offsets: Floats) -> tuple[Floats, Floats]:
    """Keep the lines that have edges of their own: a strong edge also votes for its neighbours.

    From the first line on, each takes the edge pixels along it; a line whose pixels were mostly
    taken before it is another reading of a line already kept. Those with the longest unbroken
    stretch come first, laid anew through their pixels.
    """
    # A few thousand pixels tell it as well as all of them.
    stride = 1 + len(features.edge_points) // _SAMPLED
    points = features.edge_points[::stride]
    weights = features.edge_weights[::stride] * np.float32(stride)
    angles = features.edge_angles[::stride]
    directions = np.stack([np.cos(angles), np.sin(angles)])
    mine = np.abs(normals @ points.T - offsets[:, None]) < _OWN_PX
    mine &= np.abs(normals @ directions) > _OWN_COSINE
    total = mine @ weights
    free = weights.copy()
    kept: list[tuple[float, Floats, float]] = []
    for index in range(len(offsets)):
        own = np.flatnonzero(mine[index])
        left = float(free[own].sum())
        if left > _OWN_SHARE * total[index] and left > _OWN_LEAST:
            normal, offset = _through(points[own], weights[own], normals[index], offsets[index])
            kept.append((_stretch_votes(points[own], weights[own], normal), normal, offset))
            free[own] = 0
    kept.sort(key=lambda line: -line[0])
    best = kept[:MAX_LINES]
    return (
        np.array([normal for _, normal, _ in best], np.float32).reshape(-1, 2),
        np.array([offset for _, _, offset in best], np.float32),
    )


def _through(
    points: Floats, weights: Floats, normal: Floats, offset: float
) -> tuple[Floats, float]:
    """Lay a line through its pixels, unless they would turn it far."""
    total = float(weights.sum())
    middle = weights @ points / total
    centred = points - middle
    xx, xy, yy = (
        float(weights @ (centred[:, i] * centred[:, j])) for i, j in ((0, 0), (0, 1), (1, 1))
    )
    angle = 0.5 * np.arctan2(2 * xy, xx - yy)
    found = np.array([-np.sin(angle), np.cos(angle)], np.float32)
    if found @ normal < 0:
        found = -found
    if found @ normal < _TURN_COSINE:
        return normal, float(offset)
    return found, float(found @ middle)


def _stretch_votes(points: Floats, weights: Floats, normal: Floats) -> float:
    """Return the votes of the best stretch of a line, plus a part of all of them.

    Things that happen to be in a row make a line with holes; the side of a sheet has few.
    """
    along = points @ np.array([-normal[1], normal[0]], np.float32)
    cells = ((along - along.min()) / _CELL_PX).astype(np.int32)
    votes = np.minimum(np.bincount(cells, weights), _CELL_PX)
    window = np.convolve(votes, np.ones(_STRETCH_CELLS))
    return float(window.max() + 0.25 * votes.sum())


def read_along(features: Features, normals: Floats, offsets: Floats) -> Lines:
    """Read the picture along and across every line, into running sums."""
    width, height = features.size
    middle = np.array([(width - 1) / 2, (height - 1) / 2], np.float32)
    reach_along = float(np.hypot(width, height)) / 2
    count = int(np.ceil(2 * reach_along / STEP)) + 1
    start = -reach_along
    t = (start + STEP * np.arange(count)).astype(np.float32)
    tangents = np.stack([-normals[:, 1], normals[:, 0]], axis=1)
    origins = middle + normals * (offsets - normals @ middle)[:, None]
    across = np.arange(-_REACH, _REACH + 1, dtype=np.float32)
    # Lines x readings across x readings along.
    x = (
        origins[:, 0, None, None]
        + across[None, :, None] * normals[:, 0, None, None]
        + t[None, None, :] * tangents[:, 0, None, None]
    )
    y = (
        origins[:, 1, None, None]
        + across[None, :, None] * normals[:, 1, None, None]
        + t[None, None, :] * tangents[:, 1, None, None]
    )
    lines = len(offsets)
    read = cv2.remap(
        features.channels,
        x.reshape(lines * len(across), count),
        y.reshape(lines * len(across), count),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    values = np.asarray(read, np.float32).reshape(lines, len(across), count, -1)
    inside = (
        (x[:, _REACH] >= 1)
        & (x[:, _REACH] <= width - 2)
        & (y[:, _REACH] >= 1)
        & (y[:, _REACH] <= height - 2)
    ).astype(np.float32)
    steps = _steps(values)
    return Lines(
        normals,
        offsets,
        origins.astype(np.float32),
        start,
        _running(steps * inside[:, :, None]),
        _running(inside),
    )


def _steps(values: Floats) -> Floats:
    """Return signed steps across lines, saturated: lines x along x channels, -1 to 1.

    A step is the difference of three readings on each side, at the place within the slack
    where it is the greatest.
    """
    sums = np.concatenate([np.zeros_like(values[:, :1]), np.cumsum(values, axis=1)], axis=1)
    centre = values.shape[1] // 2
    shifts = [centre + shift for shift in range(-_SLACK, _SLACK + 1)]
    steps = [sums[:, k + 4] - sums[:, k + 1] - sums[:, k] + sums[:, k - 3] for k in shifts]
    best = steps[0]
    for step in steps[1:]:
        best = np.where(np.abs(step) > np.abs(best), step, best)
    return np.asarray(np.clip(best / (3 * _FULL_STEP), -1, 1), np.float32)


def _running(values: Floats) -> Floats:
    zero = np.zeros_like(values[:, :1])
    return np.concatenate([zero, np.cumsum(values, axis=1)], axis=1).astype(np.float32)

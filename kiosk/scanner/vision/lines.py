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
from kiosk.scanner.vision.types import AnyArray, Floats

#: Lines looked for, and those kept of them once the picture was read along each.
_PICKS = 90
_KEPT = 52

_THETA_BINS = 180
_RHO_STEP = 2.0
#: An edge pixel votes this many degrees around its own direction.
_SPREAD = 3
#: Pixels that vote: a few thousand tell it as well as all of them.
_VOTERS = 6000

#: An edge pixel is a line's own within this distance, in small pixels, and angle.
_OWN_PX = 2.5
_OWN_COSINE = float(np.cos(np.radians(14)))
#: A line needs so many small pixels of edge of its own.
_OWN_LEAST = 9.0
#: Its pixels may turn a line by this angle from where the votes put it.
_TURN_COSINE = float(np.cos(np.radians(4)))

#: Distance between two readings along a line, in small pixels.
STEP = 4.0
#: Lengths of unbroken edge, in readings, by which lines are ranked: from the side of a small
#: card to that of a full page.
_STRETCHES = (12, 24, 48)
#: Readings across a line: from -REACH to +REACH small pixels.
_REACH = 5
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
    """Return (normals N x 2, offsets N) of the lines with the most edge pixels.

    The line with most votes first; then its pixels' votes are taken back, so that a strong edge
    does not come back as each of its neighbours, and the next line is looked for.
    """
    stride = 1 + len(features.edge_points) // _VOTERS
    points = features.edge_points[::stride]
    weights = features.edge_weights[::stride] * np.float32(stride)
    angles = features.edge_angles[::stride]
    directions = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    width, height = features.size
    diagonal = float(np.hypot(width, height))
    rho_bins = int(np.ceil(2 * diagonal / _RHO_STEP)) + 1
    cells, shares = _ballots(points, angles, diagonal, rho_bins)
    votes = np.zeros(_THETA_BINS * rho_bins, np.float32)
    np.add.at(votes, cells, shares * weights)
    found: list[tuple[Floats, float]] = []
    for _ in range(_PICKS):
        cell = int(votes.argmax())
        if votes[cell] < _OWN_LEAST:
            break
        theta, rho = divmod(cell, rho_bins)
        radians = np.radians(theta)
        normal = np.array([np.cos(radians), np.sin(radians)], np.float32)
        offset = rho * _RHO_STEP - diagonal
        near = np.abs(points @ normal - np.float32(offset)) < _OWN_PX
        own = np.flatnonzero(near & (np.abs(directions @ normal) > _OWN_COSINE))
        mine = weights[own]
        if mine.sum() > _OWN_LEAST:
            found.append(_through(points[own], mine, normal, offset))
            np.subtract.at(votes, cells[:, own], shares * mine)
            weights[own] = 0
        # The cell itself may hold votes of pixels that are not near its middle.
        votes[cell] = 0
    return (
        np.array([normal for normal, _ in found], np.float32).reshape(-1, 2),
        np.array([offset for _, offset in found], np.float32),
    )


def _ballots(
    points: Floats, angles: Floats, diagonal: float, rho_bins: int
) -> tuple[AnyArray, Floats]:
    """Return the cells for which each pixel votes, K x N, and the share of each vote, K x 1."""
    turns = np.arange(-_SPREAD, _SPREAD + 1)[:, None]
    # A normal and its opposite are one line.
    theta = (np.round(np.degrees(angles)).astype(np.int32)[None] + turns) % _THETA_BINS
    radians = np.radians(theta.astype(np.float32))
    rho = points[None, :, 0] * np.cos(radians) + points[None, :, 1] * np.sin(radians)
    cells = theta * rho_bins + np.round((rho + diagonal) / _RHO_STEP).astype(np.int32)
    return cells, (1 - np.abs(turns) / (_SPREAD + 1)).astype(np.float32)


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


def strongest(lines: Lines) -> Lines:
    """Keep the lines with the best unbroken stretches.

    Things that happen to be in a row make a line with holes; the side of a sheet has few.
    """
    if len(lines.offsets) <= _KEPT:
        return lines
    rank = np.zeros(len(lines.offsets), np.float32)
    for length in _STRETCHES:
        stretch = np.abs(lines.step_sums[:, length:] - lines.step_sums[:, :-length])
        rank += stretch.max(axis=(1, 2)) / length
    best = np.argsort(-rank)[:_KEPT]
    return Lines(
        lines.normals[best],
        lines.offsets[best],
        lines.origins[best],
        lines.start,
        lines.step_sums[best],
        lines.inside_sums[best],
    )


def _steps(values: Floats) -> Floats:
    """Return signed steps across lines, saturated: lines x along x channels, -1 to 1.

    A step is the difference of three readings on each side, at the place within the slack
    where it is the greatest.
    """
    triples = values[:, :-2] + values[:, 1:-1] + values[:, 2:]
    centre = values.shape[1] // 2
    middles = range(centre - _SLACK, centre + _SLACK + 1)
    steps = [triples[:, middle + 1] - triples[:, middle - 3] for middle in middles]
    best = steps[0]
    for step in steps[1:]:
        best = np.where(np.abs(step) > np.abs(best), step, best)
    return np.asarray(np.clip(best / (3 * _FULL_STEP), -1, 1), np.float32)


def _running(values: Floats) -> Floats:
    zero = np.zeros_like(values[:, :1])
    return np.concatenate([zero, np.cumsum(values, axis=1)], axis=1).astype(np.float32)

"""From lines to quadrilaterals that may be a page, all of them weighed at once.

Every pair of facing lines with every other pair that crosses it. The evidence for a side is a
difference of running sums (:mod:`kiosk.scanner.vision.lines`), so that tens of thousands of
quadrilaterals cost some milliseconds; the few hundred best go on to be looked at closely.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.vision.features import Features
from kiosk.scanner.vision.lines import STEP, Lines
from kiosk.scanner.vision.types import AnyArray, Floats

#: Facing sides may lean to each other by so much, neighbouring ones must differ by so much.
_FACING_DEGREES = 38.0
_CROSSING_DEGREES = 42.0

#: A page takes at least this part of the picture, a side this part of its longest side.
_LEAST_AREA = 0.015
_LEAST_SIDE = 0.06
#: Corners may lie outside the picture by this part of its size.
_OUTSIDE = 0.15

#: Quadrilaterals that go on to be looked at.
_SHORTLIST = 200

#: Evidence granted to a side that is the edge of the picture itself: less than any true side.
_FRAME_EVIDENCE = 0.5
_LEAST_EVIDENCE = 0.25


@dataclass(frozen=True)
class Candidates:
    """M quadrilaterals, their corners clockwise on the screen, side k from corner k to k + 1.

    ``corners``: M x 4 x 2 in small pixels. ``support``: M x 4, the evidence of each side, 0 to
    1. ``overshoot``: M x 4, the evidence of its line just beyond the side's ends, 0 to 1: sides
    of a page end at its corners. ``on_frame``: M x 4, sides that are the picture's own edge.
    """

    corners: Floats
    support: Floats
    overshoot: Floats
    on_frame: AnyArray


def enumerate_quads(features: Features, lines: Lines) -> Candidates:
    """Return the quadrilaterals whose sides have the most evidence, near doubles left out."""
    width, height = features.size
    real = len(lines.offsets)
    normals, offsets = _with_frame(lines, width, height)
    points, sines = _crossings(normals, offsets)
    crossing = sines > np.sin(np.radians(_CROSSING_DEGREES))
    support = np.full((len(offsets),) * 3, _FRAME_EVIDENCE, np.float32)
    support[:real] = _support(lines, _along(lines, points[:real]))
    a, b, c, d = _crossed_pairs(_facing_pairs(normals, offsets, width, height), crossing)
    # One side after the other: most quadrilaterals fall at the first without evidence.
    kept = (a >= real).astype(np.int8) + (b >= real) + (c >= real) + (d >= real) <= 2
    for _ in range(4):
        a, b, c, d = b[kept], c[kept], d[kept], a[kept]
        kept = support[a, d, b] > _LEAST_EVIDENCE
    members = np.stack([a[kept], b[kept], c[kept], d[kept]], axis=1)
    before, after = np.roll(members, 1, axis=1), np.roll(members, -1, axis=1)
    sides = support[members, before, after]
    corners = points[before, members]
    kept = _well_formed(corners, width, height)
    members, corners, sides = members[kept], corners[kept], sides[kept]
    order = _shortlist(corners, sides, width * height)
    members, corners, sides = members[order], corners[order], sides[order]
    corners, members, sides = _clockwise(corners, members, sides)
    overshoot = _overshoot(lines, corners, members)
    return Candidates(corners, sides, overshoot, members >= real)


def _with_frame(lines: Lines, width: int, height: int) -> tuple[Floats, Floats]:
    """Add the four edges of the picture: a sheet may run out of it."""
    frame = np.array([[1, 0], [1, 0], [0, 1], [0, 1]], np.float32)
    at = np.array([0, width - 1, 0, height - 1], np.float32)
    return np.concatenate([lines.normals, frame]), np.concatenate([lines.offsets, at])


def _crossings(normals: Floats, offsets: Floats) -> tuple[Floats, Floats]:
    """Return the points N x N x 2 where lines cross and the sines of their angles."""
    nx, ny = normals[:, 0], normals[:, 1]
    sine = nx[:, None] * ny[None, :] - ny[:, None] * nx[None, :]
    safe = np.where(np.abs(sine) < 1e-3, np.float32(np.inf), sine)
    x = (offsets[:, None] * ny[None, :] - ny[:, None] * offsets[None, :]) / safe
    y = (nx[:, None] * offsets[None, :] - offsets[:, None] * nx[None, :]) / safe
    return np.stack([x, y], axis=2).astype(np.float32), np.abs(sine).astype(np.float32)


def _facing_pairs(normals: Floats, offsets: Floats, width: int, height: int) -> AnyArray:
    """Return P x 2 indices of lines that may be two facing sides: nearly parallel, and apart."""
    cosine = np.abs(normals @ normals.T)
    middle = np.array([(width - 1) / 2, (height - 1) / 2], np.float32)
    # Distances from the middle of the picture, with the sign of a common direction.
    sign = np.where(normals @ normals.T < 0, -1, 1)
    distance = offsets - normals @ middle
    apart = np.abs(distance[:, None] - sign * distance[None, :])
    facing = (cosine > np.cos(np.radians(_FACING_DEGREES))) & (
        apart > _LEAST_SIDE * max(width, height)
    )
    return np.argwhere(np.triu(facing, 1))


def _crossed_pairs(facing: AnyArray, crossing: AnyArray) -> tuple[AnyArray, ...]:
    """Return the four lines, in turn, of every pair of facing lines across another pair."""
    a, c = facing.T
    # Whether pair p and pair q cross with all four of their lines.
    across = crossing[a][:, a] & crossing[a][:, c] & crossing[c][:, a] & crossing[c][:, c]
    first, second = np.nonzero(np.triu(across, 1))
    return a[first], a[second], c[first], c[second]


def _along(lines: Lines, points: Floats) -> AnyArray:
    """Return the index, in the running sums of line i, of points given as N x M x 2."""
    tangents = np.stack([-lines.normals[:, 1], lines.normals[:, 0]], axis=1)
    t = np.einsum("nmk,nk->nm", points - lines.origins[:, None, :], tangents)
    last = lines.inside_sums.shape[1] - 1
    return np.asarray(np.clip(np.round((t - lines.start) / STEP), 0, last), np.int32)


def _support(lines: Lines, along: AnyArray) -> Floats:
    """Return the evidence along line i between its crossings with j and k, N x M x M."""
    rows = np.arange(len(lines.offsets))[:, None]
    steps, inside = lines.step_sums[rows, along], lines.inside_sums[rows, along]
    strongest = np.zeros((*along.shape, along.shape[1]), np.float32)
    for channel in range(steps.shape[2]):
        plane = steps[:, :, channel]
        np.maximum(strongest, np.abs(plane[:, :, None] - plane[:, None, :]), out=strongest)
    seen = np.abs(inside[:, :, None] - inside[:, None, :])
    length = np.abs(along[:, :, None] - along[:, None, :]).astype(np.float32)
    return np.asarray(strongest / _readings(seen, length), np.float32)


def _stretch(lines: Lines, which: AnyArray, start: AnyArray, end: AnyArray) -> Floats:
    """Return the evidence between two indices of lines, all three of one shape, 0 to 1.

    Steps count with their sign: the edge of a page is brighter on the same side all along,
    letters and grain are not. Of the channels, the one that tells most.
    """
    steps = np.abs(lines.step_sums[which, end] - lines.step_sums[which, start]).max(axis=-1)
    seen = np.abs(lines.inside_sums[which, end] - lines.inside_sums[which, start])
    return np.asarray(steps / _readings(seen, np.abs(end - start)), np.float32)


def _readings(seen: Floats, length: AnyArray) -> Floats:
    """Return by how many readings to divide: a side mostly out of the picture is not seen."""
    return np.asarray(np.maximum(np.maximum(seen, 0.6 * length), 3), np.float32)


def _well_formed(corners: Floats, width: int, height: int) -> AnyArray:
    """Convex, large enough, and not too far outside of the picture."""
    after = np.roll(corners, -1, axis=1)
    edges = after - corners
    following = np.roll(edges, -1, axis=1)
    turns = edges[:, :, 0] * following[:, :, 1] - edges[:, :, 1] * following[:, :, 0]
    convex = np.abs(np.sign(turns) @ np.ones(4, np.float32)) == 4
    short = (edges**2).sum(axis=2) < (_LEAST_SIDE * max(width, height)) ** 2
    margin = np.array([width, height], np.float32) * _OUTSIDE
    limit = np.array([width, height], np.float32) + margin
    near = ((corners > -margin) & (corners < limit)).reshape(len(corners), 8).all(axis=1)
    large = areas(corners) > _LEAST_AREA * width * height
    return np.asarray(convex & ~short.any(axis=1) & near & large)


def areas(corners: Floats) -> Floats:
    """Return the areas of M x 4 x 2 quadrilaterals."""
    after = np.roll(corners, -1, axis=1)
    cross = corners[:, :, 0] * after[:, :, 1] - corners[:, :, 1] * after[:, :, 0]
    return np.asarray(np.abs(cross.sum(axis=1)) / 2, np.float32)


def _shortlist(corners: Floats, sides: Floats, picture_area: float) -> AnyArray:
    """Return the indices of the best, of near doubles only the first."""
    size = np.sqrt(areas(corners) / picture_area)
    least = np.minimum(np.minimum(sides[:, 0], sides[:, 1]), np.minimum(sides[:, 2], sides[:, 3]))
    rough = 0.5 * (sides @ np.full(4, 0.25, np.float32)) + 0.5 * least + 0.25 * size
    order = np.argsort(-rough)[: 6 * _SHORTLIST]
    # The same corners within some pixels, wherever the turn began.
    centred = corners[order] - corners[order].mean(axis=1, keepdims=True)
    moments = np.einsum("mki,mkj->mij", centred, centred)
    spread = np.sqrt(np.abs(moments[:, [0, 1, 0], [0, 1, 1]]))
    cells = np.round(np.concatenate([corners[order].mean(axis=1), spread], axis=1) / 4)
    _, first = np.unique(cells, axis=0, return_index=True)
    return np.asarray(order[np.sort(first)][:_SHORTLIST])


def _clockwise(
    corners: Floats, members: AnyArray, sides: Floats
) -> tuple[Floats, AnyArray, Floats]:
    """Turn every quadrilateral clockwise on the screen (y downwards), side k after corner k."""
    after = np.roll(corners, -1, axis=1)
    cross = corners[:, :, 0] * after[:, :, 1] - corners[:, :, 1] * after[:, :, 0]
    backwards = cross.sum(axis=1) < 0
    corners, members, sides = corners.copy(), members.copy(), sides.copy()
    corners[backwards] = corners[backwards][:, [0, 3, 2, 1]]
    members[backwards] = members[backwards][:, ::-1]
    sides[backwards] = sides[backwards][:, ::-1]
    return corners, members, sides


def _overshoot(lines: Lines, corners: Floats, members: AnyArray) -> Floats:
    """Return the evidence of each side's line over a tenth of it beyond each end, the larger."""
    real = len(lines.offsets)
    which = np.minimum(members, real - 1)
    start, end = corners, np.roll(corners, -1, axis=1)
    reach = (end - start) * 0.12
    result = np.zeros(members.shape, np.float32)
    for near, far in ((start - 0.2 * reach, start - reach), (end + 0.2 * reach, end + reach)):
        indices = [_along_of(lines, which, points) for points in (near, far)]
        low, high = np.minimum(*indices), np.maximum(*indices)
        found = _stretch(lines, which, low, high)
        result = np.maximum(result, found)
    return np.where(members >= real, 0, result).astype(np.float32)


def _along_of(lines: Lines, which: AnyArray, points: Floats) -> AnyArray:
    normals, origins = lines.normals[which], lines.origins[which]
    tangents = np.stack([-normals[..., 1], normals[..., 0]], axis=-1)
    t = ((points - origins) * tangents).sum(axis=-1)
    last = lines.inside_sums.shape[1] - 1
    return np.asarray(np.clip(np.round((t - lines.start) / STEP), 0, last), np.int32)

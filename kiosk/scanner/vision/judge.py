"""Which of the quadrilaterals is a page, and how sure that is.

Each is read just inside and just outside of its four sides. A page has one colour along the
inside of its sides, parts from something else on each of them, and ends at its corners; of two
that do, the larger is the page and the smaller a frame printed on it.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision.features import Features
from kiosk.scanner.vision.quads import Candidates, areas
from kiosk.scanner.vision.types import AnyArray, Floats

#: Distances from a side at which the picture is read, in small pixels.
_DISTANCES = (3.5, 5.5, 8.0)
_READINGS = 20
#: Readings along each direction within.
_GRID = 9
#: Print density of a full text, and distance in colour within which paper is the same paper.
_DENSE = 0.12
_SAME_PAPER = 14.0

#: Closed lightness and the colour axes: what is read. Lightness moves with the lamp.
_CHANNELS = (1, 2, 3)
_LAMP_WEIGHT = np.array([0.5, 1.0, 1.0], np.float32)


@dataclass(frozen=True)
class Verdicts:
    """``scores``: M, 0 to 1; ``order``: indices, the best first."""

    scores: Floats
    order: AnyArray
    evidence: Floats


#: Each piece of evidence and what it weighs: fitted on generated scenes, then rounded
#: (``bench/detection_fit.py``).
WEIGHTS: dict[str, float] = {
    "support": 1.3,
    "support_least": 3.2,
    "overshoot": -3.4,
    "parting_least": 4.5,
    "unlike": -0.5,
    "grain": -1.6,
    "brighter": 2.8,
    "size": 4.6,
    "skew": -3.5,
    "on_frame": -4.2,
    "print": 4.6,
    "print_around": -2.8,
    "filled": 1.6,
}
BIAS = -11.7


def judge(features: Features, candidates: Candidates) -> Verdicts:
    """Weigh the candidates."""
    if len(candidates.corners) == 0:
        nothing = np.zeros(0, np.float32)
        return Verdicts(nothing, np.zeros(0, np.int64), np.zeros((0, len(WEIGHTS)), np.float32))
    evidence = _evidence(features, candidates)
    weights = np.array(list(WEIGHTS.values()), np.float32)
    scores = 1 / (1 + np.exp(-(evidence @ weights + BIAS)))
    return Verdicts(scores.astype(np.float32), np.argsort(-scores), evidence)


def _evidence(features: Features, candidates: Candidates) -> Floats:
    """Return M x K, in the order of ``WEIGHTS``, each from 0 (or -1) to 1."""
    width, height = features.size
    inside, outside, grain = _read_sides(features, candidates.corners)
    seen = ~candidates.on_frame
    shown = np.maximum(seen.sum(axis=1), 1)
    parting = np.minimum(np.linalg.norm(inside - outside, axis=2) / 25, 1)
    paper = np.median(inside, axis=1)
    unlike = np.linalg.norm((inside - paper[:, None]) * _LAMP_WEIGHT, axis=2)
    brighter = np.clip((inside - outside)[:, :, 0] / 30, -1, 1)
    size = np.sqrt(np.minimum(areas(candidates.corners) / (width * height), 1))
    printed, around, filled = _read_within(features, candidates.corners, paper)
    columns = {
        "support": np.where(seen, candidates.support, 0).sum(axis=1) / shown,
        "support_least": candidates.support.min(axis=1),
        "overshoot": candidates.overshoot.mean(axis=1),
        "parting_least": np.where(seen, parting, 1).min(axis=1),
        "unlike": np.minimum(unlike / 25, 1).mean(axis=1),
        "grain": np.minimum(grain / 20, 1).mean(axis=1),
        "brighter": np.where(seen, brighter, 0).sum(axis=1) / shown,
        "size": size,
        "skew": _skew(candidates.corners),
        "on_frame": candidates.on_frame.sum(axis=1) / 2,
        "print": printed,
        "print_around": around,
        "filled": filled,
    }
    return np.stack([columns[name] for name in WEIGHTS], axis=1).astype(np.float32)


def _read_within(
    features: Features, corners: Floats, paper: Floats
) -> tuple[Floats, Floats, Floats]:
    """Return how much is printed within, how much around, and how much within is paper."""
    part = np.linspace(0.08, 0.92, _GRID, dtype=np.float32)
    values = _sample(features.channels, corners, *np.meshgrid(part, part))[..., _CHANNELS]
    distance = np.linalg.norm((values - paper[:, None]) * _LAMP_WEIGHT, axis=2)
    within = _sample(features.print_density, corners, *np.meshgrid(part, part)).mean(axis=1)
    # A ring outside of the sides, as far as a line of text would be if there were more of it.
    ring = np.linspace(0.05, 0.95, _GRID, dtype=np.float32)
    near, far = np.full_like(ring, -0.06), np.full_like(ring, 1.06)
    u, v = np.concatenate([ring, far, ring, near]), np.concatenate([near, ring, far, ring])
    around = _sample(features.print_density, corners, u, v).mean(axis=1)
    return (
        np.minimum(within / _DENSE, 1).astype(np.float32),
        np.minimum(around / _DENSE, 1).astype(np.float32),
        (distance < _SAME_PAPER).mean(axis=1).astype(np.float32),
    )


def _sample(plane: Floats, corners: Floats, u: AnyArray, v: AnyArray) -> Floats:
    """Read a plane at places given as parts of each quadrilateral: M x places (x channels)."""
    across, down = u.ravel()[None, :, None], v.ravel()[None, :, None]
    a, b, c, d = (corners[:, index, None, :] for index in range(4))
    points = (1 - down) * ((1 - across) * a + across * b) + down * ((1 - across) * d + across * c)
    x, y = (np.ascontiguousarray(points[:, :, axis], np.float32) for axis in (0, 1))
    read = cv2.remap(plane, x, y, cv2.INTER_NEAREST, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(read, np.float32)


def _read_sides(features: Features, corners: Floats) -> tuple[Floats, Floats, Floats]:
    """Return mean colours inside and outside of sides, M x 4 x 3, and the inside's grain, M x 4."""
    start, end = corners, np.roll(corners, -1, axis=1)
    direction = end - start
    length = np.maximum(np.linalg.norm(direction, axis=2, keepdims=True), 1e-3)
    # Clockwise with y downwards: the inside is on the right of the walk.
    inward = np.stack([-direction[:, :, 1], direction[:, :, 0]], axis=2) / length
    part = np.linspace(0.07, 0.93, _READINGS, dtype=np.float32)
    on_side = start[:, :, None, :] + part[None, None, :, None] * direction[:, :, None, :]
    distances = np.array([*_DISTANCES, *(-distance for distance in _DISTANCES)], np.float32)
    points = on_side[:, :, None] + distances[None, None, :, None, None] * inward[:, :, None, None]
    count = len(corners)
    flat = points.reshape(count, -1, 2).astype(np.float32)
    values = np.asarray(
        cv2.remap(
            features.channels,
            np.ascontiguousarray(flat[:, :, 0]),
            np.ascontiguousarray(flat[:, :, 1]),
            cv2.INTER_NEAREST,
            borderMode=cv2.BORDER_REPLICATE,
        ),
        np.float32,
    ).reshape(count, 4, 2, len(_DISTANCES) * _READINGS, -1)[..., _CHANNELS]
    means = values.mean(axis=3)
    grain = values[:, :, 0, :, 0].std(axis=2)
    return means[:, :, 0], means[:, :, 1], grain


def _skew(corners: Floats) -> Floats:
    """Return how far from a rectangle seen straight: 0 for one, some 0.5 for a strange shape."""
    edges = np.roll(corners, -1, axis=1) - corners
    lengths = np.maximum(np.linalg.norm(edges, axis=2), 1e-3)
    unit = edges / lengths[:, :, None]
    cosines = np.abs((unit * np.roll(unit, -1, axis=1)).sum(axis=2)).mean(axis=1)
    uneven = 1 - np.minimum(lengths, np.roll(lengths, 2, axis=1)) / np.maximum(
        lengths, np.roll(lengths, 2, axis=1)
    )
    return np.asarray(0.5 * cosines + 0.5 * uneven.mean(axis=1), np.float32)

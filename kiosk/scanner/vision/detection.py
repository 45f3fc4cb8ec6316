"""Find the page in a picture: ``detect(image) -> Detection``.

A classical method, without a trained network: straight edges, all the quadrilaterals that
they make, the evidence for each (``docs/decisions`` says why, and what else was tried).
Only this module's names are used outside: another method takes its place behind them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.protocol import PageProblem
from kiosk.scanner.vision import features as feature_room
from kiosk.scanner.vision import judge, lines, quads, quality, reading, refine
from kiosk.scanner.vision.types import Corners, Floats, Picture

#: Score from which a quadrilateral is taken for a page.
ACCEPTED = 0.4

#: Longest side at which corners are refined, in pixels.
_REFINE_SIDE = 1600

#: The smallest picture in which a page is looked for, in pixels.
_LEAST_SIDE = 48


@dataclass(frozen=True)
class Detection:
    """``corners``: 4 x 2 floats in pixels of the image, or None where no page was found.

    Clockwise, beginning with the page's top left as it is read, where its lines of text tell
    (:mod:`kiosk.scanner.vision.reading`; upside down cannot be told), else with the corner
    nearest to the image's top left (smallest x + y). A corner may lie outside of the image.
    ``score`` from 0 to 1: how sure; that of the best quadrilateral, where none was accepted.
    """

    corners: Corners | None
    problems: tuple[PageProblem, ...]
    score: float


def detect(image: Picture, accepted: float = ACCEPTED) -> Detection:
    """Find the page in an H x W x 3 BGR picture of any size, and judge how well it is seen."""
    return describe(image, *find_page(image), accepted)


def describe(
    image: Picture, corners: Corners | None, score: float, accepted: float = ACCEPTED
) -> Detection:
    """Return what :func:`find_page` found as a detection, with its problems."""
    if corners is None or score < accepted:
        return Detection(None, (PageProblem.NO_PAGE_FOUND,), score)
    turned = reading.as_read(image, corners)
    return Detection(turned, quality.capture_problems(image, turned), score)


def warm_up() -> None:
    """Find a page in a small drawing: the first search also loads what the others find loaded."""
    drawing = np.full((120, 160, 3), 60, np.uint8)
    drawing[20:100, 40:110] = 230
    find_page(drawing)


def locate(image: Picture) -> Corners | None:
    """Find the page and nothing else: for a live picture."""
    corners, score = find_page(image)
    return corners if score >= ACCEPTED else None


def find_page(image: Picture) -> tuple[Corners | None, float]:
    """Return the best quadrilateral and its score, whether or not it is a page.

    Clockwise from the corner nearest to the image's top left.
    """
    if min(image.shape[:2]) < _LEAST_SIDE:
        return None, 0.0
    features = feature_room.extract(image)
    normals, offsets = lines.find_lines(features)
    if len(offsets) < 2:
        return None, 0.0
    evidence = lines.strongest(lines.read_along(features, normals, offsets))
    candidates = quads.enumerate_quads(features, evidence)
    verdicts = judge.judge(features, candidates)
    if len(verdicts.order) == 0:
        return None, 0.0
    best = verdicts.order[0]
    fine = feature_room.reduced(image, _REFINE_SIDE)
    ratio = fine.shape[1] / (features.scale * image.shape[1])
    moved = refine.refine(
        fine,
        _at_scale(candidates.corners[best], ratio),
        reach=3.0 * ratio,
        fixed=candidates.on_frame[best],
    )
    full = _at_scale(moved, image.shape[1] / fine.shape[1])
    return from_top_left(full), float(verdicts.scores[best])


def from_top_left(corners: Floats) -> Corners:
    """Return clockwise corners beginning with the one nearest to the top left."""
    first = int(np.argmin(corners.sum(axis=1)))
    return np.roll(corners, -first, axis=0).astype(np.float32)


def _at_scale(corners: Floats, ratio: float) -> Corners:
    """Move corners between picture sizes: the centre of pixel 0 is at 0 in both."""
    return ((corners + 0.5) * ratio - 0.5).astype(np.float32)

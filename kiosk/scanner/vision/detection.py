"""Find the page in a picture: ``detect(image) -> Detection``.

Two methods, one checking the other (``docs/decisions`` says why, and what else was tried). A
small network says which part of the picture is the page; its sides are then moved to the edges
that are there. Where the network is not sure, all quadrilaterals that the edges of the picture
make are weighed as well. Only this module's names are used outside.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision import classical, page_net, quality, reading, refine
from kiosk.scanner.vision.classical import Candidate, at_scale
from kiosk.scanner.vision.features import SEARCH_SIDE, Small, made_small, reduced
from kiosk.scanner.vision.proposal import Proposal, agreement, propose
from kiosk.scanner.vision.snap import snap
from kiosk.scanner.vision.types import Corners, Floats, Picture

#: Score from which a quadrilateral is taken for a page.
ACCEPTED = 0.25

#: Trust from which the network is believed, and the edges are not asked; and evidence of edge
#: that each side then needs: the text of a page that fills its picture looks like a page.
SURE, SUPPORTED = 0.94, 0.2

#: Otherwise what the edges say and what the network says are joined: the odds of the edges, times
#: e to the power of this for each whole of agreement less than a half, and more than it. The last
#: is the logarithm of the odds that a page needs. ``training/page/joining.py`` tells what each
#: brings; the tests of pages that are all text hold the support and what is needed.
_DOUBT, _VOUCH, _HALFWAY, _NEEDED = 6.0, 12.0, 0.5, 0.7

#: Longest side at which corners are refined, in pixels.
_REFINE_SIDE = 1280

#: Sides move to an edge within so many pixels of ``SEARCH_SIDE``, rather to a near one.
_REACH, _SPREAD = 9, 4.0

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


def page_corners(image: Picture, accepted: float = ACCEPTED) -> Corners | None:
    """Return the corners alone, as those of :class:`Detection`: for who judges the page itself."""
    corners, score = find_page(image)
    return None if corners is None or score < accepted else reading.as_read(image, corners)


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
    small = made_small(image)
    chances = page_net.page_chances(small.picture)
    proposal = propose(chances)
    found = None if proposal is None else placed(small, proposal)
    if found is None or not _is_sure(found):
        found = _better(small, chances, found)
    if found is None:
        return None, 0.0
    return from_top_left(_refined(image, found)), found.score


def placed(small: Small, proposal: Proposal) -> Candidate:
    """Move the sides that the network proposes to edges of the picture."""
    height, width = small.planes.shape[:2]
    corners = (proposal.corners * np.array([width, height]) - 0.5).astype(np.float32)
    moved, support = snap(small.planes, corners, _REACH, _SPREAD, proposal.on_frame)
    full = at_scale(moved, 1 / small.scale)
    return Candidate(full, proposal.trust, support, proposal.on_frame)


def _is_sure(found: Candidate) -> bool:
    """Whether the network is sure, and edges are where it says."""
    return found.score >= SURE and float(found.support.min()) >= SUPPORTED


def _better(small: Small, chances: Floats, proposed: Candidate | None) -> Candidate | None:
    """Ask the edges as well, and take what both say rather than what one says."""
    height, width = small.planes.shape[:2]
    size = np.array([width, height], np.float32) / np.float32(small.scale)
    found = []
    for candidate in classical.search(small, proposed):
        agreed = agreement(chances, (candidate.corners + 0.5) / size)
        score = _together(candidate.score, agreed)
        found.append(replace(candidate, score=score))
    return max(found, key=lambda one: one.score, default=None)


def _together(judged: float, agreed: float) -> float:
    """Return the score of what the edges judge so and the network agrees with so."""
    chance = float(np.clip(judged, 1e-6, 1 - 1e-6))
    away = agreed - _HALFWAY
    odds = np.log(chance / (1 - chance)) + (_DOUBT if away < 0 else _VOUCH) * away
    # ``ACCEPTED`` is where the odds reach what is needed.
    return float(1 / (1 + (1 - ACCEPTED) / ACCEPTED * np.exp(_NEEDED - odds)))


def _refined(image: Picture, found: Candidate) -> Corners:
    fine = reduced(image, _REFINE_SIDE)
    ratio = fine.shape[1] / image.shape[1]
    reach = 3.0 * max(fine.shape[:2]) / SEARCH_SIDE
    corners = at_scale(found.corners, ratio)
    moved = refine.refine(fine, corners, reach=reach, fixed=found.on_frame)
    return at_scale(moved, 1 / ratio)


def from_top_left(corners: Floats) -> Corners:
    """Return clockwise corners beginning with the one nearest to the top left."""
    first = int(np.argmin(corners.sum(axis=1)))
    return np.roll(corners, -first, axis=0).astype(np.float32)

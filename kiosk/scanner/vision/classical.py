"""The search without a network: straight edges, and the evidence for all that they enclose.

Slower than the network, and right about other things: it knows little of what a page looks like
and all about where edges are. It is asked where the network is not sure.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.vision import features as feature_room
from kiosk.scanner.vision import judge, lines, quads
from kiosk.scanner.vision.features import Features, Small
from kiosk.scanner.vision.quads import Candidates
from kiosk.scanner.vision.types import AnyArray, Corners, Floats

#: Quadrilaterals that are handed on.
_BEST = 12


@dataclass(frozen=True)
class Candidate:
    """``corners``: 4 x 2 clockwise, in pixels of the picture. ``score``: 0 to 1.

    ``support``: 4, the evidence of edge along each side, 0 to 1. ``on_frame``: 4 booleans, sides
    that are the picture's own edge.
    """

    corners: Corners
    score: float
    support: Floats
    on_frame: AnyArray


def search(small: Small, proposed: Candidate | None = None) -> list[Candidate]:
    """Return the quadrilaterals that look most like a page, the best first, with their scores.

    ``proposed`` by others, if anything is, is judged with them.
    """
    features = feature_room.extract(small)
    candidates = _enumerated(features)
    if proposed is not None:
        candidates = _with(candidates, proposed, features.scale)
    if candidates is None:
        return []
    verdicts = judge.judge(features, candidates)
    return [
        Candidate(
            at_scale(candidates.corners[index], 1 / features.scale),
            float(verdicts.scores[index]),
            candidates.support[index],
            candidates.on_frame[index],
        )
        for index in verdicts.order[:_BEST]
    ]


def _enumerated(features: Features) -> Candidates | None:
    normals, offsets = lines.find_lines(features)
    if len(offsets) < 2:
        return None
    evidence = lines.strongest(lines.read_along(features, normals, offsets))
    return quads.enumerate_quads(features, evidence)


def _with(candidates: Candidates | None, proposed: Candidate, scale: float) -> Candidates:
    """Add what others propose; whether its sides end at its corners was not looked at."""
    one = Candidates(
        at_scale(proposed.corners, scale)[None],
        proposed.support[None].astype(np.float32),
        np.zeros((1, 4), np.float32),
        proposed.on_frame[None],
    )
    if candidates is None:
        return one
    return Candidates(
        np.concatenate([one.corners, candidates.corners]),
        np.concatenate([one.support, candidates.support]),
        np.concatenate([one.overshoot, candidates.overshoot]),
        np.concatenate([one.on_frame, candidates.on_frame]),
    )


def at_scale(corners: Corners, ratio: float) -> Corners:
    """Move corners between picture sizes: the centre of pixel 0 is at 0 in both."""
    return np.asarray((corners + 0.5) * ratio - 0.5, np.float32)

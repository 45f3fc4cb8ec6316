"""Which columns of a strip hold the 30, 36 or 44 characters of a line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kiosk.scanner.vision.mrz_net import NONE
from kiosk.scanner.vision.types import AnyArray, Floats

#: Evidence of one character, as a logarithm, counts from here to there.
_LEAST, _MOST = -4.0, 4.0
#: What being torn between characters costs.
_SURE = 1.5
#: Columns of the answer from one character to the next: the least, the most.
PITCHES = (7.0, 13.5)
#: What a step that is off by a tenth of the pitch costs, as evidence.
_UNEVEN = 0.35


@dataclass(frozen=True)
class Columns:
    """The best place of ``count`` characters: columns of the answer, and the evidence."""

    count: int
    places: AnyArray
    evidence: float


def evidence_of(told: Floats) -> Floats:
    """Return, of each column, how much speaks for a character rather than for none.

    A texture may look like some character; only print looks like one and no other.
    """
    best = told[:, :NONE].max(axis=1)
    some = np.log(np.maximum(1 - np.exp(told[:, NONE]), 1e-6))
    sure = _SURE * np.maximum(best - some, -2.0)
    return np.asarray(np.clip(best - told[:, NONE], _LEAST, _MOST) + sure, np.float32)


def pitch_of(evidence: Floats) -> float:
    """Return how many columns apart characters stand, where most of them agree."""
    hits = np.maximum(evidence, 0)
    hits = hits - hits.mean()
    best, pitch = -np.inf, PITCHES[0]
    total = len(hits)
    power = np.abs(np.fft.rfft(hits, 16 * total)) ** 2
    for candidate in np.arange(PITCHES[0], PITCHES[1], 0.05):
        value = float(power[round(16 * total / float(candidate))])
        if value > best:
            best, pitch = value, float(candidate)
    return pitch


def fit(evidence: Floats, counts: Sequence[int], pitch: float) -> list[Columns]:
    """Return the best columns for each of ``counts`` characters, ``pitch`` columns apart."""
    total = len(evidence)
    steps = np.arange(int(np.floor(0.72 * pitch)), int(np.ceil(1.28 * pitch)) + 1)
    costs = _UNEVEN * np.square((steps - pitch) / (0.1 * pitch))
    most = max(counts)
    score = evidence.astype(np.float32)
    back = np.zeros((most, total), np.int16)
    ends: dict[int, tuple[int, float]] = {}
    if 1 in counts:
        ends[1] = int(score.argmax()), float(score.max())
    for number in range(1, most):
        tried = np.full((len(steps), total), -np.inf, np.float32)
        for row, (step, cost) in enumerate(zip(steps, costs, strict=True)):
            if step < total:
                tried[row, step:] = score[:-step] - cost
        chosen = tried.argmax(axis=0)
        back[number] = steps[chosen]
        score = tried[chosen, np.arange(total)] + evidence
        if number + 1 in counts:
            ends[number + 1] = int(score.argmax()), float(score.max())
    found = []
    for count in counts:
        end, value = ends[count]
        if not np.isfinite(value):
            continue
        places = [end]
        for number in range(count - 1, 0, -1):
            places.append(places[-1] - int(back[number, places[-1]]))
        found.append(Columns(count, np.array(places[::-1]), value))
    return found

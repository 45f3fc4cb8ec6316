"""Fit what the evidence for a page weighs, on generated scenes: ``python bench/detection_fit.py``.

Prints the weights of ``kiosk/scanner/vision/judge.py``, to be rounded and copied by hand. In
each scene the right quadrilaterals (overlap over 0.9) must outweigh all others and, where no
sheet lies, *no page* must outweigh them all: one softmax a scene, with a candidate *nothing* of
weight 0. Signs are held to what the evidence means, so that the generator's habits are not
learnt against sense. No photograph takes part.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.vision import features as feature_room
from kiosk.scanner.vision import judge, lines, quads
from kiosk.scanner.vision.scenes import Scene, draw_scene, random_options
from kiosk.scanner.vision.types import Floats

_AGAINST = {"overshoot", "unlike", "grain", "skew", "on_frame", "print_around"}
_RIGHT, _UNSURE = 0.9, 0.8
_DECAY = 2e-3


@dataclass(frozen=True)
class Example:
    """The evidence for each candidate of a scene (and a 1), and its overlap with the truth."""

    evidence: Floats
    overlaps: Floats
    has_sheet: bool


def example(seed: int) -> Example:
    """Draw a scene, one in five without a sheet, and weigh its candidates."""
    rng = np.random.default_rng(seed)
    has_sheet = bool(rng.random() > 0.2)
    scene = draw_scene(random_options(rng, width=960, height=720, with_sheet=has_sheet), rng)
    features = feature_room.extract(feature_room.made_small(scene.image))
    normals, offsets = lines.find_lines(features)
    if len(offsets) < 2:
        return Example(np.zeros((0, len(judge.WEIGHTS) + 1)), np.zeros(0), has_sheet)
    candidates = quads.enumerate_quads(
        features, lines.strongest(lines.read_along(features, normals, offsets))
    )
    evidence = judge.judge(features, candidates).evidence
    overlaps = [_overlap(quad / features.scale, scene) for quad in candidates.corners]
    ones = np.ones((len(evidence), 1))
    return Example(np.hstack([evidence, ones]), np.array(overlaps), has_sheet)


def _overlap(corners: Floats, scene: Scene) -> float:
    if scene.corners is None:
        return 0.0
    first, second = cv2.convexHull(np.float32(corners)), cv2.convexHull(scene.corners)
    common, _ = cv2.intersectConvexConvex(first, second)
    return float(common / (cv2.contourArea(first) + cv2.contourArea(second) - common))


def fit(examples: list[Example], rounds: int) -> Floats:
    """Return the weights, the bias last (Adam, with the signs held)."""
    signs = np.array([-1 if name in _AGAINST else 1 for name in judge.WEIGHTS])
    weights = np.zeros(len(signs) + 1)
    first, second, rate = np.zeros_like(weights), np.zeros_like(weights), 0.05
    for turn in range(rounds):
        slope = _DECAY * weights
        slope[-1] = 0
        for one in examples:
            slope += _slope(one, weights) / len(examples)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        weights -= rate * first / (np.sqrt(second) + 1e-8)
        weights[:-1] = np.where(weights[:-1] * signs < 0, 0, weights[:-1])
        rate *= 0.93 if turn % 100 == 99 else 1
    return weights


def _slope(one: Example, weights: Floats) -> Floats:
    """Return the gradient of minus the log-probability of the right answer."""
    sure = (one.overlaps <= _UNSURE) | (one.overlaps > _RIGHT)
    evidence, right = one.evidence[sure], one.overlaps[sure] > _RIGHT
    if len(evidence) == 0:
        return np.zeros_like(weights)
    scores = evidence @ weights
    top = max(0.0, float(scores.max()))
    powers = np.exp(scores - top)
    chosen = powers / (powers.sum() + np.exp(-top))
    if not right.any():
        return np.asarray(evidence.T @ chosen)
    wanted = powers * right / (powers * right).sum()
    return np.asarray(evidence.T @ (chosen - wanted))


def report(name: str, examples: list[Example], weights: Floats) -> None:
    """Print how often the best candidate is the right one, and nothing is taken for a page."""
    hits, false = [], []
    for one in examples:
        scores = one.evidence @ weights
        best = int(scores.argmax()) if len(scores) else -1
        accepted = best >= 0 and scores[best] > np.log(0.4 / 0.6)
        if one.has_sheet:
            hits.append(bool(accepted and one.overlaps[best] > _RIGHT))
        else:
            false.append(accepted)
    print(f"{name:>9}: found {np.mean(hits):.3f} of {len(hits)}, ", end="")
    print(f"false {np.mean(false):.3f} of {len(false)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--scenes", type=int, default=800)
    parser.add_argument("--rounds", type=int, default=500)
    options = parser.parse_args()
    examples = [example(seed) for seed in range(options.scenes)]
    learnt = int(0.75 * len(examples))
    now = np.array([*judge.WEIGHTS.values(), judge.BIAS])
    report("now", examples[learnt:], now)
    weights = fit(examples[:learnt], options.rounds)
    report("fitted", examples[:learnt], weights)
    report("held out", examples[learnt:], weights)
    for name, weight in zip([*judge.WEIGHTS, "bias"], weights, strict=True):
        print(f"{name:>15}: {weight:6.2f}")


if __name__ == "__main__":
    main()

"""Finding the page: ours beside the textbook's, on the same pictures in the same run.

``python -m bench.detection [DIR] [--scenes N]``: generated scenes and, where DIR is given, its
photographs. DIR holds images and ``corners.json``: ``{file: [[x, y] * 4]}``, clockwise, in pixels
of the image with its EXIF orientation applied.

The textbook: grey, blur, Canny at 75 and 200, the largest of the contours with four corners
(``approxPolyDP``), at 500 pixels of height. Overlap is intersection over union; nothing found
is an overlap of 0.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from bench.figures import Figure, Line
from kiosk.scanner.sources.images import decode_image
from kiosk.scanner.vision.detection import ACCEPTED, find_page
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.scenes import draw_scene, random_options
from kiosk.scanner.vision.types import Corners, Picture

#: Longest side of the pictures that are timed, in pixels.
_TIMED_SIDE = 1280

_SCENES = 60
_RIGHT = 0.9

Finder = Callable[[Picture], Corners | None]


@dataclass(frozen=True)
class Case:
    """A picture and where its page is, or None where there is none."""

    image: Picture
    corners: Corners | None


def ours(image: Picture) -> Corners | None:
    """Find the page as the kiosk does."""
    corners, score = find_page(image)
    return corners if score >= ACCEPTED else None


def textbook(image: Picture) -> Corners | None:
    """Find the page as the tutorials do."""
    ratio = image.shape[0] / 500
    small = cv2.resize(image, (max(1, round(image.shape[1] / ratio)), 500))
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0)
    edges = cv2.Canny(grey, 75, 200)
    contours, _ = cv2.findContours(edges, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:5]:
        around = cv2.arcLength(contour, True)
        corners = cv2.approxPolyDP(contour, 0.02 * around, True)
        if len(corners) == 4:
            return np.float32(corners.reshape(4, 2) * ratio)
    return None


def scenes(count: int) -> Iterator[Case]:
    """Draw scenes, one in six without a sheet."""
    for seed in range(count):
        rng = np.random.default_rng(90_000 + seed)
        scene = draw_scene(random_options(rng, with_sheet=seed % 6 != 5), rng)
        yield Case(scene.image, scene.corners)


def photographs(folder: Path) -> Iterator[Case]:
    """Read a folder of photographs with their corners."""
    truth = json.loads((folder / "corners.json").read_text())
    for name, corners in truth.items():
        image = decode_image((folder / name).read_bytes(), name)
        small = reduced(image, _TIMED_SIDE)
        yield Case(small, np.float32(corners) * (small.shape[1] / image.shape[1]))


def overlap(found: Corners | None, truth: Corners) -> float:
    """Return intersection over union, whatever corner each begins with."""
    if found is None:
        return 0.0
    first, second = cv2.convexHull(np.float32(found)), cv2.convexHull(np.float32(truth))
    common, _ = cv2.intersectConvexConvex(first, second)
    union = cv2.contourArea(first) + cv2.contourArea(second) - common
    return float(common / union) if union > 0 else 0.0


def compare(what: str, cases: list[Case]) -> list[Line]:
    """Run both methods on the same pictures, in turn, and say how they compare."""
    found: dict[str, list[float]] = {"ours": [], "textbook": []}
    times: dict[str, list[float]] = {"ours": [], "textbook": []}
    false = {"ours": 0, "textbook": 0}
    methods: dict[str, Finder] = {"ours": ours, "textbook": textbook}
    for finder in methods.values():
        # The first call loads what the others find loaded.
        finder(cases[0].image)
    for case in cases:
        for name, finder in methods.items():
            started = time.thread_time()
            corners = finder(case.image)
            times[name].append(time.thread_time() - started)
            if case.corners is not None:
                found[name].append(overlap(corners, case.corners))
            else:
                false[name] += corners is not None
    empty = sum(case.corners is None for case in cases)
    lines: list[Line] = []
    for name in methods:
        share = 100 * statistics.mean(value >= _RIGHT for value in found[name])
        mean = 100 * statistics.mean(found[name])
        lines += [
            Figure(f"{what}: mean overlap, {name}", mean, "%"),
            Figure(f"{what}: pages found within {_RIGHT:.0%}, {name}", share, "%"),
            Figure(f"{what}: processor time, {name}", 1000 * statistics.median(times[name]), "ms"),
        ]
        if empty:
            lines.append(Figure(f"{what}: nothing taken for a page, {name}", false[name], ""))
    mine, theirs = (sum(value >= _RIGHT for value in found[name]) for name in methods)
    slower = statistics.median(times["ours"]) / statistics.median(times["textbook"])
    return [
        *lines,
        Figure(f"{what}: pages found, ours / textbook", mine / max(theirs, 1), "x", least=1.5),
        Figure(f"{what}: processor time, ours / textbook", slower, "x"),
    ]


def measure(rounds: int) -> list[Line]:
    """Measure on generated scenes; ``rounds`` makes more of them."""
    return compare("generated scenes", list(scenes(max(12, _SCENES * rounds // 5))))


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.detection", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR")
    parser.add_argument("--scenes", type=int, default=_SCENES)
    options = parser.parse_args()
    for line in compare("generated scenes", list(scenes(options.scenes))):
        print(line.said())
    if options.folder is not None:
        for line in compare("photographs", list(photographs(options.folder))):
            print(line.said())


if __name__ == "__main__":
    main()

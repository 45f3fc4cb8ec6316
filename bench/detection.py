"""Finding the page: ours beside the textbook's and its usual repairs, on the same pictures.

``python -m bench.detection [DIR] [--scenes N]``: generated scenes and, where there is a DIR, its
photographs. DIR holds images and ``corners.json``: ``{file: [[x, y] * 4]}``, clockwise, in pixels
of the image with its EXIF orientation applied; images of a folder ``negatives`` beside it show
no page. Without DIR, photographs are looked for in ``../shared/photos``.

The scenes are those of ``kiosk/scanner/vision/scenes.py``, which the network was not trained on.
Overlap is intersection over union; nothing found is an overlap of 0. Time is that of one core.
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
from bench.textbook import repaired, textbook
from kiosk.scanner.vision.detection import ACCEPTED, find_page
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.scenes import draw_scene, random_options
from kiosk.scanner.vision.types import Corners, Picture

#: Longest side of the pictures that are timed, in pixels.
_TIMED_SIDE = 1280

_SCENES = 60
_RIGHT = 0.9

#: Where photographs are looked for, and what was asked for on those (``_ASKED_MS`` on one core).
_PHOTOGRAPHS = Path(__file__).resolve().parents[2] / "shared/photos"
_ASKED_MEAN, _ASKED_SHARE, _ASKED_MS = 95.0, 92.0, 15.0

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


def scenes(count: int) -> Iterator[Case]:
    """Draw scenes, one in six without a sheet."""
    for seed in range(count):
        rng = np.random.default_rng(90_000 + seed)
        scene = draw_scene(random_options(rng, with_sheet=seed % 6 != 5), rng)
        yield Case(scene.image, scene.corners)


def photographs(folder: Path) -> Iterator[Case]:
    """Read a folder of photographs with their corners, then those without any page."""
    truth = json.loads((folder / "corners.json").read_text())
    for name, corners in truth.items():
        image = _read(folder / name)
        small = reduced(image, _TIMED_SIDE)
        yield Case(small, np.float32(corners) * (small.shape[1] / image.shape[1]))
    for path in sorted((folder / "negatives").glob("*.*")):
        yield Case(reduced(_read(path), _TIMED_SIDE), None)


def _read(path: Path) -> Picture:
    # Also kinds of files that the kiosk does not take.
    image = cv2.imdecode(np.frombuffer(path.read_bytes(), np.uint8), cv2.IMREAD_COLOR)
    if image is None:
        raise SystemExit(f"{path} cannot be read as a picture")
    return np.asarray(image, np.uint8)


def overlap(found: Corners | None, truth: Corners) -> float:
    """Return intersection over union, whatever corner each begins with."""
    if found is None:
        return 0.0
    first, second = cv2.convexHull(np.float32(found)), cv2.convexHull(np.float32(truth))
    common, _ = cv2.intersectConvexConvex(first, second)
    union = cv2.contourArea(first) + cv2.contourArea(second) - common
    return float(common / union) if union > 0 else 0.0


METHODS: dict[str, Finder] = {"ours": ours, "textbook": textbook, "textbook repaired": repaired}


def compare(what: str, cases: list[Case], asked: bool = False) -> list[Line]:
    """Run the methods on the same pictures, in turn, and say how they compare.

    ``asked``: hold ours to what was asked for on photographs.
    """
    found: dict[str, list[float]] = {name: [] for name in METHODS}
    times: dict[str, list[float]] = {name: [] for name in METHODS}
    false = dict.fromkeys(METHODS, 0)
    threads = cv2.getNumThreads()
    cv2.setNumThreads(1)
    try:
        for finder in METHODS.values():
            # The first call loads what the others find loaded.
            finder(cases[0].image)
        for case in cases:
            for name, finder in METHODS.items():
                started = time.thread_time()
                corners = finder(case.image)
                times[name].append(time.thread_time() - started)
                if case.corners is not None:
                    found[name].append(overlap(corners, case.corners))
                else:
                    false[name] += corners is not None
    finally:
        cv2.setNumThreads(threads)
    empty = sum(case.corners is None for case in cases)
    lines: list[Line] = []
    for name in METHODS:
        held = asked and name == "ours"
        share = 100 * statistics.mean(value >= _RIGHT for value in found[name])
        mean = 100 * statistics.mean(found[name])
        spent = [1000 * value for value in times[name]]
        lines += [
            Figure(f"{what}: mean overlap, {name}", mean, "%", least=_ASKED_MEAN if held else None),
            Figure(
                f"{what}: pages found within {_RIGHT:.0%}, {name}",
                share,
                "%",
                least=_ASKED_SHARE if held else None,
            ),
            Figure(
                f"{what}: processor time, {name}",
                statistics.median(spent),
                "ms",
                most=_ASKED_MS if held else None,
            ),
            Figure(f"{what}: processor time, mean, {name}", statistics.mean(spent), "ms"),
        ]
        if empty:
            no_page = f"{what}: a page found in {empty} pictures of none, {name}"
            lines.append(Figure(no_page, false[name], "", most=0 if held else None))
    return [*lines, *_ratios(what, found, times)]


def _ratios(what: str, found: dict[str, list[float]], times: dict[str, list[float]]) -> list[Line]:
    right = {name: sum(value >= _RIGHT for value in found[name]) for name in METHODS}
    lines: list[Line] = []
    for name in ("textbook", "textbook repaired"):
        more = right["ours"] / max(right[name], 1)
        least = 1.5 if name == "textbook" else None
        slower = statistics.median(times["ours"]) / statistics.median(times[name])
        lines += [
            Figure(f"{what}: pages found, ours / {name}", more, "x", least=least),
            Figure(f"{what}: processor time, ours / {name}", slower, "x"),
        ]
    return lines


def measure(rounds: int) -> list[Line]:
    """Measure on generated scenes, more of them with ``rounds``, and photographs if there are."""
    lines = compare("generated scenes", list(scenes(max(12, _SCENES * rounds // 5))))
    if (_PHOTOGRAPHS / "corners.json").exists():
        lines += compare("photographs", list(photographs(_PHOTOGRAPHS)), asked=True)
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.detection", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, metavar="DIR", default=_PHOTOGRAPHS)
    parser.add_argument("--scenes", type=int, default=_SCENES)
    options = parser.parse_args()
    for line in compare("generated scenes", list(scenes(options.scenes))):
        print(line.said())
    if (options.folder / "corners.json").exists():
        for line in compare("photographs", list(photographs(options.folder)), asked=True):
            print(line.said())


if __name__ == "__main__":
    main()

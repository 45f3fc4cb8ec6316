"""How the finder of pages does, part by part: ``python training/page/evaluate.py [--scenes N]``.

On scenes of a seed that the training never used, drawn as large as a camera's pictures: the
network alone, the edges alone, and the kiosk's search, in which one checks the other. Wants the
kiosk's own environment, not torch. ``bench/detection.py`` compares with other methods.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from scene import Stock, draw  # noqa: E402

from bench.detection import overlap  # noqa: E402
from kiosk.scanner.vision import classical, page_net  # noqa: E402
from kiosk.scanner.vision.detection import ACCEPTED, find_page  # noqa: E402
from kiosk.scanner.vision.features import made_small  # noqa: E402
from kiosk.scanner.vision.proposal import propose  # noqa: E402

SEED = 424242
#: Size of the scenes; every second one is 960 high.
WIDTH, HEIGHT = 1280, 720

Found = tuple[np.ndarray | None, float]


def network(image: np.ndarray) -> Found:
    """Return what the network proposes, before its sides are placed."""
    proposal = propose(page_net.page_chances(image))
    if proposal is None:
        return None, 0.0
    size = np.array([image.shape[1], image.shape[0]], np.float32)
    return proposal.corners * size - np.float32(0.5), proposal.trust


def edges(image: np.ndarray) -> Found:
    """Return what the search without a network finds."""
    found = classical.search(made_small(image))
    return (found[0].corners, found[0].score) if found else (None, 0.0)


METHODS = {"network": (network, 0.5), "edges": (edges, 0.4), "both": (find_page, ACCEPTED)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=60)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--each", action="store_true", help="say each scene's numbers")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    rng = np.random.default_rng(options.seed)
    stock = Stock.drawn(rng, 33)
    overlaps: dict[str, list[float]] = {name: [] for name in METHODS}
    false = dict.fromkeys(METHODS, 0)
    times: dict[str, list[float]] = {name: [] for name in METHODS}
    empty = 0
    for index in range(options.scenes):
        drawn = draw(rng, stock, WIDTH, HEIGHT if index % 2 else 960)
        empty += drawn.corners is None
        said = []
        for name, (method, accepted) in METHODS.items():
            started = time.thread_time()
            corners, score = method(drawn.image)
            times[name].append(1000 * (time.thread_time() - started))
            there = corners is not None and score >= accepted
            if drawn.corners is None:
                false[name] += there
            else:
                overlaps[name].append(overlap(corners if there else None, drawn.corners))
                said.append(f"{name} {overlaps[name][-1]:.3f} ({score:.2f})")
        if options.each:
            print(index, "; ".join(said) or "no page")
    for name, values in overlaps.items():
        within, spent = np.mean(np.array(values) >= 0.9), times[name]
        print(
            f"{name:>8}: mean {np.mean(values):.3f}, within 0.9 {within:.1%} of {len(values)}",
            end="",
        )
        print(f", false {false[name]} of {empty}", end="")
        print(f", {np.median(spent):.1f} ms (mean {np.mean(spent):.1f})")


if __name__ == "__main__":
    main()

"""How what the network says and what the edges say are joined: ``python training/page/joining.py``.

On scenes that neither learnt from (``scene.py`` with another seed, and the kiosk's own
``scenes.py``), every quadrilateral that either proposes is kept with what both say of it. Then
the numbers of ``kiosk/scanner/vision/detection.py`` are tried against each other, and the best are
told: share of pages found to 0.90, mean overlap, false pages, pictures in which edges were asked.
Wants the kiosk's own environment, not torch.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from scene import Stock, draw  # noqa: E402

from bench.detection import Case, overlap, photographs, scenes  # noqa: E402
from kiosk.scanner.vision import classical, page_net  # noqa: E402
from kiosk.scanner.vision.detection import placed  # noqa: E402
from kiosk.scanner.vision.features import made_small  # noqa: E402
from kiosk.scanner.vision.proposal import agreement, propose  # noqa: E402

SEED = 777
#: What is tried: trust and support of its sides from which the edges are not asked, what a whole
#: of agreement weighs below a half and above it, and what odds a page needs (their logarithm).
SURE, SUPPORTED = (0.85, 0.88, 0.9, 0.92, 0.94, 0.95), (0.0, 0.2, 0.35)
DOUBT, VOUCH, ACCEPTED = (6.0, 12.0, 18.0), (0.0, 6.0, 12.0, 18.0), (-1.0, 0.0, 0.7, 2.0, 4.0)


@dataclass(frozen=True)
class One:
    """A quadrilateral: odds of the edges (logarithm), agreement, overlap with the truth."""

    odds: float
    agreed: float
    right: float


@dataclass(frozen=True)
class Looked:
    """A picture: whether there is a page, the network's own proposal, all that is weighed."""

    page: bool
    trust: float
    support: float
    right: float
    weighed: tuple[One, ...]


def look(case: Case) -> Looked:
    """Gather what both say of a picture."""
    small = made_small(case.image)
    chances = page_net.page_chances(small.picture)
    proposal = propose(chances)
    own = None if proposal is None else placed(small, proposal)
    height, width = small.planes.shape[:2]
    size = np.array([width, height], np.float32) / np.float32(small.scale)

    def right(corners: np.ndarray) -> float:
        return 0.0 if case.corners is None else overlap(corners, case.corners)

    weighed = []
    for one in classical.search(small, own):
        judged = float(np.clip(one.score, 1e-6, 1 - 1e-6))
        agreed = agreement(chances, (one.corners + 0.5) / size)
        weighed.append(One(float(np.log(judged / (1 - judged))), agreed, right(one.corners)))
    if own is None:
        return Looked(case.corners is not None, 0.0, 0.0, 0.0, tuple(weighed))
    least = float(own.support.min())
    return Looked(case.corners is not None, own.score, least, right(own.corners), tuple(weighed))


def told(looked: list[Looked], numbers: tuple[float, ...]) -> tuple[float, float, int, float]:
    """Return share to 0.90, mean overlap, false pages, share of pictures with edges asked."""
    sure, supported, doubt, vouch, accepted = numbers
    found, asked, false = [], 0, 0
    for one in looked:
        right, there = one.right, True
        if one.trust < sure or one.support < supported:
            asked += 1
            best, there = 0.0, False
            for each in one.weighed:
                away = each.agreed - 0.5
                odds = each.odds + (doubt if away < 0 else vouch) * away
                if odds >= accepted and (not there or odds > best):
                    best, right, there = odds, each.right, True
        if one.page:
            found.append(right if there else 0.0)
        else:
            false += there
    overlaps = np.array(found)
    return float(np.mean(overlaps >= 0.9)), float(overlaps.mean()), false, asked / len(looked)


def drawn(count: int) -> Iterator[Case]:
    """Draw scenes of the training's generator that it never drew."""
    rng = np.random.default_rng(SEED)
    stock = Stock.drawn(rng, 66)
    for index in range(count):
        scene = draw(rng, stock, 1280, 720 if index % 2 else 960)
        yield Case(scene.image, scene.corners)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--scenes", type=int, default=150)
    parser.add_argument("--beside", type=Path, nargs="*", default=[], help="told, never chosen by")
    options = parser.parse_args()
    cv2.setNumThreads(1)
    sets = {
        "training's": [look(one) for one in drawn(options.scenes)],
        "kiosk's": [look(one) for one in scenes(options.scenes)],
    }
    beside = {one.name: [look(case) for case in photographs(one)] for one in options.beside}
    tried = []
    for numbers in itertools.product(SURE, SUPPORTED, DOUBT, VOUCH, ACCEPTED):
        said = [told(one, numbers) for one in sets.values()]
        # Asking the edges of all pictures costs as much as missing one page in ten.
        empty = sum(not one.page for each in sets.values() for one in each)
        worth = sum(share - 0.1 * asked for share, _, _, asked in said)
        tried.append((worth - 2 * sum(one[2] for one in said) / max(empty, 1) * 0.2, numbers))
    tried.sort(reverse=True)
    for worth, numbers in tried[:10]:
        print(f"{worth:.3f} sure {numbers[0]} supported {numbers[1]} doubt {numbers[2]}", end=" ")
        print(f"vouch {numbers[3]} accepted {numbers[4]}")
        for name, looked in {**sets, **beside}.items():
            share, mean, false, asked = told(looked, numbers)
            print(f"    {name}: {share:.1%} mean {mean:.3f}, {false} false, edges in {asked:.0%}")


if __name__ == "__main__":
    main()

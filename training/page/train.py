"""Train the finder of pages: ``python training/page/train.py [--minutes N] [--seed N]``.

Wants torch, onnx, numpy and opencv-python-headless; the kiosk itself runs what comes out with
OpenCV alone. Writes kiosk/scanner/vision/page_net.onnx. One thread learns while one process
draws. No photograph takes part: all that the network sees comes from ``scene.py``.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
import time
from pathlib import Path

import cv2
import numpy as np
import onnx
import torch
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import export  # noqa: E402
from net import Head, Net  # noqa: E402
from samples import CELL, HEIGHT, WIDTH, Looking, Pool, batch_of, planes  # noqa: E402
from trunk import Trunk  # noqa: E402

SEED, JUDGED_SEED, BATCH = 20261128, 7, 32
OUT = ROOT / "kiosk/scanner/vision/page_net.onnx"


def targets(corners: np.ndarray) -> torch.Tensor:
    """Draw the planes of a batch."""
    size = (WIDTH // CELL, HEIGHT // CELL)
    return torch.from_numpy(np.stack([planes(one, *size) for one in corners]))


def loss_of(said: torch.Tensor, truth: torch.Tensor) -> torch.Tensor:
    """Compare with the truth: each cell, the overlap of each page, the corners."""
    page, corner = truth[:, 0], truth[:, 1]
    cells = functional.binary_cross_entropy_with_logits(said[:, 0], page)
    chance = torch.sigmoid(said[:, 0])
    there = (page.amax((1, 2)) > 0).float()
    common = (chance * page).sum((1, 2))
    union = (chance + page - chance * page).sum((1, 2))
    overlap = ((1 - common / union.clamp(min=1)) * there).sum() / there.sum().clamp(min=1)
    weight = 1 + 12 * corner
    corners = functional.binary_cross_entropy_with_logits(said[:, 1], corner, weight)
    return cells + 0.5 * overlap + 0.5 * corners


def judged(head: Head, features: list[torch.Tensor], corners: np.ndarray) -> str:
    """Say how the network does on scenes that it never saw."""
    head.eval()
    with torch.no_grad():
        parts = [
            head(tuple(one[at : at + 32] for one in features)) for at in range(0, len(corners), 32)
        ]
    head.train()
    page = torch.sigmoid(torch.cat(parts)[:, 0]).numpy() > 0.5
    truth = targets(corners)[:, 0].numpy() > 0.5
    common, union = (page & truth).sum((1, 2)), (page | truth).sum((1, 2))
    there = truth.any((1, 2))
    overlaps = common[there] / union[there]
    false = page[~there].mean((1, 2)) > 0.01
    return (
        f"overlap {overlaps.mean():.3f}, within 0.9 {np.mean(overlaps > 0.9):.1%}, "
        f"false pages {int(false.sum())} of {int((~there).sum())}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--replay", type=float, default=4, help="times that a scene is learnt")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--keep", type=Path, help="where the weights to go on from are kept")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        trunk = Path(folder, "trunk.onnx")
        # For drawing to look at its scenes quickly.
        names = ["quarter", "eighth", "sixteenth", "last"]
        onnx.save(export.model_of(Trunk(), WIDTH, HEIGHT, names), trunk)
        learn(options, rng, trunk)


def learn(options: argparse.Namespace, rng: np.random.Generator, trunk: Path) -> None:
    """Learn for so many minutes, and write the network every few of them."""
    began = time.monotonic()
    pool = Pool(12000, options.seed + 1, options.replay, trunk)
    pictures, judge = batch_of(160, JUDGED_SEED)
    looked = [Looking(trunk).features(one) for one in pictures]
    features = [torch.from_numpy(np.stack(one)) for one in zip(*looked, strict=True)]
    head = Head().to(memory_format=torch.channels_last)
    if options.start is not None:
        head.load_state_dict(torch.load(options.start))
    optimiser = torch.optim.AdamW(head.parameters(), lr=options.rate, weight_decay=0.02)
    seconds, step, mean, told = 60 * options.minutes, 0, 0.0, time.monotonic()
    while pool.drawn < 600:
        time.sleep(1)
    while (part := (time.monotonic() - began) / seconds) < 1:
        warm = min(1.0, (step + 1) / 150)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * warm * 0.5 * (1 + math.cos(math.pi * part))
        taken, corners = pool.batch(rng, BATCH)
        planes_ = tuple(
            torch.from_numpy(one).contiguous(memory_format=torch.channels_last) for one in taken
        )
        loss = loss_of(head(planes_), targets(corners))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(head.parameters(), 2.0)
        optimiser.step()
        mean += (loss.item() - mean) * (1 if step == 0 else 0.02)
        step += 1
        if time.monotonic() - told > 120:
            told = time.monotonic()
            minutes = (told - began) / 60
            said = f"{minutes:5.1f} min, step {step}, drawn {pool.drawn}, loss {mean:.4f}"
            print(f"{said}; {judged(head, features, judge)}", flush=True)
            _keep(head, options)
    print(f"step {step}, drawn {pool.drawn}: {judged(head, features, judge)}")
    _keep(head, options)
    pool.close()


def _keep(head: Head, options: argparse.Namespace) -> None:
    if options.keep is not None:
        torch.save(head.state_dict(), options.keep)
    head.eval()
    export.write(Net(head), options.out, WIDTH, HEIGHT)
    head.train()


if __name__ == "__main__":
    main()

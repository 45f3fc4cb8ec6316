"""Train the finder of pages: ``python training/page/train.py [--minutes N] [--seed N]``.

Wants torch, onnx, numpy and opencv-python-headless; the kiosk itself runs what comes out with
OpenCV alone. Writes kiosk/scanner/vision/page_net.onnx. One thread learns while one process
draws. No photograph takes part: all that the network sees comes from ``scene.py``.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from torch.nn import functional

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(Path(__file__).parent))

import export  # noqa: E402
from net import Net  # noqa: E402
from samples import CELL, HEIGHT, WIDTH, Pool, batch_of, planes  # noqa: E402

SEED, JUDGED_SEED, BATCH = 20261127, 7, 24
OUT = ROOT / "kiosk/scanner/vision/page_net.onnx"


def prepared(pictures: np.ndarray, halved: bool = False) -> torch.Tensor:
    """Even out the light: what ``kiosk/scanner/vision/page_net.py`` does to a picture."""
    seen = torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float()
    if halved:
        seen = functional.avg_pool2d(seen, 2)
    seen = seen - seen.mean((2, 3), keepdim=True)
    spread = seen.std((1, 2, 3), keepdim=True, unbiased=False).clamp(min=12)
    return (seen / spread).contiguous(memory_format=torch.channels_last)


def targets(corners: np.ndarray, halved: bool = False) -> torch.Tensor:
    """Draw the planes of a batch."""
    cell = CELL * (2 if halved else 1)
    size = (WIDTH // cell, HEIGHT // cell)
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


def judged(net: Net, pictures: np.ndarray, corners: np.ndarray, halved: bool) -> str:
    """Say how the network does on scenes that it never saw."""
    net.eval()
    with torch.no_grad():
        parts = [
            net(prepared(pictures[at : at + 32], halved)) for at in range(0, len(pictures), 32)
        ]
    net.train()
    page = torch.sigmoid(torch.cat(parts)[:, 0]).numpy() > 0.5
    truth = targets(corners, halved)[:, 0].numpy() > 0.5
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
    parser.add_argument("--small", type=float, default=0.6, help="part of the time at half size")
    parser.add_argument("--rate", type=float, default=3e-3)
    parser.add_argument("--replay", type=float, default=8, help="times that a scene is learnt")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--start", type=Path, help="weights to go on from")
    parser.add_argument("--keep", type=Path, help="where the weights to go on from are kept")
    parser.add_argument("--out", type=Path, default=OUT)
    options = parser.parse_args()
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    torch.manual_seed(options.seed)
    rng = np.random.default_rng(options.seed)
    began = time.monotonic()
    pool = Pool(5000, options.seed + 1, options.replay)
    judge = batch_of(120, JUDGED_SEED)
    net = Net().to(memory_format=torch.channels_last)
    if options.start is not None:
        net.load_state_dict(torch.load(options.start))
    optimiser = torch.optim.AdamW(net.parameters(), lr=options.rate, weight_decay=0.02)
    seconds, step, mean, told = 60 * options.minutes, 0, 0.0, time.monotonic()
    while pool.drawn < 100:
        time.sleep(1)
    while (part := (time.monotonic() - began) / seconds) < 1:
        warm = min(1.0, (step + 1) / 150)
        for group in optimiser.param_groups:
            group["lr"] = options.rate * warm * 0.5 * (1 + math.cos(math.pi * part))
        # At half size first: four times the scenes in the same time; what is learnt carries over.
        halved = part < options.small
        pictures, corners = pool.batch(rng, BATCH)
        loss = loss_of(net(prepared(pictures, halved)), targets(corners, halved))
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
        optimiser.step()
        mean += (loss.item() - mean) * (1 if step == 0 else 0.02)
        step += 1
        if time.monotonic() - told > 120:
            told = time.monotonic()
            minutes = (told - began) / 60
            said = f"{minutes:5.1f} min, step {step}, drawn {pool.drawn}, loss {mean:.4f}"
            print(f"{said}; {judged(net, *judge, halved)}", flush=True)
            if options.keep is not None:
                torch.save(net.state_dict(), options.keep)
            export.write(net.eval(), options.out, WIDTH, HEIGHT)
            net.train()
    print(f"step {step}, drawn {pool.drawn}: {judged(net, *judge, False)}")
    if options.keep is not None:
        torch.save(net.state_dict(), options.keep)
    export.write(net.eval(), options.out, WIDTH, HEIGHT)
    pool.close()


if __name__ == "__main__":
    main()

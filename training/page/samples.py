"""Scenes as the network learns from them: small pictures, and the planes that it should say.

A process of its own draws them, and keeps in shared memory what the frozen trunk sees in them,
over the oldest; the training takes from there at random, so that a scene serves a few times.
"""

from __future__ import annotations

import mmap
import time
from multiprocessing import Process, Value
from pathlib import Path

import cv2
import numpy as np
import onnxruntime
from scene import Stock, draw
from surfaces import Floats, Picture, Rng
from trunk import CHANNELS

#: Size of the network's picture, and of the scenes.
WIDTH, HEIGHT = 256, 192

#: Cells of the planes, in pixels of the picture.
CELL = 4

#: Deviation of the bump that stands for a corner, in cells.
_BUMP = 1.1
_FINER = 4


def sample(rng: Rng, stock: Stock) -> tuple[Picture, Floats]:
    """Return a picture, H x W x 3 of 8 bits, and its page's corners, NaN where there is none."""
    drawn = draw(rng, stock, WIDTH, HEIGHT)
    corners = np.full((4, 2), np.nan) if drawn.corners is None else drawn.corners
    return drawn.image, corners.astype(np.float32)


def planes(corners: Floats, width: int, height: int) -> Floats:
    """Draw what the network should say of a page: 2 x height x width cells, from 0 to 1.

    ``corners`` are in pixels of the scene, NaN for no page.
    """
    if np.isnan(corners).any():
        return np.zeros((2, height, width), np.float32)
    corners = (corners + 0.5) * (np.array([width, height]) / (WIDTH, HEIGHT)) - 0.5
    fine = np.zeros((height * _FINER, width * _FINER), np.uint8)
    points = np.round(((corners + 0.5) * _FINER - 0.5) * 16).astype(np.int32)
    cv2.fillConvexPoly(fine, points, 255, cv2.LINE_AA, 4)
    page = cv2.resize(fine, (width, height), interpolation=cv2.INTER_AREA) / 255
    across = np.exp(-((np.arange(width) - corners[:, :1]) ** 2) / (2 * _BUMP**2))
    down = np.exp(-((np.arange(height) - corners[:, 1:]) ** 2) / (2 * _BUMP**2))
    bumps = (down[:, :, None] * across[:, None, :]).max(axis=0)
    return np.stack([page, bumps]).astype(np.float32)


def batch_of(count: int, seed: int, stock_size: int = 44) -> tuple[Picture, Floats]:
    """Draw a fixed set, to judge by."""
    rng = np.random.default_rng(seed)
    stock = Stock.drawn(rng, stock_size)
    made = [sample(rng, stock) for _ in range(count)]
    return np.stack([one for one, _ in made]), np.stack([two for _, two in made])


class Pool:
    """The latest scenes, drawn by another process and looked at by the trunk there."""

    def __init__(self, size: int, seed: int, replay: float, trunk: Path) -> None:
        """Hold ``size`` scenes, each to be learnt ``replay`` times or more."""
        self.size = size
        self._replay = replay
        self._drawn, self._taken = Value("q", 0), Value("q", 0)
        shapes = [
            (count, HEIGHT // part, WIDTH // part)
            for count, part in zip(CHANNELS, (4, 8, 16, 32), strict=True)
        ]
        # Mapped, not named: nothing to take away afterwards.
        self.features = [_shared((size, *shape), np.float16) for shape in shapes]
        self.corners = _shared((size, 4, 2), np.float32)
        self._process = Process(target=self._draw, args=(seed, trunk), daemon=True)
        self._process.start()

    @property
    def drawn(self) -> int:
        """Return how many scenes were drawn so far."""
        return int(self._drawn.value)

    def _draw(self, seed: int, trunk: Path) -> None:
        cv2.setNumThreads(1)
        rng = np.random.default_rng(seed)
        looked = Looking(trunk)
        stock = Stock.drawn(rng, 44)
        count = 0
        while True:
            # Learning gets the processor first: a scene serves a few times.
            while count > 1000 and count * self._replay > self._taken.value + 1000 * self._replay:
                time.sleep(0.2)
            picture, corners = sample(rng, stock)
            views = [(picture, corners), *(mirrored(rng, picture, corners) for _ in range(2))]
            for view, where in views:
                at = count % self.size
                for planes_, told in zip(self.features, looked.features(view), strict=True):
                    planes_[at] = told
                self.corners[at] = where
                count += 1
            self._drawn.value = count
            if count % 1200 == 0:
                # New wood, new letters: the stock grows, then its oldest part goes.
                more = Stock.drawn(rng, 22)
                stock = Stock(
                    (stock.surfaces + more.surfaces)[-660:],
                    (stock.papers + more.papers)[-660:],
                    (stock.flat + more.flat)[-330:],
                )

    def batch(self, rng: Rng, count: int) -> tuple[list[Floats], Floats]:
        """Take scenes at random."""
        self._taken.value += count
        chosen = rng.integers(0, min(self.drawn, self.size), count)
        return [one[chosen].astype(np.float32) for one in self.features], self.corners[chosen]

    def close(self) -> None:
        """End the drawing."""
        self._process.terminate()
        self._process.join()


class Looking:
    """The trunk, run where no gradients are wanted: three times as fast."""

    def __init__(self, trunk: Path) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self._run = onnxruntime.InferenceSession(trunk, options).run

    def features(self, picture: Picture) -> list[Floats]:
        """Return the four planes of a picture, finest first."""
        planes_ = picture[:, :, ::-1].transpose(2, 0, 1).astype(np.float32) / 127.5 - 1
        return [one[0] for one in self._run(None, {"picture": planes_[None]})]


def mirrored(rng: Rng, picture: Picture, corners: Floats) -> tuple[Picture, Floats]:
    """Return the scene as a mirror and another light show it."""
    corners = corners.copy()
    across, down = ((True, False), (False, True), (True, True))[int(rng.integers(3))]
    if across:
        picture, corners[:, 0] = picture[:, ::-1], WIDTH - 1 - corners[:, 0]
    if down:
        picture, corners[:, 1] = picture[::-1], HEIGHT - 1 - corners[:, 1]
    lit = 255 * (picture / 255.0) ** np.exp(rng.normal(0, 0.25)) * (1 + rng.normal(0, 0.06, 3))
    return np.clip(lit, 0, 255).astype(np.uint8), corners


def _shared(shape: tuple[int, ...], kind: type) -> np.ndarray:
    count = int(np.prod(shape))
    memory = mmap.mmap(-1, count * np.dtype(kind).itemsize)
    return np.frombuffer(memory, kind, count).reshape(shape)

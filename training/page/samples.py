"""Scenes as the network learns from them: small pictures, and the planes that it should say.

A process of its own draws them into shared memory, over the oldest; the training takes from
there at random, mirrored, so that a scene serves a few times before it is drawn over.
"""

from __future__ import annotations

import time
from multiprocessing import Process, Value
from multiprocessing.shared_memory import SharedMemory

import cv2
import numpy as np
from scene import Stock, draw
from surfaces import Floats, Picture, Rng

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
    """The latest scenes, drawn by another process."""

    def __init__(self, size: int, seed: int, replay: float) -> None:
        """Hold ``size`` scenes, each to be learnt ``replay`` times or more."""
        self.size = size
        self._replay = replay
        self._drawn, self._taken = Value("q", 0), Value("q", 0)
        pixels = size * HEIGHT * WIDTH * 3
        self._memory = [SharedMemory(create=True, size=bytes_) for bytes_ in (pixels, size * 32)]
        first, second = self._memory
        self.pictures = np.ndarray((size, HEIGHT, WIDTH, 3), np.uint8, first.buf)
        self.corners = np.ndarray((size, 4, 2), np.float32, second.buf)
        self._process = Process(target=self._draw, args=(seed,), daemon=True)
        self._process.start()

    @property
    def drawn(self) -> int:
        """Return how many scenes were drawn so far."""
        return int(self._drawn.value)

    def _draw(self, seed: int) -> None:
        cv2.setNumThreads(1)
        rng = np.random.default_rng(seed)
        stock = Stock.drawn(rng, 44)
        count = 0
        while True:
            # Learning gets the processor first: a scene serves a few times.
            while count > 1000 and count * self._replay > self._taken.value + 1000 * self._replay:
                time.sleep(0.2)
            at = count % self.size
            self.pictures[at], self.corners[at] = sample(rng, stock)
            count += 1
            self._drawn.value = count
            if count % 400 == 0:
                # New wood, new letters: the stock grows, then its oldest part goes.
                more = Stock.drawn(rng, 22)
                stock = Stock(
                    (stock.surfaces + more.surfaces)[-330:],
                    (stock.papers + more.papers)[-660:],
                    (stock.flat + more.flat)[-330:],
                )

    def batch(self, rng: Rng, count: int) -> tuple[Picture, Floats]:
        """Take scenes at random, mirrored at random."""
        self._taken.value += count
        chosen = rng.integers(0, min(self.drawn, self.size), count)
        pictures, corners = self.pictures[chosen], self.corners[chosen]
        for index in range(count):
            if rng.random() < 0.5:
                pictures[index] = pictures[index, :, ::-1]
                corners[index, :, 0] = WIDTH - 1 - corners[index, :, 0]
            if rng.random() < 0.5:
                pictures[index] = pictures[index, ::-1]
                corners[index, :, 1] = HEIGHT - 1 - corners[index, :, 1]
        return pictures, corners

    def close(self) -> None:
        """End the drawing."""
        self._process.terminate()
        self._process.join()
        for memory in self._memory:
            memory.close()
            memory.unlink()

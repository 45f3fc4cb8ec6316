"""Surfaces on which papers lie: wood, tiles, fabric, carpet, stone, leaves, plain desks.

Each is an S x S x 3 picture of 8 bits. They are drawn once into a bank; a scene then takes a
piece of one, turned, enlarged and coloured anew.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Floats = NDArray[np.float32]
Rng = np.random.Generator

#: Side of a surface of the bank, in pixels.
SIDE = 560


def fractal(rng: Rng, size: int, octaves: int, decay: float, stretch: float = 1.0) -> Floats:
    """Sum noise of growing fineness; ``stretch`` makes it longer along x. Deviation is 1."""
    total = np.zeros((size, size), np.float32)
    amount = 1.0
    for octave in range(octaves):
        rows = min(size, 2 ** (octave + 2))
        columns = min(size, max(2, round(rows / stretch)))
        noise = rng.normal(0, amount, (rows, columns)).astype(np.float32)
        total += cv2.resize(noise, (size, size), interpolation=cv2.INTER_CUBIC)
        amount *= decay
    return (total - total.mean()) / max(float(total.std()), 1e-3)


def colour(rng: Rng, low: float = 25, high: float = 235, vivid: float = 25) -> Floats:
    """Draw a colour, as vivid as rooms are: mostly grey, brown or pale."""
    base = rng.uniform(low, high) + rng.normal(0, vivid, 3) * rng.choice([0.2, 0.5, 1, 1.6])
    return np.clip(base, 0, 255).astype(np.float32)


def wood(rng: Rng, size: int) -> Floats:
    """Draw boards, or a veneer."""
    light = rng.uniform(0.35, 1.15)
    base = np.array([rng.uniform(60, 150), rng.uniform(110, 180), rng.uniform(150, 215)]) * light
    rough = fractal(rng, size, 8, rng.uniform(0.6, 0.95), rng.uniform(6, 20))
    wave = fractal(rng, size, 3, 0.5, 3)
    rows = np.arange(size)[:, None] / size
    rings = np.sin((rows + 0.06 * wave) * rng.uniform(40, 200)) * rng.uniform(0, 0.8)
    surface = base + (rough + rings)[:, :, None] * rng.uniform(2, 16) * np.array([0.8, 1.0, 1.1])
    if rng.random() < 0.5:
        edges = np.cumsum(rng.uniform(0.08, 0.3, 20)) * size
        for top in edges[edges < size - 3]:
            thick = int(rng.integers(1, 5))
            surface[int(top) : int(top) + thick] *= rng.uniform(0.4, 0.9)
            surface[int(top) :] *= rng.uniform(0.88, 1.12)
    return surface.astype(np.float32)


def tiles(rng: Rng, size: int) -> Floats:
    """Draw a grid of tiles with joints, each tile of slightly its own lightness."""
    across, down = (int(rng.integers(30, 200)) for _ in range(2))
    if rng.random() < 0.6:
        down = across
    surface = np.tile(colour(rng, 60), (size, size, 1))
    cells = rng.normal(0, rng.uniform(0, 14), (size // down + 1, size // across + 1))
    surface += cells.repeat(down, 0).repeat(across, 1)[:size, :size, None]
    joint, thick = colour(rng, 30, 220), int(rng.integers(1, 7))
    rows, columns = np.arange(size)[:, None] % down, np.arange(size)[None, :] % across
    surface[np.broadcast_to((rows < thick) | (columns < thick), (size, size))] = joint
    return surface + fractal(rng, size, 6, 0.8)[:, :, None] * rng.uniform(0, 8)


def fabric(rng: Rng, size: int) -> Floats:
    """Draw stripes or checks with a weave."""
    surface = np.tile(colour(rng), (size, size, 1))
    at = np.arange(size)
    for _ in range(int(rng.integers(1, 5))):
        period, width = rng.uniform(15, 160), rng.uniform(0.05, 0.6)
        band = (((at + rng.uniform(0, period)) % period) < width * period).astype(np.float32)
        strength = rng.uniform(0.2, 0.8)
        mixed = band[:, None] if rng.random() < 0.5 else band[None, :]
        part = np.broadcast_to(mixed, (size, size))[:, :, None] * strength
        surface = surface * (1 - part) + colour(rng) * part
    weave = rng.normal(0, rng.uniform(2, 14), (size, size, 1))
    return (surface + weave + fractal(rng, size, 4, 0.6)[:, :, None] * 6).astype(np.float32)


def carpet(rng: Rng, size: int) -> Floats:
    """Draw a coarse, noisy surface: carpet, concrete, gravel, grass."""
    rough = fractal(rng, size, 9, rng.uniform(0.85, 1.25))
    tint = np.stack([fractal(rng, size, 7, 0.9) for _ in range(3)], 2)
    return colour(rng) + rough[:, :, None] * rng.uniform(4, 38) + tint * rng.uniform(0, 12)


def stone(rng: Rng, size: int) -> Floats:
    """Draw marble: veins along the zeros of a noise."""
    noise = fractal(rng, size, 7, 0.55)
    veins = np.exp(-((noise / rng.uniform(0.03, 0.3)) ** 2))[:, :, None]
    clouds = fractal(rng, size, 5, 0.6)[:, :, None] * rng.uniform(2, 14)
    return (colour(rng, 90, 240) + clouds - veins * rng.uniform(-50, 90)).astype(np.float32)


def plain(rng: Rng, size: int) -> Floats:
    """Draw a desk of one colour, often white or black, hardly marked."""
    kind = rng.random()
    low, high = (175, 248) if kind < 0.45 else (10, 60) if kind < 0.6 else (40, 220)
    base = colour(rng, low, high, 6 if kind < 0.6 else 22)
    clouds = fractal(rng, size, 4, 0.6)[:, :, None] * rng.uniform(0, 5)
    return (base + clouds + rng.normal(0, rng.uniform(0, 4), (size, size, 1))).astype(np.float32)


def leaves(rng: Rng, size: int) -> Floats:
    """Cover everything with shapes over shapes: what natural pictures look like to statistics."""
    surface = np.zeros((size, size, 3), np.float32)
    surface[:] = colour(rng)
    palette = [colour(rng, 10, 245, 40) for _ in range(int(rng.integers(3, 9)))]
    most = rng.uniform(0.08, 0.4) * size
    for _ in range(int(rng.integers(60, 400))):
        at = tuple(int(v) for v in rng.uniform(0, size, 2))
        axes = tuple(max(2, int(v)) for v in most * rng.uniform(0.03, 1, 2) ** 1.7)
        chosen = palette[int(rng.integers(len(palette)))] + rng.normal(0, 10, 3)
        fill = tuple(float(v) for v in np.clip(chosen, 0, 255))
        turn = float(rng.uniform(0, 360))
        if rng.random() < 0.5:
            cv2.ellipse(surface, at, axes, turn, 0, 360, fill, -1, cv2.LINE_AA)
        else:
            box = cv2.boxPoints((at, axes, turn)).astype(np.int32)
            cv2.fillConvexPoly(surface, box, fill, cv2.LINE_AA)
    return surface + fractal(rng, size, 7, 0.9)[:, :, None] * rng.uniform(0, 12)


KINDS = (wood, wood, wood, tiles, fabric, carpet, stone, plain, plain, plain, plain, leaves)


def bank(rng: Rng, count: int, size: int) -> list[Picture]:
    """Draw a bank of surfaces, some with a pattern repeated and mirrored as rugs have it."""
    drawn = []
    for index in range(count):
        surface = KINDS[index % len(KINDS)](rng, size)
        if rng.random() < 0.08:
            half = surface[: size // 2, : size // 2]
            half = np.concatenate([half, half[:, ::-1]], 1)
            surface = np.concatenate([half, half[::-1]], 0)
        drawn.append(np.clip(surface, 0, 255).astype(np.uint8))
    return drawn


def piece(rng: Rng, source: Picture, width: int, height: int, whole: float) -> Floats:
    """Cut a piece, turned and coloured anew. ``whole``: the part of the source across."""
    size = source.shape[0]
    angle = float(rng.choice([rng.normal(0, 6), rng.uniform(0, 360)]))
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), angle, width / (whole * size))
    middle = rng.uniform(0.2, 0.8, 2) * size
    matrix[:, 2] += np.array([width / 2, height / 2]) - matrix @ np.array([*middle, 1])
    flags = cv2.INTER_LINEAR
    cut = cv2.warpAffine(
        source, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REFLECT
    )
    out = cut.astype(np.float32)
    if rng.random() < 0.5:
        mean = out.mean((0, 1))
        out = mean + (out - mean) * rng.uniform(0.3, 1.3)
        out = out * rng.uniform(0.7, 1.2) + rng.normal(0, 8, 3)
        out = out.astype(np.float32)
    return np.clip(out, 0, 255)

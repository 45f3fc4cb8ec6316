"""Train the reader of machine-readable zones: ``python training/mrz/train.py [--steps N]``.

Wants jax, numpy, pillow, opencv-python-headless and Debian's fonts-ocr-b, none of which but
numpy and OpenCV the kiosk needs to run. Writes kiosk/scanner/vision/mrz_weights.npz.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from lines import PITCH, nothing, spoiled, text  # noqa: E402

from kiosk.scanner.vision.mrz_net import NONE, STEP, normalised  # noqa: E402

WIDTH, BATCH, SEED = 320, 32, 20261127
OUT = ROOT / "kiosk/scanner/vision/mrz_weights.npz"


def batch(rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Make strips, the class of each of their columns, and the weight of each."""
    strips, labels, weights = [], [], []
    at = np.arange(WIDTH // STEP) * STEP + (STEP - 1) / 2
    for _ in range(BATCH):
        written = text(rng, int(rng.integers(6, 26)))
        nowhere = rng.random() < 0.14
        line = nothing(rng, WIDTH) if nowhere else spoiled(rng, written, WIDTH)
        label = np.full(at.size, NONE)
        weight = np.full(at.size, 0.7)
        for kind, x in zip(line.classes, line.centres, strict=True):
            far = np.abs(at - x) / PITCH
            label[far < 0.2] = kind
            weight[far < 0.2] = 1.5
            weight[(far >= 0.2) & (far < 0.33)] = 0
        strips.append(normalised(line.strip))
        labels.append(label)
        weights.append(weight)
    return np.stack(strips)[..., None], np.stack(labels), np.stack(weights).astype(np.float32)


def fresh(rng: np.random.Generator) -> dict[str, jnp.ndarray]:
    """Return weights to begin with."""
    shapes = {"k1": (3, 3, 1, 12), "k2": (3, 3, 12, 24), "k3": (3, 3, 24, 32),
              "k4": (4, 9, 32, 72), "k5": (72, NONE + 1)}  # fmt: skip
    made = {}
    for name, shape in shapes.items():
        spread = np.sqrt(2 / np.prod(shape[:-1]))
        made[name] = jnp.asarray(rng.normal(0, spread, shape), jnp.float32)
        made["b" + name[1]] = jnp.zeros(shape[-1], jnp.float32)
    return made


def forward(w: dict[str, jnp.ndarray], x: jnp.ndarray) -> jnp.ndarray:
    """Return the raw score of each class for each column, as kiosk.scanner.vision.mrz_net."""
    for layer, across in ((1, 2), (2, 1), (3, 1)):
        x = jax.lax.conv_general_dilated(
            x, w[f"k{layer}"], (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
        )
        x = jax.nn.relu(x + w[f"b{layer}"])
        window = (1, 2, across, 1)
        x = jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, window, window, "VALID")
    x = jax.lax.conv_general_dilated(
        x, w["k4"], (1, 1), ((0, 0), (4, 4)), dimension_numbers=("NHWC", "HWIO", "NHWC")
    )
    return jax.nn.relu(x[:, 0] + w["b4"]) @ w["k5"] + w["b5"]


def loss(w: dict[str, jnp.ndarray], x: jnp.ndarray, y: jnp.ndarray, m: jnp.ndarray) -> jnp.ndarray:
    """Return the weighted cross-entropy, labels softened a little."""
    chances = jax.nn.log_softmax(forward(w, x))
    wanted = jnp.take_along_axis(chances, y[..., None], -1)[..., 0]
    return -((0.98 * wanted + 0.02 * chances.mean(-1)) * m).sum() / m.sum()


@jax.jit
def step(w, first, second, number, rate, x, y, m):
    """One step of Adam."""
    value, slope = jax.value_and_grad(loss)(w, x, y, m)
    first = jax.tree.map(lambda a, g: 0.9 * a + 0.1 * g, first, slope)
    second = jax.tree.map(lambda a, g: 0.999 * a + 0.001 * g * g, second, slope)
    w = jax.tree.map(
        lambda a, f, s: a
        - rate * (f / (1 - 0.9**number)) / (jnp.sqrt(s / (1 - 0.999**number)) + 1e-8),
        w, first, second,
    )  # fmt: skip
    return w, first, second, value


def accuracy(w: dict[str, jnp.ndarray], seed: int, batches: int = 8) -> float:
    """Return the part of characters told right at their centre, on lines never trained on."""
    rng = np.random.default_rng(seed)
    right = total = 0
    run = jax.jit(forward)
    for _ in range(batches):
        x, y, m = batch(rng)
        told = np.asarray(run(w, x)).argmax(-1)
        shown = (y != NONE) & (m > 0)
        right += (told[shown] == y[shown]).sum()
        total += shown.sum()
    return float(right / total)


def store(w: dict[str, jnp.ndarray]) -> None:
    """Write the weights in half precision."""
    np.savez_compressed(OUT, **{name: np.asarray(v).astype(np.float16) for name, v in w.items()})


def main() -> None:
    """Train, telling the loss and the accuracy now and then."""
    options = argparse.ArgumentParser()
    options.add_argument("--steps", type=int, default=3400)
    steps = options.parse_args().steps
    rng = np.random.default_rng(SEED)
    w = fresh(rng)
    first = jax.tree.map(jnp.zeros_like, w)
    second = first
    begun, mean = time.monotonic(), 0.0
    for number in range(1, steps + 1):
        rate = 2e-3 * 0.5 * (1 + np.cos(np.pi * number / steps)) + 2e-5
        w, first, second, value = step(w, first, second, number, rate, *batch(rng))
        mean += 0.02 * (float(value) - mean) if number > 1 else float(value)
        if number % 500 == 0 or number == steps:
            store(w)
            told = accuracy(w, 7)
            spent = time.monotonic() - begun
            print(f"{number:6} loss {mean:.4f} right {told:.4f} {spent:.0f} s", flush=True)


if __name__ == "__main__":
    main()

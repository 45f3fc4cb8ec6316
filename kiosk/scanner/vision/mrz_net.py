"""The reader of one line of OCR-B: a small convolutional network, in numpy.

Its weights are trained on rendered lines only (``training/mrz``). For every second column of a
strip it tells which of the 37 characters of a machine-readable zone is centred there, or none.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from kiosk.scanner.vision.types import Floats, Grey

#: The characters, in the order of the classes; the class after them is « none ».
CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
NONE = len(CHARACTERS)

#: A strip: its height, and that of a figure in it; pixels from one character to the next are
#: some :data:`PITCH`. Columns of a strip to one of the answer.
HEIGHT = 32
FIGURE = 22
PITCH = 20.4
STEP = 2

_WEIGHTS = Path(__file__).with_name("mrz_weights.npz")
#: Ink is measured against what is around it, over so many pixels.
_AROUND = 12.0


def normalised(strip: Grey) -> Floats:
    """Return a strip as the network sees it: dark ink about 1, ground about 0, whatever light."""
    grey = strip.astype(np.float32)
    ground = cv2.GaussianBlur(grey, (0, 0), _AROUND)
    ink = ground - grey
    spread = np.sqrt(cv2.GaussianBlur(ink * ink, (0, 0), 2 * _AROUND)) + 4.0
    return np.asarray(ink / spread, np.float32)


def warm_up() -> None:
    """Load the weights, before somebody counts the time."""
    read_strip(np.zeros((HEIGHT, 64), np.uint8))


def read_strip(strip: Grey) -> Floats:
    """Return the logarithms of the chances of each class (columns), every ``STEP`` pixels.

    ``strip`` is ``HEIGHT`` high, and its line of characters in the middle of that.
    """
    return scores(normalised(strip))


def scores(plane: Floats) -> Floats:
    """Return what :func:`read_strip` does, of a strip already normalised."""
    w = _weights()
    maps = plane[:, :, None]
    maps = _halved(_convolved(maps, w["k1"], w["b1"]), 2)
    maps = _halved(_convolved(maps, w["k2"], w["b2"]), 1)
    maps = _halved(_convolved(maps, w["k3"], w["b3"]), 1)
    wide = w["k4"].shape[1] // 2
    maps = np.pad(maps, ((0, 0), (wide, wide), (0, 0)))
    hidden = np.maximum(_product(maps, w["k4"])[0] + w["b4"], 0)
    raw = hidden @ w["k5"] + w["b5"]
    raw -= raw.max(axis=1, keepdims=True)
    return np.asarray(raw - np.log(np.exp(raw).sum(axis=1, keepdims=True)), np.float32)


def _convolved(maps: Floats, kernel: Floats, bias: Floats) -> Floats:
    padded = np.pad(maps, ((1, 1), (1, 1), (0, 0)))
    return np.asarray(np.maximum(_product(padded, kernel) + bias, 0), np.float32)


def _product(maps: Floats, kernel: Floats) -> Floats:
    high, wide, into, out = kernel.shape
    windows = sliding_window_view(maps, (high, wide), axis=(0, 1))  # type: ignore[call-overload]
    rows, columns = windows.shape[:2]
    # rows, columns, into, high, wide: the kernel in the same order.
    flat = windows.reshape(rows * columns, into * high * wide)
    weights = kernel.transpose(2, 0, 1, 3).reshape(into * high * wide, out)
    return np.asarray((flat @ weights).reshape(rows, columns, out), np.float32)


def _halved(maps: Floats, across: int) -> Floats:
    rows, columns, depth = maps.shape
    columns -= columns % across
    cut = maps[: rows - rows % 2, :columns]
    return np.asarray(cut.reshape(rows // 2, 2, columns // across, across, depth).max(axis=(1, 3)))


@cache
def _weights() -> dict[str, Floats]:
    with np.load(_WEIGHTS, allow_pickle=False) as stored:
        return {name: stored[name].astype(np.float32) for name in stored.files}

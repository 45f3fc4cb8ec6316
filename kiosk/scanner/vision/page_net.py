"""The small network that says which part of a picture is the page, run by OpenCV.

Trained on generated scenes by ``training/page``. Every place of the picture gets the chance that
it is on the page (or on what lies over the page). The network sees a picture of 256 x 192
pixels, whatever its shape was: it finds the page, and others place its sides.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import Lock

import cv2
import numpy as np

from kiosk.scanner.vision.types import Floats, Picture

#: Size of the picture that the network sees, in pixels; its cells are of four.
WIDTH, HEIGHT = 256, 192

#: A picture without any contrast is not blown up to noise: least deviation, in grey levels.
_LEAST_SPREAD = 12.0

_WEIGHTS = Path(__file__).with_name("page_net.onnx")

#: A network of cv2 keeps its layers' results in itself: one picture at a time.
_ONE_AT_A_TIME = Lock()


def page_chances(image: Picture) -> Floats:
    """Return the chances of page, rows x columns of cells, each from 0 to 1.

    They cover the whole of an H x W x 3 BGR picture, and stand upright when it does.
    """
    upright = image.shape[0] > image.shape[1]
    size = (HEIGHT, WIDTH) if upright else (WIDTH, HEIGHT)
    seen = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    if upright:
        seen = cv2.rotate(seen, cv2.ROTATE_90_COUNTERCLOCKWISE)
    # Its second plane, of corners, only helped it to learn.
    page = _run(_evened(np.asarray(seen, np.uint8)))[0]
    chances = 1 / (1 + np.exp(-page))
    return np.ascontiguousarray(np.rot90(chances, -1) if upright else chances, np.float32)


def _evened(seen: Picture) -> Floats:
    """Take the colour of the light out, and its strength."""
    planes = seen.astype(np.float32).transpose(2, 0, 1)
    planes = planes - planes.mean(axis=(1, 2), keepdims=True)
    return np.asarray(planes / max(float(planes.std()), _LEAST_SPREAD), np.float32)


def _run(planes: Floats) -> Floats:
    with _ONE_AT_A_TIME:
        net = _net()
        net.setInput(np.ascontiguousarray(planes[None]))
        said: Floats = np.asarray(net.forward(), np.float32)
    return np.asarray(said[0])


@cache
def _net() -> cv2.dnn.Net:
    return cv2.dnn.readNetFromONNX(str(_WEIGHTS))

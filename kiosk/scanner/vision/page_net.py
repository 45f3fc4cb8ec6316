"""The small network that says which part of a picture is the page, run by ONNX Runtime.

Made by ``training/page``: a trunk that has seen photographs of everything, and a head that learnt
pages on drawn scenes. Every place of the picture gets the chance that it is on the page (or on
what lies over the page). The network sees a picture of 256 x 192 pixels, whatever its shape was:
it finds the page, and others place its sides.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import onnxruntime

from kiosk.scanner.vision.types import Floats, Picture

#: Size of the picture that the network sees, in pixels; its cells are of four.
WIDTH, HEIGHT = 256, 192

_WEIGHTS = Path(__file__).with_name("page_net.onnx")


def page_chances(image: Picture) -> Floats:
    """Return the chances of page, rows x columns of cells, each from 0 to 1.

    They cover the whole of an H x W x 3 BGR picture, and stand upright when it does.
    """
    upright = image.shape[0] > image.shape[1]
    size = (HEIGHT, WIDTH) if upright else (WIDTH, HEIGHT)
    seen = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    if upright:
        seen = cv2.rotate(seen, cv2.ROTATE_90_COUNTERCLOCKWISE)
    planes = cv2.dnn.blobFromImage(seen, 1 / 127.5, mean=(127.5,) * 3, swapRB=True)
    # Its second plane, of corners, only helped it to learn.
    page = _net().run(None, {"picture": planes})[0][0, 0]
    chances = 1 / (1 + np.exp(-page))
    return np.ascontiguousarray(np.rot90(chances, -1) if upright else chances, np.float32)


@cache
def _net() -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    # The other core draws the screen.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(_WEIGHTS, options, providers=["CPUExecutionProvider"])

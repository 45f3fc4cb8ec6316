"""Whether a side that came out of a feeder holds anything: judged on its picture alone.

A side is empty when nothing on it is darker or more coloured than the paper around it over
more than specks. What shines through from the other side is pale; the holes of a binder are
round, as large as ISO 838 makes them, and near an edge. A stamp, a signature, the number of
a page are marks, so that a side that bears one is kept.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Picture

#: Resolution at which a side is judged, in dots per inch: 4 dots a millimetre.
_DPI = 100
_MM = _DPI / 25.4

#: Least step of lightness or colour (CIE Lab, 0 to 255) from the paper to a mark: what shines
#: through office paper stays under it.
_STEP = 20.0
#: Smallest mark in square millimetres, and what all marks together must cover.
_MARK_MM2, _MARKS_MM2 = 0.25, 1.2
#: Outer part that belongs to the feeder: shadows and skewed edges, in millimetres.
_EDGE_MM = 6.0
#: Holes of a binder (ISO 838: 6 mm across, 12 mm from the edge), with their tolerance.
_HOLE_MM, _HOLE_REACH_MM = (4.0, 8.0), 20.0
#: Paper is even over this length, in millimetres.
_EVEN_MM = 12.0


def is_empty_side(image: Picture, dpi: float) -> bool:
    """Tell whether nothing is written, printed or stamped on a side; BGR at ``dpi``."""
    side = _at_judged_resolution(image, dpi)
    step = _step_from_paper(side)
    edge = round(_EDGE_MM * _MM)
    inner = step[edge:-edge, edge:-edge]
    if inner.size == 0:
        return False
    marks = (inner > _STEP).astype(np.uint8)
    count, _, measures, _ = cv2.connectedComponentsWithStats(marks, connectivity=8)
    covered = 0.0
    for index in range(1, count):
        left, top, width, height, pixels = (int(value) for value in measures[index])
        area = pixels / _MM**2
        if area < _MARK_MM2 or _is_hole(left, top, width, height, pixels, inner.shape):
            continue
        covered += area
    return covered < _MARKS_MM2


def _at_judged_resolution(image: Picture, dpi: float) -> Picture:
    scale = _DPI / dpi
    if scale >= 1:
        return image
    height, width = image.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)


def _step_from_paper(side: Picture) -> AnyArray:
    """Return how far each pixel is from the paper around it, in lightness or in colour."""
    lab = cv2.cvtColor(cv2.GaussianBlur(side, (3, 3), 0), cv2.COLOR_BGR2LAB)
    length = round(_EVEN_MM * _MM) | 1
    steps = []
    for channel in cv2.split(lab):
        # The median of a wide window is the paper wherever less than half of it is drawn; over
        # something larger (a photograph, a filled box) the paper of the whole side is.
        paper = float(np.median(channel))
        local = cv2.medianBlur(np.asarray(channel, np.uint8), min(length, 255)).astype(np.float32)
        reference = np.where(np.abs(local - paper) > _STEP, paper, local)
        steps.append(np.abs(channel.astype(np.float32) - reference))
    return np.asarray(np.maximum.reduce(steps), np.float32)


def _is_hole(
    left: int, top: int, width: int, height: int, pixels: int, shape: tuple[int, ...]
) -> bool:
    low, high = (side * _MM for side in _HOLE_MM)
    round_enough = low <= width <= high and low <= height <= high
    if not round_enough or pixels < 0.65 * width * height:
        return False
    reach = (_HOLE_REACH_MM - _EDGE_MM) * _MM
    x, y = left + width / 2, top + height / 2
    return min(x, y, shape[1] - x, shape[0] - y) < reach

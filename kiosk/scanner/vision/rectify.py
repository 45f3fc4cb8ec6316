"""A page seen from above, in its true proportions."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.vision.types import Corners, Floats, Picture

#: Long side over short side: A4 and its family (ISO 216), cards (ISO/IEC 7810 ID-1).
_KNOWN_SHAPES = (2**0.5, 85.6 / 53.98)
_SHAPE_SLACK = 0.05

#: Focal lengths in longest sides of the picture: webcams and telephones see 50 to 80 degrees.
_USUAL_FOCAL = 0.9
_FOCAL_RANGE = (0.55, 1.7)

#: Shapes beyond this come from a wrong estimate and not from a paper.
_MOST_SHAPE = 8.0


def rectify(image: Picture, corners: Corners, longest: int | None = None) -> Picture:
    """Return the page seen straight, its first corner at the top left.

    ``corners`` 4 x 2, clockwise, in pixels of ``image``; what lies outside of the image comes
    out white. Never larger than it was seen, nor than its sheet at the resolution of its
    format, nor than ``longest`` pixels.
    """
    height, width = image.shape[:2]
    shape = aspect(corners, width, height)
    across, down = _sides(corners)
    # As large as the side that was seen the largest, in the true proportions.
    size = np.array([max(across, down * shape), max(across, down * shape) / shape])
    paper = formats.of_shape(size[0], size[1])
    most = formats.most_pixels(max(1, round(size[0])), max(1, round(size[1])), paper)
    limit = min(most[0] / size[0], most[1] / size[1], 1.0)
    if longest is not None:
        limit = min(limit, longest / size.max())
    target = (max(8, round(size[0] * limit)), max(8, round(size[1] * limit)))
    source, scale = _near_scale(image, limit)
    moved = (corners.astype(np.float32) + 0.5) * scale - 0.5
    flat = np.array(
        [[0, 0], [target[0] - 1, 0], [target[0] - 1, target[1] - 1], [0, target[1] - 1]],
        np.float32,
    )
    matrix = cv2.getPerspectiveTransform(moved.astype(np.float32), flat)
    return np.asarray(
        cv2.warpPerspective(
            source,
            matrix,
            target,
            flags=cv2.INTER_CUBIC if limit > 0.5 else cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=(255, 255, 255),
        ),
        np.uint8,
    )


def aspect(corners: Corners, width: int, height: int) -> float:
    """Return width over height of the page, from four corners and the size of the picture.

    A rectangle seen by a camera whose axis goes through the middle of the picture tells both
    its shape and the focal length (Zhang and He, *Whiteboard scanning and image enhancement*,
    2007, equations 11 to 20). Seen nearly straight it does not tell the focal length, and a
    usual one is taken. What is nearly A4 or a card is taken for one.
    """
    across, down = _sides(corners)
    plain = across / max(down, 1e-6)
    found = _aspect_in_perspective(corners, width, height)
    value = plain if found is None else found
    value = float(np.clip(value, 1 / _MOST_SHAPE, _MOST_SHAPE))
    for shape in _KNOWN_SHAPES:
        for known in (shape, 1 / shape):
            if abs(value - known) < _SHAPE_SLACK * known:
                return known
    return value


def _sides(corners: Corners) -> tuple[float, float]:
    """Return the mean lengths of the upper and lower sides, and of the left and right ones."""
    top, right, bottom, left = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    return float(top + bottom) / 2, float(left + right) / 2


def _aspect_in_perspective(corners: Corners, width: int, height: int) -> float | None:
    middle = np.array([width / 2, height / 2])
    # The paper names m1 top left, m2 top right, m3 bottom left, m4 bottom right.
    points = np.column_stack([corners.astype(np.float64) - middle, np.ones(4)])
    m1, m2, m4, m3 = points
    k2 = _ratio(np.cross(m1, m4) @ m3, np.cross(m2, m4) @ m3)
    k3 = _ratio(np.cross(m1, m4) @ m2, np.cross(m3, m4) @ m2)
    if k2 is None or k3 is None:
        return None
    n2, n3 = k2 * m2 - m1, k3 * m3 - m1
    longest = max(width, height)
    focal2 = (_USUAL_FOCAL * longest) ** 2
    product = float(n2[2] * n3[2])
    if abs(product) > 1e-4:
        told = -float(n2[0] * n3[0] + n2[1] * n3[1]) / product
        low, high = _FOCAL_RANGE
        if (low * longest) ** 2 < told < (high * longest) ** 2:
            focal2 = told
    weight = np.array([1 / focal2, 1 / focal2, 1.0])
    wide, high_side = float(n2**2 @ weight), float(n3**2 @ weight)
    return float(np.sqrt(wide / high_side)) if wide > 0 and high_side > 0 else None


def _ratio(above: Floats, below: Floats) -> float | None:
    return float(above / below) if abs(float(below)) > 1e-6 else None


def _near_scale(image: Picture, scale: float) -> tuple[Picture, float]:
    """Reduce a picture by a whole number before a warp that would alias."""
    whole = int(1 / scale)
    if whole < 2:
        return image, 1.0
    size = (max(1, image.shape[1] // whole), max(1, image.shape[0] // whole))
    small = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.uint8), size[0] / image.shape[1]

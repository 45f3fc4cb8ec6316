"""How sharp the print of a page is, and how far it stands out, where it is most written on."""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Grey, Picture

_PATCH = 128
_PATCHES = 6
_SOURCE_SIDE = 3200
#: Steps of lightness under which nothing is print, and letters under which their height is chance.
_FAINT = 25
_LEAST_LETTERS = 15


def written_patches(image: Picture, corners: Corners, ink: AnyArray) -> list[Grey]:
    """Return the places of a page that are most written on, as large as the page was seen.

    ``ink`` tells what is drawn on the page, at any scale.
    """
    page = rectify(
        reduced(image, _SOURCE_SIDE), corners * min(1.0, _SOURCE_SIDE / max(image.shape[:2]))
    )
    height, width = page.shape[:2]
    rows, columns = max(1, height // _PATCH), max(1, width // _PATCH)
    amount = cv2.resize(ink.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    # The outer patches hold the edge of the page itself, which is a fold or a shadow.
    if rows > 4 and columns > 4:
        amount[[0, -1]] = amount[:, [0, -1]] = 0
    patches = []
    for index in np.argsort(-amount.ravel())[:_PATCHES]:
        row, column = divmod(int(index), columns)
        top, left = row * height // rows, column * width // columns
        patch = page[top : top + _PATCH, left : left + _PATCH]
        patches.append(np.asarray(cv2.cvtColor(patch, cv2.COLOR_BGR2GRAY), np.uint8))
    return patches


def spread_of(patches: list[Grey]) -> float | None:
    """Return the spread (sigma, in pixels) of the sharpest edges, or None where there are none."""
    known = [spread for spread in map(edge_spread, patches) if spread is not None]
    return float(np.median(known)) if known else None


def contrast_of(patches: list[Grey]) -> float | None:
    """Return the steps of lightness between paper and print, or None where nothing is printed."""
    known = []
    for patch in patches:
        smooth = np.asarray(cv2.GaussianBlur(patch, (3, 3), 0))
        paper, print_ = np.percentile(smooth, (90, 1))
        if paper - print_ > 8:
            known.append(float(paper - print_))
    return float(np.median(known)) if known else None


def letters_of(patches: list[Grey]) -> float | None:
    """Return the height of the letters in pixels (between small ones and capitals), or None."""
    heights: list[int] = []
    for patch in patches:
        closed = np.asarray(cv2.morphologyEx(patch, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8)))
        depth = np.asarray(cv2.subtract(closed, patch), np.uint8)
        strong = float(depth.max())
        if strong < _FAINT:
            continue
        drawn = (depth > 0.4 * strong).astype(np.uint8)
        _, _, boxes, _ = cv2.connectedComponentsWithStats(drawn)
        for _, _, width, height, _ in boxes[1:]:
            # Neither dots and rules, nor what is larger than any print.
            if 3 <= height <= _PATCH // 2 and height / 3 < width < 12 * height:
                heights.append(int(height))
    return float(np.median(heights)) if len(heights) >= _LEAST_LETTERS else None


def edge_spread(patch: Grey) -> float | None:
    """Return the spread (sigma, in pixels) of the edges of a patch, or None where it has none.

    An edge of height H spread by sigma rises by 0.4 H / sigma a pixel. Across and down are
    measured apart and the worse counts: a hand that moves blurs in one direction.
    """
    plane = cv2.GaussianBlur(patch, (3, 3), 0).astype(np.float32)
    window = np.ones((11, 11), np.uint8)
    height = cv2.dilate(plane, window) - cv2.erode(plane, window)
    strong = height > max(30.0, 0.5 * float(height.max()))
    if strong.sum() < 40:
        return None
    slopes: list[Floats] = [
        np.abs(np.asarray(cv2.Sobel(plane, cv2.CV_32F, dx, dy, ksize=1))) / 2
        for dx, dy in ((1, 0), (0, 1))
    ]
    steepest = [float(np.percentile(slope[strong] / height[strong], 95)) for slope in slopes]
    # The smoothing above spreads by 0.8 pixel already.
    total = 0.4 / max(min(steepest), 1e-3)
    return float(np.sqrt(max(total**2 - 0.64, 0.0)))

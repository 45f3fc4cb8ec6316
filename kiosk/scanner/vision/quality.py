"""How well a page is seen: whole, lit, sharp, large enough, and written on."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.protocol import PageProblem
from kiosk.scanner.vision.features import reduced
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import AnyArray, Corners, Floats, Grey, Picture

#: Lightness (0 to 255) of the paper under which a page is too dark to read.
DARK_PAPER = 75.0
#: Lightness that hardly any pixel of a picture reaches when the lens is covered.
BLACK_PICTURE = 24.0

#: Spread of the edges of letters, in pixels of the page at 200 dots per inch, over which they
#: run into each other: small print has some three pixels between strokes.
_BLURRED_PX = 2.6
#: Part of a page that may be burnt out by a lamp.
_GLARE_PART = 0.012
#: Part of a page that is drawn, under which it is blank.
_BLANK_PART = 0.0008
#: Longest side, in pixels, under which an A4 sheet has less than some 110 dots per inch.
_FINE_SIDE = 1280.0

_SMALL_SIDE = 400
_PATCH = 128
_PATCHES = 6


@dataclass(frozen=True)
class Look:
    """Measures of a page.

    ``paper``: its lightness, 0 to 255. ``glare`` and ``ink``: parts of its surface, 0 to 1.
    ``blur``: spread (sigma) of its sharpest edges in pixels of the picture that was judged,
    or None where nothing is printed that could tell.
    """

    paper: float
    glare: float
    ink: float
    blur: float | None


def capture_problems(image: Picture, corners: Corners) -> tuple[PageProblem, ...]:
    """Return what a page suffers from, from the picture in which it was found."""
    found = []
    if corner_missing(image, corners):
        found.append(PageProblem.CORNER_MISSING)
    if longest_side(corners) < _FINE_SIDE:
        found.append(PageProblem.LOW_RESOLUTION)
    return (*found, *_seen(look(image, corners)))


def page_problems(page: Picture) -> tuple[PageProblem, ...]:
    """Return what a picture that is a whole page suffers from."""
    height, width = page.shape[:2]
    edge = [[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]]
    return _seen(look(page, np.array(edge, np.float32)))


def corner_missing(image: Picture, corners: Corners) -> bool:
    """Tell whether a corner lies on the edge of the picture or beyond."""
    height, width = image.shape[:2]
    margin = 0.002 * max(height, width)
    low, high = corners.min(axis=0), corners.max(axis=0)
    return bool(low.min() < margin or high[0] > width - margin or high[1] > height - margin)


def longest_side(corners: Corners) -> float:
    """Return the length of the longest side, in pixels."""
    return float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).max())


def surface(corners: Corners) -> float:
    """Return the surface within the corners, in square pixels."""
    x, y = corners[:, 0], corners[:, 1]
    return abs(float(x @ np.roll(y, -1) - y @ np.roll(x, -1))) / 2


@dataclass(frozen=True)
class Light:
    """What is wrong with the light on a page, judged fast enough for a live picture."""

    too_dark: bool
    glare: bool


def light_of(image: Picture, corners: Corners) -> Light:
    """Judge the light on a page in a picture."""
    small = rectify(image, corners, longest=_SMALL_SIDE // 2)
    paper = float(np.percentile(small.max(axis=2), 80))
    return Light(too_dark=paper < DARK_PAPER, glare=_glare(small, paper) > _GLARE_PART)


def is_black(image: Picture) -> bool:
    """Tell whether a picture shows nothing: a covered lens, a closed shutter."""
    return float(np.percentile(image[::8, ::8], 98)) < BLACK_PICTURE


def look(image: Picture, corners: Corners) -> Look:
    """Measure a page in a picture."""
    small = rectify(image, corners, longest=_SMALL_SIDE)
    light = np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), np.uint8)
    closed = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    paper = float(np.percentile(closed, 80))
    ink = np.asarray(cv2.subtract(closed, light), np.uint8) > max(12.0, 0.1 * paper)
    # The outermost pixels belong to the table as often as to the page.
    within = ink[8:-8, 8:-8]
    return Look(
        paper=paper,
        glare=_glare(small, paper),
        ink=float(within.mean()) if within.size else 0.0,
        blur=_blur(image, corners, ink),
    )


def _seen(measured: Look) -> tuple[PageProblem, ...]:
    found = []
    if measured.paper < DARK_PAPER:
        found.append(PageProblem.TOO_DARK)
    if measured.glare > _GLARE_PART:
        found.append(PageProblem.GLARE)
    if measured.ink < _BLANK_PART:
        found.append(PageProblem.BLANK)
    elif measured.blur is not None and measured.blur > _BLURRED_PX:
        found.append(PageProblem.BLURRED)
    return tuple(found)


def _glare(small: Picture, paper: float) -> float:
    """Return the part burnt out by a lamp: white spots on a paper that is not white."""
    if paper > 232:
        return 0.0
    burnt = (small.min(axis=2) >= 252).astype(np.uint8)
    spots = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    return float(np.asarray(spots).mean())


def _blur(image: Picture, corners: Corners, ink: AnyArray) -> float | None:
    """Return the spread of the sharpest edges in the places that are most written on.

    An edge of height H spread by sigma rises by 0.4 H / sigma a pixel. Across and down are
    measured apart and the worse counts: a hand that moves blurs in one direction.
    """
    page = rectify(reduced(image, 3200), corners * min(1.0, 3200 / max(image.shape[:2])))
    spreads = [_spread(patch) for patch in _written_patches(page, ink)]
    known = [spread for spread in spreads if spread is not None]
    return float(np.median(known)) if known else None


def _written_patches(page: Picture, ink: AnyArray) -> list[Grey]:
    height, width = page.shape[:2]
    rows, columns = max(1, height // _PATCH), max(1, width // _PATCH)
    amount = cv2.resize(ink.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    # The outer patches hold the edge of the page itself, which is a fold or a shadow.
    if rows > 4 and columns > 4:
        amount[[0, -1]] = amount[:, [0, -1]] = 0
    best = np.argsort(-amount.ravel())[:_PATCHES]
    patches = []
    for index in best:
        row, column = divmod(int(index), columns)
        top, left = row * height // rows, column * width // columns
        patch = page[top : top + _PATCH, left : left + _PATCH]
        patches.append(np.asarray(cv2.cvtColor(patch, cv2.COLOR_BGR2GRAY), np.uint8))
    return patches


def _spread(patch: Grey) -> float | None:
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

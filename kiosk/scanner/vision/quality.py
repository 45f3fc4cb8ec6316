"""How well a page is seen: whole, lit, sharp, large enough, and written on.

Every limit was found on pages that we draw and spoil ourselves, against how surely Tesseract
then reads them (``docs/decisions/scanner-quality.md`` has the table).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision.covering import covered
from kiosk.scanner.vision.rectify import aspect, rectify
from kiosk.scanner.vision.resolution import Paper, dots_per_inch, recognise
from kiosk.scanner.vision.sharpness import contrast_of, letters_of, spread_of, written_patches
from kiosk.scanner.vision.types import AnyArray, Corners, Grey, Picture

#: Lightness (0 to 255) of the paper under which a page is too dark to read.
DARK_PAPER = 75.0
#: Lightness that hardly any pixel of a picture reaches when the lens is covered.
BLACK_PICTURE = 24.0

#: Spread of the edges of letters, in parts of their height, over which they run into each other,
#: and, where no letters are found, in pixels. An edge seen as sharp as pixels allow is not blurred.
_BLURRED_PART = 0.21
_BLURRED_PX = 2.6
_SHARP_PX = 1.3
#: Height of letters in pixels under which their strokes are lost, whatever paper they are on.
_SMALL_LETTERS = 5.5
#: Part of a page that may be burnt out by a lamp.
_GLARE_PART = 0.012
#: Part of a page that is drawn, under which it is blank.
_BLANK_PART = 0.0008
#: Steps of lightness between paper and print under which a light page is washed out.
_PALE_STEPS = 45.0
_LIGHT_PAPER = 225.0
#: Paper is in the shadow under this part of the lightness of the rest, and a shadow is told of
#: from this part of the page.
_SHADED = 0.62
_SHADOW_PART = 0.06
#: Part of its step that the edge of a shadow rises at most, from one pixel of 400 to the next.
_FADING = 0.3
#: A surface is paper, and no coloured print, up to this distance from grey, in grey levels.
_GREYISH = 28

#: Dots per inch under which print is lost, where its height does not tell. A passport or A5 has
#: the shape of A4 and more dots per inch than it is said to have.
_LEAST_DPI = {Paper.SHEET: 70.0, Paper.CARD: 110.0, Paper.RECEIPT: 85.0}

_SMALL_SIDE = 400


@dataclass(frozen=True)
class Look:
    """Measures of a page.

    ``paper``: its lightness, 0 to 255. ``glare``, ``shadow`` and ``ink``: parts of its surface,
    0 to 1. ``blur``: spread (sigma) of its sharpest edges, and ``letters``: height of its print,
    both in pixels of the page as it was seen, at most at 200 dots per inch of A4; ``contrast``:
    steps of lightness between paper and print. None where nothing is printed that could tell.
    ``dpi``: dots per inch of the paper it is taken for, ``kind``.
    """

    paper: float
    glare: float
    shadow: float
    ink: float
    blur: float | None
    letters: float | None
    contrast: float | None
    dpi: float
    kind: Paper


def capture_problems(image: Picture, corners: Corners) -> tuple[PageProblem, ...]:
    """Return what a page suffers from, from the picture in which it was found."""
    found = []
    if corner_missing(image, corners):
        found.append(PageProblem.CORNER_MISSING)
    if covered(image, corners):
        found.append(PageProblem.COVERED)
    return (*found, *problems_of(look(image, corners)))


def page_problems(page: Picture, dpi: float | None = None) -> tuple[PageProblem, ...]:
    """Return what a picture that is a whole page suffers from.

    ``dpi``: its dots per inch where a scanner tells; else they are those of its shape.
    """
    measured = look(page, whole(page))
    return problems_of(measured if dpi is None else replace(measured, dpi=dpi))


def whole(page: Picture) -> Corners:
    """Return the corners of a picture that is all page."""
    height, width = page.shape[:2]
    edge = [[0, 0], [width - 1, 0], [width - 1, height - 1], [0, height - 1]]
    return np.array(edge, np.float32)


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
    letters = np.ones((9, 9), np.uint8)
    closed = np.asarray(cv2.morphologyEx(light, cv2.MORPH_CLOSE, letters), np.uint8)
    paper = float(np.percentile(closed, 80))
    ink = np.asarray(cv2.subtract(closed, light), np.uint8) > max(12.0, 0.1 * paper)
    # The outermost pixels belong to the table as often as to the page.
    within = ink[8:-8, 8:-8]
    kind = recognise(aspect(corners, image.shape[1], image.shape[0]))
    patches = written_patches(image, corners, ink)
    return Look(
        paper=paper,
        glare=_glare(small, paper),
        shadow=0.0 if kind is Paper.CARD else _shadow(small, closed, ink),
        ink=float(within.mean()) if within.size else 0.0,
        blur=spread_of(patches),
        letters=letters_of(patches),
        contrast=contrast_of(patches),
        dpi=dots_per_inch(corners, kind),
        kind=kind,
    )


def problems_of(measured: Look) -> tuple[PageProblem, ...]:
    """Return what these measures say is wrong, the worst first."""
    found = []
    if measured.paper < DARK_PAPER:
        found.append(PageProblem.TOO_DARK)
    if measured.glare > _GLARE_PART:
        found.append(PageProblem.GLARE)
    if _pale(measured):
        found.append(PageProblem.TOO_LIGHT)
    elif measured.ink < _BLANK_PART:
        found.append(PageProblem.BLANK)
    elif _blurred(measured):
        found.append(PageProblem.BLURRED)
    if _too_small(measured):
        found.append(PageProblem.LOW_RESOLUTION)
    if measured.shadow > _SHADOW_PART:
        found.append(PageProblem.SHADOW)
    return tuple(found)


def doubtful(measured: Look) -> bool:
    """Tell whether a page is seen badly enough for bad reading to be the picture's fault."""
    return (
        _blurred(measured, 0.7)
        or _too_small(measured, 1.3)
        or measured.paper < 1.3 * DARK_PAPER
        or (measured.contrast is not None and measured.contrast < 1.5 * _PALE_STEPS)
    )


def _blurred(measured: Look, part: float = 1.0) -> bool:
    """Tell whether a page is blurred by more than this part of the limit."""
    blur = measured.blur
    if blur is None or blur < _SHARP_PX:
        return False
    if measured.letters is None:
        return blur > part * _BLURRED_PX
    return blur > part * _BLURRED_PART * measured.letters


def _too_small(measured: Look, times: float = 1.0) -> bool:
    """Tell whether print has fewer pixels than so many times the least."""
    if measured.letters is None:
        return measured.dpi < times * _LEAST_DPI[measured.kind]
    return measured.letters < times * _SMALL_LETTERS


def _pale(measured: Look) -> bool:
    if measured.contrast is None or measured.letters is None:
        return False
    return measured.paper > _LIGHT_PAPER and measured.contrast < _PALE_STEPS


def _glare(small: Picture, paper: float) -> float:
    """Return the part burnt out by a lamp: white spots on a paper that is not white."""
    if paper > 232:
        return 0.0
    burnt = (small.min(axis=2) >= 252).astype(np.uint8)
    spots = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((5, 5), np.uint8))
    return float(np.asarray(spots).mean())


def _shadow(small: Picture, closed: Grey, ink: AnyArray) -> float:
    """Return the part of the paper that is much darker than the rest, and fades into it.

    What is printed has a hue, or an edge of one pixel: a grey field of a payslip is no shadow.
    """
    spread = small.max(axis=2).astype(np.int16) - small.min(axis=2)
    light = float(np.percentile(closed, 90))
    dark = (closed < _SHADED * light) & (spread < _GREYISH) & (closed > 0.15 * light) & ~ink
    # Letters and rules are thinner than this; the shadow of a hand is not.
    window = np.ones((15, 15), np.uint8)
    broad = np.asarray(cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, window), np.uint8)
    plane = closed.astype(np.float32)
    slope = np.hypot(
        np.asarray(cv2.Sobel(plane, cv2.CV_32F, 1, 0, scale=1 / 8)),
        np.asarray(cv2.Sobel(plane, cv2.CV_32F, 0, 1, scale=1 / 8)),
    )
    steepest = np.asarray(cv2.dilate(slope, np.ones((7, 7), np.uint8)))
    count, labels = cv2.connectedComponents(broad)
    shaded = 0.0
    for label in range(1, count):
        region = (labels == label).astype(np.uint8)
        edge = cv2.morphologyEx(region, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
        step = light - float(np.median(closed[region > 0]))
        if float(np.median(steepest[edge])) < _FADING * step:
            shaded += float(region[8:-8, 8:-8].sum())
    within = broad[8:-8, 8:-8].size
    return shaded / within if within else 0.0

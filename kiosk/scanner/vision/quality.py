"""How well a page is seen: whole, lit, sharp, large enough, and written on.

Every limit was found on pages that we draw and spoil ourselves, against how surely Tesseract
then reads them (``docs/decisions/scanner-quality.md`` has the table).
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from kiosk.scanner.limits import PAGE_DPI
from kiosk.scanner.protocol import PageProblem
from kiosk.scanner.vision.formats import Paper, dots_per_inch, recognise
from kiosk.scanner.vision.rectify import aspect, rectify
from kiosk.scanner.vision.sharpness import contrast_of, spread_of, written_patches
from kiosk.scanner.vision.types import AnyArray, Corners, Grey, Picture

#: Lightness (0 to 255) of the paper under which a page is too dark to read.
DARK_PAPER = 75.0
#: Lightness that hardly any pixel of a picture reaches when the lens is covered.
BLACK_PICTURE = 24.0

#: Spread of the edges of letters, in pixels of the page at 200 dots per inch, over which they
#: run into each other: small print has some three pixels between strokes. An edge seen as sharp
#: as pixels allow is not blurred, however few they are.
_BLURRED_PX = 2.6
_SHARP_PX = 1.5
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

#: Dots per inch under which small print is lost: letters of a card are half those of a letter.
LEAST_DPI = {Paper.SHEET: 105.0, Paper.CARD: 170.0, Paper.RECEIPT: 105.0}

_SMALL_SIDE = 400


@dataclass(frozen=True)
class Look:
    """Measures of a page.

    ``paper``: its lightness, 0 to 255. ``glare``, ``shadow`` and ``ink``: parts of its surface,
    0 to 1. ``blur``: spread (sigma) of its sharpest edges in pixels of the page at 200 dots per
    inch, ``blur_seen`` in pixels of the page as it was seen; ``contrast``: steps of lightness
    between paper and print. None where nothing is printed that could tell. ``dpi``: dots per
    inch of the paper it is taken for, ``kind``.
    """

    paper: float
    glare: float
    shadow: float
    ink: float
    blur: float | None
    blur_seen: float | None
    contrast: float | None
    dpi: float
    kind: Paper


def capture_problems(image: Picture, corners: Corners) -> tuple[PageProblem, ...]:
    """Return what a page suffers from, from the picture in which it was found."""
    found = []
    if corner_missing(image, corners):
        found.append(PageProblem.CORNER_MISSING)
    return (*found, *problems_of(look(image, corners)))


def page_problems(page: Picture, *, sized: bool = False) -> tuple[PageProblem, ...]:
    """Return what a picture that is a whole page suffers from.

    ``sized``: its resolution was chosen by who asked for it (a paper scanner), and is no fault.
    """
    found = problems_of(look(page, whole(page)))
    return tuple(one for one in found if not (sized and one is PageProblem.LOW_RESOLUTION))


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
    seen = spread_of(patches)
    page = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * (patches.width, patches.height)
    coarse = PAGE_DPI / dots_per_inch(page.astype(np.float32), kind)
    return Look(
        paper=paper,
        glare=_glare(small, paper),
        shadow=0.0 if kind is Paper.CARD else _shadow(small, closed, ink),
        ink=float(within.mean()) if within.size else 0.0,
        blur=None if seen is None else seen * coarse,
        blur_seen=seen,
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
    if measured.ink < _BLANK_PART:
        found.append(PageProblem.BLANK)
    elif _pale(measured):
        found.append(PageProblem.TOO_LIGHT)
    elif _blurred(measured):
        found.append(PageProblem.BLURRED)
    if measured.dpi < LEAST_DPI[measured.kind]:
        found.append(PageProblem.LOW_RESOLUTION)
    if measured.shadow > _SHADOW_PART:
        found.append(PageProblem.SHADOW)
    return tuple(found)


def doubtful(measured: Look) -> bool:
    """Tell whether a page is seen badly enough for bad reading to be the picture's fault."""
    return (
        (measured.blur is not None and measured.blur > 0.65 * _BLURRED_PX)
        or measured.dpi < 1.15 * LEAST_DPI[measured.kind]
        or measured.paper < 1.3 * DARK_PAPER
        or (measured.contrast is not None and measured.contrast < 1.5 * _PALE_STEPS)
    )


def _blurred(measured: Look) -> bool:
    blur, seen = measured.blur, measured.blur_seen
    return blur is not None and seen is not None and blur > _BLURRED_PX and seen > _SHARP_PX


def _pale(measured: Look) -> bool:
    contrast = measured.contrast
    return measured.paper > _LIGHT_PAPER and contrast is not None and contrast < _PALE_STEPS


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

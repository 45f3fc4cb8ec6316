"""How sharp a page is in a picture, measured fast enough for a live one: to choose, not to judge.

The measure is the spread of the edges of what is printed, as in :mod:`.sharpness`, in the camera's
own pixels and without straightening the page.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from kiosk.scanner.vision.sharpness import edge_spread
from kiosk.scanner.vision.types import Corners, Grey, Picture

#: Spread of edges over which a live page is not sharp, in pixels of the page at 200 dots per
#: inch, or of the camera where it sees fewer. Under what the page is refused for once taken.
BLURRED_PX = 2.5

#: Length of an A4 sheet at 200 dots per inch, in pixels.
_FINE_SIDE = 2338.0

_PATCH = 80
_GRID = 6
_PATCHES = 5
#: Of the patches, a page is as sharp as the sharper quarter: two of five are enough, one is not.
_SHARPER_PERCENT = 25
#: Grey levels under which nothing is printed in a patch.
_PRINTED = 40


def spread(image: Picture, corners: Corners) -> float | None:
    """Return the spread (sigma) of the edges of print on a page, or None where nothing is printed.

    ``corners`` in pixels of ``image``. In pixels of the page at 200 dots per inch at most.
    """
    found = _sharper(image, _printed(image, corners))
    if found is None:
        return None
    side = float(np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1).max())
    return found * min(1.0, _FINE_SIDE / side)


def sharpest(images: Sequence[Picture], corners: Corners) -> int:
    """Return the index of the sharpest picture of a page at rest; of equals, the latest.

    ``corners`` in pixels of the pictures, which are of one size.
    """
    # The same places in each, or one would be chosen for where it was looked at.
    places = _printed(images[-1], corners)
    spreads = [_sharper(image, places) for image in images]
    known = [one for one in spreads if one is not None]
    if not known:
        return len(images) - 1
    least = min(known)
    # Within the noise of the measure the latest is best: nearest to what the person saw.
    return max(i for i, one in enumerate(spreads) if one is not None and one <= 1.03 * least)


def _sharper(image: Picture, places: Sequence[tuple[int, int]]) -> float | None:
    # A photograph printed on the page is as soft in the sharpest picture: it is no blur there,
    # and it hardly tells one picture of a burst from the next.
    found = [edge_spread(_patch(image, *place)) for place in places]
    known = [one for one in found if one is not None]
    return float(np.percentile(known, _SHARPER_PERCENT)) if known else None


def _patch(image: Picture, left: int, top: int) -> Grey:
    patch = image[top : top + _PATCH, left : left + _PATCH]
    return np.asarray(cv2.cvtColor(patch, cv2.COLOR_BGR2GRAY), np.uint8)


def _printed(image: Picture, corners: Corners) -> list[tuple[int, int]]:
    """Return left and top of the patches on which most is printed, off the page's own edge."""
    height, width = image.shape[:2]
    flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32)
    matrix = cv2.getPerspectiveTransform(flat, corners.astype(np.float32))
    steps = np.linspace(0.12, 0.88, _GRID, dtype=np.float32)
    grid = np.array([[x, y] for y in steps for x in steps], np.float32)
    centres = np.asarray(cv2.perspectiveTransform(grid[None], matrix))[0]
    found: list[tuple[float, int, int]] = []
    for x, y in centres:
        left, top = round(float(x)) - _PATCH // 2, round(float(y)) - _PATCH // 2
        if left < 0 or top < 0 or left + _PATCH > width or top + _PATCH > height:
            continue
        grey = _patch(image, left, top)
        if int(np.ptp(grey)) >= _PRINTED:
            found.append((float(grey.std()), left, top))
    found.sort(reverse=True)
    return [(left, top) for _, left, top in found[:_PATCHES]]

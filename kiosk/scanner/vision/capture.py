"""From a picture to a page: find it, lay it straight, even the light, say what is wrong."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.vision import detection, quality, reading
from kiosk.scanner.vision.flatbed import paper_on_glass, straightened
from kiosk.scanner.vision.light import brightened, even_light
from kiosk.scanner.vision.rectify import rectify
from kiosk.scanner.vision.types import Corners, Picture

#: A file may be a clean scan already: it is only cropped where a page is beyond doubt, since
#: what is cut away there is lost to somebody who does not see it happen.
_SURE = 0.7
_LEAST_PART_OF_FILE = 0.25
#: A page that takes this part of a file is the whole of it, and misses no corner.
_WHOLE_FILE = 0.96


@dataclass(frozen=True)
class TakenPicture:
    """A page seen straight, what it suffers from, what paper it is, and where it was.

    ``corners`` in pixels of the picture it was taken from, beginning with the page's top left;
    None for a whole picture.
    """

    page: Picture
    problems: tuple[PageProblem, ...]
    format: PaperFormat = PaperFormat.OTHER
    corners: Corners | None = None


def from_camera(image: Picture, hint: Corners | None = None) -> TakenPicture:
    """Take the page of a camera's picture.

    ``hint``: where the live picture showed it, in pixels of ``image``, used where the full
    picture does not tell. Without a page the whole picture is kept, and said so.
    """
    corners = detection.page_corners(image)
    if corners is None and hint is not None:
        corners = reading.as_read(image, hint)
    if corners is None:
        problems = quality.page_problems(image)
        return TakenPicture(image, (PageProblem.NO_PAGE_FOUND, *problems))
    return _of_outline(image, corners)


def reframed(image: Picture, corners: Corners) -> TakenPicture:
    """Take the page whose corners somebody set, the page's top left first."""
    taken = _of_outline(image, np.asarray(corners, np.float32), whole=True)
    # Where they end is what the person wanted: no corner is missing then.
    problems = tuple(one for one in taken.problems if one is not PageProblem.CORNER_MISSING)
    return replace(taken, problems=problems)


def from_file(image: Picture) -> TakenPicture:
    """Take the page of a photograph or a scan that somebody brings."""
    corners = page_in_file(image)
    if corners is None:
        page = straightened(image)
        return TakenPicture(page, quality.page_problems(page))
    return _of_outline(image, corners)


def page_in_file(image: Picture) -> Corners | None:
    """Return the corners of the page in a photograph, or None where it is a page all over."""
    corners = detection.page_corners(image, accepted=_SURE)
    if corners is None or fills(corners, image):
        return None
    return None if _part(corners, image) < _LEAST_PART_OF_FILE else corners


def fills(corners: Corners, image: Picture) -> bool:
    """Tell whether a page is all of a picture, as a clean scan is."""
    return _part(corners, image) > _WHOLE_FILE


def laid_straight(image: Picture, corners: Corners | None) -> Picture:
    """Return the page within corners seen straight, under an even light; or all of the image."""
    # A scan, or a photograph of something else, may be a little askew too.
    return straightened(image) if corners is None else _of_outline(image, corners).page


def from_scanner(image: Picture, dots: float | None) -> TakenPicture:
    """Take the paper on the glass, or out of the feeder, of a scanner at ``dots`` per inch.

    ``dots`` None: the scanner does not say, and nothing is measured nor cut.
    """
    if dots is None:
        page, paper = straightened(image), PaperFormat.OTHER
    else:
        page, paper = paper_on_glass(image, dots)
    # A passport has the shape of A4, and more than twice its dots.
    problems = quality.page_problems(page, dots)
    return TakenPicture(_lit(page, paper), problems, paper)


def _of_outline(image: Picture, corners: Corners, *, whole: bool = False) -> TakenPicture:
    problems = quality.capture_problems(image, corners)
    page = rectify(image, corners)
    # Half a sheet has a shape of its own, that tells nothing.
    cut = not whole and PageProblem.CORNER_MISSING in problems
    paper = PaperFormat.OTHER if cut else formats.of_shape(page.shape[1], page.shape[0])
    return TakenPicture(_lit(page, paper), problems, paper, corners)


def _lit(page: Picture, paper: PaperFormat) -> Picture:
    # A card has no white paper: its tints are what it is known by.
    return brightened(page) if paper is PaperFormat.CARD else even_light(page)


def _part(corners: Corners, image: Picture) -> float:
    height, width = image.shape[:2]
    return quality.surface(corners) / float(height * width)

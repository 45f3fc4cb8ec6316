"""From a picture to a page: find it, straighten it, even the light, say what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.scanner.protocol import PageProblem
from kiosk.scanner.vision import detection, quality, reading
from kiosk.scanner.vision.rectify import even_light, rectify
from kiosk.scanner.vision.types import Corners, Picture

#: A file may be a clean scan already: it is only cropped where a page is beyond doubt, since
#: what is cut away there is lost to somebody who does not see it happen.
_SURE = 0.7
_LEAST_PART_OF_FILE = 0.25


@dataclass(frozen=True)
class TakenPicture:
    """A page seen straight, what it suffers from, and where it was: None for a whole picture.

    ``corners`` in pixels of the picture it was taken from, beginning with the page's top left.
    """

    page: Picture
    problems: tuple[PageProblem, ...]
    corners: Corners | None = None


def from_camera(image: Picture, hint: Corners | None = None) -> TakenPicture:
    """Take the page of a camera's picture.

    ``hint``: where the live picture showed it, in pixels of ``image``, used where the full
    picture does not tell. Without a page the whole picture is kept, and said so.
    """
    found = detection.detect(image)
    corners = found.corners
    if corners is None and hint is not None:
        corners = reading.as_read(image, hint)
    if corners is None:
        problems = quality.page_problems(image)
        return TakenPicture(image, (PageProblem.NO_PAGE_FOUND, *problems))
    problems = quality.capture_problems(image, corners)
    return TakenPicture(even_light(rectify(image, corners)), problems, corners)


def reframed(image: Picture, corners: Corners) -> TakenPicture:
    """Take the page whose corners somebody set, the page's top left first."""
    corners = np.asarray(corners, np.float32)
    # Where they end is what the person wanted: no corner is missing then.
    found = quality.capture_problems(image, corners)
    problems = tuple(one for one in found if one is not PageProblem.CORNER_MISSING)
    return TakenPicture(even_light(rectify(image, corners)), problems, corners)


def from_file(image: Picture) -> TakenPicture:
    """Take the page of a photograph or a scan that somebody brings."""
    found = detection.detect(image, accepted=_SURE)
    if found.corners is None or _part(found.corners, image) < _LEAST_PART_OF_FILE:
        return TakenPicture(image, quality.page_problems(image))
    problems = quality.capture_problems(image, found.corners)
    return TakenPicture(even_light(rectify(image, found.corners)), problems, found.corners)


def _part(corners: Corners, image: Picture) -> float:
    height, width = image.shape[:2]
    return quality.surface(corners) / float(height * width)

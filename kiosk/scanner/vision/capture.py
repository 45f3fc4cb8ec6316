"""From a picture to a page: find it, straighten it, even the light, say what is wrong."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.scanner.protocol import PageProblem
from kiosk.scanner.vision import detection, quality, reading
from kiosk.scanner.vision.rectify import even_light, rectify
from kiosk.scanner.vision.types import Corners, Picture

#: A file may be a clean scan already: it is only cropped where a page is beyond doubt, since
#: what is cut away there is lost to somebody who does not see it happen.
_SURE = 0.7
_LEAST_PART_OF_FILE = 0.25
#: A page that takes this part of a file is the whole of it, and misses no corner.
_WHOLE_FILE = 0.96


@dataclass(frozen=True)
class TakenPicture:
    """A page seen straight and what it suffers from."""

    page: Picture
    problems: tuple[PageProblem, ...]


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
    return TakenPicture(even_light(rectify(image, corners)), problems)


def from_file(image: Picture) -> TakenPicture:
    """Take the page of a photograph or a scan that somebody brings."""
    corners = page_in_file(image)
    if corners is None:
        problems = quality.page_problems(image)
    else:
        problems = quality.capture_problems(image, corners)
    return TakenPicture(straightened(image, corners), problems)


def page_in_file(image: Picture) -> Corners | None:
    """Return the corners of the page in a photograph, or None where it is a page all over."""
    corners = detection.detect(image, accepted=_SURE).corners
    if corners is None or fills(corners, image):
        return None
    return None if _part(corners, image) < _LEAST_PART_OF_FILE else corners


def fills(corners: Corners, image: Picture) -> bool:
    """Tell whether a page is all of a picture, as a clean scan is."""
    return _part(corners, image) > _WHOLE_FILE


def straightened(image: Picture, corners: Corners | None) -> Picture:
    """Return the page within corners seen straight, under an even light; or all of the image."""
    return image if corners is None else even_light(rectify(image, corners))


def _part(corners: Corners, image: Picture) -> float:
    height, width = image.shape[:2]
    return quality.surface(corners) / float(height * width)

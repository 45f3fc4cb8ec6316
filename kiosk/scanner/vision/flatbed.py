"""What lay on the glass of a scanner: cut out where it is smaller, and laid straight.

The scale is known, so that millimetres are. Nothing is cut but what has an outline on all four
sides; lines of print tell the small angle at which a sheet was laid or drawn in.
"""

from __future__ import annotations

import cv2
import numpy as np

from kiosk.scanner import formats
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.vision.types import AnyArray, Corners, Grey, Picture

#: Pixels a millimetre at which the glass is looked at.
_PX_PER_MM = 3.0
#: A pixel that differs by so much from the lid is paper, print or the shadow of an edge.
_UNLIKE_LID = 10
#: Part of each side of an outline that must be seen.
_OUTLINED = 0.85
#: What takes more of the glass is the sheet of its size.
_WHOLE = 0.92
_LEAST_MM = 30.0

#: Largest angle that is mended, and smallest that is seen, in degrees.
_MOST_SKEW = 8.0
_LEAST_SKEW = 0.12
_SKEW_SIDE = 900
#: The lines of print must stand out by so much more at the right angle than at a wrong one.
_SURE = 1.25


def paper_on_glass(image: Picture, dots: float) -> tuple[Picture, PaperFormat]:
    """Return the paper of a scan of the glass at ``dots`` per inch, straight, and its format."""
    corners = outline(image, dots)
    paper = straightened(image) if corners is None else _cut(image, corners)
    per_mm = dots / formats.MM_PER_INCH
    return paper, formats.of_measure(paper.shape[1] / per_mm, paper.shape[0] / per_mm)


def outline(image: Picture, dots: float) -> Corners | None:
    """Return the corners of a paper smaller than the glass, or None where none is outlined."""
    scale = _PX_PER_MM * formats.MM_PER_INCH / dots
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    unlike = _unlike_lid(np.asarray(small, np.uint8))
    if not unlike.any():
        return None
    points = cv2.findNonZero(unlike)
    box = cv2.minAreaRect(points)
    sides = np.array(box[1])
    glass = float(small.shape[0] * small.shape[1])
    if sides.min() < _LEAST_MM * _PX_PER_MM or sides.prod() > _WHOLE * glass:
        return None
    corners = _clockwise(np.asarray(cv2.boxPoints(box), np.float32))
    if not _is_outlined(unlike, corners):
        return None
    return np.asarray((corners + 0.5) / scale - 0.5, np.float32)


def straightened(image: Picture) -> Picture:
    """Return a scan turned by the small angle of its lines of print, or as it is."""
    angle = skew(image)
    if angle is None or abs(angle) < _LEAST_SKEW:
        return image
    height, width = image.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), angle, 1.0)
    # What comes in at the corners is what lies along the edge.
    edge = np.concatenate([image[0], image[-1], image[:, 0], image[:, -1]])
    blue, green, red = (float(value) for value in np.median(edge, axis=0))
    turned = cv2.warpAffine(
        image,
        matrix,
        (width, height),
        flags=cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(blue, green, red),
    )
    return np.asarray(turned, np.uint8)


def skew(image: Picture) -> float | None:
    """Return by how many degrees lines of print go down to the right, or None where none tells."""
    ink = _ink(image)
    if ink.mean() < 0.002 * 255:
        return None
    coarse = np.arange(-_MOST_SKEW, _MOST_SKEW + 0.01, 0.5)
    told = np.array([_sharpness(ink, float(angle)) for angle in coarse])
    best = float(coarse[told.argmax()])
    if told.max() < _SURE * np.median(told) or abs(best) >= _MOST_SKEW:
        return None
    fine = best + np.arange(-0.5, 0.51, 0.05)
    sharp = np.array([_sharpness(ink, float(angle)) for angle in fine])
    return float(fine[sharp.argmax()])


def _unlike_lid(small: Picture) -> Grey:
    """Return what differs from the lid, which is what the edge of the glass shows most."""
    rim = 4
    edge = np.concatenate(
        [
            side.reshape(-1, 3)
            for side in (small[:rim], small[-rim:], small[:, :rim], small[:, -rim:])
        ]
    )
    lid = np.median(edge, axis=0)
    far = np.abs(small.astype(np.int16) - lid).max(axis=2)
    unlike = (cv2.blur(far.astype(np.float32), (2, 2)) > _UNLIKE_LID).astype(np.uint8)
    # Dust and the noise of the sensor.
    _, labels, boxes, _ = cv2.connectedComponentsWithStats(unlike, connectivity=8)
    large = np.asarray(boxes)[:, cv2.CC_STAT_AREA] >= 6
    large[0] = False
    return np.asarray(large[labels], np.uint8)


def _is_outlined(unlike: Grey, corners: Corners) -> bool:
    """Tell whether all four sides are seen nearly all along."""
    wide = cv2.dilate(unlike, np.ones((3, 3), np.uint8))
    # A hair inside, where a paper that differs from the lid does so.
    middle = corners.mean(axis=0)
    inner = (
        middle + (corners - middle) * (1 - 3 / np.linalg.norm(corners - middle, axis=1))[:, None]
    )
    for first, second in zip(inner, np.roll(inner, -1, axis=0), strict=True):
        steps = np.linspace(0.02, 0.98, 200)[:, None]
        along = np.round(first * (1 - steps) + second * steps).astype(int)
        x = np.clip(along[:, 0], 0, wide.shape[1] - 1)
        y = np.clip(along[:, 1], 0, wide.shape[0] - 1)
        if wide[y, x].mean() < _OUTLINED:
            return False
    return True


def _clockwise(box: Corners) -> Corners:
    """Order corners clockwise from the one nearest to the top left: the paper's turn is small."""
    turn = np.arctan2(*(box - box.mean(axis=0)).T[::-1])
    ordered = box[np.argsort(turn)]
    return np.asarray(np.roll(ordered, -int(ordered.sum(axis=1).argmin()), axis=0), np.float32)


def _cut(image: Picture, corners: Corners) -> Picture:
    width = round(float(np.linalg.norm(corners[1] - corners[0])))
    height = round(float(np.linalg.norm(corners[3] - corners[0])))
    flat = np.array([[0, 0], [width - 1, 0], [width - 1, height - 1]], np.float32)
    matrix = cv2.getAffineTransform(corners[:3].astype(np.float32), flat)
    cut = cv2.warpAffine(
        image, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(cut, np.uint8)


def _ink(image: Picture) -> Grey:
    """Return print as white on black, small; large dark areas are no print."""
    scale = min(1.0, _SKEW_SIDE / max(image.shape[:2]))
    small = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    grey = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    around = cv2.blur(grey, (25, 25))
    ink = ((around.astype(np.int16) - grey) > 25).astype(np.uint8) * 255
    # The edges of the sheet itself are not lines of print.
    rim = max(1, round(0.02 * max(ink.shape)))
    ink[:rim] = ink[-rim:] = 0
    ink[:, :rim] = ink[:, -rim:] = 0
    return np.asarray(ink, np.uint8)


def _sharpness(ink: Grey, angle: float) -> float:
    """Return how unevenly ink falls on rows after a turn by ``angle`` degrees."""
    height, width = ink.shape
    shear: AnyArray = np.array(
        [[1, 0, 0], [-np.tan(np.radians(angle)), 1, np.tan(np.radians(angle)) * width / 2]]
    )
    rows = cv2.warpAffine(ink, shear, (width, height)).sum(axis=1, dtype=np.float64)
    return float((np.diff(rows) ** 2).sum())

"""What the search for a page looks at: four channels of a small picture, and its thin edges."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Floats, Grey, Picture

#: Longest side of the picture in which pages are searched, in pixels.
SEARCH_SIDE = 512

#: Lab's colour axes move less than lightness for the same visible step.
GAINS = np.array([1, 1, 2, 2], np.float32)

#: Letters are closed over squares of this many pixels at ``SEARCH_SIDE``.
_LETTER_PX = 7

#: Edges weaker than this many grey levels are noise, whatever the picture.
_LEAST_STEP = 2.0


@dataclass(frozen=True)
class Features:
    """A picture made small.

    ``scale``: small pixels per pixel of the full picture. ``channels``: H x W x 4 floats:
    lightness, lightness with dark letters closed over, and the two colour axes of CIE Lab, all
    in grey levels. ``edge_points``: N x 2 floats (x, y) of thin edges, ``edge_angles`` their
    normals in radians and ``edge_weights`` their strength, 0 to 1. ``print_density``: H x W
    floats, how much is drawn around a pixel, 0 to 1.
    """

    scale: float
    channels: Floats
    edge_points: Floats
    edge_angles: Floats
    edge_weights: Floats
    print_density: Floats

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the small picture."""
        height, width = self.channels.shape[:2]
        return width, height


@dataclass(frozen=True)
class Small:
    """A picture made small.

    ``scale``: small pixels per pixel of the full picture. ``picture``: H x W x 3, BGR.
    ``planes``: H x W x 4 bytes, the channels of :class:`Features` before ``GAINS``.
    """

    scale: float
    picture: Picture
    planes: AnyArray

    @cached_property
    def channels(self) -> Floats:
        """The channels of :class:`Features`: what the search reads, and the network does not."""
        return np.asarray(self.planes * GAINS, np.float32)


def made_small(image: Picture) -> Small:
    """Make an H x W x 3 BGR picture small, of any size over 16 pixels."""
    small = reduced(image, SEARCH_SIDE)
    lab = cv2.cvtColor(small, cv2.COLOR_BGR2Lab)
    light, green_red, blue_yellow = cv2.split(lab)
    letters = cv2.getStructuringElement(cv2.MORPH_RECT, (_LETTER_PX, _LETTER_PX))
    closed = cv2.morphologyEx(light, cv2.MORPH_CLOSE, letters)
    planes = cv2.merge([light, closed, green_red, blue_yellow])
    return Small(small.shape[1] / image.shape[1], small, planes)


def extract(small: Small) -> Features:
    """Compute the features of a small picture."""
    planes = [np.ascontiguousarray(small.planes[:, :, index]) for index in range(4)]
    light, closed, _, _ = planes
    points, angles, weights = _edges(planes)
    density = _density(light, closed)
    return Features(small.scale, small.channels, points, angles, weights, density)


def _density(light: Grey, closed: Grey) -> Floats:
    """Return how much a closing of dark letters changed around each pixel, 0 to 1."""
    inked = np.minimum(cv2.subtract(closed, light), 60).astype(np.float32) / 60
    return np.asarray(cv2.blur(inked, (15, 15)), np.float32)


def reduced(image: Picture, longest: int) -> Picture:
    """Return the picture with its longest side brought down to ``longest`` pixels."""
    height, width = image.shape[:2]
    scale = longest / max(height, width)
    if scale >= 1:
        return image
    # Averaging by whole numbers is several times faster than by a fraction.
    whole = int(1 / scale)
    if whole > 1:
        size = (max(8, width // whole), max(8, height // whole))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    return np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_LINEAR), np.uint8)


def _edges(planes: Sequence[Grey]) -> tuple[Floats, Floats, Floats]:
    """Thin edges of every plane, with the direction across them.

    Each plane is thinned by itself: the strongest of two edges side by side (a letter beside
    the edge of its page) must not hide the other one of another plane.
    """
    points, angles, weights = [], [], []
    for plane in planes:
        smooth = cv2.GaussianBlur(plane, (0, 0), 1.2)
        across = cv2.Sobel(smooth, cv2.CV_16S, 1, 0)
        down = cv2.Sobel(smooth, cv2.CV_16S, 0, 1)
        strength = cv2.magnitude(across.astype(np.float32), down.astype(np.float32)) / 8
        # Twice the middling gradient is above the grain of the table and of the sensor.
        floor = float(np.clip(2.0 * np.median(strength[::3, ::3]), _LEAST_STEP / 3, 6.0))
        thin = cv2.Canny(across, down, 8 * floor, 16 * floor, L2gradient=True)
        rows, columns = np.divmod(np.flatnonzero(thin), thin.shape[1])
        points.append(np.stack([columns, rows], axis=1).astype(np.float32))
        angles.append(np.arctan2(down[rows, columns], across[rows, columns]).astype(np.float32))
        # A faint edge that is long counts as much as a strong one: weight soon saturates.
        weights.append(np.minimum(strength[rows, columns] / (3 * floor), 1).astype(np.float32))
    return np.concatenate(points), np.concatenate(angles), np.concatenate(weights)

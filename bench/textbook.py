"""How tutorials find a page in a picture, and how those do who had to repair the tutorial.

Both follow contours at 500 pixels of height. They are what our own search is measured against.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

from kiosk.scanner.vision.types import AnyArray, Corners, Grey, Picture

_HEIGHT = 500
#: A page takes at least this part of the picture, and less than all of it.
_LEAST, _MOST = 0.04, 0.98


def textbook(image: Picture) -> Corners | None:
    """Grey, blur, Canny at 75 and 200, the largest of the contours with four corners."""
    small, ratio = _small(image)
    grey = cv2.GaussianBlur(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY), (5, 5), 0)
    contours = _contours(cv2.Canny(grey, 75, 200), cv2.RETR_LIST)
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:5]:
        around = cv2.arcLength(contour, True)
        corners = cv2.approxPolyDP(contour, 0.02 * around, True)
        if len(corners) == 4:
            return np.asarray(corners.reshape(4, 2) * ratio, np.float32)
    return None


def repaired(image: Picture) -> Corners | None:
    """Do the same with the usual repairs, and take the largest quadrilateral of all.

    Letters closed over, edges of three channels with thresholds that follow the picture, gaps
    bridged, Otsu's threshold as well, outlines made convex, corners looked for more and more
    coarsely, and a turned rectangle where four corners never come.
    """
    small, ratio = _small(image)
    area = small.shape[0] * small.shape[1]
    best: tuple[float, AnyArray] | None = None
    for mask in _masks(small):
        for contour in _contours(mask, cv2.RETR_EXTERNAL):
            hull = cv2.convexHull(contour)
            part = cv2.contourArea(hull) / area
            if not _LEAST < part < _MOST or (best is not None and part <= best[0]):
                continue
            corners = _four_corners(hull)
            if corners is not None:
                best = part, corners
    return None if best is None else np.asarray(best[1] * ratio, np.float32)


def _small(image: Picture) -> tuple[Picture, float]:
    ratio = image.shape[0] / _HEIGHT
    small = cv2.resize(image, (max(1, round(image.shape[1] / ratio)), _HEIGHT))
    return np.asarray(small, np.uint8), ratio


def _contours(mask: AnyArray, mode: int) -> list[AnyArray]:
    found, _ = cv2.findContours(mask, mode, cv2.CHAIN_APPROX_SIMPLE)
    return list(found)


def _masks(small: Picture) -> Iterator[Grey]:
    light = cv2.cvtColor(small, cv2.COLOR_BGR2GRAY)
    _, saturation, value = cv2.split(cv2.cvtColor(small, cv2.COLOR_BGR2HSV))
    closing, bridge = np.ones((9, 9), np.uint8), np.ones((5, 5), np.uint8)
    for channel in (light, saturation, value):
        smooth = cv2.GaussianBlur(cv2.morphologyEx(channel, cv2.MORPH_CLOSE, closing), (5, 5), 0)
        middle = float(np.median(smooth))
        edges = cv2.Canny(smooth, max(10, 0.33 * middle), max(30, 0.66 * middle))
        yield np.asarray(cv2.morphologyEx(edges, cv2.MORPH_CLOSE, bridge), np.uint8)
    smooth = cv2.GaussianBlur(light, (5, 5), 0)
    _, bright = cv2.threshold(smooth, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    yield np.asarray(cv2.morphologyEx(bright, cv2.MORPH_OPEN, closing), np.uint8)


def _four_corners(hull: AnyArray) -> AnyArray | None:
    around, area = cv2.arcLength(hull, True), cv2.contourArea(hull)
    for coarse in (0.02, 0.03, 0.05, 0.08):
        corners = cv2.approxPolyDP(hull, coarse * around, True)
        if len(corners) == 4 and cv2.contourArea(corners) > 0.85 * area:
            return np.asarray(corners.reshape(4, 2))
    rectangle = cv2.minAreaRect(hull)
    if area > 0.85 * rectangle[1][0] * rectangle[1][1]:
        return np.asarray(cv2.boxPoints(rectangle))
    return None

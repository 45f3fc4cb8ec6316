"""What a camera and a tired scanner do to a page that was found and laid flat."""

from __future__ import annotations

from enum import StrEnum

import cv2
import numpy as np
from PIL import Image

from kiosk.scanner.vision.types import Picture


class Spoilt(StrEnum):
    """How a page came."""

    CLEAN = "clean"
    CAMERA = "camera"
    """110 to 150 dots an inch, a little soft, noise, uneven light, the rest of a perspective."""
    BAD = "bad"
    """The same, worse: 90 to 110 dots an inch, blurred."""


def spoilt(image: Image.Image, how: Spoilt, seed: int) -> Picture:
    """Return the page as a picture, BGR."""
    page: Picture = np.asarray(image)[:, :, ::-1].copy()
    if how is Spoilt.CLEAN:
        return page
    dice = np.random.default_rng(seed)
    bad = how is Spoilt.BAD
    high, wide = page.shape[:2]
    shift = (0.012 if bad else 0.006) * wide
    corners = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    moved = (corners + dice.uniform(-shift, shift, (4, 2))).astype(np.float32)
    bend = cv2.getPerspectiveTransform(corners, moved)
    flat = cv2.warpPerspective(page, bend, (wide, high), borderValue=(225, 225, 225))
    scale = dice.uniform(*((0.45, 0.55) if bad else (0.55, 0.75)))
    small = cv2.resize(flat, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(small, (0, 0), dice.uniform(*((0.7, 1.0) if bad else (0.4, 0.7))))
    left, right = (float(one) for one in dice.uniform(0.75, 1.05, 2))
    light = np.linspace(left, right, soft.shape[1])[None, :, None]
    noisy = soft * light + dice.normal(0, 7 if bad else 4, soft.shape)
    done: Picture = np.clip(noisy, 0, 255).astype(np.uint8)
    back = (round(wide * 0.8), round(high * 0.8))
    return np.asarray(cv2.resize(done, back, interpolation=cv2.INTER_CUBIC), np.uint8)

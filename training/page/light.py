"""What light and camera do to a scene: shadows, lamps, glare, exposure, blur, grain, JPEG."""

from __future__ import annotations

import cv2
import numpy as np
from surfaces import Floats, Picture, Rng


def lamp(rng: Rng, canvas: Floats, cover: Floats | None) -> Floats:
    """Light the scene: a slope, shadows of things not seen, a reflection."""
    height, width = canvas.shape[:2]
    small_w, small_h = width // 4, height // 4
    y, x = np.mgrid[0:small_h, 0:small_w].astype(np.float32)
    x, y = x / small_w - 0.5, y / small_h - 0.5
    turn = rng.uniform(0, 2 * np.pi)
    light = 1 + rng.uniform(0, 0.6) * (x * np.cos(turn) + y * np.sin(turn))
    if rng.random() < 0.35:
        at = rng.uniform(-0.7, 0.7, 2)
        far = (x - at[0]) ** 2 + (y - at[1]) ** 2
        light *= 0.6 + rng.uniform(0.3, 0.8) * np.exp(-far / rng.uniform(0.05, 0.5))
    if rng.random() < 0.4:
        # The shadow of a head, an arm, a telephone or a window's frame.
        shade = np.ones((small_h, small_w), np.float32)
        for _ in range(int(rng.integers(1, 4))):
            centre = rng.uniform(-0.1, 1.1, 2) * np.array([small_w, small_h])
            spread = rng.normal(0, 0.4, (int(rng.integers(3, 7)), 2)) * small_w
            hull = cv2.convexHull((centre + spread).astype(np.float32)).astype(np.int32)
            cv2.fillConvexPoly(shade, hull, float(rng.uniform(0.5, 0.95)), cv2.LINE_AA)
        size = int(rng.uniform(1, 0.2 * small_w))
        light *= cv2.blur(shade, (size, size))
    light = np.asarray(cv2.resize(light.astype(np.float32), (width, height)))
    lit = canvas * light[:, :, None]
    if rng.random() < 0.14:
        at = rng.uniform(0, 1, 2) * np.array([width, height])
        y, x = np.mgrid[0:height, 0:width].astype(np.float32)
        axes = rng.uniform(0.02, 0.2, 2) * width
        spot = np.exp(-(((x - at[0]) / axes[0]) ** 2) - ((y - at[1]) / axes[1]) ** 2)
        # A polished desk reflects more than paper.
        strength = rng.uniform(40, 260) * (1 if cover is None else 1 - 0.6 * cover)
        lit += (spot * strength)[:, :, None]
    return lit.astype(np.float32)


def camera(rng: Rng, lit: Floats) -> Picture:
    """Take the picture: colour of the light, exposure, focus, movement, grain, compression."""
    height, width = lit.shape[:2]
    cast = 1 + rng.normal(0, 0.07, 3) * rng.choice([0.4, 1, 2])
    exposure = float(np.exp(rng.normal(0.12, 0.22)))
    seen = np.clip(lit * cast * exposure, 0, 255)
    if rng.random() < 0.4:
        seen = 255 * (seen / 255) ** float(np.exp(rng.normal(0, 0.3)))
    if rng.random() < 0.25:
        # Little contrast: haze, a dirty lens.
        veil = rng.uniform(20, 120)
        seen = veil + (seen - veil) * rng.uniform(0.4, 0.9)
    seen = seen.astype(np.float32)
    blur = float(rng.choice([0, 0.5, 1.2, 2.5], p=[0.4, 0.3, 0.2, 0.1])) * width / 512
    if blur > 0.3:
        seen = cv2.GaussianBlur(seen, (0, 0), blur)
    if rng.random() < 0.12:
        length = max(3, int(rng.uniform(0.006, 0.025) * width))
        kernel = np.zeros((length, length), np.float32)
        turn = rng.uniform(0, np.pi)
        way = np.array([np.cos(turn), np.sin(turn)]) * length / 2
        middle = length / 2
        start, end = ((int(middle - s * way[0]), int(middle - s * way[1])) for s in (1, -1))
        cv2.line(kernel, start, end, 1.0, 1)
        seen = cv2.filter2D(seen, -1, kernel / max(float(kernel.sum()), 1.0))
    seen = seen + rng.normal(0, rng.uniform(0.5, 9), (height, width, 1)).astype(np.float32)
    image = np.clip(seen, 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(35, 92))]
        image = cv2.imdecode(cv2.imencode(".jpg", image, quality)[1], cv2.IMREAD_COLOR)
    return np.asarray(image, np.uint8)

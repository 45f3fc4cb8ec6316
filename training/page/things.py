"""Things that lie or stand on a desk beside a paper: not pages, though many are rectangles."""

from __future__ import annotations

import cv2
import numpy as np
from surfaces import Floats, Picture, Rng, colour, leaves

#: Shapes are drawn at this resolution and laid in perspective.
_SIDE = 160


def _fill(rng: Rng, low: float = 15, high: float = 240, vivid: float = 40) -> tuple[float, ...]:
    return tuple(float(v) for v in colour(rng, low, high, vivid))


def _opaque(page: Floats) -> Picture:
    alpha = np.full(page.shape[:2], 255, np.uint8)
    return np.dstack([np.clip(page, 0, 255).astype(np.uint8), alpha])


def book(rng: Rng) -> Picture:
    """Draw a cover: one colour, a picture, a title."""
    page = np.empty((_SIDE, _SIDE, 3), np.float32)
    page[:] = colour(rng, 10, 220, 45)
    if rng.random() < 0.5:
        x, y = (int(v) for v in rng.uniform(10, 60, 2))
        box = page[y : y + int(rng.uniform(30, 90)), x : x + int(rng.uniform(30, 90))]
        box[:] = leaves(rng, 96)[: box.shape[0], : box.shape[1]]
    for _ in range(int(rng.integers(0, 4))):
        y, x = int(rng.uniform(10, 140)), int(rng.uniform(10, 70))
        cv2.rectangle(page, (x, y), (x + int(rng.uniform(20, 80)), y + 8), _fill(rng), -1)
    page[:, :4] *= 0.7
    return _opaque(page)


def keyboard(rng: Rng) -> Picture:
    """Draw keys on a plate."""
    page = np.empty((_SIDE, _SIDE, 3), np.float32)
    page[:] = base = colour(rng, 15, 220, 8)
    key = np.clip(base + rng.choice([-1, 1]) * rng.uniform(15, 60), 0, 255)
    for row in range(6):
        for column in range(15):
            x, y = 6 + column * 10, 12 + row * 23
            cv2.rectangle(page, (x, y), (x + 8, y + 18), tuple(float(v) for v in key), -1)
    return _opaque(page)


def screen(rng: Rng) -> Picture:
    """Draw a telephone, a tablet or a laptop's screen."""
    page = np.empty((_SIDE, _SIDE, 3), np.float32)
    page[:] = rng.uniform(5, 60)
    inner = page[10:150, 8:152]
    if rng.random() < 0.5:
        inner[:] = leaves(rng, 152)[:140, :144] * rng.uniform(0.4, 1.1)
    else:
        inner[:] = rng.uniform(5, 80)
    return _opaque(page)


def binder(rng: Rng) -> Picture:
    """Draw a plain thing: a folder, a box, a mat, a wallet."""
    page = np.empty((_SIDE, _SIDE, 3), np.float32)
    page[:] = colour(rng, 10, 225, 45)
    if rng.random() < 0.5:
        cv2.rectangle(page, (8, 8), (152, 152), _fill(rng), int(rng.integers(1, 4)))
    return _opaque(page)


def shown(rng: Rng, photograph: Picture) -> tuple[Picture, tuple[float, float]]:
    """Return a book, a screen or a magazine that shows a photograph, and its size."""
    cut = cv2.resize(photograph, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA)
    page = cut.astype(np.float32) * rng.uniform(0.4, 1.1)
    edge = int(rng.choice([0, 6, 12]))
    if edge:
        for side in (page[:edge], page[-edge:], page[:, :edge], page[:, -edge:]):
            side[:] = rng.uniform(5, 60)
    return _opaque(page), (rng.uniform(75, 330), rng.uniform(110, 260))


#: What is flat, and its width and height in millimetres at most.
FLAT = (
    (book, (170, 240)),
    (book, (210, 290)),
    (keyboard, (430, 140)),
    (keyboard, (300, 210)),
    (screen, (75, 155)),
    (screen, (180, 250)),
    (screen, (320, 200)),
    (binder, (240, 320)),
    (binder, (110, 90)),
)


def round_thing(rng: Rng, canvas: Floats, at: Floats, size: float) -> None:
    """Put a mug, a plate, a fruit or a coin; ``size`` is its width in pixels."""
    centre, radius = tuple(int(v) for v in at), max(2, int(size / 2))
    axes = (radius, max(2, int(radius * rng.uniform(0.7, 1))))
    turn = float(rng.uniform(0, 180))
    first = _fill(rng)
    cv2.ellipse(canvas, centre, axes, turn, 0, 360, first, -1, cv2.LINE_AA)
    if rng.random() < 0.7:
        inner = tuple(max(1, int(v * rng.uniform(0.5, 0.85))) for v in axes)
        cv2.ellipse(canvas, centre, inner, turn, 0, 360, _fill(rng), -1, cv2.LINE_AA)


def pen(rng: Rng, canvas: Floats, at: Floats, size: float) -> None:
    """Put a pen, a ruler, a pair of scissors' blade; ``size`` is its length in pixels."""
    turn = rng.uniform(0, np.pi)
    way = np.array([np.cos(turn), np.sin(turn)]) * size / 2
    thick = max(1, int(size * rng.uniform(0.04, 0.14)))
    start, end = (tuple(int(v) for v in p) for p in (at - way, at + way))
    first = _fill(rng)
    cv2.line(canvas, start, end, first, thick, cv2.LINE_AA)
    part = tuple(int(v) for v in at + way * rng.uniform(-0.8, 0.8))
    cv2.line(canvas, part, end, _fill(rng), thick, cv2.LINE_AA)


def cable(rng: Rng, canvas: Floats, at: Floats, size: float) -> None:
    """Put a cable or a pair of glasses' arm across the desk."""
    height, width = canvas.shape[:2]
    t = np.linspace(0, 1, 60)
    ends = rng.uniform(-0.2, 1.2, (2, 2)) * np.array([width, height])
    bend = (at - ends.mean(0)) * 2
    line = ends[0] * (1 - t)[:, None] + ends[1] * t[:, None] + bend * (t * (1 - t))[:, None] * 2
    line[:, 0] += np.sin(t * rng.uniform(3, 15)) * size * 0.15
    dark = tuple(float(v) for v in colour(rng, 5, 90 if rng.random() < 0.7 else 240, 10))
    thick = max(1, round(height * rng.uniform(0.004, 0.022)))
    if rng.random() < 0.6:
        # It does not lie flat: its shadow runs beside it, and crosses it.
        shade = np.zeros((height, width), np.float32)
        beside = line + rng.normal(0, 0.015, 2) * height + np.sin(t * 7)[:, None] * thick
        cv2.polylines(shade, [beside.astype(np.int32)], False, 1.0, thick * 2)
        soft = cv2.blur(shade, (2 * thick + 1,) * 2)
        canvas *= 1 - rng.uniform(0.15, 0.5) * soft[:, :, None]
    cv2.polylines(canvas, [line.astype(np.int32)], False, dark, thick, cv2.LINE_AA)


def skin(rng: Rng) -> Floats:
    """Draw the colour of a hand: from very pale to very dark, in any light."""
    pale, dark = np.array([165, 185, 230]), np.array([35, 50, 85])
    part = rng.random()
    return (pale * part + dark * (1 - part) + rng.normal(0, 8, 3)).astype(np.float32)


def finger(rng: Rng, canvas: Floats, tip: Floats, way: Floats, thick: float, tone: Floats) -> None:
    """Draw a finger from outside to its tip; ``way`` is the unit vector from tip to hand."""
    length = thick * rng.uniform(4, 12)
    bend = np.array([-way[1], way[0]]) * rng.normal(0, 0.3)
    knuckle = tip + way * length * 0.5
    root = tip + (way + bend) * length
    points = np.array([tip, knuckle, root])
    for part, tint in ((1.0, 0.82), (0.75, 1.0), (0.4, 1.06)):
        fill = tuple(float(v) for v in np.clip(tone * tint, 0, 255))
        wide = max(1, int(thick * part))
        cv2.polylines(canvas, [points.astype(np.int32)], False, fill, wide, cv2.LINE_AA)
        cv2.circle(canvas, tuple(int(v) for v in tip), max(1, wide // 2), fill, -1, cv2.LINE_AA)
    if rng.random() < 0.6:
        nail = tuple(float(v) for v in np.clip(tone * 1.15 + 10, 0, 255))
        at = tuple(int(v) for v in tip + way * thick * 0.15)
        axes = (max(1, int(0.3 * thick)), max(1, int(0.22 * thick)))
        turn = float(np.degrees(np.arctan2(way[1], way[0])))
        cv2.ellipse(canvas, at, axes, turn, 0, 360, nail, -1, cv2.LINE_AA)


def palm(rng: Rng, canvas: Floats, at: Floats, way: Floats, thick: float, tone: Floats) -> None:
    """Draw the hand and the arm (or a sleeve) behind the fingers."""
    fill = tuple(float(v) for v in tone * 0.92)
    centre = at + way * 4 * thick
    axes = (max(2, int(3.4 * thick)), max(2, int(2.4 * thick)))
    turn = float(np.degrees(np.arctan2(way[1], way[0])))
    cv2.ellipse(canvas, tuple(int(v) for v in centre), axes, turn, 0, 360, fill, -1, cv2.LINE_AA)
    end = centre + way * 40 * thick
    sleeve = fill if rng.random() < 0.5 else _fill(rng)
    start = centre + way * 2.5 * thick
    ends = (tuple(int(v) for v in start), tuple(int(v) for v in end))
    cv2.line(canvas, *ends, sleeve, max(2, int(3.6 * thick)), cv2.LINE_AA)


def face(rng: Rng, canvas: Floats) -> None:
    """Draw somebody before the camera: shoulders, a head, hair, eyes, a mouth."""
    height, width = canvas.shape[:2]
    tone = skin(rng)
    x, y = rng.uniform(0.25, 0.75) * width, rng.uniform(0.3, 0.6) * height
    size = rng.uniform(0.12, 0.4) * height
    at = (int(x), int(y))
    shirt = (int(x), int(y + 2.4 * size))
    axes = (int(2.2 * size), int(1.3 * size))
    cv2.ellipse(canvas, shirt, axes, 0, 0, 360, _fill(rng), -1, cv2.LINE_AA)
    neck = (int(x), int(y + 1.5 * size))
    under = tuple(float(v) for v in tone * 0.85)
    cv2.line(canvas, at, neck, under, max(2, int(0.7 * size)), cv2.LINE_AA)
    hair = _fill(rng, 5, 160, 20)
    crown = (int(x), int(y - 0.15 * size))
    cv2.ellipse(canvas, crown, (int(0.9 * size), int(1.1 * size)), 0, 0, 360, hair, -1, cv2.LINE_AA)
    skin_fill = tuple(float(v) for v in tone)
    cv2.ellipse(canvas, at, (int(0.72 * size), int(size)), 0, 0, 360, skin_fill, -1, cv2.LINE_AA)
    for side in (-1, 1):
        eye = (int(x + side * 0.3 * size), int(y - 0.15 * size))
        axes = (max(1, int(0.14 * size)), max(1, int(0.08 * size)))
        cv2.ellipse(canvas, eye, axes, 0, 0, 360, (235, 235, 235), -1, cv2.LINE_AA)
        cv2.circle(canvas, eye, max(1, int(0.06 * size)), (30, 30, 40), -1, cv2.LINE_AA)
    mouth = (int(x), int(y + 0.5 * size))
    lips = tuple(float(v) for v in tone * np.array([0.7, 0.6, 0.9]))
    axes = (max(1, int(0.3 * size)), max(1, int(0.09 * size)))
    cv2.ellipse(canvas, mouth, axes, 0, 0, 360, lips, -1, cv2.LINE_AA)

"""Papers, seen from above and flat: letters, forms, payslips, receipts, cards, photographs.

Each is drawn once into a bank as H x W x 4 of 8 bits: colour, and where there is paper (a card
has round corners). No real document takes part: the letters are strokes that mean nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import photographs
from numpy.typing import NDArray
from surfaces import Floats, Picture, Rng, colour, fractal, leaves

#: Longest side of a drawn paper, in pixels.
LONGEST = 560

#: Millimetres: A4, A5, letter, slip, receipt, long receipt, card, passport page, square note.
SHAPES: dict[str, tuple[float, float]] = {
    "a4": (210, 297),
    "a5": (148, 210),
    "letter": (216, 279),
    "slip": (210, 99),
    "receipt": (80, 190),
    "long": (58, 210),
    "card": (85.6, 54),
    "passport": (125, 88),
    "note": (100, 120),
}
_WEIGHTS = (10, 3, 2, 1.5, 3, 1.5, 6, 1.5, 1)


@dataclass(frozen=True)
class Paper:
    """``picture``: H x W x 4; ``size``: width and height in millimetres; ``kind`` of SHAPES."""

    picture: Picture
    size: tuple[float, float]
    kind: str


def blank(rng: Rng) -> Picture:
    """Return a sheet with nothing on it, to be laid at any size."""
    page = np.empty((64, 48, 4), np.uint8)
    page[:] = (*(rng.uniform(215, 253) + rng.uniform(-6, 3, 3)).clip(0, 255), 255)
    return page


def bank(rng: Rng, count: int) -> list[Paper]:
    """Draw a bank of papers."""
    names = list(SHAPES)
    chances = np.array(_WEIGHTS) / sum(_WEIGHTS)
    return [draw(rng, str(rng.choice(names, p=chances))) for _ in range(count)]


def draw(rng: Rng, kind: str) -> Paper:
    """Draw one paper."""
    size = SHAPES[kind]
    if kind in ("a4", "a5", "letter") and rng.random() < 0.12:
        size = (size[1], size[0])
    per_mm = LONGEST / max(size)
    width, height = (round(side * per_mm) for side in size)
    if kind in ("card", "passport") and rng.random() < 0.9:
        page = _card(rng, width, height)
    elif rng.random() < 0.06:
        page = cv2.resize(_printed(rng, 256), (width, height)).astype(np.float32)
    else:
        page = _sheet(rng, width, height, kind)
    page = np.clip(page, 0, 255).astype(np.uint8)
    alpha = np.full((height, width), 255, np.uint8)
    if kind == "card":
        _round_corners(alpha, round(3.2 * per_mm))
    return Paper(np.dstack([page, alpha]), size, kind)


def _printed(rng: Rng, size: int) -> Floats:
    """Return what is printed where a picture is: a photograph, or shapes."""
    found = photographs.some(rng, 1) if rng.random() < 0.6 else []
    if not found:
        return leaves(rng, size)
    return cv2.resize(found[0], (size, size), interpolation=cv2.INTER_AREA).astype(np.float32)


def _round_corners(alpha: NDArray[np.uint8], radius: int) -> None:
    height, width = alpha.shape
    alpha[:] = 0
    cv2.rectangle(alpha, (radius, 0), (width - 1 - radius, height - 1), 255, -1)
    cv2.rectangle(alpha, (0, radius), (width - 1, height - 1 - radius), 255, -1)
    for x in (radius, width - 1 - radius):
        for y in (radius, height - 1 - radius):
            cv2.circle(alpha, (x, y), radius, 255, -1, cv2.LINE_AA)


def _ink(rng: Rng) -> Floats:
    dark = rng.uniform(5, 120)
    ink = np.full(3, dark) if rng.random() < 0.75 else colour(rng, 20, 120, 40)
    return np.asarray(ink, np.float32)


def _sheet(rng: Rng, width: int, height: int, kind: str) -> Floats:
    lightness = rng.uniform(228, 253)
    paper = lightness + rng.uniform(-7, 4, 3)
    if rng.random() < 0.1:
        # Pink copies, yellow notes, recycled grey.
        paper = np.clip(lightness + rng.uniform(-70, 5, 3), 90, 255)
    page = np.empty((height, width, 3), np.float32)
    page[:] = paper
    ink = _ink(rng)
    style = rng.random()
    line = rng.uniform(0.011, 0.022) * max(width, height) * (1.3 if kind == "receipt" else 1)
    left, right = rng.uniform(0.04, 0.13) * width, width * rng.uniform(0.86, 0.96)
    y, bottom = height * rng.uniform(0.03, 0.1), height * rng.uniform(0.6, 0.97)
    if style < 0.07:
        bottom = y + 0.25 * (bottom - y)
    elif style < 0.11:
        return page
    elif style < 0.2:
        _ruled(rng, page)
    if rng.random() < 0.5:
        y = _heading(rng, page, left, right, y)
    while y < bottom:
        block = rng.random()
        if block < 0.1:
            y = _table(
                rng,
                page,
                left,
                right,
                y,
                min(bottom, y + rng.uniform(0.1, 0.4) * height),
                ink,
                line,
            )
        elif block < 0.14:
            tall = rng.uniform(0.05, 0.25) * height
            wide = rng.uniform(0.2, 0.9) * (right - left)
            picture = _printed(rng, 96)
            box = (max(2, int(wide)), max(2, int(min(tall, bottom - y))))
            x = int(left + rng.random() * (right - left - wide))
            page[int(y) : int(y) + box[1], x : x + box[0]] = cv2.resize(picture, box)
            y += tall + line
        elif block < 0.2:
            y += rng.uniform(1, 5) * line
        elif block < 0.24:
            band = tuple(float(v) for v in colour(rng, 40, 230, 35))
            low = int(min(bottom, y + rng.uniform(1, 4) * line))
            cv2.rectangle(page, (int(left), int(y)), (int(right), low), band, -1)
            y += 4.5 * line
        else:
            indent = 0 if rng.random() < 0.8 else rng.uniform(0, 0.4) * (right - left)
            for _ in range(int(rng.integers(1, 9))):
                end = left + indent + rng.uniform(0.5, 1.0) ** 0.4 * (right - left - indent)
                _words(rng, page, left + indent, end, y, line, ink)
                y += line
                if y >= bottom:
                    break
            y += rng.uniform(0, 2) * line
    if rng.random() < 0.2:
        _frame(rng, page, ink)
    return page


def _words(
    rng: Rng, page: Floats, left: float, right: float, y: float, line: float, ink: Floats
) -> None:
    """Write words that mean nothing: strokes, at the size where letters are hardly seen."""
    wide, high = int(right - left), max(2, int(0.6 * line))
    top, x = int(y), int(left)
    if wide < 6 or top + high >= page.shape[0]:
        return
    letters = rng.random((high, max(1, wide // max(1, round(0.16 * line)))))
    strokes = cv2.resize(
        (letters < 0.42).astype(np.float32), (wide, high), interpolation=cv2.INTER_LINEAR
    )
    spaces = np.ones(wide, np.float32)
    at = 0
    while at < wide:
        at += int(rng.uniform(0.6, 4.5) * line)
        spaces[at : at + max(1, int(0.35 * line))] = 0
        at += max(1, int(0.35 * line))
    part = (strokes * spaces)[:, :, None] * 0.95
    area = page[top : top + high, x : x + wide]
    part = part[:, : area.shape[1]]
    area[:] = area * (1 - part) + ink * part


def _heading(rng: Rng, page: Floats, left: float, right: float, y: float) -> float:
    height, width = page.shape[:2]
    tall = rng.uniform(0.02, 0.1) * height
    band = tuple(float(v) for v in colour(rng, 30, 220, 45))
    kind = rng.random()
    if kind < 0.25:
        cv2.rectangle(page, (0, 0), (width, int(y + tall)), band, -1)
    elif kind < 0.7:
        x = left if rng.random() < 0.6 else right - 0.25 * width
        corner = (int(x + rng.uniform(0.08, 0.3) * width), int(y + tall))
        cv2.rectangle(page, (int(x), int(y)), corner, band, -1)
    else:
        _words(rng, page, left + 0.1 * width, right - 0.1 * width, y, tall * 0.6, _ink(rng))
    return y + tall + rng.uniform(0.01, 0.05) * height


def _table(
    rng: Rng,
    page: Floats,
    left: float,
    right: float,
    y: float,
    bottom: float,
    ink: Floats,
    line: float,
) -> float:
    rows = max(1, int((bottom - y) / (line * rng.uniform(1.2, 2.2))))
    columns = int(rng.integers(2, 7))
    fill = tuple(float(v) for v in ink)
    shade = tuple(float(v) for v in colour(rng, 150, 235, 20))
    if rng.random() < 0.5:
        low = int(y + (bottom - y) / rows)
        cv2.rectangle(page, (int(left), int(y)), (int(right), low), shade, -1)
    for step in np.linspace(y, bottom, rows + 1):
        cv2.line(page, (int(left), int(step)), (int(right), int(step)), fill, 1, cv2.LINE_AA)
        for x in np.linspace(left, right, columns + 1)[:-1]:
            if rng.random() < 0.7 and step < bottom - line:
                end = x + rng.uniform(0.2, 0.8) * (right - left) / columns
                _words(rng, page, x + 3, end, step + 0.3 * line, line, ink)
    for x in np.linspace(left, right, columns + 1):
        cv2.line(page, (int(x), int(y)), (int(x), int(bottom)), fill, 1, cv2.LINE_AA)
    return bottom + line


def _ruled(rng: Rng, page: Floats) -> None:
    height, width = page.shape[:2]
    step = rng.uniform(0.015, 0.035) * height
    fill = tuple(float(v) for v in colour(rng, 150, 220, 30))
    for y in np.arange(0.05 * height, height, step):
        cv2.line(page, (0, int(y)), (width, int(y)), fill, 1)
    if rng.random() < 0.4:
        for x in np.arange(0, width, step):
            cv2.line(page, (int(x), 0), (int(x), height), fill, 1)


def _frame(rng: Rng, page: Floats, ink: Floats) -> None:
    """Draw a frame inside of the sheet: the trap of every finder of rectangles."""
    height, width = page.shape[:2]
    inset = rng.uniform(0.02, 0.08) * width
    high, low = (int(inset), int(inset)), (int(width - inset), int(height - inset))
    cv2.rectangle(page, high, low, tuple(float(v) for v in ink), int(rng.integers(1, 4)))


def _card(rng: Rng, width: int, height: int) -> Floats:
    first, second = colour(rng, 70, 245, 30), colour(rng, 70, 245, 30)
    if rng.random() < 0.5:
        second = np.clip(first + rng.normal(0, 12, 3), 0, 255).astype(np.float32)
    ramp = np.linspace(0, 1, width)[None, :, None] * np.ones((height, 1, 1))
    waves = fractal(rng, max(width, height), 6, 0.7)[:height, :width, None] * rng.uniform(0, 12)
    card = (first * (1 - ramp) + second * ramp + waves).astype(np.float32)
    if rng.random() < 0.25:
        # A business card: a part in another colour, often dark, behind a curve or a slope.
        away = fractal(rng, max(width, height), 2, 0.5)[:height, :width] * rng.uniform(0, 0.3)
        turn = rng.uniform(0, 2 * np.pi)
        y, x = np.mgrid[0:height, 0:width] / float(width) - 0.5
        beyond = (x * np.cos(turn) + y * np.sin(turn) + away) > rng.uniform(-0.1, 0.4)
        card[beyond] = colour(rng, 5, 250, 45)
    ink = _ink(rng)
    if rng.random() < 0.3:
        band = tuple(float(v) for v in colour(rng, 20, 220, 50))
        cv2.rectangle(card, (0, 0), (width, int(rng.uniform(0.12, 0.3) * height)), band, -1)
    line, left = rng.uniform(0.05, 0.1) * height, 0.06 * width
    if rng.random() < 0.75:
        _portrait(rng, card, int(left), int(0.28 * height), int(0.26 * width), int(0.5 * height))
        left += 0.3 * width
    for y in np.arange(rng.uniform(0.1, 0.3) * height, 0.75 * height, 1.6 * line):
        _words(
            rng, card, left, left + rng.uniform(0.2, 1) * (0.95 * width - left), float(y), line, ink
        )
    if rng.random() < 0.5:
        for y in (0.8, 0.89):
            _words(rng, card, 0.04 * width, 0.96 * width, y * height, 1.3 * line, ink)
    return card


def _portrait(rng: Rng, card: Floats, x: int, y: int, width: int, height: int) -> None:
    paper = tuple(float(v) for v in colour(rng, 150, 235, 15))
    cv2.rectangle(card, (x, y), (x + width, y + height), paper, -1)
    skin = np.array([120, 150, 200]) * rng.uniform(0.4, 1.15)
    middle = (x + width // 2, y + int(0.45 * height))
    hair = tuple(float(v) for v in colour(rng, 10, 120, 20))
    cv2.ellipse(card, middle, (int(0.34 * width), int(0.38 * height)), 0, 0, 360, hair, -1)
    face = (int(0.25 * width), int(0.29 * height))
    cv2.ellipse(card, middle, face, 0, 0, 360, tuple(float(v) for v in skin), -1)
    chest = (x + width // 2, y + height)
    axes = (int(0.42 * width), int(0.22 * height))
    cv2.ellipse(
        card, chest, axes, 0, 180, 360, tuple(float(v) for v in colour(rng, 10, 200, 40)), -1
    )

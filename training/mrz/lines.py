"""Lines of OCR-B as cameras and scanners spoil them, with the place of each character."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
HEIGHT, FIGURE, PITCH = 32, 22, 20.4

#: Debian's fonts-ocr-b, used to draw; other faces come now and then, since cards are not all
#: printed in OCR-B of size 1.
FONTS = {
    Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf"): 0.52,
    Path("/usr/share/fonts/opentype/ocr-b/OCRBS.otf"): 0.36,
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf"): 0.08,
    Path("/usr/share/fonts/truetype/dejavu/DejaVuSansMono-Bold.ttf"): 0.04,
}
_SIZE = 72

#: Faces and characters of print that is no zone.
_FACES = (
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf",
    "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf",
)
_PRINT = "aaabcdeeeefghiiijklmnnnoooprrssstttuuvz    ABDEGHILMNOPRSTU.,/:-0123456789"


@dataclass(frozen=True)
class Line:
    """A strip, the class of each character and the x of its centre, in pixels."""

    strip: np.ndarray
    classes: np.ndarray
    centres: np.ndarray


@cache
def glyph(path: Path, character: str) -> np.ndarray:
    """Draw a character: ink 1, in a cell 3/4 as wide as it is high, figures 60 of 96 high."""
    font = ImageFont.truetype(str(path), _SIZE)
    box = _inked(font, "8")
    scale = 60 / (box[3] - box[1])
    font = ImageFont.truetype(str(path), round(_SIZE * scale))
    cell = Image.new("L", (76, 96), 0)
    base = _inked(font, "8")
    ImageDraw.Draw(cell).text(
        (38 - font.getlength(character) / 2, 18 - base[1]), character, font=font, fill=255
    )
    return np.asarray(cell, np.float32) / 255


def _inked(font: ImageFont.FreeTypeFont, character: str) -> tuple[int, int, int, int]:
    mask = Image.new("L", (300, 300), 0)
    ImageDraw.Draw(mask).text((50, 50), character, font=font, fill=255)
    left, top, right, bottom = mask.getbbox()
    return left - 50, top - 50, right - 50, bottom - 50


def text(rng: np.random.Generator, length: int) -> str:
    """Make up characters: runs of letters, figures and fillers, as in a zone, or any."""
    kind = rng.random()
    if kind < 0.45:
        return "".join(CHARACTERS[i] for i in rng.integers(0, len(CHARACTERS), length))
    made = ""
    while len(made) < length:
        run = int(rng.integers(1, 10))
        alphabet = (CHARACTERS[:10], CHARACTERS[10:36], "<", "O0I1B8S5Z2G6QDUVCE")[
            rng.choice(4, p=[0.35, 0.3, 0.2, 0.15])
        ]
        made += "".join(alphabet[i] for i in rng.integers(0, len(alphabet), run))
    return made[:length]


def ink_of(rng: np.random.Generator, written: str) -> tuple[np.ndarray, np.ndarray]:
    """Draw a line large: ink 0 to 1, figures 60 px high; and the centres of its characters."""
    path = list(FONTS)[rng.choice(len(FONTS), p=np.array(list(FONTS.values())))]
    pitch = 60 * PITCH / FIGURE * rng.uniform(0.9, 1.14)
    wide = rng.uniform(0.86, 1.14) if rng.random() < 0.6 else 1.0
    width = int(pitch * (len(written) + 3))
    canvas = np.zeros((96, width), np.float32)
    centres = []
    offset = rng.uniform(0.6, 2.2) * pitch
    for place, character in enumerate(written):
        cell = glyph(path, character)
        if wide != 1.0:
            cell = cv2.resize(cell, None, fx=wide, fy=1, interpolation=cv2.INTER_AREA)
        centre = offset + place * pitch + rng.normal(0, 0.7)
        left = round(centre - cell.shape[1] / 2)
        rise = round(rng.normal(0, 0.7))
        if left < 0 or left + cell.shape[1] > width:
            continue
        part = canvas[:, left : left + cell.shape[1]]
        np.maximum(part, np.roll(cell, rise, axis=0), out=part)
        centres.append(centre)
    thick = rng.random()
    if thick < 0.25:
        canvas = cv2.dilate(canvas, np.ones((3, 3)) if rng.random() < 0.6 else np.ones((5, 5)))
    elif thick < 0.42:
        canvas = cv2.erode(canvas, np.ones((3, 3)))
    return canvas, np.array(centres)


def ground(rng: np.random.Generator, high: int, wide: int) -> np.ndarray:
    """Make up the paper under a zone, 0 to 255: flat, gradients, guilloches, blots, grain."""
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    paper = np.full((high, wide), rng.uniform(110, 250), np.float32)
    paper += rng.normal(0, 0.12) * (x - wide / 2) + rng.normal(0, 0.5) * (y - high / 2)
    for _ in range(rng.integers(0, 4)):
        length = rng.uniform(3, 60)
        angle = rng.uniform(0, np.pi)
        bend = rng.uniform(0, 6) * np.sin(2 * np.pi * x / rng.uniform(30, 300) + rng.uniform(0, 6))
        phase = (x * np.cos(angle) + (y + bend) * np.sin(angle)) / length
        wave = np.sin(2 * np.pi * phase + rng.uniform(0, 6))
        if rng.random() < 0.5:
            wave = (wave > rng.uniform(0, 0.95)).astype(np.float32)
        paper -= rng.uniform(2, 28) * wave
    if rng.random() < 0.35:
        blots = cv2.GaussianBlur(rng.normal(0, 1, (high, wide)).astype(np.float32), (0, 0), 9)
        paper += blots * rng.uniform(50, 300)
    if rng.random() < 0.15:
        glare = np.exp(-(((x - rng.uniform(0, wide)) / rng.uniform(15, 80)) ** 2))
        paper += glare * rng.uniform(20, 120)
    return np.asarray(paper, np.float32)


def spoiled(rng: np.random.Generator, written: str, width: int) -> Line:
    """Draw a line as it would come out of a photograph, ``width`` pixels of it."""
    large, centres = ink_of(rng, written)
    high = FIGURE / 60 * rng.uniform(0.84, 1.14)
    along = high * rng.uniform(0.92, 1.1)
    slope, shear = rng.normal(0, 0.010), rng.normal(0, 0.05)
    middle = HEIGHT / 2 + rng.normal(0, 1.3)
    start = -rng.uniform(0, max(1.0, large.shape[1] * along - width))
    move = np.array(
        [[along, shear * high, start - 48 * shear * high], [0, high, middle - 48 * high]],
        np.float64,
    )
    move[1, 0] = slope * along
    move[1, 2] += -slope * width / 2
    ink = cv2.warpAffine(large, move, (width, HEIGHT), flags=cv2.INTER_AREA)
    paper = ground(rng, HEIGHT, width)
    neighbour = rng.random()
    if neighbour < 0.35:
        # The other line of the zone, seen at the top or at the bottom.
        other, _ = ink_of(rng, text(rng, len(written)))
        far = move.copy()
        far[1, 2] += (1 if rng.random() < 0.5 else -1) * FIGURE * rng.uniform(1.35, 2.2)
        far[0, 2] += rng.uniform(-10, 10)
        ink = np.maximum(ink, cv2.warpAffine(other, far, (width, HEIGHT), flags=cv2.INTER_AREA))
    depth = rng.uniform(0.25, 0.95)
    grey = paper * (1 - depth * ink)
    x = centres * move[0, 0] + move[0, 2]
    classes = np.array([CHARACTERS.index(c) for c in written[: len(centres)]])
    return Line(_seen(rng, grey), classes, x)


def nothing(rng: np.random.Generator, width: int) -> Line:
    """Draw what is no line of a zone: paper, rules and tiles, print of other faces and sizes."""
    grey = ground(rng, HEIGHT, width)
    kind = rng.random()
    if kind < 0.55:
        face = _FACES[rng.integers(0, len(_FACES))]
        font = ImageFont.truetype(face, int(rng.integers(7, 60)))
        sheet = Image.new("L", (width, HEIGHT * 3), 0)
        draw = ImageDraw.Draw(sheet)
        y = float(rng.uniform(-20, 20))
        while y < HEIGHT * 3:
            written = "".join(_PRINT[i] for i in rng.integers(0, len(_PRINT), 70))
            draw.text((rng.uniform(-20, 60), y), written, font=font, fill=255)
            y += font.size * rng.uniform(1.0, 2.5)
        top = int(rng.integers(0, 2 * HEIGHT))
        ink = np.asarray(sheet, np.float32)[top : top + HEIGHT] / 255
        if rng.random() < 0.3:
            ink = ink[::-1, ::-1]
        grey = grey * (1 - rng.uniform(0.25, 0.9) * ink)
    elif kind < 0.8:
        y, x = np.mgrid[0:HEIGHT, 0:width].astype(np.float32)
        for _ in range(rng.integers(1, 4)):
            angle, length = rng.uniform(0, np.pi), rng.uniform(5, 40)
            phase = (x * np.cos(angle) + y * np.sin(angle)) / length % 1
            grey = grey * (1 - rng.uniform(0.2, 0.9) * (phase < rng.uniform(0.05, 0.5)))
    else:
        blots = cv2.GaussianBlur(rng.normal(0, 1, grey.shape), (0, 0), rng.uniform(1.5, 6))
        grey = grey * (1 - 0.6 * (blots > rng.uniform(0, 1.5) * blots.std()))
    grey = np.asarray(grey, np.float32)
    return Line(_seen(rng, grey), np.zeros(0, int), np.zeros(0))


def _seen(rng: np.random.Generator, grey: np.ndarray) -> np.ndarray:
    high, wide = grey.shape
    if rng.random() < 0.2:
        length = int(rng.integers(2, 5))
        kernel = np.ones((1, length)) if rng.random() < 0.7 else np.ones((length, 1))
        grey = cv2.filter2D(grey, -1, kernel / kernel.size)
    if rng.random() < 0.6:
        grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.3, 2.0))
    small = rng.uniform(0.28, 1.0) if rng.random() < 0.75 else 1.0
    if small < 1:
        size = max(8, round(wide * small)), max(6, round(high * small))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    if rng.random() < 0.7:
        grey = grey + rng.normal(0, rng.uniform(0.5, 9), grey.shape)
    if rng.random() < 0.25:
        grey = grey + rng.uniform(0.3, 1.2) * (grey - cv2.GaussianBlur(grey, (0, 0), 1.2))
    bytes_ = np.clip(grey, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(30, 96))]
        bytes_ = cv2.imdecode(cv2.imencode(".jpg", bytes_, quality)[1], cv2.IMREAD_GRAYSCALE)
    if small < 1:
        way = cv2.INTER_CUBIC if rng.random() < 0.7 else cv2.INTER_LINEAR
        bytes_ = cv2.resize(bytes_, (wide, high), interpolation=way)
    return bytes_

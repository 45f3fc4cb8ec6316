"""Identity papers made up, under a camera or on the glass of a scanner, with their zones.

Wants Debian's fonts-ocr-b. The papers are nobody's and look like no country's.
"""

from __future__ import annotations

import string
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from kiosk.scanner.mrz.composing import compose, name_field
from kiosk.scanner.mrz.layouts import Format
from kiosk.scanner.vision.types import AnyArray, Picture

OCR_B = Path("/usr/share/fonts/opentype/ocr-b/OCRB.otf")
_PRINT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
#: Pixels to a millimetre of the paper as it is drawn.
_MM = 12
_PITCH = 2.54
#: Width and height of the papers in millimetres, and the pitch of their lines.
_SIZES = {
    Format.TD3: (125, 88, 6.35),
    Format.MRV_A: (120, 80, 6.35),
    Format.TD2: (105, 74, 6.0),
    Format.MRV_B: (105, 74, 6.0),
    Format.FRENCH_ID: (105, 74, 6.0),
    Format.TD1: (85.6, 54, 5.6),
}
_LETTERS = string.ascii_uppercase


@dataclass(frozen=True)
class Scene:
    """A picture, what its zone says, and how many pixels apart the characters are in it."""

    image: Picture
    format: Format
    lines: tuple[str, ...]
    pitch: float
    places: tuple[tuple[int, int, int, int], ...] = ()
    """Where each line is: left, top, width and height; of a flat paper only."""


def flat(seed: int, kind: Format) -> Scene:
    """Return a paper as a scanner sees it, some 230 dots to an inch."""
    rng = np.random.default_rng(seed)
    lines = made_up(rng, kind)
    page, places = _page(rng, kind, lines)
    scale = 0.75
    small = cv2.resize(page, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    noisy = np.clip(small + rng.normal(0, 2, small.shape), 0, 255).astype(np.uint8)
    where = tuple(
        (round(x * scale), round(y * scale), round(w * scale), round(h * scale))
        for x, y, w, h in places
    )
    return Scene(noisy, kind, lines, _PITCH * _MM * scale, where)


def scene(seed: int, kind: Format | None = None) -> Scene:
    """Return the scene of a number; the same one each time."""
    rng = np.random.default_rng(seed)
    chosen = kind if kind is not None else list(Format)[int(rng.integers(0, len(Format)))]
    lines = made_up(rng, chosen)
    return _photographed(rng, _page(rng, chosen, lines)[0], chosen, lines)


def made_up(rng: np.random.Generator, kind: Format) -> tuple[str, ...]:
    """Return the zone of nobody."""

    def word(least: int, most: int) -> str:
        picked = rng.integers(0, 26, int(rng.integers(least, most + 1)))
        return "".join(_LETTERS[i] for i in picked)

    def day(first: int, last: int) -> str:
        return f"{date(2026, 11, 1) + timedelta(days=int(rng.integers(first, last))):%y%m%d}"

    surname = " ".join(word(3, 9) for _ in range(1 + (rng.random() < 0.2)))
    given = " ".join(word(3, 6) for _ in range(int(rng.integers(1, 3))))
    fields = {"birth": day(-30_000, -2000), "sex": "MF"[int(rng.integers(0, 2))]}
    if kind is Format.FRENCH_ID:
        number = f"{rng.integers(0, 21):02}{rng.integers(1, 13):02}0{rng.integers(10, 95)}"
        number += f"{rng.integers(0, 99999):05}"
        fields |= {"kind": "ID", "state": "FRA", "surname": surname.replace(" ", "<")}
        fields |= {"office": f"{rng.integers(0, 999_999):06}", "number": number}
        return compose(kind, fields | {"given": given.split()[0]})
    alnum = _LETTERS + string.digits
    number = "".join(alnum[i] for i in rng.integers(0, 36, int(rng.integers(7, 10))))
    state = ("FRA", "D", "ITA", "MAR", "PRT", "SEN", "UTO")[int(rng.integers(0, 7))]
    first = {"TD3": "P", "MRV-A": "V", "MRV-B": "V"}.get(kind.value, "I")
    fields |= {"kind": first, "state": state, "names": name_field(surname, given)}
    fields |= {"number": number, "nationality": state, "expiry": day(-900, 3500)}
    if kind in (Format.TD3, Format.TD1) and rng.random() < 0.4:
        fields["optional"] = "".join(alnum[i] for i in rng.integers(0, 36, 9))
    return compose(kind, fields)


@cache
def _font(path: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, size)


def _page(
    rng: np.random.Generator, kind: Format, lines: tuple[str, ...]
) -> tuple[Picture, list[tuple[int, int, int, int]]]:
    width, height, apart = _SIZES[kind]
    wide, high = round(width * _MM), round(height * _MM)
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    paper = np.empty((high, wide, 3), np.float32)
    light = rng.uniform(170, 250)
    for channel in range(3):
        plane = np.full((high, wide), light + rng.uniform(-25, 5), np.float32)
        for _ in range(2):
            length, bend = rng.uniform(8, 70), rng.uniform(0, 40)
            angle = rng.uniform(0, np.pi)
            wave = x * np.cos(angle) + y * np.sin(angle) + bend * np.sin(y / rng.uniform(30, 200))
            plane -= rng.uniform(0, 14) * (1 + np.sin(2 * np.pi * wave / length))
        paper[..., channel] = plane
    ink = Image.new("L", (wide, high), 0)
    draw = ImageDraw.Draw(ink)
    zone_top = height - (len(lines) - 1) * apart - rng.uniform(6.5, 11)
    for _ in range(int(rng.integers(6, 22))):
        size = int(rng.integers(18, 44))
        at = rng.uniform(0.3, 0.8) * wide, rng.uniform(0.02, 0.9) * (zone_top - 6) * _MM
        said = "".join((_LETTERS + "aeinrst .-")[i] for i in rng.integers(0, 36, 14))
        draw.text(at, said, font=_font(_PRINT, size), fill=int(rng.integers(120, 255)))
    font = _font(str(OCR_B), round(_PITCH * _MM / 0.72297))
    left = (width - len(lines[0]) * _PITCH) / 2 * _MM
    places = []
    for number, line in enumerate(lines):
        base = round((zone_top + number * apart + 1.35) * _MM)
        extent = round(len(line) * _PITCH * _MM), round(2.7 * _MM)
        places.append((round(left), base - extent[1], *extent))
        for place, one in enumerate(line):
            draw.text((left + place * _PITCH * _MM, base), one, font=font, fill=255, anchor="ls")
    face = rng.uniform(40, 200, 3)
    side = int(0.26 * wide)
    top, bottom = int(0.15 * high), int((zone_top - 7) * _MM)
    if bottom - top > 40:
        blots = cv2.GaussianBlur(rng.normal(0, 1, (bottom - top, side)), (0, 0), 14)
        paper[top:bottom, 40 : 40 + side] = face + 500 * blots[..., None]
    drawn = np.asarray(ink, np.float32)[..., None] / 255
    paper = paper * (1 - drawn * rng.uniform(0.6, 0.92)) + drawn * rng.uniform(0, 20, 3)
    return np.clip(paper, 0, 255).astype(np.uint8), places


def _photographed(
    rng: np.random.Generator, page: Picture, kind: Format, lines: tuple[str, ...]
) -> Scene:
    wide, high = [(1280, 960), (1920, 1080), (800, 600), (2400, 1800), (640, 480)][
        int(rng.integers(0, 5))
    ]
    turn = rng.choice([0, 0, 0, 90, 180, 270]) + rng.normal(0, 4)
    if rng.random() < 0.2:
        turn = rng.uniform(-180, 180)
    radians = np.radians(turn)
    high_p, wide_p = page.shape[:2]
    box = (
        np.abs([wide_p * np.cos(radians), high_p * np.sin(radians)]).sum(),
        np.abs([wide_p * np.sin(radians), high_p * np.cos(radians)]).sum(),
    )
    scale = rng.uniform(0.6, 0.97) * min(wide / box[0], high / box[1])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * [wide_p / 2, high_p / 2] * scale
    rotation = np.array([[np.cos(radians), -np.sin(radians)], [np.sin(radians), np.cos(radians)]])
    corners = corners @ rotation.T + [wide / 2, high / 2]
    corners += rng.normal(0, 0.022, (4, 2)) * scale * wide_p
    source = np.array([[0, 0], [wide_p, 0], [wide_p, high_p], [0, high_p]], np.float32)
    move = cv2.getPerspectiveTransform(source, corners.astype(np.float32))
    soft = cv2.GaussianBlur(page, (0, 0), max(0.3, 0.42 / scale))
    table = _table(rng, high, wide)
    seen = cv2.warpPerspective(soft, move, (wide, high), flags=cv2.INTER_LINEAR)
    mask = cv2.warpPerspective(np.full((high_p, wide_p), 255, np.uint8), move, (wide, high))
    part = mask[..., None].astype(np.float32) / 255
    image = _lit(rng, seen * part + table * (1 - part))
    return Scene(image, kind, lines, _PITCH * _MM * scale)


def _table(rng: np.random.Generator, high: int, wide: int) -> AnyArray:
    colour = rng.uniform(30, 230, 3)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (high, wide)), (0, 0), rng.uniform(0.8, 20))
    stripes = np.sin(np.arange(high) / rng.uniform(3, 60))[:, None] * rng.uniform(0, 18)
    return np.asarray(colour + (grain / grain.std() * rng.uniform(1, 18) + stripes)[..., None])


def _lit(rng: np.random.Generator, picture: AnyArray) -> Picture:
    high, wide = picture.shape[:2]
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    fall = 1 + rng.normal(0, 0.12) * (x / wide - 0.5) + rng.normal(0, 0.12) * (y / high - 0.5)
    picture = picture * (fall * rng.uniform(0.65, 1.05))[..., None]
    if rng.random() < 0.3:
        centre = rng.uniform(0, wide), rng.uniform(0, high)
        spot = np.hypot(x - centre[0], y - centre[1]) / (rng.uniform(0.04, 0.16) * wide)
        picture = picture + (rng.uniform(40, 190) * np.exp(-(spot**2)))[..., None]
    if rng.random() < 0.5:
        picture = cv2.GaussianBlur(picture, (0, 0), rng.uniform(0.3, 1.3))
    picture = picture + rng.normal(0, rng.uniform(0.5, 7), picture.shape)
    bytes_ = np.clip(picture, 0, 255).astype(np.uint8)
    quality = [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(45, 96))]
    coded = cv2.imencode(".jpg", bytes_, quality)[1]
    return np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)

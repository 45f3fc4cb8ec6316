"""A sheet on which papers are drawn: lines, tables, boxes, at 200 dots an inch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PIL import Image, ImageDraw, ImageFont

Place = Literal["left", "centre", "right"]

#: A4 upright, and an ID-1 card, at 200 dots an inch.
SHEET = (1654, 2339)
CARD = (674, 425)
MARGIN = 130

_FOLDERS = "/usr/share/fonts/truetype/{}"
FONTS = {
    "sans": ("dejavu/DejaVuSans.ttf", "dejavu/DejaVuSans-Bold.ttf"),
    "condensed": ("dejavu/DejaVuSansCondensed.ttf", "dejavu/DejaVuSansCondensed-Bold.ttf"),
    "serif": ("dejavu/DejaVuSerif.ttf", "dejavu/DejaVuSerif-Bold.ttf"),
    "mono": ("dejavu/DejaVuSansMono.ttf", "dejavu/DejaVuSansMono-Bold.ttf"),
    "noto": ("noto/NotoSans-Regular.ttf", "noto/NotoSans-Bold.ttf"),
}


@lru_cache(maxsize=64)
def font(family: str, size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    """Return a font of Debian; ``size`` in pixels."""
    return ImageFont.truetype(_FOLDERS.format(FONTS[family][bold]), size)


@dataclass
class Sheet:
    """A sheet that is written from the top down. Sizes in pixels at 200 dots an inch."""

    family: str = "sans"
    size: tuple[int, int] = SHEET
    base: int = 30
    margin: int = MARGIN
    paper: tuple[int, int, int] = (255, 255, 255)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", self.size, self.paper)
        self.pen = ImageDraw.Draw(self.image)
        self.y = self.margin

    @property
    def width(self) -> int:
        """Width between the margins."""
        return self.size[0] - 2 * self.margin

    def line(
        self,
        text: str,
        *,
        size: float = 1.0,
        bold: bool = False,
        place: Place = "left",
        x: int | None = None,
    ) -> None:
        """Write one line, and go to the next."""
        face = font(self.family, round(self.base * size), bold=bold)
        wide = self.pen.textlength(text, face)
        left = self.margin if x is None else x
        if place == "centre":
            left = round((self.size[0] - wide) / 2)
        elif place == "right":
            left = round(self.size[0] - self.margin - wide)
        self.pen.text((left, self.y), text, fill=(15, 15, 20), font=face)
        self.y += round(self.base * size * 1.5)

    def lines(
        self, *texts: str, size: float = 1.0, bold: bool = False, x: int | None = None
    ) -> None:
        """Write lines."""
        for text in texts:
            self.line(text, size=size, bold=bold, x=x)

    def prose(self, text: str, *, size: float = 1.0) -> None:
        """Write a paragraph, broken where it must be."""
        face = font(self.family, round(self.base * size))
        row = ""
        for word in text.split():
            longer = f"{row} {word}".strip()
            if self.pen.textlength(longer, face) > self.width:
                self.line(row, size=size)
                longer = word
            row = longer
        self.line(row, size=size)
        self.gap(0.4)

    def gap(self, lines: float = 1.0) -> None:
        """Leave some lines empty."""
        self.y += round(self.base * 1.5 * lines)

    def sides(self, left: Sequence[str], right: Sequence[str], *, size: float = 1.0) -> None:
        """Write two columns side by side."""
        top = self.y
        self.lines(*left, size=size)
        low, self.y = self.y, top
        self.lines(*right, size=size, x=self.size[0] // 2 + 40)
        self.y = max(low, self.y)

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float],
        *,
        size: float = 0.85,
        ruled: bool = True,
        head: bool = True,
    ) -> None:
        """Draw a table; ``widths`` are shares of the sheet. Columns after the first lie right."""
        face, strong = (
            font(self.family, round(self.base * size), bold=one) for one in (False, True)
        )
        high = round(self.base * size * 1.75)
        for number, row in enumerate(rows):
            left = float(self.margin)
            for column, (cell, share) in enumerate(zip(row, widths, strict=True)):
                wide = share * self.width
                used = strong if head and number == 0 else face
                x = left + 10
                if column:
                    x = left + wide - 10 - self.pen.textlength(cell, used)
                self.pen.text((x, self.y + high // 8), cell, fill=(15, 15, 20), font=used)
                if ruled:
                    box = (left, self.y, left + wide, self.y + high)
                    self.pen.rectangle(box, outline=(90, 90, 95), width=2)
                left += wide
            self.y += high
        self.gap(0.5)

    def rule(self) -> None:
        """Draw a line across."""
        self.pen.line(
            (self.margin, self.y, self.size[0] - self.margin, self.y), fill=(70, 70, 80), width=3
        )
        self.gap(0.4)

    def band(self, text: str, *, size: float = 1.4) -> None:
        """Write a title on a grey band."""
        high = round(self.base * size * 1.8)
        box = (self.margin, self.y, self.size[0] - self.margin, self.y + high)
        self.pen.rectangle(box, fill=(222, 226, 232))
        self.y += high // 6
        self.line(text, size=size, bold=True, place="centre")
        self.gap(0.5)

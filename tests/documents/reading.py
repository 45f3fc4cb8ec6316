"""How the tests read a PDF: as a person looking, as one listening, as a machine."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import dataclass
from io import BytesIO

import pikepdf
import pypdfium2


@dataclass(frozen=True, slots=True)
class Box:
    """Where a piece of text stands, in points from the top left of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def text_of(
    pdf: bytes, *, page: int | None = None, above: float | None = None, right_of: float = 0
) -> str:
    """Return the text as it reads, by poppler: spaces are plain and single, letters are
    letters whatever their form. ``above`` and ``right_of`` bound what is read, in points."""
    options = [] if page is None else ["-f", str(page), "-l", str(page)]
    if above is not None:
        numbers = (right_of, 0, 1000, above)
        flags = ("-x", "-y", "-W", "-H")
        for flag, number in zip(flags, numbers, strict=True):
            options += [flag, str(int(number))]
    done = subprocess.run(
        ["pdftotext", "-layout", "-enc", "UTF-8", *options, "-", "-"],
        input=pdf,
        capture_output=True,
        check=True,
    )
    # Poppler puts what reads from right to left between marks of direction.
    marks = dict.fromkeys(map(ord, "\u200e\u200f\u202a\u202b\u202c"))
    said = unicodedata.normalize("NFKC", done.stdout.decode().translate(marks))
    return " ".join(said.split())


def boxes(pdf: bytes) -> list[list[Box]]:
    """Return the characters of each page and where they stand, by pdfium."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [_boxes_of(document[index]) for index in range(len(document))]
    finally:
        document.close()


def _boxes_of(page: pypdfium2.PdfPage) -> list[Box]:
    height = page.get_height()
    text = page.get_textpage()
    found = []
    for index in range(text.count_chars()):
        left, bottom, right, top = text.get_charbox(index)
        character = text.get_text_range(index, 1)
        if character.strip():
            found.append(Box(character, left, height - top, right, height - bottom))
    text.close()
    page.close()
    return found


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))

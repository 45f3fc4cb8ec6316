"""One page looked at by reading it: its text, which way up it is, what it suffers from.

Runs on a thread of the worker; nothing here is written to the page.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.scanner import formats, legibility
from kiosk.scanner.protocol.pages import PaperFormat
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.tesseract import Reader
from kiosk.scanner.text import PageText
from kiosk.scanner.vision import encode, quality
from kiosk.scanner.vision.types import Picture

#: A page is turned where the other way has so many letters read for sure, and this many times
#: those of the way it came: a wrong turn is worse than none.
_LEAST_LETTERS = 20
_TIMES = 2.0

#: Words of more letters are wider than high, unless their page lies on its side.
_LONG_WORD = 4


@dataclass(frozen=True)
class Examined:
    """``turns``: quarter turns clockwise that set the page upright; ``text`` and ``problems``
    are those of the page once it was turned so."""

    turns: int
    text: PageText
    problems: tuple[PageProblem, ...]


def examine(
    jpeg: bytes,
    problems: tuple[PageProblem, ...],
    reader: Reader,
    *,
    turning: bool,
    paper: PaperFormat = PaperFormat.OTHER,
) -> Examined | None:
    """Read a page, both ways up if need be; None for bytes that are no picture.

    ``turning``: it may be set upright; not after a person turned it. Raises
    :class:`kiosk.scanner.tesseract.ReadingFailed`.
    """
    page = encode.decode_page(jpeg)
    if page is None:
        return None
    dpi = _dpi(page, paper)
    turns, text = 0, reader.read(jpeg, page.shape[1], page.shape[0], dpi)
    if turning and not _stands(text):
        turns, text = _best_way(page, text, reader, dpi)
    doubtful = quality.doubtful(quality.look(page, quality.whole(page)))
    return Examined(turns, text, legibility.problems_after(problems, text, doubtful=doubtful))


def _dpi(page: Picture, paper: PaperFormat) -> int:
    """Return the dots per inch of a page on the sheet that it is laid on."""
    width, height = page.shape[1], page.shape[0]
    return int(max(70.0, width / formats.sheet_inches(width, height, paper)[0]))


def _stands(text: PageText) -> bool:
    """Tell whether a page reads well as it is, along lines that lie."""
    found = legibility.judge(text)
    return (
        found.confidence is not None
        and found.reading is legibility.Reading.CLEAR
        and not _sideways(text)
    )


def _sideways(text: PageText) -> bool:
    """Tell whether lines run up or down the page: Tesseract reads them as well."""
    long = [word for word in text.words if len(word.text) >= _LONG_WORD]
    return sum(word.height > word.width for word in long) > len(long) / 2


def _best_way(page: Picture, text: PageText, reader: Reader, dpi: int) -> tuple[int, PageText]:
    """Return the turn after which the page reads best, and its text then."""
    asked = reader.turn_of(_jpeg(page), dpi)
    if asked is None:
        # Sideways is seen by the words; else upside down is how papers are most often wrong.
        asked = 3 if _sideways(text) else 2
    turns = asked
    if turns == 0:
        return 0, text
    turned = encode.rotated(page, turns)
    other = reader.read(_jpeg(turned), turned.shape[1], turned.shape[0], dpi)
    here = 0 if _sideways(text) else legibility.sure_letters(text)
    there = 0 if _sideways(other) else legibility.sure_letters(other)
    if there >= _LEAST_LETTERS and there >= _TIMES * here:
        return turns, other
    return 0, text


def _jpeg(page: Picture) -> bytes:
    return encode.encode_page(page)[0]

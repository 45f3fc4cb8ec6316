"""Whether a page can be read, from what Tesseract read on it. No picture, no process."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.text import PageText, Word

#: A block with fewer letters may be a logo, a stamp, a face: it tells nothing of the print.
_BLOCK_LETTERS = 20
#: Letters in such blocks from which a page is judged at all.
_PAGE_LETTERS = 60
#: Mean confidence over the blocks. On pages drawn and spoiled by us, print that people read with
#: effort is read with 0.55 to 0.8, and what they cannot read with less than 0.45.
_HARD = 0.55
_CLEAR = 0.85

#: Letters read for sure that make a page one that is written on.
_WRITTEN = 12
_SURE = 0.7
_SURE_LETTERS = 3

#: What a page that reads clearly does not suffer from, whatever was measured on its picture. A
#: reflection or a missing corner hides what nobody can have read.
_DISPROVED = frozenset(
    {
        PageProblem.BLURRED,
        PageProblem.TOO_DARK,
        PageProblem.TOO_LIGHT,
        PageProblem.LOW_RESOLUTION,
        PageProblem.ILLEGIBLE,
    }
)


class Reading(StrEnum):
    """How a page reads."""

    CLEAR = "clear"
    FAIR = "fair"
    """With effort: nothing is refused for it, and nothing excused."""
    HARD = "hard"
    LITTLE_TEXT = "little-text"
    """Too little print to tell: a photograph, handwriting, an empty form. It may be very well."""


@dataclass(frozen=True)
class Legibility:
    """``confidence``: mean over the blocks of text, long words counting more, 0 to 1, or None
    where there is too little text; ``letters``: how many were read in them."""

    reading: Reading
    confidence: float | None
    letters: int


def judge(text: PageText) -> Legibility:
    """Return how well a page reads."""
    blocks: dict[int, list[Word]] = defaultdict(list)
    for word in text.words:
        blocks[word.block].append(word)
    told = [words for words in blocks.values() if _letters(words) >= _BLOCK_LETTERS]
    letters = sum(map(_letters, told))
    if letters < _PAGE_LETTERS:
        return Legibility(Reading.LITTLE_TEXT, None, letters)
    total = sum(len(word.text) * word.confidence for words in told for word in words)
    confidence = total / letters
    if confidence < _HARD:
        reading = Reading.HARD
    else:
        reading = Reading.CLEAR if confidence >= _CLEAR else Reading.FAIR
    return Legibility(reading, confidence, letters)


def sure_letters(text: PageText) -> int:
    """Return how many letters stand in words that were surely read: noise has hardly any."""
    return sum(
        len(word.text)
        for word in text.words
        if word.confidence >= _SURE
        and sum(map(str.isalpha, word.text)) >= max(_SURE_LETTERS, 0.8 * len(word.text))
    )


def problems_after(
    before: tuple[PageProblem, ...], text: PageText, *, doubtful: bool
) -> tuple[PageProblem, ...]:
    """Return the problems of a page once it was read.

    ``doubtful``: its picture is bad enough to be why it reads badly. Without that, bad reading
    refuses nothing: it is handwriting, or another alphabet, and somebody can read it.
    """
    found = judge(text)
    left = before
    if sure_letters(text) >= _WRITTEN:
        left = tuple(one for one in left if one is not PageProblem.BLANK)
    if found.reading is Reading.CLEAR:
        return tuple(one for one in left if one not in _DISPROVED)
    if found.reading is Reading.HARD and doubtful and PageProblem.ILLEGIBLE not in left:
        return (*left, PageProblem.ILLEGIBLE)
    return left


def _letters(words: list[Word]) -> int:
    return sum(len(word.text) for word in words)

"""What is written on a page: words, where they stand, how surely they were read.

Data and nothing else: what reads is :mod:`kiosk.scanner.tesseract`, who uses it does not know.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """A word in its box, in pixels of the page that was read.

    ``confidence`` from 0 to 1. Words of a line have the same ``line``, those of a block of
    text the same ``block``; both are numbered from 0 down the page.
    """

    text: str
    confidence: float
    left: int
    top: int
    width: int
    height: int
    block: int
    line: int


@dataclass(frozen=True, slots=True)
class PageText:
    """The words of a page of ``width`` x ``height`` pixels, in the order in which it is read."""

    width: int
    height: int
    words: tuple[Word, ...] = ()

    @property
    def confidence(self) -> float | None:
        """How surely it was read, 0 to 1: mean of the words, long ones counting more; or None."""
        weight = sum(len(word.text) for word in self.words)
        if not weight:
            return None
        return sum(len(word.text) * word.confidence for word in self.words) / weight

    @property
    def lines(self) -> tuple[tuple[Word, ...], ...]:
        """The words, line by line."""
        return tuple(tuple(words) for _, words in groupby(self.words, lambda word: word.line))

    @property
    def plain(self) -> str:
        """The text, a line of it a line of the page."""
        return "\n".join(" ".join(word.text for word in line) for line in self.lines)

    def as_json(self) -> dict[str, Any]:
        """Return it as what :meth:`of` takes."""
        rows = [
            [w.text, round(w.confidence, 3), w.left, w.top, w.width, w.height, w.block, w.line]
            for w in self.words
        ]
        return {"width": self.width, "height": self.height, "words": rows}

    @classmethod
    def of(cls, said: dict[str, Any]) -> PageText:
        """Return what :meth:`as_json` gave."""
        rows: Iterable[list[Any]] = said["words"]
        return cls(said["width"], said["height"], tuple(Word(*row) for row in rows))

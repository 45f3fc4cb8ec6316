"""Finding wording in a text that a machine read: accents lost, letters mistaken, words joined."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from statistics import median

from rapidfuzz import fuzz

from kiosk.scanner.text import PageText, Word

#: Wording of fewer letters is looked for as whole words, letter by letter: « RIB », « IBAN ».
_SHORT = 7
#: Likeness from which wording is found, of 100: one letter wrong in eight, two in sixteen.
_LIKE = 86.0

#: A title stands in the upper part of its page, or is larger than the rest.
_UPPER = 0.45
_LARGER = 1.25
#: Letters that a line may have beside its title: a number, a month, the name of a form.
_BESIDE = 16
#: Letters that may come before it: « Cet avis ne vaut pas quittance » is no title.
_BEFORE = 10

#: A line that begins so asks for a paper, and is not its title: « - une quittance ».
_ASKED = frozenset(
    ("un", "une", "des", "vos", "votre", "mes", "mon", "ma", "notre", "le", "la", "les", "copie")
)

#: What has no plain letters of its own; an apostrophe parts two words, however it is curled.
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "’": " ", "‘": " ", "—": " ", "–": " "})
_NOT_WORD = re.compile(r"[^a-z0-9]+")


def folded(text: str) -> str:
    """Return words in small letters without accents, one space between them."""
    spread = unicodedata.normalize("NFKD", text.lower().translate(_LIGATURES))
    return _NOT_WORD.sub(" ", spread.encode("ascii", "ignore").decode()).strip()


@dataclass(frozen=True)
class Wording:
    """The words of a page, made ready to be searched."""

    text: PageText

    def says(self, phrase: str) -> bool:
        """Tell whether the page says a folded phrase, perhaps cut over two lines."""
        compact = phrase.replace(" ", "")
        if len(compact) < _SHORT:
            return f" {phrase} " in self._spaced
        return _place(compact, self._compact) >= 0

    def is_titled(self, phrase: str) -> bool:
        """Tell whether a line that stands out says a folded phrase, and little else."""
        compact = phrase.replace(" ", "")
        for line in self._headings:
            letters = line.replace(" ", "")
            if line.partition(" ")[0] in _ASKED:
                continue
            if len(letters) > len(compact) + _BESIDE:
                continue
            if 0 <= f" {line} ".find(f" {phrase} ") <= _BEFORE:
                return True
            if len(compact) >= _SHORT and 0 <= _place(compact, letters) <= _BEFORE:
                return True
        return False

    @cached_property
    def _lines(self) -> tuple[tuple[Word, ...], ...]:
        return self.text.lines

    @cached_property
    def _spaced(self) -> str:
        return f" {folded(' '.join(word.text for word in self.text.words))} "

    @cached_property
    def _compact(self) -> str:
        return self._spaced.replace(" ", "")

    @cached_property
    def _headings(self) -> tuple[str, ...]:
        heights = [word.height for word in self.text.words]
        usual = median(heights) if heights else 0
        found = []
        for line in self._lines:
            upper = line[0].top < _UPPER * self.text.height
            larger = median(word.height for word in line) >= _LARGER * usual
            if upper or larger:
                found.append(folded(" ".join(word.text for word in line)))
        return tuple(found)


def _place(needle: str, text: str) -> int:
    """Return where the text has something like ``needle``, in letters; -1: nowhere."""
    place = text.find(needle)
    # Where the text is the shorter one, its parts would be looked for in the needle.
    if place >= 0 or len(text) < len(needle):
        return place
    found = fuzz.partial_ratio_alignment(needle, text, score_cutoff=_LIKE)
    return -1 if found is None else int(found.dest_start)

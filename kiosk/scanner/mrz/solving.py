"""Which of the readings of a field its check digit proves.

Doubted characters are tried, few at a time. One reading must come out of it alone: two that
the check digit allows (G and 6 weigh the same) are told apart by the eye or not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from kiosk.scanner.mrz.rows import ALIKE_CHANCE, Glyph, with_alike

#: How much likelier than the next the reading taken must be: as read, and mended.
_CLEAR = 10.0
_CLEAR_MENDED = 4.0
#: How unlikely, beside what was read, a mended reading may be: one look-alike, not two.
_FARTHEST = ALIKE_CHANCE / 4
#: Characters mended at once, and doubted characters that are combined.
_MOST = 2
_DOUBTED = 14


@dataclass(frozen=True, slots=True)
class Solution:
    """A reading. ``proved``: its check holds and no other reading is as good."""

    text: str
    proved: bool
    mended: bool
    chance: float
    """Of the least sure character that was read."""


def legal(glyph: Glyph, allowed: frozenset[str]) -> Glyph:
    """Return what a place may be among ``allowed``, chances made whole again; maybe nothing."""
    kept = [(one, chance) for one, chance in glyph if one in allowed]
    if not kept:
        kept = [(one, c) for one, c in with_alike([(glyph[0][0], 0.0)]) if one in allowed]
    whole = sum(chance for _, chance in kept)
    return tuple((one, chance / whole) for one, chance in kept) if whole > 0 else ()


def solve(glyphs: Sequence[Glyph], holds: Callable[[str], bool]) -> Solution:
    """Return the reading of ``glyphs`` that ``holds`` proves, or the likeliest, unproved.

    ``glyphs`` are legal ones; a place without any cannot be read.
    """
    if not all(glyphs):
        return Solution("".join(g[0][0] if g else "?" for g in glyphs), False, False, 0.0)
    read = "".join(glyph[0][0] for glyph in glyphs)
    chance = min((glyph[0][1] for glyph in glyphs), default=1.0)
    found = sorted(
        ((odds, text) for odds, text in _readings(glyphs, read) if holds(text)), reverse=True
    )
    if not found or found[0][0] < _FARTHEST:
        return Solution(read, False, False, chance)
    odds, text = found[0]
    mended = text != read
    clear = _CLEAR_MENDED if mended else _CLEAR
    alone = len(found) == 1 or odds >= clear * found[1][0]
    return Solution(text if alone else read, alone, alone and mended, chance)


def _readings(glyphs: Sequence[Glyph], read: str) -> Iterator[tuple[float, str]]:
    """Yield each reading and its odds beside the likeliest, which comes first."""
    yield 1.0, read
    others = [
        (place, one, chance / glyph[0][1])
        for place, glyph in enumerate(glyphs)
        for one, chance in glyph[1:]
    ]
    others.sort(key=lambda other: -other[2])
    for size in range(1, _MOST + 1):
        for chosen in combinations(others if size == 1 else others[:_DOUBTED], size):
            if len({place for place, _, _ in chosen}) < size:
                continue
            odds = 1.0
            text = list(read)
            for place, one, part in chosen:
                odds *= part
                text[place] = one
            yield odds, "".join(text)

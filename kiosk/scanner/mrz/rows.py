"""What a reader saw of a line: for each place the characters it may be, and how likely."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kiosk.scanner.mrz.digits import CHARACTERS

#: The characters that one place may be, with their chances, the likeliest first.
Glyph = tuple[tuple[str, float], ...]
Row = tuple[Glyph, ...]

#: Characters that printing, wear and cameras make alike.
_ALIKE = ("0OQDCU", "1ILT", "2Z", "5S", "6GC", "8B", "VUY", "MNW", "KXH<", "EF", "PR")

#: What a look-alike is worth at least, however sure a reader was.
ALIKE_CHANCE = 0.004


def exact(lines: Iterable[str]) -> tuple[Row, ...]:
    """Return lines of which nothing is doubted. Raises ValueError at a foreign character."""
    rows = []
    for line in lines:
        foreign = set(line) - set(CHARACTERS)
        if foreign:
            raise ValueError(f"not in a machine-readable zone: {sorted(foreign)}")
        rows.append(tuple(((one, 1.0),) for one in line))
    return tuple(rows)


def doubted(lines: Iterable[str]) -> tuple[Row, ...]:
    """Return lines in which every character may be one that looks like it."""
    return tuple(tuple(with_alike([(one, 1.0)]) for one in line) for line in lines)


def with_alike(seen: Sequence[tuple[str, float]]) -> Glyph:
    """Return what a place may be, the look-alikes of the likeliest among it."""
    chances = dict(seen)
    best = max(chances, key=lambda one: chances[one])
    for group in _ALIKE:
        if best in group:
            for other in group:
                chances[other] = max(chances.get(other, 0.0), ALIKE_CHANCE)
    return tuple(sorted(chances.items(), key=lambda one: -one[1]))


def likeliest(row: Row) -> str:
    """Return a row as it was read at first sight."""
    return "".join(glyph[0][0] for glyph in row)

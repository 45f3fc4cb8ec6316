"""How what is typed is spread out to be read, without a character of it changing.

The entry holds what was typed and nothing else; gaps exist only where it is painted. So
the caret, the selection and the eraser work on what was typed, and no gap can ever be
typed, erased or sent.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

#: What is painted in a gap: two spaces that never break.
GAP = "\u00a0\u00a0"

#: Characters after which a group begins on a carte Vitale: 1 85 06 92 123 456, then the key.
_NIR = (1, 3, 5, 7, 10, 13)

#: Tells, for what was typed, before which of its characters there is a gap.
Gaps = Callable[[str], tuple[int, ...]]


def no_gaps(typed: str) -> tuple[int, ...]:
    """Return none."""
    return ()


def nir_gaps(typed: str) -> tuple[int, ...]:
    """Return the gaps of a NIR."""
    return _NIR


def telephone_gaps(typed: str) -> tuple[int, ...]:
    """Return the gaps of a number as one says it: 06 12 34 56 78, +33 6 12 34 56 78."""
    if not typed.startswith("+"):
        return tuple(range(2, max(2, len(typed)) + 1, 2))
    if typed.startswith("+33"):
        return (3, *range(4, max(4, len(typed)) + 1, 2))
    return tuple(range(3, max(3, len(typed)) + 1, 3))


def iban_gaps(typed: str) -> tuple[int, ...]:
    """Return the gaps of an IBAN, in fours as on a RIB."""
    return tuple(range(4, max(4, len(typed)) + 1, 4))


def money_gaps(typed: str) -> tuple[int, ...]:
    """Return the gaps between thousands: 1 234 567,89."""
    whole = len(typed.replace(".", ",").partition(",")[0])
    return tuple(range(whole % 3 or 3, whole, 3))


@dataclass(frozen=True, slots=True)
class Spread:
    """What is painted, and where each place of what was typed is in it.

    ``places[i]`` is the index in ``text`` of the caret when ``i`` characters stand before
    it. ``empty`` are the indexes of the slots that wait for a character.
    """

    text: str
    places: tuple[int, ...]
    empty: tuple[int, ...] = ()

    def typed_place(self, index: int) -> int:
        """Return the place, in what was typed, nearest to an index of ``text``."""
        return min(range(len(self.places)), key=lambda place: abs(self.places[place] - index))


def spread(typed: str, gaps: Gaps = no_gaps, slots: int = 0) -> Spread:
    """Spread ``typed`` out, with empty slots up to ``slots`` characters in all.

    A caret at a gap stands after it: there the next character comes.
    """
    before = frozenset(gaps(typed))
    total = max(len(typed), slots)
    parts: list[str] = []
    places: list[int] = []
    empty: list[int] = []
    length = 0
    for index in range(total):
        if index in before:
            parts.append(GAP)
            length += len(GAP)
        if index <= len(typed):
            places.append(length)
        if index >= len(typed):
            empty.append(length)
        # A digit stands in an empty slot, unseen: the slot has the width of what will come.
        parts.append(typed[index] if index < len(typed) else "0")
        length += 1
    if len(places) <= len(typed):
        places.append(length)
    return Spread("".join(parts), tuple(places), tuple(empty))

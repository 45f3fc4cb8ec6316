"""The check digit of ICAO 9303, part 3: weights 7, 3, 1, modulo 10."""

from __future__ import annotations

CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
DIGITS = frozenset("0123456789")
LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")

_VALUES = {character: value % 36 for value, character in enumerate(CHARACTERS)}
_WEIGHTS = (7, 3, 1)


def check_digit(text: str) -> str:
    """Return the check digit of ``text``, made of capitals, figures and fillers."""
    return str(sum(_VALUES[one] * _WEIGHTS[place % 3] for place, one in enumerate(text)) % 10)


def checks(text: str, digit: str) -> bool:
    """Return whether ``digit`` is that of ``text``; a filler stands for 0 where all is empty."""
    if digit == "<":
        return not text.strip("<")
    return digit == check_digit(text)

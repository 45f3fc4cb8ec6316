"""Numbers that people read, copy and dictate."""

from __future__ import annotations

import secrets
from datetime import date

#: Without 0 O 1 I L, which are taken for one another, and without vowels, so that no
#: word can appear.
_ALPHABET = "23456789BCDFGHJKMNPQRSTVWXZ"


def readable_number(prefix: str, day: date) -> str:
    """Return a new number such as ``D26-7KQ2-M4XP``: a prefix, the year, eight characters
    that cannot be guessed."""
    drawn = "".join(secrets.choice(_ALPHABET) for _ in range(8))
    return f"{prefix}{day:%y}-{drawn[:4]}-{drawn[4:]}"

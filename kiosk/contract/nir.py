"""The numéro de Sécurité sociale (NIR): reading one as typed, checking it, grouping it.

A NIR is a sex digit, two digits of year, two of month, two characters of department
(2A and 2B in Corsica), three of commune, three of order, then a key of two digits.
People sign in with the 13 characters before the key, or with all 15.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from stdnum.fr import nir as _stdnum

#: Characters of a NIR without its key, and with it.
LENGTH = 13
LENGTH_WITH_KEY = 15

#: Error keys of :func:`error`, in the order in which they are looked for.
ERRORS = (
    "nir-missing",
    "nir-characters",
    "nir-nia",
    "nir-sex",
    "nir-length",
    "nir-month",
    "nir-key",
)

#: Where groups start on a carte Vitale: 1 85 02 78 006 084 36.
_GROUPS = ((0, 1), (1, 3), (3, 5), (5, 7), (7, 10), (10, 13), (13, 15))

#: A visitor types separators as they are printed on the card, or not at all.
_SEPARATORS = frozenset(".-_/'’")

#: Calendar months, and what Insee writes when the civil status is incomplete. Longer than
#: 20-30 and 50, which are the common ones: refusing a true number shuts a person out.
_MONTHS = frozenset({*range(1, 13), *range(20, 43), *range(50, 100)})

#: The number of Corsica until 1976, which those born before keep, and what it became.
_CORSICA = "20"
_CORSICAN = frozenset({"2A", "2B"})


class Birthplace(StrEnum):
    """Where somebody was born, as far as their number tells."""

    DEPARTMENT = "department"
    OVERSEAS = "overseas"
    """97 and 98: the department or the territory has three figures."""
    ABROAD = "abroad"
    """99, then the country. Old numbers of North Africa, 91 to 96, read as departments."""


@dataclass(frozen=True, slots=True)
class BirthHints:
    """What a NIR says of a birth. None is what it does not say.

    ``year`` is the last two figures. ``month`` is None where the civil status was incomplete.
    ``departments`` are the ones it may be: two where the number is a Corsican one of before
    1976, the code of three figures overseas, none abroad.
    """

    sex: Literal["M", "F"]
    year: int
    month: int | None
    place: Birthplace
    departments: frozenset[str]


def normalise(text: str) -> str:
    """Return ``text`` without separators, in capitals, its digits written 0 to 9.

    Digits of any script are understood, because a visitor may write in Arabic ones.
    What is not part of a NIR stays, for :func:`error` to find.
    """
    kept = []
    for character in unicodedata.normalize("NFKC", text):
        if character.isspace() or character in _SEPARATORS:
            continue
        digit = unicodedata.decimal(character, None)
        kept.append(character.upper() if digit is None else str(digit))
    return "".join(kept)


def error(text: str) -> str | None:
    """Return the key of what is wrong with a NIR as typed, or None when it is in order.

    A number of 15 characters has its key checked; one of 13 has none to check. ``nir-nia``
    tells a numéro d'identification d'attente, which starts with 7 or 8.
    """
    number = normalise(text)
    if not number:
        return "nir-missing"
    if not _has_nir_characters(number):
        return "nir-characters"
    if number[0] in "78":
        return "nir-nia"
    if number[0] not in "12":
        return "nir-sex"
    if len(number) not in (LENGTH, LENGTH_WITH_KEY):
        return "nir-length"
    if int(number[3:5]) not in _MONTHS:
        return "nir-month"
    if len(number) == LENGTH_WITH_KEY and number[LENGTH:] != key(number):
        return "nir-key"
    return None


def birth_hints(text: str) -> BirthHints | None:
    """Return what a NIR says of a birth, or None where :func:`error` finds fault with it."""
    if error(text) is not None:
        return None
    number = normalise(text)
    month = int(number[3:5])
    place, departments = _birthplace(number)
    return BirthHints(
        "M" if number[0] == "1" else "F",
        int(number[1:3]),
        month if 1 <= month <= 12 else None,
        place,
        departments,
    )


def disagrees(text: str, born: date, sex: Literal["M", "F"] | None = None) -> bool:
    """Return whether a NIR says another year or month of birth, or another sex where given.

    A number that is not in order, and what it does not say, contradict nothing. It may be
    right all the same: a civil status is corrected, a number is not always.
    """
    hints = birth_hints(text)
    if hints is None:
        return False
    other_sex = sex is not None and hints.sex != sex
    other_month = hints.month is not None and hints.month != born.month
    return other_sex or other_month or hints.year != born.year % 100


def key(number: str) -> str:
    """Return the two digits of the key of a NIR, given its 13 first characters or more."""
    return _stdnum.calc_check_digits(number[:LENGTH])


def without_key(text: str) -> str:
    """Return the 13 characters that name an account, from a NIR that :func:`error` accepts."""
    return normalise(text)[:LENGTH]


def group(text: str, separator: str = "\N{NO-BREAK SPACE}") -> str:
    """Return a NIR, or the beginning of one, grouped as on a carte Vitale."""
    number = normalise(text)
    parts = [number[start:end] for start, end in _GROUPS] + [number[LENGTH_WITH_KEY:]]
    return separator.join(part for part in parts if part)


def _birthplace(number: str) -> tuple[Birthplace, frozenset[str]]:
    department = number[5:7]
    if department in ("97", "98"):
        return Birthplace.OVERSEAS, frozenset({number[5:8]})
    if department == "99":
        return Birthplace.ABROAD, frozenset()
    if department == _CORSICA:
        return Birthplace.DEPARTMENT, _CORSICAN
    return Birthplace.DEPARTMENT, frozenset({department})


def _has_nir_characters(number: str) -> bool:
    """Return whether only digits are used, but for the A or B of a Corsican department."""
    corsican = number[5:7] in ("2A", "2B")
    rest = number[:6] + number[7:] if corsican else number
    return rest.isascii() and rest.isdigit()

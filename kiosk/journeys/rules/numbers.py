"""What is made of digits: digits of some length, a one-time code, a number, an amount."""

from __future__ import annotations

import re
import unicodedata

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules

DIGITS_BOUNDS = Bounds(minimum=1, maximum=20, lowest=1, highest=40)

#: The codes that the Caf sends have six digits (webinar of 4 July 2024).
CODE_LENGTH = 6

#: The value itself: how many children, how many hours.
NUMBER_BOUNDS = Bounds(minimum=0, maximum=999_999, lowest=-999_999, highest=999_999_999)

#: Cents: from nothing to 999 999,99 €.
MONEY_BOUNDS = Bounds(minimum=0, maximum=99_999_999, lowest=-99_999_999, highest=9_999_999_999)


def latin_digits(typed: str) -> str:
    """Return ``typed`` with the decimal digits of any script (٤, ४) as 0 to 9."""
    return "".join(
        character if (digit := unicodedata.decimal(character, None)) is None else str(digit)
        for character in typed
    )


def compact(typed: str) -> str:
    """Return ``typed`` with plain digits and without any kind of space."""
    return "".join(latin_digits(typed).split())


def all_digits(value: str) -> bool:
    """Return whether ``value`` is made of 0 to 9 only, and is not empty."""
    return value.isascii() and value.isdecimal()


def _check_digits(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    if not all_digits(value):
        return "digits-only"
    minimum, maximum = DIGITS_BOUNDS.of(question)
    if minimum <= len(value) <= maximum:
        return None
    if minimum == maximum:
        return "digits-length"
    return "digits-too-short" if len(value) < minimum else "digits-too-long"


def _parse_digits(_question: Question, typed: str) -> Value | Fault:
    value = compact(typed)
    return value if all_digits(value) else Fault("digits-only")


def _spared_digits(question: Question) -> frozenset[str]:
    minimum, maximum = DIGITS_BOUNDS.of(question)
    if minimum == maximum:
        return frozenset({"digits-too-short", "digits-too-long"})
    return frozenset({"digits-length", *(("digits-too-short",) if minimum <= 1 else ())})


def _check_code(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    return None if all_digits(value) and len(value) == CODE_LENGTH else "code-form"


def _parse_code(_question: Question, typed: str) -> Value | Fault:
    value = compact(typed)
    return value if all_digits(value) else Fault("code-form")


_NUMBER = re.compile(r"(?P<sign>[-\u2212+]?)(?P<digits>\d{1,12})", re.ASCII)


def _check_number(question: Question, value: Value, _rules: Rules) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return MALFORMED
    minimum, maximum = NUMBER_BOUNDS.of(question)
    if value < minimum:
        return "number-too-small"
    return "number-too-large" if value > maximum else None


def _parse_number(_question: Question, typed: str) -> Value | Fault:
    found = _NUMBER.fullmatch(compact(typed))
    if found is None:
        return Fault("number-form")
    value = int(found["digits"])
    return -value if found["sign"] in ("-", "\u2212") else value


# Thousands in groups of three, or none; then cents. "1,234" alone is refused: it is a
# thousand for some and a little more than one for others.
_AMOUNT = re.compile(
    r"(?P<sign>[-\u2212]?)"
    r"(?:(?P<whole>\d{1,9})|(?P<grouped>\d{1,3}(?P<by>[.,'\u2019\u066c ])\d{3}(?:(?P=by)\d{3})*))"
    r"(?P<decimal>[.,\u066b](?P<cents>\d{1,2}))?",
    re.ASCII,
)
_CURRENCY = re.compile(r"€|\b(?:euros?|eur)\b", re.IGNORECASE)


def _check_money(question: Question, value: Value, _rules: Rules) -> str | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return MALFORMED
    minimum, maximum = MONEY_BOUNDS.of(question)
    if value < minimum:
        return "money-too-small"
    return "money-too-large" if value > maximum else None


def _parse_money(_question: Question, typed: str) -> Value | Fault:
    words = _CURRENCY.sub(" ", latin_digits(typed)).split()
    found = _AMOUNT.fullmatch(" ".join(words))
    if found is None:
        return Fault("money-form")
    by, decimal = found["by"], found["decimal"]
    if by is not None and (by == (decimal or "")[:1] or (decimal is None and by in ".,")):
        return Fault("money-form")
    whole = found["whole"] or found["grouped"].replace(by, "")
    cents = int(whole) * 100 + int((found["cents"] or "0").ljust(2, "0"))
    return -cents if found["sign"] else cents


DIGITS = Rule(
    _check_digits,
    _parse_digits,
    (MALFORMED, "digits-only", "digits-length", "digits-too-short", "digits-too-long"),
    DIGITS_BOUNDS,
    _spared_digits,
)
NUMBER = Rule(
    _check_number,
    _parse_number,
    (MALFORMED, "number-form", "number-too-small", "number-too-large"),
    NUMBER_BOUNDS,
)
CODE = Rule(_check_code, _parse_code, (MALFORMED, "code-form"))
MONEY = Rule(
    _check_money,
    _parse_money,
    (MALFORMED, "money-form", "money-too-small", "money-too-large"),
    MONEY_BOUNDS,
)

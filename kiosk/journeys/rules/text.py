"""Free text: length in characters (NFC), and no character that hides or reorders others."""

from __future__ import annotations

import unicodedata

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules

BOUNDS = Bounds(minimum=1, maximum=200, lowest=1, highest=2000)

#: Marks that keyboards and pasted text leave behind; taken away when one types.
_SILENT = dict.fromkeys(map(ord, "\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff"))

#: Joiners that Arabic, Persian and Indic spelling need: the only format characters kept.
_JOINERS = frozenset("\u200c\u200d")

# Control, format, surrogate, private use, unassigned, line and paragraph separators: this
# holds the overrides and isolates that make a file name read otherwise than it is.
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})

#: More marks than this on one letter is no spelling of any language.
_MOST_MARKS = 4


def clean(typed: str) -> str:
    """Return ``typed`` composed (NFC), without silent marks, with single plain spaces."""
    return " ".join(unicodedata.normalize("NFC", typed).translate(_SILENT).split())


def proper(value: str) -> bool:
    """Return whether every character may be stored, shown and printed as it is."""
    marks = 0
    for character in value:
        category = unicodedata.category(character)
        if category in _REFUSED and character not in _JOINERS:
            return False
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MOST_MARKS:
            return False
    return any(unicodedata.category(character)[0] in "LNPS" for character in value)


def _check(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    if not proper(value):
        return "text-characters"
    minimum, maximum = BOUNDS.of(question)
    length = len(unicodedata.normalize("NFC", value))
    if length < minimum:
        return "text-too-short"
    return "text-too-long" if length > maximum else None


def _parse(_question: Question, typed: str) -> Value | Fault:
    value = clean(typed)
    return value if value and proper(value) else Fault("text-characters")


def _spared(question: Question) -> frozenset[str]:
    return frozenset({"text-too-short"} if BOUNDS.of(question)[0] <= 1 else ())


RULE = Rule(
    _check,
    _parse,
    (MALFORMED, "text-characters", "text-too-short", "text-too-long"),
    BOUNDS,
    _spared,
)

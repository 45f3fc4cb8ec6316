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


#: A message may be long, and have paragraphs.
MESSAGE_BOUNDS = Bounds(minimum=1, maximum=2000, lowest=1, highest=4000)


def clean_lines(typed: str) -> str:
    """Return ``typed`` like :func:`clean`, its lines kept, without empty ones at the ends."""
    lines = [clean(line) for line in typed.splitlines()]
    kept = "\n".join(lines).strip("\n")
    while "\n\n\n" in kept:
        kept = kept.replace("\n\n\n", "\n\n")
    return kept


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


def _check_message(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    lines = [line for line in value.split("\n") if line]
    if not lines or not all(map(proper, lines)):
        return "text-characters"
    minimum, maximum = MESSAGE_BOUNDS.of(question)
    length = len(unicodedata.normalize("NFC", value))
    if length < minimum:
        return "text-too-short"
    return "text-too-long" if length > maximum else None


def _parse_message(_question: Question, typed: str) -> Value | Fault:
    value = clean_lines(typed)
    lines = [line for line in value.split("\n") if line]
    return value if lines and all(map(proper, lines)) else Fault("text-characters")


def _spared_message(question: Question) -> frozenset[str]:
    return frozenset({"text-too-short"} if MESSAGE_BOUNDS.of(question)[0] <= 1 else ())


def _spared(question: Question) -> frozenset[str]:
    return frozenset({"text-too-short"} if BOUNDS.of(question)[0] <= 1 else ())


RULE = Rule(
    _check,
    _parse,
    (MALFORMED, "text-characters", "text-too-short", "text-too-long"),
    BOUNDS,
    _spared,
)

MESSAGE = Rule(
    _check_message,
    _parse_message,
    (MALFORMED, "text-characters", "text-too-short", "text-too-long"),
    MESSAGE_BOUNDS,
    _spared_message,
)

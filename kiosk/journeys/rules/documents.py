"""Documents: the ids of the pages taken, or of the files that the backend received."""

from __future__ import annotations

import re

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules

#: Pages or files joined.
BOUNDS = Bounds(minimum=1, maximum=20, lowest=1, highest=100)

#: The backend does not have this file, or it was sent already: only the backend can tell.
UNKNOWN = "document-unknown"

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


def _proper(ids: tuple[object, ...]) -> bool:
    known = all(isinstance(one, str) and _ID.fullmatch(one) for one in ids)
    return known and len(set(ids)) == len(ids)


def _check(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, tuple) or not _proper(value):
        return MALFORMED
    minimum, maximum = BOUNDS.of(question)
    if len(value) < minimum:
        return "document-too-few"
    return "document-too-many" if len(value) > maximum else None


def _parse(_question: Question, typed: str) -> Value | Fault:
    ids = tuple(typed.split())
    return ids if _proper(ids) else Fault(MALFORMED)


def _spared(question: Question) -> frozenset[str]:
    return frozenset({"document-too-few"} if BOUNDS.of(question)[0] <= 1 else ())


RULE = Rule(
    _check,
    _parse,
    (MALFORMED, UNKNOWN, "document-too-few", "document-too-many"),
    BOUNDS,
    _spared,
)

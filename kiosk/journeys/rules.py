"""Whether an answer is in order, by kind of question: error keys, never sentences.

The kiosk and the backend call the same :func:`check`, so they can never disagree.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question


@dataclass(frozen=True, slots=True)
class Rules:
    """What a check depends on beside the answer: the day it is."""

    today: date


def check(question: Question, value: Value | None, rules: Rules) -> str | None:
    """Return the key of what is wrong with ``value``, or None when it is in order."""
    raise NotImplementedError

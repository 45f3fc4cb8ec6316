"""What a rule is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question

#: No answer was given to a question that needs one.
REQUIRED = "required"

#: A value of the wrong kind: only a defect or a tampered request gives it.
MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class Rules:
    """What a check depends on beside the answer: the day it is."""

    today: date


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with an answer: a key, whose sentence is in the catalogues."""

    key: str


@dataclass(frozen=True, slots=True)
class Bounds:
    """Bounds that hold when a question sets none, and the widest that it may set.

    They count what the kind counts (see :class:`Question`).
    """

    minimum: int
    maximum: int
    lowest: int
    highest: int

    def of(self, question: Question) -> tuple[int, int]:
        """Return the smallest and the largest count that ``question`` allows."""
        minimum = self.minimum if question.minimum is None else question.minimum
        maximum = self.maximum if question.maximum is None else question.maximum
        return minimum, maximum


def _nothing(_question: Question) -> frozenset[str]:
    return frozenset()


@dataclass(frozen=True, slots=True)
class Rule:
    """How one kind of question is checked and read.

    ``errors`` lists every key that ``check`` and ``parse`` may give, so that each has its
    sentence; ``spared`` those that a given question cannot meet. ``bounds`` is None for a
    kind that counts nothing. ``verbatim`` keeps what was typed to the last space: a password.
    """

    check: Callable[[Question, Value, Rules], str | None]
    parse: Callable[[Question, str], Value | Fault]
    errors: tuple[str, ...]
    bounds: Bounds | None = None
    spared: Callable[[Question], frozenset[str]] = _nothing
    choices: bool = False
    verbatim: bool = False

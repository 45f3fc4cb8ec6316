"""What is chosen: one of several, some of several, yes or no, a consent."""

from __future__ import annotations

from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Question
from kiosk.journeys.rules.base import MALFORMED, Bounds, Fault, Rule, Rules

#: Choices made. A question allows as many as it offers unless it says otherwise.
BOUNDS = Bounds(minimum=1, maximum=50, lowest=1, highest=50)


def _check_choice(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, str):
        return MALFORMED
    return None if value in question.choices else "choice-unknown"


def _parse_choice(question: Question, typed: str) -> Value | Fault:
    key = typed.strip()
    return key if key in question.choices else Fault("choice-unknown")


def _check_choices(question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, tuple) or len(set(value)) != len(value):
        return MALFORMED
    if not set(value) <= set(question.choices):
        return "choice-unknown"
    minimum, maximum = BOUNDS.of(question)
    if len(value) < minimum:
        return "choices-too-few"
    return "choices-too-many" if len(value) > maximum else None


def _parse_choices(question: Question, typed: str) -> Value | Fault:
    made = tuple(dict.fromkeys(typed.split()))
    return made if set(made) <= set(question.choices) else Fault("choice-unknown")


def _spared(question: Question) -> frozenset[str]:
    minimum, maximum = BOUNDS.of(question)
    few = {"choices-too-few"} if minimum <= 1 else set()
    many = {"choices-too-many"} if maximum >= len(question.choices) else set()
    return frozenset(few | many)


def _check_yes_no(_question: Question, value: Value, _rules: Rules) -> str | None:
    return None if isinstance(value, bool) else MALFORMED


def _parse_yes_no(_question: Question, typed: str) -> Value | Fault:
    answers = {"yes": True, "no": False}
    return answers.get(typed.strip(), Fault("choice-unknown"))


def _check_consent(_question: Question, value: Value, _rules: Rules) -> str | None:
    if not isinstance(value, bool):
        return MALFORMED
    return None if value else "consent-needed"


CHOICE = Rule(_check_choice, _parse_choice, (MALFORMED, "choice-unknown"), choices=True)
CHOICES = Rule(
    _check_choices,
    _parse_choices,
    (MALFORMED, "choice-unknown", "choices-too-few", "choices-too-many"),
    BOUNDS,
    _spared,
    choices=True,
)
YES_NO = Rule(_check_yes_no, _parse_yes_no, (MALFORMED, "choice-unknown"))
CONSENT = Rule(_check_consent, _parse_yes_no, (MALFORMED, "choice-unknown", "consent-needed"))

"""The JSON Schema of a case: the questions of a simulation, as the command line reads them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kiosk.contract.estimates import EARLIEST
from kiosk.journeys.conditions import (
    ALWAYS,
    All,
    AtLeast,
    Condition,
    Differs,
    Has,
    Is,
    NirDisagrees,
    Not,
    Sooner,
    Younger,
)
from kiosk.journeys.conditions import Any as AnyOf
from kiosk.journeys.foyer.enfants import MOST
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.rules import RULES
from kiosk.simulation.defaults import DEFAULTS, inferred

#: What is said of a question: its title, then its hint.
Saying = Callable[[Question], tuple[str, str]]

#: When a question is asked, in words; empty for everybody.
Telling = Callable[[Condition], str]

#: Questions that a case may leave out because the others tell.
_TOLD_BY_OTHERS = frozenset(inferred({})) | {"revenus", "conjoint-revenus"}


def case_schema(journey: Journey, say: Saying, tell: Telling) -> dict[str, Any]:
    """Return the schema (draft 2020-12) of a case of ``journey``.

    Repeated questions are patterns; a question that may be left out has its ``default``;
    those that cannot are required, some of them under a condition.
    """
    properties: dict[str, Any] = {
        "month": {
            "type": "string",
            "pattern": r"^\d{4}-(0[1-9]|1[0-2])$",
            "description": f"Month whose law is asked, from {EARLIEST} to twelve months from now; "
            "default: this month.",
        }
    }
    patterns: dict[str, Any] = {}
    required: list[str] = []
    conditional: list[dict[str, Any]] = []
    for condition, question in _questions(journey):
        described = _described(question, condition, say, tell)
        if question.ordinal is None:
            properties[question.id] = described
        elif question.ordinal == 1:
            patterns[_pattern(question.id)] = described
        if question.id in DEFAULTS or question.optional or question.id in _TOLD_BY_OTHERS:
            continue
        if condition == ALWAYS:
            required.append(question.id)
        elif (holds := _holds(condition)) is not None:
            conditional.append({"if": holds, "then": {"required": [question.id]}})
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Case of « {journey.id} »",
        "description": "Answers by question, as a visitor would give them. Amounts are in euros. "
        "What is left out takes its default, and is told with the result.",
        "type": "object",
        "properties": properties,
        "patternProperties": patterns,
        "additionalProperties": False,
        "required": required,
        "allOf": conditional,
    }


def _questions(journey: Journey) -> Iterator[tuple[Condition, Question]]:
    for page in journey.pages:
        for question in page.questions:
            both = [one for one in (page.when, question.when) if one != ALWAYS]
            match both:
                case []:
                    yield ALWAYS, question
                case [one]:
                    yield one, question
                case _:
                    yield All(*both), question


def _pattern(question_id: str) -> str:
    ordinals = "|".join(str(n) for n in range(1, MOST + 1))
    return f"^{question_id.replace('-1-', f'-({ordinals})-', 1)}$"


def _described(
    question: Question, condition: Condition, say: Saying, tell: Telling
) -> dict[str, Any]:
    title, hint = say(question)
    when = tell(condition)
    described: dict[str, Any] = {"title": title, **_typed(question)}
    parts = [hint, described.pop("description", ""), when]
    if text := " ".join(part for part in parts if part):
        described["description"] = text
    if question.id in DEFAULTS:
        default = DEFAULTS[question.id]
        described["default"] = list(default) if isinstance(default, tuple) else default
    return described


def _typed(question: Question) -> dict[str, Any]:
    bounds = RULES[question.kind].bounds
    lowest, highest = (None, None) if bounds is None else bounds.of(question)
    match question.kind:
        case Kind.NUMBER:
            return {"type": "integer", "minimum": lowest, "maximum": highest}
        case Kind.MONEY:
            assert lowest is not None and highest is not None
            return {
                "type": "number",
                "minimum": lowest / 100,
                "maximum": highest / 100,
                "description": "Euros.",
            }
        case Kind.YES_NO:
            return {"type": "boolean"}
        case Kind.CHOICE:
            return {"enum": list(question.choices)}
        case Kind.CHOICES:
            items = {"enum": list(question.choices)}
            return {"type": "array", "items": items, "uniqueItems": True}
        case Kind.DATE:
            return {"type": "string", "format": "date"}
        case Kind.COMMUNE:
            return {
                "type": "string",
                "description": "Postcode and Insee code (92000-92050), postcode and name "
                "(92000 Nanterre), or a postcode that one commune has.",
            }
        case _:
            return {"type": "string"}


def _holds(condition: Condition) -> dict[str, Any] | None:
    """Return the schema of the cases for which a condition holds; None when a schema cannot
    say it (an age depends on the day)."""
    match condition:
        case Is(question, value):
            return _where(question, {"const": value})
        case AtLeast(question, value):
            return _where(question, {"minimum": value})
        case Has(question, choice):
            return _where(question, {"contains": {"const": choice}})
        case Not(part):
            inner = _holds(part)
            return None if inner is None else {"not": inner}
        case All(parts) | AnyOf(parts):
            inners = [_holds(part) for part in parts]
            if any(inner is None for inner in inners):
                return None
            return {"allOf" if isinstance(condition, All) else "anyOf": inners}
        case Younger() | Sooner() | Differs() | NirDisagrees():
            return None
        case _:
            return {}


def _where(question: str, schema: Mapping[str, Any]) -> dict[str, Any]:
    return {"properties": {question: schema}, "required": [question]}

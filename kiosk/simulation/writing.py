"""A case written by hand: read with care, refused question by question.

Amounts are euros here, as people write them; the journey counts cents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from kiosk.contract.estimates import EARLIEST, day_of, last_month
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import asked, errors
from kiosk.journeys.rules import MALFORMED, REQUIRED, Fault, Rules, parse
from kiosk.simulation.case import Case
from kiosk.simulation.defaults import DEFAULTS, inferred
from kiosk.simulation.months import month_of

#: The month is outside those whose law can be asked for.
MONTH_UNKNOWN = "month-unknown"

#: A name that no question bears.
QUESTION_UNKNOWN = "question-unknown"


class CaseRefused(Exception):
    """The case is not in order: ``errors`` has an error key by question."""

    def __init__(self, errors: Mapping[str, str]) -> None:
        super().__init__(", ".join(f"{name}: {key}" for name, key in errors.items()))
        self.errors = dict(errors)


@dataclass(frozen=True, slots=True)
class Written:
    """A case, the answers that were filled in, and those that this household is not asked."""

    case: Case
    filled: Mapping[str, Value]
    ignored: tuple[str, ...]


def read_case(journey: Journey, written: Mapping[str, object], today: date) -> Written:
    """Return the case of an object of JSON; its keys are questions, and ``month``.

    Raises :class:`CaseRefused`.
    """
    wrong: dict[str, str] = {}
    month = written.get("month", month_of(today))
    if not _known(month, today):
        raise CaseRefused({"month": MONTH_UNKNOWN})
    rules = Rules(today=day_of(str(month), today))
    questions = {question.id: question for question in journey.questions()}
    given: dict[str, Value] = {}
    for name, raw in written.items():
        if name == "month" or raw is None:
            continue
        if name not in questions:
            wrong[name] = QUESTION_UNKNOWN
            continue
        value = _value(questions[name], raw)
        if isinstance(value, Fault):
            wrong[name] = value.key
        else:
            given[name] = value
    if wrong:
        raise CaseRefused(wrong)
    answers, filled = _filled(journey, given, rules)
    ignored = tuple(name for name in given if name not in answers)
    if found := errors(journey, answers, rules):
        # What is missing may only be asked because of what is wrong: that comes first.
        wrong = {name: key for name, key in found.items() if key != REQUIRED}
        raise CaseRefused(wrong or found)
    return Written(Case(journey.id, answers, str(month)), filled, ignored)


def _known(month: object, today: date) -> bool:
    if not isinstance(month, str) or len(month) != 7:
        return False
    try:
        date.fromisoformat(f"{month}-01")
    except ValueError:
        return False
    return EARLIEST <= month <= last_month(today)


def _value(question: Question, raw: object) -> Value | Fault:
    """Return an answer as the journey counts it."""
    match question.kind:
        case Kind.MONEY if isinstance(raw, int | float) and not isinstance(raw, bool):
            return _cents(raw)
        case Kind.NUMBER if isinstance(raw, int) and not isinstance(raw, bool):
            return raw
        case Kind.YES_NO:
            return raw if isinstance(raw, bool) else Fault(MALFORMED)
        case Kind.CHOICES:
            if isinstance(raw, list) and all(isinstance(one, str) for one in raw):
                return tuple(raw)
            return Fault(MALFORMED)
        case _ if isinstance(raw, str):
            value = parse(question, raw)
            return "" if value is None else value
        case _:
            return Fault(MALFORMED)


def _cents(raw: int | float) -> Value | Fault:
    try:
        cents = Decimal(str(raw)) * 100
    except InvalidOperation:
        return Fault(MALFORMED)
    if not cents.is_finite() or cents != cents.to_integral_value():
        return Fault("money-form")
    return int(cents)


def _filled(
    journey: Journey, given: Mapping[str, Value], rules: Rules
) -> tuple[dict[str, Value], dict[str, Value]]:
    """Return the answers along the path, and those of them that were filled in."""
    known = {**given, **inferred(given)}
    answers: dict[str, Value] = {}
    filled: dict[str, Value] = {}
    # A condition looks at earlier answers only: going through the pages once is enough.
    for page in journey.pages:
        for question in asked(journey, answers, page, rules):
            name = question.id
            if name in known:
                answers[name] = known[name]
            elif name in DEFAULTS:
                answers[name] = filled[name] = DEFAULTS[name]
    return answers, filled

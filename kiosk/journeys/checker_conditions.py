"""Proof that conditions and checks look at answers that are there, and that can be given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kiosk.journeys.conditions import (
    All,
    Any,
    AtLeast,
    Condition,
    Differs,
    Has,
    Is,
    Leaf,
    NirDisagrees,
    Not,
    Sooner,
    Younger,
    leaves,
)
from kiosk.journeys.findings import Finding, at, repeated
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.rules import RULES, error_keys

#: The kinds that each comparison takes; a list of choices wants :class:`Has`.
_KINDS: Mapping[type[Leaf], frozenset[Kind]] = {
    Is: frozenset({Kind.CHOICE, Kind.YES_NO, Kind.CONSENT, Kind.DIGITS, Kind.NUMBER, Kind.MONEY}),
    Has: frozenset({Kind.CHOICES}),
    AtLeast: frozenset({Kind.NUMBER, Kind.MONEY}),
    Younger: frozenset({Kind.DATE}),
    Sooner: frozenset({Kind.DATE}),
    # What is typed twice is typed: what is touched needs no second touch.
    Differs: frozenset(
        {Kind.TEXT, Kind.EMAIL, Kind.TELEPHONE, Kind.MOBILE, Kind.PASSWORD, Kind.NEW_PASSWORD}
    ),
    NirDisagrees: frozenset({Kind.NIR, Kind.DATE, Kind.CHOICE}),
}

#: Years: nobody is older, and nothing is compared over a longer time.
_LONGEST = 150


def check_conditions(journey: Journey) -> Iterator[Finding]:
    """Yield what is wrong with the conditions of pages and questions, and with the checks."""
    everywhere = {question.id for question in journey.questions()}
    earlier: dict[str, Question] = {}
    for page in journey.pages:
        yield from _condition(at(journey, page), page.when, earlier, everywhere)
        for question in page.questions:
            yield from _condition(at(journey, question), question.when, earlier, everywhere)
            earlier[question.id] = question
            for check in journey.checks:
                if check.question == question.id:
                    where = at(journey, question)
                    yield from _condition(where, check.fails, earlier, everywhere)
                    if question.id not in check.fails.questions():
                        yield Finding(where, "check-elsewhere", check.key)
                    if check.key in error_keys(question):
                        yield Finding(where, "check-key-taken", check.key)
    for check in journey.checks:
        if check.question not in everywhere:
            yield Finding(f"{journey.id}/{check.question}", "check-unknown", check.key)
    made = (f"{check.question}/{check.key}" for check in journey.checks)
    yield from repeated(journey.id, "check-repeated", made)


def _condition(
    where: str, condition: Condition, earlier: Mapping[str, Question], everywhere: set[str]
) -> Iterator[Finding]:
    if any(_empty(part) for part in _parts(condition)):
        yield Finding(where, "condition-empty")
    for leaf in leaves(condition):
        for question in sorted(leaf.questions()):
            asked = earlier.get(question)
            if asked is None:
                known = question in everywhere
                key = "condition-not-earlier" if known else "condition-unknown"
                yield Finding(where, key, question)
            elif asked.kind not in _KINDS[type(leaf)]:
                yield Finding(where, "condition-kind", question)
            elif not _legal(asked, leaf):
                yield Finding(where, "condition-value", str(leaf))


def _legal(question: Question, leaf: Leaf) -> bool:
    """Return whether a person can give that answer; the day plays no part in these kinds."""
    match leaf:
        case Has(choice=choice):
            return choice in question.choices
        case AtLeast(value=value):
            # What the least answer reaches says nothing.
            minimum, maximum = _bounds(question)
            return type(value) is int and minimum < value <= maximum
        case Younger(years=years):
            return type(years) is int and 0 <= years <= _LONGEST
        case Sooner(years=years):
            apart = len(leaf.questions()) == 2
            return apart and type(years) is int and 0 <= years <= _LONGEST
        case Differs():
            return len(leaf.questions()) == 2
        case NirDisagrees():
            return _in_its_place(question, leaf)
        case Is(value=value):
            return _can_be(question, value)


def _in_its_place(question: Question, leaf: NirDisagrees) -> bool:
    """Return whether a number, a date or a civility is asked where each is looked for."""
    kinds = {leaf.nir: Kind.NIR, leaf.birth: Kind.DATE, leaf.civility: Kind.CHOICE}
    if len(kinds) != 3 or kinds[question.id] is not question.kind:
        return False
    civilities = {leaf.madame, leaf.monsieur}
    return question.id != leaf.civility or civilities <= set(question.choices)


def _can_be(question: Question, value: str | int | bool) -> bool:
    match question.kind:
        case Kind.CHOICE:
            return value in question.choices
        case Kind.YES_NO:
            return isinstance(value, bool)
        case Kind.CONSENT:
            return value is True
    minimum, maximum = _bounds(question)
    if question.kind is Kind.DIGITS:
        digits = isinstance(value, str) and value.isascii() and value.isdecimal()
        return digits and minimum <= len(str(value)) <= maximum
    return type(value) is int and minimum <= value <= maximum


def _bounds(question: Question) -> tuple[int, int]:
    bounds = RULES[question.kind].bounds
    assert bounds is not None
    return bounds.of(question)


def _parts(condition: Condition) -> Iterator[Condition]:
    yield condition
    if isinstance(condition, (All, Any)):
        for part in condition.parts:
            yield from _parts(part)
    elif isinstance(condition, Not):
        yield from _parts(condition.part)


def _empty(condition: Condition) -> bool:
    return isinstance(condition, (All, Any)) and not condition.parts

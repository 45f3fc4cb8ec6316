"""Which pages can be reached: every combination of the answers that conditions look at.

Pages are walked in order with the set of all states that may be met there. A state keeps
only the answers that a later condition looks at, so the sets stay small however many
questions a journey has. Answers are taken by the classes that conditions can tell apart:
each choice that one names, and one more that stands for all the others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from kiosk.journeys.conditions import All, Any, Condition, Has, Is, Not, Value
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.rules import RULES

#: A journey that needs more is refused: nobody could review it either.
MOST_STATES = 20_000

#: Stands for every answer that no condition names; equal to none that a person can give.
_OTHER = "\0"

_State = frozenset[tuple[str, Value]]


class TooManyStates(Exception):
    """The conditions combine more answers than can be enumerated."""


@dataclass(slots=True)
class Reach:
    """What was met: the ids of pages and questions that can be asked, those that can be
    left out, and whether the end (or the review) can be reached."""

    pages: set[str] = field(default_factory=set)
    questions: set[str] = field(default_factory=set)
    skippable_pages: set[str] = field(default_factory=set)
    skippable_questions: set[str] = field(default_factory=set)
    ends: bool = False


def explore(journey: Journey) -> Reach:
    """Walk every path of a journey whose conditions are legal.

    Raises :class:`TooManyStates` past :data:`MOST_STATES` states at one page.
    """
    reach = Reach()
    named = _named(journey)
    states: set[_State] = {frozenset()}
    for position, page in enumerate(journey.pages):
        later = _looked_at(journey.pages[position + 1 :])
        onward: set[_State] = set()
        for state in states:
            if not page.when.holds(dict(state)):
                reach.skippable_pages.add(page.id)
                onward.add(_kept(state, later))
            elif page.exit:
                reach.pages.add(page.id)
            else:
                onward |= {_kept(one, later) for one in _through(page, state, named, reach)}
                if len(onward) > MOST_STATES:
                    raise TooManyStates(page.id)
        states = onward
    reach.ends = bool(states)
    return reach


def _through(
    page: Page, state: _State, named: Mapping[str, set[Value]], reach: Reach
) -> set[_State]:
    """Return the states after ``page``, and note what it asks."""
    states = {state}
    for question in page.questions:
        answered: set[_State] = set()
        for one in states:
            if not question.when.holds(dict(one)):
                reach.skippable_questions.add(question.id)
                answered.add(one)
                continue
            reach.pages.add(page.id)
            reach.questions.add(question.id)
            for value in _classes(question, named.get(question.id, set())):
                answered.add(one if value is None else one | {(question.id, value)})
        states = answered
    if page.review:
        reach.pages.add(page.id)
    return states


def _classes(question: Question, named: set[Value]) -> Iterator[Value | None]:
    """Yield one answer for each class that conditions tell apart; None is no answer."""
    if question.optional:
        yield None
    match question.kind:
        case Kind.YES_NO:
            yield from (True, False)
        case Kind.CONSENT:
            yield True
        case Kind.CHOICE:
            yield from (choice for choice in question.choices if choice in named)
            if any(choice not in named for choice in question.choices):
                yield _OTHER
        case Kind.CHOICES:
            yield from _selections(question, named)
        case _:
            yield from named
            yield _OTHER


def _selections(question: Question, named: set[Value]) -> Iterator[tuple[str, ...]]:
    bounds = RULES[Kind.CHOICES].bounds
    assert bounds is not None
    minimum, maximum = bounds.of(question)
    told = [choice for choice in question.choices if choice in named]
    others = len(question.choices) - len(told)
    if 2 ** len(told) > MOST_STATES:
        raise TooManyStates(question.id)
    for size in range(len(told) + 1):
        if size <= maximum and size + others >= minimum and (size or others):
            yield from combinations(told, size)


def _kept(state: _State, later: frozenset[str]) -> _State:
    return frozenset(item for item in state if item[0] in later)


def _looked_at(pages: Iterable[Page]) -> frozenset[str]:
    return frozenset().union(*(condition.questions() for condition in _conditions(pages)))


def _conditions(pages: Iterable[Page]) -> Iterator[Condition]:
    for page in pages:
        yield page.when
        yield from (question.when for question in page.questions)


def _named(journey: Journey) -> dict[str, set[Value]]:
    """Return the values that conditions name, by question."""
    named: dict[str, set[Value]] = {}
    for condition in _conditions(journey.pages):
        for leaf in leaves(condition):
            value = leaf.value if isinstance(leaf, Is) else leaf.choice
            named.setdefault(leaf.question, set()).add(value)
    return named


def leaves(condition: Condition) -> Iterator[Is | Has]:
    """Yield the comparisons that a condition is made of."""
    match condition:
        case Is() | Has():
            yield condition
        case Not(part):
            yield from leaves(part)
        case All(parts) | Any(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            return

"""Answers taken by the classes that conditions can tell apart.

A class is one truth for each comparison that looks at a question: every child of seven is
the same to « below six ». Only classes that some legal answer belongs to are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

from kiosk.journeys.conditions import (
    AtLeast,
    Differs,
    Has,
    Is,
    Leaf,
    NirDisagrees,
    Sooner,
    Value,
    Younger,
)
from kiosk.journeys.model import Kind, Question
from kiosk.journeys.rules import RULES

#: More choices named by conditions than this cannot be enumerated.
MOST_NAMED = 14

#: A class: the comparisons that hold of its answers, among those that look at the question.
Truths = frozenset[Leaf]

#: Stands for every answer that no condition names; equal to none that a person can give.
_OTHER = "\0"

#: Any day does for what does not depend on it.
_SOME_DAY = date(2000, 1, 1)


class TooManyClasses(Exception):
    """Conditions name more choices of one question than can be combined."""


def classes(question: Question, looking: Iterable[Leaf]) -> frozenset[Truths]:
    """Return the classes of the answers to ``question``, for the comparisons ``looking`` at it.

    An optional question that is left empty is one more: nothing holds of it. A comparison
    of several answers is taken as free, since no class of one of them settles it.
    """
    leaves = frozenset(looking)
    free = [leaf for leaf in leaves if isinstance(leaf, (Sooner, Differs, NirDisagrees))]
    found: set[Truths] = {frozenset()} if question.optional else set()
    for truths in _of_kind(question, leaves.difference(free)):
        for size in range(len(free) + 1):
            found |= {truths.union(chosen) for chosen in combinations(free, size)}
    return frozenset(found)


def _of_kind(question: Question, leaves: frozenset[Leaf]) -> Iterator[Truths]:
    if question.source is not None:
        # Whom one chooses from is not known yet, and no condition can name them.
        yield frozenset()
        return
    if question.kind is Kind.DATE:
        for age in _ages(question, leaves):
            yield frozenset(one for one in leaves if isinstance(one, Younger) and age < one.years)
        return
    for value in _values(question, leaves):
        given = {question.id: value}
        yield frozenset(leaf for leaf in leaves if leaf.holds(given, _SOME_DAY))


def _values(question: Question, leaves: frozenset[Leaf]) -> Iterator[Value]:
    """Yield one answer of each class; the same class may come twice."""
    named = {leaf.value for leaf in leaves if isinstance(leaf, Is)}
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
            has = {leaf.choice for leaf in leaves if isinstance(leaf, Has)}
            yield from _selections(question, has)
        case Kind.NUMBER | Kind.MONEY:
            yield from _amounts(question, leaves)
        case _:
            yield from named
            yield _OTHER


def _selections(question: Question, named: set[str]) -> Iterator[tuple[str, ...]]:
    bounds = RULES[Kind.CHOICES].bounds
    assert bounds is not None
    minimum, maximum = bounds.of(question)
    told = [choice for choice in question.choices if choice in named]
    others = len(question.choices) - len(told)
    if len(told) > MOST_NAMED:
        raise TooManyClasses(question.id)
    for size in range(len(told) + 1):
        if size <= maximum and size + others >= minimum and (size or others):
            yield from combinations(told, size)


def _amounts(question: Question, leaves: frozenset[Leaf]) -> Iterator[int]:
    """Yield the least of each interval that the values named cut."""
    bounds = RULES[question.kind].bounds
    assert bounds is not None
    minimum, maximum = bounds.of(question)
    cuts = {minimum}
    for leaf in leaves:
        if isinstance(leaf, AtLeast):
            cuts.add(leaf.value)
        elif isinstance(leaf, Is) and isinstance(leaf.value, int):
            cuts |= {leaf.value, leaf.value + 1}
    yield from (cut for cut in sorted(cuts) if minimum <= cut <= maximum)


def _ages(question: Question, leaves: frozenset[Leaf]) -> Iterator[int]:
    """Yield, in years, the least age of each interval that the ages named cut.

    Bounds are days and years have 365 or 366: an age that a day may have is kept.
    """
    bounds = RULES[Kind.DATE].bounds
    assert bounds is not None
    minimum, maximum = bounds.of(question)
    youngest, oldest = -maximum // 366, -minimum // 365
    cuts = {youngest, *(leaf.years for leaf in leaves if isinstance(leaf, Younger))}
    yield from (cut for cut in sorted(cuts) if youngest <= cut <= oldest)

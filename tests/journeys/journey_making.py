"""Journeys and answers made up by hypothesis, and ways through them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from hypothesis import strategies as st

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import (
    ALWAYS,
    All,
    Any,
    AtLeast,
    Condition,
    Has,
    Is,
    Not,
    Sooner,
    Value,
    Younger,
)
from kiosk.journeys.model import Check, Journey, Kind, Page, Question
from kiosk.journeys.path import LEFT_EMPTY, asked, contradictions, path
from kiosk.journeys.rules import Rules

RULES = Rules(date(2026, 11, 23))
CHOICES = ("a", "b", "c")

#: An answer in order to each kind that made-up journeys ask: one at least of each class that
#: their conditions can tell apart.
PLAIN: dict[Kind, tuple[Value, ...]] = {
    Kind.CHOICE: CHOICES,
    Kind.CHOICES: tuple(made for n in (1, 2, 3) for made in combinations(CHOICES, n)),
    Kind.YES_NO: (True, False),
    Kind.TEXT: ("mot",),
    Kind.NUMBER: (0, 1, 3),
    Kind.DATE: ("2026-06-01", "2022-06-01", "2016-06-01"),
}


@st.composite
def journeys(draw: st.DrawFn, most_pages: int = 5, *, checked: bool = False) -> Journey:
    """A journey whose conditions are legal: about earlier questions, with legal values.

    ``checked`` ones may refuse a combination of answers.
    """
    earlier: list[Question] = []
    pages: list[Page] = []
    for number in range(draw(st.integers(1, most_pages))):
        when = draw(_conditions(tuple(earlier)))
        if pages and draw(st.integers(0, 9)) == 0:
            pages.append(Page(f"p{number}", when=when, exit=True))
            continue
        questions = []
        for place in range(draw(st.integers(1, 2))):
            kind = draw(st.sampled_from(sorted(PLAIN)))
            question = Question(
                f"q{number}-{place}",
                kind,
                optional=draw(st.booleans()),
                choices=CHOICES if kind in (Kind.CHOICE, Kind.CHOICES) else (),
                when=draw(_conditions(tuple(earlier))),
            )
            questions.append(question)
            earlier.append(question)
        pages.append(Page(f"p{number}", tuple(questions), when=when))
    pages.append(Page("review", review=True))
    checks = draw(_checks(tuple(earlier))) if checked else ()
    return Journey("made-up", tuple(pages), MANAGERS, checks=checks)


def _checks(asked_: tuple[Question, ...]) -> st.SearchStrategy[tuple[Check, ...]]:
    known = [(place, leaf) for place, one in enumerate(asked_) for leaf in _leaves(one)]
    if not known:
        return st.just(())
    return st.sampled_from(known).flatmap(
        lambda chosen: _conditions(asked_[: chosen[0]]).map(
            lambda rest: (Check(asked_[chosen[0]].id, "odd", All(chosen[1], rest)),)
        )
    )


def _conditions(earlier: tuple[Question, ...]) -> st.SearchStrategy[Condition]:
    leaves = [leaf for question in earlier for leaf in _leaves(question)]
    days = [question.id for question in earlier if question.kind is Kind.DATE]
    leaves += [Sooner(one, other, 5) for one in days for other in days if one != other]
    if not leaves:
        return st.just(ALWAYS)
    made = st.recursive(
        st.sampled_from(leaves),
        lambda parts: st.one_of(
            parts.map(Not),
            st.lists(parts, min_size=1, max_size=3).map(lambda some: All(*some)),
            st.lists(parts, min_size=1, max_size=3).map(lambda some: Any(*some)),
        ),
        max_leaves=4,
    )
    return st.one_of(st.just(ALWAYS), made)


def _leaves(question: Question) -> Iterator[Condition]:
    match question.kind:
        case Kind.CHOICE:
            yield from (Is(question.id, choice) for choice in CHOICES[:2])
        case Kind.CHOICES:
            yield from (Has(question.id, choice) for choice in CHOICES[:2])
        case Kind.YES_NO:
            yield from (Is(question.id, True), Is(question.id, False))
        case Kind.NUMBER:
            yield from (AtLeast(question.id, 1), AtLeast(question.id, 2))
        case Kind.DATE:
            yield from (Younger(question.id, 3), Younger(question.id, 6))


@st.composite
def journeys_with_answers(draw: st.DrawFn) -> tuple[Journey, dict[str, Value]]:
    """A journey and answers to some of its questions, asked or not, in order or not."""
    journey = draw(journeys())
    answers: dict[str, Value] = {}
    for question in journey.questions():
        anything = st.sampled_from((*PLAIN[question.kind], "z", 7, ("z",)))
        if draw(st.booleans()):
            answers[question.id] = draw(anything)
    return journey, answers


def every_way(
    journey: Journey, answers: dict[str, Value] | None = None
) -> Iterator[tuple[list[Page], dict[str, Value]]]:
    """Yield the pages met and the answers on each way through, every answer being tried.

    A way on which answers contradict each other stops at the page that is asked again.
    """
    given = answers or {}
    way = path(journey, given, RULES)
    stuck = bool(contradictions(journey, given, RULES))
    if stuck or way.next is None or way.next.review or way.next.exit:
        yield [*way.done, *([way.next] if way.next else [])], given
        return
    for filled in _fillings(journey, given, way.next):
        yield from every_way(journey, filled)


def _fillings(
    journey: Journey, answers: dict[str, Value], page: Page
) -> Iterator[dict[str, Value]]:
    waiting = [q for q in asked(journey, answers, page, RULES) if q.id not in answers]
    if not waiting:
        yield answers
        return
    first = waiting[0]
    nothing: tuple[Value, ...] = (LEFT_EMPTY,) if first.optional else ()
    for value in (*PLAIN[first.kind], *nothing):
        yield from _fillings(journey, answers | {first.id: value}, page)

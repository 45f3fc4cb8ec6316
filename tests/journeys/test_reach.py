"""What the checker says of reach, against every way tried one by one."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from journey_making import RULES, every_way, journeys

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import (
    All,
    Any,
    AtLeast,
    Condition,
    Has,
    Is,
    NirDisagrees,
    Not,
    Sooner,
    Younger,
    leaves,
)
from kiosk.journeys.model import Check, Journey, Kind, Page, Question, repeated
from kiosk.journeys.path import asked, contradictions
from kiosk.journeys.reach import Reach, TooManyStates, explore

REVIEW = Page("review", review=True)


@settings(max_examples=100)
@given(journeys(most_pages=3, checked=True))
def test_the_pages_reached_are_those_of_every_way(journey: Journey) -> None:
    reach = explore(journey)
    met = Reach()
    for pages, answers in every_way(journey):
        met.pages |= {page.id for page in pages}
        met.questions |= {one.id for page in pages for one in asked(journey, answers, page, RULES)}
        met.failing |= {0} if contradictions(journey, answers, RULES) else set()
        met.ends = met.ends or pages[-1].review
    if any(isinstance(leaf, Sooner) for leaf in _leaves(journey)):
        # Two days are taken as free of each other and of their ages: more may seem possible.
        assert met.pages <= reach.pages
        assert met.questions <= reach.questions
        assert met.failing <= reach.failing
        return
    assert reach.pages == met.pages
    assert reach.questions == met.questions
    assert reach.failing == met.failing
    assert reach.ends == met.ends


def _leaves(journey: Journey) -> Iterator[Condition]:
    for page in journey.pages:
        for condition in (page.when, *(question.when for question in page.questions)):
            yield from leaves(condition)
    for check in journey.checks:
        yield from leaves(check.fails)


def test_bounds_on_choices_are_understood() -> None:
    """Two of three must be taken, so one of the first two always is."""
    several = Question("s", Kind.CHOICES, choices=("a", "b", "c"), minimum=2)
    neither = All(Not(Has("s", "a")), Not(Has("s", "b")))
    journey = Journey(
        "j",
        (
            Page("s", (several,)),
            Page("none", (Question("n", Kind.TEXT),), when=neither),
            Page("some", (Question("m", Kind.TEXT),), when=Any(Has("s", "a"), Has("s", "b"))),
            Page("review", review=True),
        ),
        MANAGERS,
    )
    reach = explore(journey)
    assert "none" not in reach.pages
    assert "some" in reach.pages
    assert "some" not in reach.skippable_pages


def test_many_questions_cost_little_when_conditions_are_few() -> None:
    questions = tuple(
        Page(f"p{n}", (Question(f"q{n}", Kind.CHOICE, choices=("a", "b", "c")),))
        for n in range(200)
    )
    last = Page("last", (Question("z", Kind.TEXT),), when=Is("q0", "a"))
    reach = explore(Journey("j", (*questions, last, Page("review", review=True)), MANAGERS))
    assert "last" in reach.pages


def test_conditions_that_cannot_be_enumerated_are_refused() -> None:
    several = Question("s", Kind.CHOICES, choices=tuple(f"c{n}" for n in range(20)))
    every = All(*(Has("s", f"c{n}") for n in range(20)))
    last = Page("last", (Question("z", Kind.TEXT),), when=every)
    with pytest.raises(TooManyStates):
        explore(Journey("j", (Page("s", (several,)), last, Page("review", review=True)), MANAGERS))


def counting(most: int, *conditions: Condition) -> Journey:
    """A journey that asks how many, then each of those one text, under a condition."""
    count = Page("count", (Question("count", Kind.NUMBER, minimum=0, maximum=most),))
    asked_pages = tuple(
        Page(f"p{n}", (Question(f"q{n}", Kind.TEXT),), when=condition)
        for n, condition in enumerate(conditions)
    )
    return Journey("j", (count, *asked_pages, REVIEW), MANAGERS)


def test_numbers_are_cut_where_conditions_cut_them() -> None:
    between = All(AtLeast("count", 3), Not(AtLeast("count", 4)))
    journey = counting(5, between, All(between, Is("count", 3)), All(between, Is("count", 4)))
    assert explore(journey).pages == {"count", "p0", "p1", "review"}


def test_a_number_past_its_bounds_is_not_reached() -> None:
    assert "p0" not in explore(counting(5, AtLeast("count", 6))).pages
    assert "p0" not in explore(counting(5, Not(AtLeast("count", 0)))).pages


@pytest.mark.parametrize(
    ("minimum", "maximum", "condition", "reached", "skipped"),
    [
        (None, 0, Younger("born", 6), True, True),
        (-25 * 366, 0, Younger("born", 25), True, True),
        (-25 * 366, 0, Younger("born", 27), True, False),
        (-120 * 366, -12 * 366, Younger("born", 12), False, True),
        (-120 * 366, -12 * 366, Younger("born", 13), True, True),
        (1, 290, Younger("born", 0), True, False),
        (None, 0, All(Younger("born", 6), Not(Younger("born", 3))), True, True),
        (None, 0, All(Younger("born", 3), Not(Younger("born", 6))), False, True),
    ],
)
def test_days_are_cut_by_the_ages_that_conditions_name(
    minimum: int | None, maximum: int, condition: Condition, reached: bool, skipped: bool
) -> None:
    born = Page("born", (Question("born", Kind.DATE, minimum=minimum, maximum=maximum),))
    last = Page("last", (Question("z", Kind.TEXT),), when=condition)
    reach = explore(Journey("j", (born, last, REVIEW), MANAGERS))
    assert ("last" in reach.pages) == reached
    assert ("last" in reach.skippable_pages) == skipped


def test_two_days_come_in_either_order_and_only_when_both_are_known() -> None:
    one = Page("one", (Question("one", Kind.DATE),))
    other = Page("other", (Question("other", Kind.DATE),), when=Younger("one", 18))
    soon = Sooner("other", "one", 5)
    last = Page("last", (Question("z", Kind.TEXT),), when=soon)
    never = Page("never", (Question("n", Kind.TEXT),), when=All(soon, Not(Younger("one", 18))))
    reach = explore(Journey("j", (one, other, last, never, REVIEW), MANAGERS))
    assert "last" in reach.pages & reach.skippable_pages
    assert "never" not in reach.pages


def test_a_number_may_contradict_a_birth_only_once_all_is_known() -> None:
    asked_ = (
        Question("nir", Kind.NIR, optional=True),
        Question("born", Kind.DATE),
        Question("civility", Kind.CHOICE, choices=("madame", "monsieur")),
    )
    odd = NirDisagrees("nir", "born", "civility")
    sooner = Page("sooner", (Question("s", Kind.TEXT),), when=All(odd, Is("civility", "madame")))
    last = Page("last", (Question("z", Kind.TEXT),), when=odd)
    both = Page("both", (Question("b", Kind.TEXT),), when=All(odd, Not(odd)))
    reach = explore(Journey("j", (Page("all", asked_), sooner, last, both, REVIEW), MANAGERS))
    assert {"sooner", "last"} <= reach.pages & reach.skippable_pages
    assert "both" not in reach.pages


def test_many_of_a_kind_cost_little() -> None:
    """Each of forty has an age that later pages look at: no page combines them all."""
    most = 40

    def born(n: int) -> tuple[Page, ...]:
        asked_ = Question(f"born-{n}", Kind.DATE, maximum=0, words="born", ordinal=n)
        when = AtLeast("count", n)
        return (Page(f"born-{n}", (asked_,), when=when, words="born", ordinal=n),)

    def one_below(years: int) -> Condition:
        each = (All(AtLeast("count", n), Younger(f"born-{n}", years)) for n in range(1, most + 1))
        return Any(*each)

    journey = Journey(
        "j",
        (
            Page("count", (Question("count", Kind.NUMBER, maximum=most),)),
            *repeated(most, born),
            Page("three", (Question("a", Kind.TEXT),), when=one_below(3)),
            Page("six", (Question("b", Kind.TEXT),), when=one_below(6)),
            Page("school", (Question("c", Kind.TEXT),), when=Not(one_below(6))),
            Page("no", (Question("d", Kind.TEXT),), when=All(one_below(3), Not(one_below(6)))),
            REVIEW,
        ),
        MANAGERS,
    )
    assert {page.id for page in journey.pages} - explore(journey).pages == {"no"}


def test_whoever_contradicts_themselves_goes_no_further() -> None:
    first = Page("first", (Question("first", Kind.YES_NO),))
    last = Page("last", (Question("z", Kind.TEXT),), when=Is("first", True))
    refused = Check("first", "odd", Is("first", True))
    journey = Journey("j", (first, last, REVIEW), MANAGERS, checks=(refused,))
    reach = explore(journey)
    assert reach.pages == {"first", "review"}
    assert reach.failing == {0}

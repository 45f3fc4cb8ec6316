"""What the checker says of reach, against every way tried one by one."""

import pytest
from hypothesis import given, settings
from journey_making import RULES, every_way, journeys

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import All, Any, Has, Is, Not
from kiosk.journeys.model import Journey, Kind, Page, Question
from kiosk.journeys.path import asked
from kiosk.journeys.reach import TooManyStates, explore


@settings(max_examples=60)
@given(journeys(most_pages=3))
def test_the_pages_reached_are_those_of_every_way(journey: Journey) -> None:
    reach = explore(journey)
    met: set[str] = set()
    put: set[str] = set()
    ends = False
    for pages, answers in every_way(journey):
        met |= {page.id for page in pages}
        put |= {question.id for page in pages for question in asked(journey, answers, page, RULES)}
        ends = ends or not pages[-1].exit
    assert reach.pages == met
    assert reach.questions == put
    assert reach.ends == ends


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

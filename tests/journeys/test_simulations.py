"""The five simulations, taken by households of any shape."""

import random
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.journeys.conditions import Value
from kiosk.journeys.foyer import enfants
from kiosk.journeys.model import Journey, Kind, Question
from kiosk.journeys.path import (
    LEFT_EMPTY,
    answer,
    asked,
    contradictions,
    errors,
    kept,
    path,
)
from kiosk.journeys.reach import explore
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import RULES as KINDS
from kiosk.journeys.rules import Rules
from kiosk.journeys.rules.dates import limits

RULES = Rules(date(2026, 11, 23))
ALL = registry()["toutes-mes-aides"]
SIMULATIONS = [ALL, *(journey for journey in registry().values() if journey.shares == ALL.id)]

Choose = Callable[[Question], Value]

each = pytest.mark.parametrize("journey", SIMULATIONS, ids=lambda journey: journey.id)


def take(journey: Journey, choose: Choose) -> tuple[dict[str, Value], list[str]]:
    """Answer what is asked until nothing is; a child as old as a parent is born again today."""
    answers: dict[str, Value] = {}
    met: list[str] = []
    while not met or met[-1] != "review":
        page = path(journey, answers, RULES).next
        assert page is not None
        met.append(page.id)
        for question in asked(journey, answers, page, RULES):
            answers = answer(journey, answers, question.id, choose(question), RULES).answers
        for wrong in contradictions(journey, answers, RULES):
            today = RULES.today.isoformat()
            answers = answer(journey, answers, wrong, today, RULES).answers
    return answers, met


def values(question: Question) -> st.SearchStrategy[Value]:
    """Any answer in order."""
    match question.kind:
        case Kind.YES_NO:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from(question.choices)
        case Kind.CHOICES:
            made = st.sets(st.sampled_from(question.choices), min_size=1).map(
                lambda some: tuple(one for one in question.choices if one in some)
            )
            return st.one_of(st.just(LEFT_EMPTY), made) if question.optional else made
        case Kind.COMMUNE:
            return st.sampled_from(("92400-92026", "97400-97411", "75012-75112"))
        case Kind.DATE:
            return st.dates(*limits(question, RULES)).map(date.isoformat)
        case kind:
            bounds = KINDS[kind].bounds
            assert bounds is not None, question
            return st.integers(*bounds.of(question))


@each
@settings(max_examples=15)
@given(data=st.data())
def test_any_household_comes_to_the_end_in_order(journey: Journey, data: st.DataObject) -> None:
    answers, met = take(journey, lambda question: data.draw(values(question), question.id))
    assert met[-1] == "review"
    assert len(set(met)) == len(met)
    assert errors(journey, answers, RULES) == {}
    assert path(journey, answers, RULES).complete
    # What is said here is known in every other simulation, where it is asked.
    for other in SIMULATIONS:
        known = kept(other, answers, RULES)
        assert known.items() <= answers.items()
        assert "not-asked" not in errors(other, known, RULES).values()


@each
def test_every_page_is_met_by_somebody(journey: Journey) -> None:
    wanted = {page.id for page in journey.pages}
    assert explore(journey).pages == wanted
    for seed in count():
        assert seed < 400, wanted
        chance = random.Random(seed)

        def choose(question: Question, chance: random.Random = chance) -> Value:
            many = chance.random() < 0.7
            match question.kind:
                case Kind.NUMBER if many:
                    return question.maximum or 0
                case Kind.CHOICES if many:
                    return question.choices
                case Kind.DATE:
                    earliest, latest = limits(question, RULES)
                    days = chance.randint(0, (latest - earliest).days)
                    # Half of the people are about as young as they may be.
                    days = days // 20 if chance.random() < 0.5 else days
                    return (latest - timedelta(days=days)).isoformat()
                case Kind.MONEY | Kind.NUMBER:
                    return question.minimum or 0
                case Kind.COMMUNE:
                    return "92400-92026"
                case Kind.YES_NO:
                    return chance.random() < 0.5
            return chance.choice(question.choices)

        wanted -= set(take(journey, choose)[1])
        if not wanted:
            return


def test_the_same_question_is_the_same_in_every_simulation() -> None:
    first = {question.id: question for question in ALL.questions()}
    for journey in SIMULATIONS[1:]:
        for question in journey.questions():
            assert question == first[question.id]


COUPLE = {"situation": "concubinage", "naissance": "1990-01-01", "commune": "92400-92026"}


@pytest.mark.parametrize(
    ("parents", "born", "fault"),
    [
        ({"situation": "seul", "naissance": "2010-01-01"}, "2014-12-31", True),
        ({"situation": "seul", "naissance": "2010-01-01"}, "2015-01-01", False),
        (COUPLE | {"conjoint-naissance": "2011-01-01"}, "2012-01-01", False),
        (
            COUPLE | {"naissance": "2009-06-01", "conjoint-naissance": "2010-01-01"},
            "2013-01-01",
            True,
        ),
        # Nothing is said of somebody whose day of birth is not known yet.
        (COUPLE | {"naissance": "2009-06-01"}, "2013-01-01", False),
    ],
)
def test_a_child_as_old_as_every_adult_is_asked_again(
    parents: dict[str, Value], born: str, fault: bool
) -> None:
    answers = {**parents, "enfants": 1, "enfant-1-naissance": born}
    wrong = {"enfant-1-naissance": "parent-trop-jeune"} if fault else {}
    assert contradictions(ALL, answers, RULES) == wrong


def test_fourteen_children_are_asked_again() -> None:
    assert enfants.MOST == 12
    known = {"enfants": 14, "commune": "92400-92026", "situation": "seul"}
    known |= {"naissance": "1985-05-05"}
    assert path(ALL, known, RULES).next is ALL.page("enfants")
    assert errors(ALL, known, RULES)["enfants"] == "number-too-large"

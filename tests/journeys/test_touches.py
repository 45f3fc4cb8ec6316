"""How many touches a journey takes, counted by hand beside."""

import pytest

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import AtLeast, Condition, Has, Is, Not, Sooner
from kiosk.journeys.model import Check, Journey, Kind, Page, Question
from kiosk.journeys.touches import Touches, lengths, median

REVIEW = Page("review", review=True)
YES = Is("yes", True)


def _journey(*pages: Page, checks: tuple[Check, ...] = ()) -> Journey:
    return Journey(id="some", roles=MANAGERS, pages=(*pages, REVIEW), checks=checks)


def _page(question: Question, when: Condition | None = None) -> Page:
    return Page(question.id, (question,)) if when is None else Page(question.id, (question,), when)


def _yes() -> Page:
    return _page(Question("yes", Kind.YES_NO))


def test_a_choice_is_a_touch_and_so_is_going_on() -> None:
    # Choose, go on, send.
    assert lengths(_journey(_yes())).shortest == Touches(3)


def test_what_is_typed_is_counted_apart() -> None:
    born = _page(Question("born", Kind.DATE))
    town = _page(Question("town", Kind.COMMUNE))
    found = lengths(_journey(born, town))
    # Go on; choose the commune and go on; send.
    assert found.shortest == found.median == Touches(4, 8 + 5)


def test_the_shortest_way_and_the_median_one() -> None:
    colours = Question("colour", Kind.CHOICE, choices=("red", "green", "blue"))
    why = _page(Question("why", Kind.YES_NO), Not(Is("colour", "red")))
    found = lengths(_journey(_page(colours), why))
    assert found.shortest == Touches(3)
    # Two colours of three lead to one more page.
    assert found.median == Touches(5)


def test_one_is_chosen_of_several_unless_more_are_wanted() -> None:
    pair = Question("pair", Kind.CHOICES, choices=("a", "b", "c"), minimum=2)
    any_ = Question("any", Kind.CHOICES, choices=("a", "b"), optional=True)
    more = _page(Question("more", Kind.YES_NO), Has("any", "b"))
    found = lengths(_journey(_page(pair), _page(any_), more))
    assert found.shortest == Touches(2 + 1 + 1 + 1)


def test_nothing_is_counted_past_an_exit() -> None:
    found = lengths(_journey(_yes(), Page("elsewhere", when=YES, exit=True)))
    assert found.median == Touches(3)
    with pytest.raises(ValueError, match="some"):
        lengths(_journey(_yes(), Page("elsewhere", exit=True)))


def test_papers_are_left_for_later_and_what_is_optional_is_left_empty() -> None:
    paper = Question("paper", Kind.DOCUMENT, optional=True)
    more = Question("more", Kind.TEXT, optional=True)
    page = Page("paper", (paper,), paper="rib")
    # Later; go on; send.
    assert lengths(_journey(page, _page(more))).shortest == Touches(3)


def test_what_the_caf_knows_is_confirmed_at_once() -> None:
    known = [_page(Question(one, Kind.TEXT, known=True)) for one in ("adresse", "titulaire")]
    # Confirm; choose, go on; send.
    assert lengths(_journey(*known, _yes())).shortest == Touches(4)


def test_answers_that_contradict_each_other_lead_nowhere() -> None:
    count = Question("count", Kind.NUMBER, minimum=1, maximum=9)
    long = [_page(Question(f"q{n}", Kind.YES_NO), Not(AtLeast("count", 5))) for n in range(3)]
    wrong = Check("count", "few", Not(AtLeast("count", 5)))
    assert lengths(_journey(_page(count), *long, checks=(wrong,))).median == Touches(2, 1)
    days = [_page(Question(one, Kind.DATE)) for one in ("one", "two")]
    before = Check("two", "before", Sooner("two", "one"))
    assert lengths(_journey(*days, checks=(before,))).shortest == Touches(3, 16)


def test_what_is_not_asked_costs_nothing_and_settles_what_looks_at_it() -> None:
    inner = _page(Question("inner", Kind.YES_NO), YES)
    last = _page(Question("last", Kind.YES_NO), Not(Is("inner", True)))
    assert lengths(_journey(_yes(), inner, last)).shortest == Touches(5)


def test_the_median_of_numbers() -> None:
    assert median((9, 1, 5, 3)) == 3
    with pytest.raises(ValueError, match="nothing"):
        median(())

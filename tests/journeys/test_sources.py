"""Choosing among what the Caf knows: what the checker makes of it, before anybody is known."""

from journey_making import RULES

from kiosk.contract.access import MANAGERS
from kiosk.journeys.binding import bind
from kiosk.journeys.checker import check_journey
from kiosk.journeys.conditions import Differs, Is, Not
from kiosk.journeys.model import Check, Journey, Kind, Page, Question, Source
from kiosk.journeys.path import contradictions


def _page(question_id: str, kind: Kind = Kind.CHOICE, *, more: bool = True) -> Page:
    asked = Question(question_id, kind, source=Source.ENFANTS)
    return Page(asked.id, (asked,)) if more else Page(asked.id, (asked,), when=Is("autre", True))


TWO_CHILDREN = Journey(
    id="two-children",
    roles=MANAGERS,
    pages=(
        _page("enfant-1"),
        Page("autre", (Question("autre", Kind.YES_NO),)),
        _page("enfant-2", more=False),
        Page("review", review=True),
    ),
    checks=(Check("enfant-2", "twice", Not(Differs("enfant-2", "enfant-1"))),),
)


def test_what_follows_a_choice_among_children_can_be_reached() -> None:
    several = Journey(
        id="several",
        roles=MANAGERS,
        pages=(_page("enfants", Kind.CHOICES), Page("review", review=True)),
    )
    assert check_journey(several, {}) == []
    assert check_journey(TWO_CHILDREN, {}) == []


def test_the_same_child_is_not_chosen_twice() -> None:
    bound = bind(TWO_CHILDREN, {Source.ENFANTS: (("a", "Ana"), ("b", "Bo"))})
    same = {"enfant-1": "a", "autre": True, "enfant-2": "a"}
    assert contradictions(bound, same, RULES) == {"enfant-2": "twice"}
    assert contradictions(bound, same | {"enfant-2": "b"}, RULES) == {}

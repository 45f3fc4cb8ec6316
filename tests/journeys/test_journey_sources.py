"""Choosing among what the Caf knows: what the checker makes of it, before anybody is known."""

import pytest

from kiosk.contract.access import MANAGERS
from kiosk.journeys.checker import check_journey
from kiosk.journeys.model import Journey, Kind, Page, Question, Source


@pytest.mark.parametrize("kind", [Kind.CHOICE, Kind.CHOICES])
def test_what_follows_a_choice_among_children_can_be_reached(kind: Kind) -> None:
    asked = Question("enfants", kind, source=Source.ENFANTS)
    pages = (Page(asked.id, (asked,)), Page("review", review=True))
    assert check_journey(Journey(id="children", roles=MANAGERS, pages=pages), {}) == []

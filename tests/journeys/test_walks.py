"""Every démarche is taken to its end, by ways enough to see each of its pages."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from walking import Walker

from kiosk.journeys.binding import bind
from kiosk.journeys.model import Journey, Source
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules

RULES = Rules(date(2026, 11, 27))
OFFERS = dict.fromkeys(Source, (("a", "Basile"), ("b", "Faustine")))
SENT = [bind(one, OFFERS) for one in registry().values() if one.submits]

#: Walks within which every page must have been seen.
_ENOUGH = 400

each = pytest.mark.parametrize("journey", SENT, ids=lambda journey: journey.id)


@each
def test_every_page_is_come_to_and_every_end_is_in_order(journey: Journey) -> None:
    walker = Walker(journey, RULES, random.Random(journey.id))
    for _ in range(_ENOUGH):
        answers, complete = walker.walk()
        assert bool(errors(journey, answers, RULES)) != complete, answers
        if not walker.unseen:
            return
    pytest.fail(f"never seen: {', '.join(sorted(walker.unseen))}")


@each
@settings(max_examples=5, deadline=None)
@given(chance=st.randoms(use_true_random=False))
def test_any_walk_ends_in_order(journey: Journey, chance: random.Random) -> None:
    answers, complete = Walker(journey, RULES, chance).walk()
    assert bool(errors(journey, answers, RULES)) != complete

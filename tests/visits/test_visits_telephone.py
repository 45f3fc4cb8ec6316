"""The telephone of the demonstration in a whole visit: a code is read on it, and typed."""

from __future__ import annotations

import re

import pytest

from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.looking import Look
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

WIDE, SMALL = (1920, 1080), (1280, 1024)

CODE = re.compile(r"(?<!\d)\d{6}(?!\d)")


def code_on(look: Look) -> str | None:
    """Return the code that the telephone shows."""
    found = (CODE.search(thing.words) for thing in look.things if "Caf" in thing.words)
    return next((code[0] for code in found if code is not None), None)


def asks_for_a_code(visitor: Visitor) -> None:
    who = account("arrivee-du-nord")
    visitor.touches("task-account")
    visitor.sees_thing("question-identifier")
    visitor.types_nir(who.nir[:13])
    visitor.touches("door-mot-de-passe-oublie")
    visitor.sees_thing("question-nom-naissance")
    visitor.finger.write(who.person.nom_naissance)
    visitor.touches("primary")
    visitor.touches(visitor.says("recover-password-moyen-sms"))
    visitor.touches("primary")
    visitor.sees("code")


@pytest.mark.parametrize("size", [WIDE, SMALL])
def test_a_code_is_read_and_typed(size: tuple[int, int], start_kiosk: StartKiosk) -> None:
    kiosk = start_kiosk(size)
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.sees_thing("telephone-tab")
    asks_for_a_code(visitor)
    visitor.reads(visitor.says("telephone-new", count=1))
    visitor.touches("telephone-tab")
    code = visitor.waits_for(code_on, "a code on the telephone")
    beside = size == WIDE
    assert (visitor.looks().named("primary") is not None) == beside
    if not beside:
        visitor.touches("telephone-fold")
    visitor.types_digits(code)
    visitor.touches("primary")
    visitor.sees_thing("question-nouveau")
    deeds.ends(visitor)
    kiosk.is_over(visitor)

    # The next visitor finds nothing of it.
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("telephone-tab")
    visitor.reads(visitor.says("telephone-empty"))
    assert code_on(visitor.looks()) is None
    deeds.ends(visitor)
    kiosk.is_over(visitor)

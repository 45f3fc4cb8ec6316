"""Mon Compte by real touches: a letter is read and printed, and its dot goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk()


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)


def unread(look: Look) -> list[str]:
    """Return the names of the letters that are not read yet."""
    rows = (one for one in look.things if one.name.startswith("mail-"))
    return [row.name for row in rows if row.description.startswith("Non lu")]


def test_a_letter_is_read_printed_and_its_dot_goes(visitor: Visitor) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("duchene"))
    visitor.sees("account")
    visitor.sees_thing("dot")
    visitor.touches("entry-mails")
    (letter,) = unread(visitor.sees("mails"))
    visitor.touches(letter)
    visitor.sees("mail-view")
    visitor.reads(visitor.says("print-ready"))
    deeds.prints(visitor)
    look = visitor.sees("mails")
    assert unread(look) == [] and look.named("dot") is None
    visitor.touches("back")
    assert visitor.sees("account").named("dot") is None
    # What the Caf knows of them, and the dates to come, are a touch away.
    visitor.touches("entry-profile")
    visitor.sees("profile")
    visitor.touches("back")
    visitor.touches("entry-agenda")
    visitor.sees("agenda")
    visitor.touches("back")
    visitor.sees("account")
    visitor.touches("sign-out")
    visitor.sees("home")

"""FranceConnect+ by real touches: the provider's page in the window, and its end with the visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest, command_of, environment_of, pids
from tests.visits.looking import Look, until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

#: Where the first of the invented people stands on the demonstration's page, from its top.
FIRST_PERSON = 330


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk()


def comes_to_the_door(visitor: Visitor) -> None:
    """Come until it is there: the first visit may begin before the Caf has said what it offers."""
    for _ in range(20):
        visitor.touches("task-account")
        look = visitor.waits_for(
            lambda look: look if look.named("question-identifier") else None, "the sign-in"
        )
        if look.named("door-franceconnect") is not None:
            return
        visitor.touches("back")
        visitor.sees("home")
    raise AssertionError("FranceConnect+ is not offered")


def opens_the_page(visitor: Visitor) -> None:
    visitor.wakes()
    comes_to_the_door(visitor)
    visitor.touches("door-franceconnect")
    visitor.sees("franceconnect")
    visitor.reads(visitor.says("franceconnect-demonstration"))
    visitor.touches("primary")
    visitor.sees("franceconnect-web")
    visitor.reads(visitor.says("franceconnect-at", host="127.0.0.1"))


def chooses_the_first(visitor: Visitor) -> None:
    """Touch the page until it has heard: it hears nothing before it is painted."""

    def touched(look: Look) -> bool:
        if look.screen != "franceconnect-web":
            return True
        page = look.named("web")
        if page is not None:
            left, top, width, _ = page.rect
            visitor.finger.tap((left + width // 2, top + FIRST_PERSON))
        return False

    visitor.waits_for(touched, "the page to be done")


def pages_processes(visitor: Visitor) -> set[int]:
    """Return the processes of the web page of this visit."""
    return {
        pid
        for pid in pids()
        if any("QtWebEngineProcess" in word for word in command_of(pid)[:1])
        and environment_of(pid).get("KIOSK_VISIT_ID") == visitor.id
    }


def gone(processes: set[int]) -> bool:
    return not any(Path(f"/proc/{pid}/exe").exists() for pid in processes)


def test_a_first_sign_in_with_franceconnect(kiosk: KioskUnderTest) -> None:
    visitor = kiosk.visitor()
    assert not pages_processes(visitor)
    opens_the_page(visitor)
    processes = pages_processes(visitor)
    assert processes
    chooses_the_first(visitor)
    visitor.sees("notice")
    visitor.reads(visitor.says("franceconnect-link-title"))
    visitor.touches("primary")
    deeds.gives_number(visitor, account("lambertin").nir[:13])
    visitor.sees("account")
    deeds.ends(visitor)
    kiosk.is_over(visitor)
    until(lambda: gone(processes), "the end of the page")


def test_the_bar_stays_over_the_page_and_the_end_erases_it(kiosk: KioskUnderTest) -> None:
    visitor = kiosk.visitor()
    opens_the_page(visitor)
    visitor.touches("keyboard-toggle")
    visitor.sees_thing("keyboard")
    # Larger text builds the screen again around the same page.
    visitor.touches("contrast")
    visitor.reads(visitor.says("franceconnect-at", host="127.0.0.1"))
    processes = pages_processes(visitor)
    assert processes
    deeds.ends(visitor)
    kiosk.is_over(visitor)
    until(lambda: gone(processes), "the end of the page")
    assert not [path for path in kiosk.private_directories() if visitor.id in str(path)]


def test_one_comes_back_from_the_page(kiosk: KioskUnderTest) -> None:
    visitor = kiosk.visitor()
    opens_the_page(visitor)
    visitor.touches("back")
    visitor.sees("franceconnect")
    visitor.touches("back")
    visitor.sees_thing("question-identifier")
    deeds.ends(visitor)
    kiosk.is_over(visitor)

"""How visits end, well or badly, and what the next visitor finds."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from itertools import cycle

import pytest

from kiosk.contract.models import AttestationKind
from kiosk.printing.protocol import Phase
from tests.printing.ippeve import WAIT, pages
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look, until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    # Long enough for hands that touch, short enough for a test that waits.
    times = {"idle_s": 10, "warning_s": 20, "farewell_s": 2, "silence_s": 8}
    return start_kiosk(settings={"visit": times})


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    if not kiosk.probes.gone(visitor.probe):
        deeds.ends(visitor)
    kiosk.is_over(visitor)


def next_reads(kiosk: KioskUnderTest, message: str | None) -> None:
    """Check what the attract screen says to the next visitor, and that it can be used."""
    following = kiosk.visitor()
    following.sees("attract")
    said = [following.says(f"attract-after-{why}") for why in ("crash", "silence")]
    if message is not None:
        following.reads(following.says(message))
    else:
        assert not [words for words in said if following.looks().saying(words)]
    following.wakes()
    following.reads(following.says("home-title"))
    deeds.ends(following)
    kiosk.is_over(following)


def test_the_button_ends_a_visit_and_can_be_refused(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("end")
    visitor.touches("end-no")
    visitor.sees("home")
    visitor.touches("end")
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.reads(visitor.says("farewell-nothing"))
    # Nobody touches anything: the last page closes by itself.
    kiosk.is_over(visitor)
    next_reads(kiosk, None)


def test_silence_is_announced_then_ends_the_visit_even_under_a_print(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("lambertin"))
    visitor.sees("account")
    visitor.sees_thing("idle-panel")
    visitor.touches("idle-stay")
    visitor.waits_for(_no_panel, "the warning gone")
    assert visitor.looks().screen == "account"
    visitor.touches("task-attestation")
    deeds.chooses_attestation(visitor, AttestationKind.PAIEMENT)
    kiosk.printer.plan(pages(0, of=1), WAIT, pages(1, of=1))
    visitor.touches("primary")
    visitor.sees("printing")
    visitor.reads(visitor.says(f"printing-phase-{Phase.PRINTING}"))
    visitor.sees_thing("idle-panel")
    # A touch beside the button is no answer: it may be the sleeve of the next person.
    visitor.finger.tap((40, 500))
    assert visitor.looks().named("idle-panel") is not None
    kiosk.is_over(visitor)
    assert kiosk.events("visit-over", visit=visitor.id)[0]["outcome"] == "idle"
    # Let go before it was taken back, the printer would print it.
    until(lambda: kiosk.events("jobs-cancelled", visit=visitor.id), "the print taken back")
    kiosk.printer.release()
    until(lambda: kiosk.last_print() == "canceled", "the end of the print")
    next_reads(kiosk, None)


def test_a_visit_that_crashes_is_explained_to_who_comes_next(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("lambertin"))
    visitor.sees("account")
    kiosk.kills(visitor)
    next_reads(kiosk, "attract-after-crash")


def test_a_visit_that_hangs_is_ended_and_explained(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    os.kill(visitor.pid, signal.SIGSTOP)
    kiosk.is_over(visitor)
    assert kiosk.events("visit-over", visit=visitor.id)[0]["outcome"] == "silence"
    next_reads(kiosk, "attract-after-silence")


def test_a_standby_that_dies_is_replaced_unnoticed(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    standby = kiosk.standby
    os.kill(standby.pid, signal.SIGKILL)
    until(lambda: kiosk.probes.gone(standby), "its death")
    steps = cycle([(200, 300), (210, 310)])

    def another() -> bool:
        # Loading takes a while, and this kiosk soon asks who stands still whether they are there.
        visitor.finger.move(next(steps))
        found = kiosk.probes.waiting()
        return found is not None and found.pid != standby.pid

    until(another, "another standby")
    visitor.sees("home")
    deeds.ends(visitor)
    next_reads(kiosk, None)


def _no_panel(look: Look) -> bool:
    return look.named("idle-panel") is None

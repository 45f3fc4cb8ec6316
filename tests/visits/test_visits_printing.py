"""Printing that tells the truth: before one presses, on the way, and at the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.contract.models import AttestationKind
from kiosk.printing.protocol import Phase
from tests.printing.ippeve import WAIT, pages, state
from tests.visits import deeds
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

KIND = AttestationKind.PAIEMENT


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk()


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    """A visitor who looks at their latest attestation de paiement."""
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-attestation")
    deeds.signs_in(visitor, account("bensaid"))
    deeds.chooses_attestation(visitor, KIND)
    yield visitor
    if not kiosk.probes.gone(visitor.probe):
        deeds.ends(visitor)
    kiosk.is_over(visitor)
    kiosk.printer.plan()
    kiosk.printer.release()


def can_print(visitor: Visitor) -> bool:
    button = visitor.sees_thing("primary")
    return button.enabled


def reads_reason(visitor: Visitor, reason: str) -> None:
    visitor.reads(visitor.says(f"printing-reason-{reason}"))


def reads_phase(visitor: Visitor, phase: Phase) -> None:
    visitor.reads(visitor.says(f"printing-phase-{phase}"))


def test_an_empty_tray_is_said_before_one_presses(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    visitor.reads(visitor.says("print-ready"))
    kiosk.printer.paper(0)
    reads_reason(visitor, "media-empty")
    assert not can_print(visitor)
    kiosk.printer.paper(250)
    visitor.reads(visitor.says("print-ready"))
    deeds.prints(visitor)
    visitor.sees("home")


def test_an_unplugged_printer_is_said_before_one_presses(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.printer.unplug()
    reads_reason(visitor, "offline")
    assert not can_print(visitor)
    kiosk.printer.plug()
    visitor.reads(visitor.says("print-ready"))
    visitor.touches("without")
    visitor.sees("home")


def test_a_jam_is_said_while_it_lasts_and_the_print_goes_on(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.printer.plan(state("+media-jam-error"), WAIT, state("-media-jam"), pages(1, of=1))
    visitor.touches("primary")
    reads_reason(visitor, "media-jam")
    assert not visitor.looks().saying(visitor.says("print-done-title"))
    kiosk.printer.release()
    visitor.reads(visitor.says("print-done-title"))
    visitor.touches("primary")
    visitor.sees("home")


def test_a_printer_unplugged_on_the_way_is_never_said_to_have_printed(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.printer.plan(pages(0, of=1), WAIT)
    visitor.touches("primary")
    reads_phase(visitor, Phase.PRINTING)
    kiosk.printer.unplug()
    reads_phase(visitor, Phase.LOST)
    kiosk.printer.plug()
    kiosk.printer.plan()
    # Trying again makes a new job, which is followed to its end.
    visitor.touches("primary")
    visitor.reads(visitor.says("print-done-title"))
    visitor.touches("primary")
    visitor.sees("home")


def test_a_visitor_cancels_their_print(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    kiosk.printer.plan(pages(0, of=1), WAIT, pages(1, of=1))
    visitor.touches("primary")
    reads_phase(visitor, Phase.PRINTING)
    visitor.touches("back")
    kiosk.printer.release()
    reads_phase(visitor, Phase.CANCELED)
    visitor.touches("back")
    visitor.sees("attestation-view")


def test_an_end_of_visit_takes_the_print_back_and_says_so(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.printer.plan(pages(0, of=1), WAIT, pages(1, of=1))
    visitor.touches("primary")
    reads_phase(visitor, Phase.PRINTING)
    visitor.touches("end")
    visitor.reads(visitor.says("end-printing"))
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.reads(visitor.says(f"farewell-unfinished-{KIND}", month=visitor.month(0)))
    kiosk.printer.release()
    visitor.touches("primary")
    kiosk.is_over(visitor)
    assert kiosk.last_print() == "canceled"


def test_a_visit_killed_while_it_prints_leaves_no_job(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.printer.plan(pages(0, of=1), WAIT, pages(1, of=1))
    visitor.touches("primary")
    reads_phase(visitor, Phase.PRINTING)
    kiosk.kills(visitor)
    following = kiosk.visitor()
    following.reads(following.says("attract-after-crash"))
    kiosk.printer.release()
    kiosk.is_over(visitor)
    until(lambda: kiosk.events("jobs-cancelled", visit=visitor.id), "the job cancelled")
    assert until(lambda: kiosk.last_print() not in ("processing", "pending"), "the end of the job")
    assert kiosk.last_print() == "canceled"

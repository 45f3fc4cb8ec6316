"""How visits end, well or badly, and what the next visitor finds."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.contract.models import AttestationKind
from kiosk.printing.protocol import Phase
from tests.printing.ippeve import WAIT, pages
from tests.visits import deeds, papers
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look, until
from tests.visits.owner import receipts
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    # Long enough for hands that touch, short enough for a test that waits.
    times = {"idle_s": 6, "warning_s": 20, "farewell_s": 2, "silence_s": 8}
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
    assert kiosk.standby.pid != standby.pid
    visitor.sees("home")
    deeds.ends(visitor)
    next_reads(kiosk, None)


def test_the_caf_dies_while_one_looks_for_an_attestation(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("task-account")
    deeds.signs_in(visitor, account("lambertin"))
    visitor.sees("account")
    kiosk.kill_backend()
    visitor.touches("task-attestation")
    _insists(visitor, "attestation-choice")
    kiosk.kill_backend()
    visitor.touches(f"kind-{AttestationKind.QUOTIENT_FAMILIAL}")
    months = deeds.months_offered(visitor)
    visitor.touches(f"month-{months[0]}")
    _insists(visitor, "attestation-view")


@pytest.mark.parametrize("frozen", [False, True])
def test_the_caf_dies_while_one_sends_and_nothing_is_sent_twice(
    frozen: bool, kiosk: KioskUnderTest, visitor: Visitor, tmp_path: Path
) -> None:
    who = account("lambertin")
    before = len(receipts(kiosk, who))
    kiosk.plugs_key(papers.photograph(tmp_path))
    visitor.touches("task-document")
    deeds.signs_in(visitor, who)
    deeds.chooses_document(visitor, "autre")
    visitor.touches("source-file")
    deeds.opens_file(visitor, "lettre.jpg")
    visitor.sees("pages")
    kiosk.pulls_key()
    visitor.touches("primary")
    visitor.sees_thing("question-name")
    visitor.touches("primary")
    visitor.sees("review")
    if frozen:
        # It takes the request, says nothing more, and dies with it.
        os.kill(kiosk.backend, signal.SIGSTOP)
        visitor.touches("primary")
        visitor.sees_thing("waiting-panel")
    kiosk.kill_backend()
    if not frozen:
        visitor.touches("primary")
    look = _insists(visitor, "receipt")
    number = look.named("receipt-number")
    assert number is not None
    visitor.touches("primary")
    visitor.sees("home")
    after = receipts(kiosk, who)
    assert len(after) == before + 1
    assert after[0].number == number.words


def _insists(visitor: Visitor, wanted: str) -> Look:
    """Touch *retry* on each page of trouble, until the wanted screen is there."""

    def there(look: Look) -> Look | None:
        if look.screen == "trouble" and look.enabled:
            visitor.touches("primary")
        return look if look.screen == wanted and look.enabled else None

    return visitor.waits_for(there, f"screen {wanted}, after some insistence")


def _no_panel(look: Look) -> bool:
    return look.named("idle-panel") is None

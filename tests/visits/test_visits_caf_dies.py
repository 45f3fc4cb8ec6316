"""The Caf dies while somebody is served: what they gave stays, and nothing is sent twice."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.contract.models import AttestationKind
from tests.visits import deeds, papers
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.looking import Look
from tests.visits.owner import receipts
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk(settings={"visit": {"farewell_s": 2}})


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Iterator[Visitor]:
    visitor = kiosk.visitor()
    visitor.wakes()
    yield visitor
    if not kiosk.probes.gone(visitor.probe):
        deeds.ends(visitor)
    kiosk.is_over(visitor)


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

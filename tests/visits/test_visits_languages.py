"""A whole visit in each language, over the three windows, with each way of giving paper."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from kiosk.contract.models import AttestationKind
from tests.visits import deeds, papers
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.owner import received
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

WIDE, TALL, SMALL = (1920, 1080), (1080, 1920), (1280, 1024)


@pytest.mark.parametrize(
    ("locale", "size", "household", "source"),
    [
        ("fr", WIDE, "lambertin", "camera"),
        ("en", TALL, "bensaid", "file"),
        ("ar", SMALL, "fatima-zahra", "camera"),
        ("fr-x-falc", SMALL, "petitjean", "scanner"),
    ],
)
def test_a_whole_visit(
    locale: str,
    size: tuple[int, int],
    household: str,
    source: str,
    start_kiosk: StartKiosk,
    tmp_path: Path,
) -> None:
    kiosk = start_kiosk(size, camera=True)
    who = account(household)
    visitor = kiosk.visitor()
    visitor.wakes()
    if locale != "fr":
        visitor.speaks(locale)

    visitor.touches("task-account")
    deeds.signs_in(visitor, who)
    visitor.sees("account")
    visitor.reads(who.person.prenoms.split()[0])
    printed = len(kiosk.printer.documents)
    visitor.touches("task-attestation")
    deeds.chooses_attestation(visitor, AttestationKind.PAIEMENT)
    deeds.prints(visitor)
    visitor.sees("account")
    assert len(kiosk.printer.documents) == printed + 1
    with pikepdf.open(kiosk.printer.documents[-1]) as attestation:
        assert "paiement" in str(attestation.docinfo["/Title"]).lower()

    visitor.touches("task-document")
    deeds.chooses_document(visitor, "logement")
    pages = GIVEN[source](kiosk, visitor, tmp_path)
    visitor.touches("primary")
    visitor.sees_thing("question-name")
    visitor.touches("primary")
    visitor.sees("review")
    number = deeds.sends(visitor)
    visitor.touches("primary")
    visitor.sees("account")

    visitor.touches("end")
    visitor.touches("end-yes")
    visitor.sees("farewell")
    visitor.reads(number)
    visitor.touches("primary")
    following = kiosk.visitor()
    following.sees("attract")
    kiosk.is_over(visitor)
    receipt, document = received(kiosk, who, number)
    assert receipt.uploads[0].pages == pages
    assert document.startswith(b"%PDF-")

    # Nothing of what the visitor before chose is left: neither language nor size.
    following.wakes()
    following.reads(following.says("home-title"))
    following.touches("end")
    following.touches("end-yes")
    following.sees("farewell")
    following.touches("primary")


def by_camera(_kiosk: KioskUnderTest, visitor: Visitor, _folder: Path) -> int:
    deeds.shows_sheets(visitor, 1)
    visitor.touches("rotate-1")
    visitor.sees("pages")
    return 1


def by_file(kiosk: KioskUnderTest, visitor: Visitor, folder: Path) -> int:
    visitor.touches("source-file")
    visitor.reads(visitor.says("files-none-title"))
    kiosk.plugs_key(papers.good_pdf(folder, pages=3))
    deeds.opens_file(visitor, "bulletin.pdf")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 3, exactly=True)
    kiosk.pulls_key()
    visitor.touches("delete-2")
    deeds.waits_for_pages(visitor, 2, exactly=True)
    return 2


def by_scanner(_kiosk: KioskUnderTest, visitor: Visitor, _folder: Path) -> int:
    visitor.touches("source-scanner")
    visitor.sees("scanner")
    visitor.touches("scan")
    # SANE's test feeder holds ten sheets.
    deeds.waits_for_pages(visitor, 10)
    visitor.touches("primary")
    visitor.sees("pages")
    return 10


GIVEN = {"camera": by_camera, "file": by_file, "scanner": by_scanner}

"""Papers photographed with the visitor's own telephone: from the code on the screen to pages."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.i18n import Words
from kiosk.i18n.words import plain
from kiosk.scanner.protocol.fault_codes import FaultCode
from tests.phone.chromium import Phone
from tests.visits import deeds, papers
from tests.visits.conftest import StartKiosk
from tests.visits.kiosk_under_test import KioskUnderTest, children, command_of
from tests.visits.looking import until
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk(settings={"phone": {"enabled": True, "address": "127.0.0.1"}})


@pytest.fixture
def visitor(kiosk: KioskUnderTest) -> Visitor:
    """A visitor who chose to give a document with their telephone."""
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-document")
    deeds.signs_in(visitor, account("lambertin"))
    deeds.chooses_document(visitor, "bulletin-paie")
    visitor.touches("source-phone")
    visitor.sees("phone")
    return visitor


@pytest.fixture
def phone() -> Iterator[Phone]:
    with Phone() as phone:
        yield phone


def say(text_id: str) -> str:
    return plain(Words("fr").text(text_id))


def servers(visitor: Visitor) -> list[int]:
    """Return the processes that listen for telephones in a visit."""
    return [pid for pid in children(visitor.pid) if "phone" in command_of(pid)]


def is_closed(url: str) -> bool:
    place = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((place.hostname, place.port)) != 0


def test_pictures_of_a_telephone_become_pages_and_its_page_goes(
    kiosk: KioskUnderTest, visitor: Visitor, phone: Phone, tmp_path: Path
) -> None:
    url = deeds.aims_at_code(visitor)
    assert len(servers(visitor)) == 1
    phone.opens(url)
    phone.reads(say("phone-page-joined"))
    visitor.reads(visitor.says("phone-joined"))
    # Whoever looks over the shoulder has nothing left to aim at.
    assert visitor.looks().named("qr") is None

    phone.chooses("camera", papers.photograph(tmp_path))
    phone.reads(say("phone-page-received"))
    deeds.waits_for_pages(visitor, 1)
    phone.chooses("album", papers.text_named_jpg(tmp_path))
    phone.reads(say("phone-refusal-not-a-picture"))
    visitor.reads(visitor.says(f"scan-fault-{FaultCode.FILE_UNSUPPORTED}"))
    phone.chooses("album", papers.photograph(tmp_path))
    deeds.waits_for_pages(visitor, 2)

    visitor.touches("primary")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 2, exactly=True)
    until(lambda: not servers(visitor) and is_closed(url), "the end of the page")
    # What the telephone sent is a page now, and nothing else.
    (private,) = [path for path in kiosk.private_directories() if path.name == visitor.id]
    assert list(private.glob("phone-*")) == []
    phone.chooses("camera", papers.photograph(tmp_path))
    phone.reads(say("phone-page-lost"))

    visitor.touches("end")
    visitor.touches("end-yes")
    # A telephone is in its owner's hand: nothing is to be taken.
    assert visitor.says("farewell-take") not in visitor.sees("farewell").texts()
    visitor.touches("primary")
    kiosk.is_over(visitor)
    assert kiosk.events("phone-opened") and not kiosk.events("phone-fault")


def test_the_page_dies_with_its_visit(
    kiosk: KioskUnderTest, visitor: Visitor, phone: Phone, tmp_path: Path
) -> None:
    url = deeds.aims_at_code(visitor)
    phone.opens(url)
    phone.reads(say("phone-page-joined"))
    (server,) = servers(visitor)
    kiosk.kills(visitor)
    kiosk.is_over(visitor)
    assert not Path(f"/proc/{server}").exists()
    assert is_closed(url)
    phone.chooses("camera", papers.photograph(tmp_path))
    phone.reads(say("phone-page-lost"))

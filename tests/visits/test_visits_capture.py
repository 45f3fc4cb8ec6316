"""Papers that do not come as they should: each misfortune has its sentence, and a way on."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.scanner.protocol.fault_codes import FaultCode
from tests.visits import deeds, papers
from tests.visits.conftest import StartKiosk
from tests.visits.film import shoot_black
from tests.visits.kiosk_under_test import KioskUnderTest
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit


@pytest.fixture(scope="module")
def kiosk(start_kiosk: StartKiosk) -> KioskUnderTest:
    return start_kiosk(camera=True)


@pytest.fixture(scope="module")
def black(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a camera sees whose lens is covered."""
    path = tmp_path_factory.mktemp("film") / "black.avi"
    shoot_black(path)
    return path


@pytest.fixture
def visitor(kiosk: KioskUnderTest, film: Path) -> Iterator[Visitor]:
    """A visitor who is asked how they give their document."""
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-document")
    deeds.signs_in(visitor, account("lambertin"))
    deeds.chooses_document(visitor, "bulletin-paie")
    yield visitor
    deeds.ends(visitor)
    kiosk.is_over(visitor)
    kiosk.films(film)
    kiosk.pulls_key()
    kiosk.switches_scanner(on=True)
    kiosk.sets_scanner()


def reads_fault(visitor: Visitor, code: FaultCode) -> None:
    visitor.reads(visitor.says(f"scan-fault-{code}"))


def test_a_rib_is_led_to_its_own_demarche(visitor: Visitor) -> None:
    visitor.touches("back")
    visitor.sees_thing("question-kind")
    visitor.touches(visitor.says("send-document-kind-rib"))
    visitor.touches("primary")
    visitor.sees("exit")
    visitor.reads(visitor.says("send-document-rib"))
    visitor.touches("back")
    deeds.chooses_document(visitor, "autre")


def test_a_camera_that_does_not_see(
    kiosk: KioskUnderTest, visitor: Visitor, film: Path, black: Path, tmp_path: Path
) -> None:
    silent = tmp_path / "silent.avi"
    silent.touch()
    for seen, code in (
        (None, FaultCode.CAMERA_NONE),
        (silent, FaultCode.CAMERA_SILENT),
        (black, FaultCode.CAMERA_BLACK),
    ):
        kiosk.films(seen)
        visitor.touches("source-camera")
        reads_fault(visitor, code)
        # There is nothing to photograph: it is not offered.
        assert visitor.looks().named("take") is None
        visitor.touches("back")
        visitor.sees("source")
    kiosk.films(None)
    visitor.touches("source-camera")
    reads_fault(visitor, FaultCode.CAMERA_NONE)
    kiosk.films(film)
    visitor.touches("retry")
    deeds.waits_for_pages(visitor, 1)


def test_a_camera_that_is_unplugged(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    visitor.touches("source-camera")
    deeds.waits_for_pages(visitor, 1)
    kiosk.films(None)
    reads_fault(visitor, FaultCode.CAMERA_GONE)
    # The page taken before is kept.
    visitor.touches("primary")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 1, exactly=True)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSTOP])
def test_a_capture_worker_that_dies_or_hangs_loses_no_page(
    number: signal.Signals, kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("source-camera")
    deeds.waits_for_pages(visitor, 1)
    os.kill(kiosk.capture_worker(visitor), number)
    reads_fault(visitor, FaultCode.WORKER_DIED)
    visitor.touches("retry")
    deeds.waits_for_pages(visitor, 2)
    visitor.touches("primary")
    visitor.sees("pages")
    visitor.touches("rotate-1")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 2, exactly=True)


def test_files_that_cannot_be_taken(
    kiosk: KioskUnderTest, visitor: Visitor, tmp_path: Path
) -> None:
    bad = {
        papers.broken_pdf(tmp_path): FaultCode.PDF_BROKEN,
        papers.encrypted_pdf(tmp_path): FaultCode.PDF_ENCRYPTED,
        papers.huge_png(tmp_path): FaultCode.IMAGE_TOO_LARGE,
        papers.text_named_jpg(tmp_path): FaultCode.FILE_MISLABELLED,
    }
    good = papers.photograph(tmp_path)
    kiosk.plugs_key(*bad, good)
    visitor.touches("source-file")
    for file, code in bad.items():
        deeds.opens_file(visitor, file.name)
        reads_fault(visitor, code)
    deeds.opens_file(visitor, good.name)
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 1, exactly=True)


def test_a_key_pulled_out_before_its_file_is_opened(
    kiosk: KioskUnderTest, visitor: Visitor, tmp_path: Path
) -> None:
    key = kiosk.plugs_key(papers.photograph(tmp_path))
    visitor.touches("source-file")
    visitor.sees_thing("file-lettre.jpg")
    # The worker sleeps while the key goes, so that the list cannot follow it.
    worker = kiosk.capture_worker(visitor)
    os.kill(worker, signal.SIGSTOP)
    visitor.touches("file-lettre.jpg")
    shutil.rmtree(key)
    os.kill(worker, signal.SIGCONT)
    reads_fault(visitor, FaultCode.KEY_REMOVED)
    visitor.reads(visitor.says("files-none-title"))


def test_a_scanner_that_is_switched_on_then_off_while_one_waits(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    kiosk.switches_scanner(on=False)
    visitor.touches("source-scanner")
    reads_fault(visitor, FaultCode.SCANNER_NONE)
    kiosk.switches_scanner(on=True)
    # It is found though nobody asked again.
    visitor.touches("scan")
    # SANE's test feeder holds ten sheets.
    deeds.waits_for_pages(visitor, 10)
    kiosk.switches_scanner(on=False)
    reads_fault(visitor, FaultCode.SCANNER_GONE)
    visitor.touches("primary")
    visitor.sees("pages")
    deeds.waits_for_pages(visitor, 10, exactly=True)


def test_a_scanner_that_jams_then_one_that_is_stopped(
    kiosk: KioskUnderTest, visitor: Visitor
) -> None:
    visitor.touches("source-scanner")
    kiosk.sets_scanner('read-status-code "SANE_STATUS_JAMMED"')
    visitor.touches("scan")
    reads_fault(visitor, FaultCode.SCANNER_JAMMED)
    kiosk.sets_scanner("read-delay true", "read-delay-duration 200000")
    visitor.touches("scan")
    visitor.touches("stop")
    kiosk.sets_scanner()
    visitor.touches("scan")
    deeds.waits_for_pages(visitor, 1)

"""Papers that do not come as they should: each misfortune has its sentence, and a way on."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.scanner.protocol import FaultCode
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


def reads_fault(visitor: Visitor, code: FaultCode) -> None:
    visitor.reads(visitor.says(f"scan-fault-{code}"))


def takes_another_way(visitor: Visitor) -> None:
    visitor.touches("back")
    visitor.sees("source")


def test_a_camera_that_is_not_there(kiosk: KioskUnderTest, visitor: Visitor, film: Path) -> None:
    kiosk.films(None)
    visitor.touches("source-camera")
    reads_fault(visitor, FaultCode.CAMERA_NONE)
    kiosk.films(film)
    visitor.touches("retry")
    deeds.waits_for_pages(visitor, 1)
    visitor.touches("primary")
    visitor.sees("pages")


def test_a_covered_lens(kiosk: KioskUnderTest, visitor: Visitor, black: Path) -> None:
    kiosk.films(black)
    visitor.touches("source-camera")
    reads_fault(visitor, FaultCode.CAMERA_BLACK)
    # There is nothing to photograph: it is not offered.
    assert visitor.looks().named("take") is None
    takes_another_way(visitor)


def test_a_camera_that_delivers_nothing(
    kiosk: KioskUnderTest, visitor: Visitor, tmp_path: Path
) -> None:
    silent = tmp_path / "silent.avi"
    silent.write_bytes(b"")
    kiosk.films(silent)
    visitor.touches("source-camera")
    reads_fault(visitor, FaultCode.CAMERA_SILENT)
    takes_another_way(visitor)


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


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (papers.broken_pdf, FaultCode.PDF_BROKEN),
        (papers.encrypted_pdf, FaultCode.PDF_ENCRYPTED),
        (papers.huge_png, FaultCode.IMAGE_TOO_LARGE),
        (papers.text_named_jpg, FaultCode.FILE_MISLABELLED),
    ],
)
def test_a_file_that_cannot_be_taken(
    make: Callable[[Path], Path],
    code: FaultCode,
    kiosk: KioskUnderTest,
    visitor: Visitor,
    tmp_path: Path,
) -> None:
    bad, good = make(tmp_path), papers.photograph(tmp_path)
    kiosk.plugs_key(bad, good)
    visitor.touches("source-file")
    deeds.opens_file(visitor, bad.name)
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


def test_a_scan_that_is_stopped(visitor: Visitor) -> None:
    visitor.touches("source-scanner")
    visitor.touches("scan")
    visitor.touches("stop")
    visitor.waits_for(lambda look: look.named("scan"), "the scanner ready again")
    visitor.touches("scan")
    deeds.waits_for_pages(visitor, 1)

"""Erasure, proved: what went through a visit is found nowhere once it is over.

Unique canaries (passwords, a name, answers, the pixels of a page, documents) go through a
whole visit, and through visits that are killed in the middle. Each test first finds them in
the visit while it lives: a search that found nothing anywhere would prove nothing.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.contract.models import AttestationKind
from kiosk.printing.protocol import Phase
from tests.erasure.canaries import Canary, found_in, of_file, of_frame, of_picture, of_text
from tests.erasure.searching import search_files, search_memory
from tests.phone.chromium import Phone
from tests.printing.ippeve import WAIT, pages
from tests.visits import beside, deeds, papers
from tests.visits.film import Sheet, shoot
from tests.visits.kiosk_under_test import KioskUnderTest, can_read_memory, children, command_of
from tests.visits.looking import until
from tests.visits.owner import received
from tests.visits.people import account
from tests.visits.visitor import Visitor

pytestmark = pytest.mark.visit

WHO = account("lambertin")
_JPEG = Canary("a JPEG", "its first bytes", b"\xff\xd8\xff")


@dataclass
class Cage:
    """The canaries of one visit.

    ``unique`` were made for it; ``known`` are those of an invented household, which other
    kiosks of this machine may be showing at the same time.
    """

    unique: list[Canary] = field(default_factory=list)
    known: list[Canary] = field(default_factory=list)
    since: float = field(default_factory=time.time)

    def word(self, name: str) -> str:
        """Make a word that nobody has ever typed, and look for it from now on."""
        word = "k" + "".join(secrets.choice("abcdefghijmnopqrstuvxyz") for _ in range(13))
        self.unique += of_text(name, word)
        return word

    @property
    def all(self) -> list[Canary]:
        return self.unique + self.known


@pytest.fixture
def cage() -> Cage:
    made = Cage()
    for name, text in (
        ("the name", WHO.person.nom_usage or ""),
        ("the name in capitals", (WHO.person.nom_usage or "").upper()),
        ("the birth name", WHO.person.nom_naissance),
        ("the number", WHO.nir[:13]),
        ("the number as it is shown", " ".join(WHO.nir[a:b] for a, b in ((3, 5), (5, 7), (7, 10)))),
        ("the password", WHO.password),
    ):
        made.known += of_text(name, text)
    return made


@pytest.fixture(scope="module")
def sheet_film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sheet with words that no other sheet has, under the camera. Words, and no drawing at
    random: about one in five of those looks out of focus to the advice under the camera."""
    path = tmp_path_factory.mktemp("film") / "sheet.avi"
    words = tuple(secrets.token_hex(20) for _ in range(10))
    shoot(path, [Sheet("Papier unique", words)], still_s=12, after_s=3)
    return path


@pytest.fixture
def kiosk(sheet_film: Path, tmp_path: Path) -> Iterator[KioskUnderTest]:
    # As in production: what a visit prints goes to its private directory alone.
    settings = {
        "supervisor": {"show_output": False},
        "visit": {"farewell_s": 2},
        "phone": {"enabled": True, "address": "127.0.0.1"},
    }
    with KioskUnderTest(
        tmp_path / "kiosk", size=(1280, 1024), film=sheet_film, settings=settings
    ) as kiosk:
        yield kiosk


# --- A whole visit -----------------------------------------------------------------------------


def test_nothing_of_a_whole_visit_is_left(
    kiosk: KioskUnderTest, cage: Cage, sheet_film: Path
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-account")
    deeds.gives_number(visitor, WHO.nir[:13])
    deeds.gives_password(visitor, cage.word("a refused password"))
    visitor.reads(visitor.says("problem-credentials-refused"))
    deeds.gives_password(visitor, WHO.password)
    visitor.sees("account")

    visitor.touches("task-attestation")
    deeds.chooses_attestation(visitor, AttestationKind.QUOTIENT_FAMILIAL)
    deeds.prints(visitor)
    visitor.sees("account")
    cage.unique += of_file("the attestation", kiosk.printer.documents[-1])

    visitor.touches("task-document")
    deeds.chooses_document(visitor, "logement")
    number = _sends_a_page(kiosk, visitor, cage, sheet_film)
    [*lived] = _private_files(kiosk, visitor)
    assert _alive(visitor.pid, cage) >= {"the name", "a document name"}
    assert lived

    deeds.ends(visitor)
    kiosk.visitor().sees("attract")
    kiosk.is_over(visitor)
    cage.unique += of_text("the number of the receipt", number)
    sent = kiosk.directory.parent / "sent.pdf"
    sent.write_bytes(received(kiosk, WHO, number)[1])
    cage.unique += of_file("the document sent", sent)
    assert _left(kiosk, cage) == []
    assert _left_at_the_caf(kiosk, cage) == []


def _sends_a_page(kiosk: KioskUnderTest, visitor: Visitor, cage: Cage, film: Path) -> str:
    visitor.touches("source-camera")
    visitor.sees("camera")
    deeds.waits_for_pages(visitor, 1)
    cage.unique += of_frame("the camera", film, 60)
    worker = kiosk.capture_worker(visitor)
    # The sheet comes and goes in the film: at some moment the worker holds that very picture.
    until(lambda: "the camera" in _alive(worker, cage), "the camera's picture in the worker", 60)
    visitor.touches("primary")
    visitor.sees("pages")
    until(lambda: _read_all(kiosk, visitor), "every page read")
    seen = _images(kiosk, visitor)
    visitor.touches("rotate-1")
    until(lambda: _images(kiosk, visitor) != seen, "the page turned")
    for image in _settled_images(kiosk, visitor):
        cage.unique += of_file("the file of a page", image)
        cage.unique += of_picture("the pixels of a page", image)
    visitor.touches("view-1")
    visitor.sees("page-view")
    assert "the pixels of a page" in _alive(visitor.pid, cage)
    visitor.touches("back")
    visitor.touches("primary")
    visitor.sees_thing("question-name")
    draft = cage.word("a draft that was never sent")
    visitor.types(draft)
    visitor.erases(len(draft))
    visitor.types(cage.word("a document name"))
    visitor.touches("primary")
    visitor.sees("review")
    return deeds.sends(visitor)


# --- Visits that are killed --------------------------------------------------------------------


def test_nothing_is_left_of_a_visit_killed_while_a_password_is_typed(
    kiosk: KioskUnderTest, cage: Cage
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-account")
    deeds.gives_number(visitor, WHO.nir[:13])
    visitor.sees_thing("question-password")
    visitor.types(cage.word("a password half typed"))
    visitor.looks()
    assert "a password half typed" in _alive(visitor.pid, cage)
    _killed(kiosk, visitor)
    assert _left(kiosk, cage) == []
    assert _left_at_the_caf(kiosk, cage) == []


def test_nothing_is_left_of_a_visit_killed_beside_a_conseiller(
    kiosk: KioskUnderTest, cage: Cage
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-account")
    deeds.signs_in(visitor, WHO)
    visitor.sees("account")
    beside.comes(visitor)
    visitor.touches("ask-mandat")
    beside.agrees(visitor, "changer-banque")
    number = visitor.sees_thing("mandat-number").words
    cage.unique += of_text("the number of the mandat", number)
    visitor.touches("primary")
    visitor.sees_thing("beside-banner")
    assert _alive(visitor.pid, cage) >= {"the name", "the number of the mandat"}
    _killed(kiosk, visitor)
    # What the Caf keeps is the mandat itself, under its number.
    assert _left(kiosk, cage) == []


def test_nothing_is_left_of_a_visit_killed_while_it_prints(
    kiosk: KioskUnderTest, cage: Cage
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-attestation")
    deeds.signs_in(visitor, WHO)
    deeds.chooses_attestation(visitor, AttestationKind.PAIEMENT)
    kiosk.printer.plan(pages(0, of=1), WAIT)
    visitor.touches("primary")
    visitor.reads(visitor.says(f"printing-phase-{Phase.PRINTING}"))
    cage.unique += of_file("the attestation", kiosk.printer.documents[-1])
    assert _alive(visitor.pid, cage) >= {"the name", "the attestation"}
    _killed(kiosk, visitor)
    kiosk.printer.release()
    assert _left(kiosk, cage) == []
    assert _left_at_the_caf(kiosk, cage) == []


def test_nothing_is_left_of_a_visit_killed_under_the_camera(
    kiosk: KioskUnderTest, cage: Cage, sheet_film: Path
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-document")
    deeds.signs_in(visitor, WHO)
    deeds.chooses_document(visitor, "logement")
    visitor.touches("source-camera")
    deeds.waits_for_pages(visitor, 1)
    for image in _settled_images(kiosk, visitor):
        cage.unique += of_file("the file of a page", image)
        cage.unique += of_picture("the pixels of a page", image)
    cage.unique += of_frame("the camera", sheet_film, 60)
    found = search_files(_private(kiosk, visitor), cage.unique)
    assert found != [], "the page taken is in no file of the visit"
    _killed(kiosk, visitor)
    assert _left(kiosk, cage) == []
    assert _left_at_the_caf(kiosk, cage) == []


def test_nothing_is_left_of_a_visit_killed_with_a_telephone_joined(
    kiosk: KioskUnderTest, cage: Cage, tmp_path: Path
) -> None:
    visitor = kiosk.visitor()
    visitor.wakes()
    visitor.touches("task-document")
    deeds.signs_in(visitor, WHO)
    deeds.chooses_document(visitor, "logement")
    visitor.touches("source-phone")
    url = deeds.aims_at_code(visitor)
    cage.unique += of_text("the page on the network", urlsplit(url).path.strip("/"))
    cage.unique += of_text("the key of the pictures", urlsplit(url).fragment)
    with Phone() as phone:
        phone.opens(url)
        visitor.reads(visitor.says("phone-joined"))
        phone.chooses("camera", papers.photograph(tmp_path))
        deeds.waits_for_pages(visitor, 1)
        for image in _settled_images(kiosk, visitor):
            cage.unique += of_file("the file of a page", image)
        assert search_files(_private(kiosk, visitor), cage.unique) != []
        assert _alive(visitor.pid, cage) >= {"the page on the network", "the key of the pictures"}
        _killed(kiosk, visitor)
    assert _left(kiosk, cage) == []
    assert _left_at_the_caf(kiosk, cage) == []


# --- Looking -----------------------------------------------------------------------------------


def _killed(kiosk: KioskUnderTest, visitor: Visitor) -> None:
    kiosk.kills(visitor)
    following = kiosk.visitor()
    following.reads(following.says("attract-after-crash"))
    kiosk.is_over(visitor)


def _alive(pid: int, cage: Cage) -> set[str]:
    """Return which things are found in the memory of a living process."""
    if not can_read_memory():
        pytest.skip("only root may read the memory of processes that forbid it")
    return {canary.thing for canary in search_memory(pid, cage.all)}


def _left(kiosk: KioskUnderTest, cage: Cage) -> list[str]:
    """Return every trace of a visit that is over, on this machine's side."""
    ours = [kiosk.directory]
    # What is the printer's and the Caf's: paper that came out, what was sent to the Caf.
    theirs = [kiosk.printer.received, kiosk.state]
    found = search_files(ours, cage.all, besides=theirs)
    found += search_files([Path("/dev/shm")], cage.unique)
    found += search_files(_touched(Path("/tmp"), cage.since, kiosk.directory), cage.unique)
    if can_read_memory():
        for pid in (kiosk.supervisor, *_visits(kiosk)):
            found += [f"process {pid}: {one}" for one in search_memory(pid, cage.all)]
    return found


def _left_at_the_caf(kiosk: KioskUnderTest, cage: Cage) -> list[str]:
    """Return what the Caf should not have: passwords in clear, what was never sent."""
    secret = ("password", "never sent")
    never = [canary for canary in cage.all if any(word in canary.thing for word in secret)]
    assert never
    return search_files([kiosk.state], never)


def _visits(kiosk: KioskUnderTest) -> Sequence[int]:
    """Return the visit that is shown now and the one behind it."""
    kiosk.standby.ask("look")
    found = [pid for pid in children(kiosk.supervisor) if "backend" not in command_of(pid)]
    assert len(found) == 2
    return found


def _touched(root: Path, since: float, besides: Path) -> list[Path]:
    """Return what was changed since then in a folder that everybody shares."""
    changed = []
    for entry in root.iterdir():
        try:
            if entry.lstat().st_mtime >= since and entry not in besides.parents:
                changed.append(entry)
        except FileNotFoundError:
            continue
    return changed


def _private(kiosk: KioskUnderTest, visitor: Visitor) -> list[Path]:
    return [path for path in kiosk.private_directories() if path.name == visitor.id]


def _private_files(kiosk: KioskUnderTest, visitor: Visitor) -> Iterator[Path]:
    for root in _private(kiosk, visitor):
        yield from (path for path in root.rglob("*") if path.is_file())


def _images(kiosk: KioskUnderTest, visitor: Visitor) -> list[Path]:
    found = [path for path in _private_files(kiosk, visitor) if _is_jpeg(path)]
    assert found, f"no page in {[os.fspath(path) for path in _private_files(kiosk, visitor)]}"
    return found


def _is_jpeg(path: Path) -> bool:
    try:
        return bool(found_in(path.read_bytes()[:3], [_JPEG]))
    except FileNotFoundError:
        # A page that is turned gets files of other names.
        return False


def _settled_images(kiosk: KioskUnderTest, visitor: Visitor) -> list[Path]:
    """Return the pictures once nothing will turn them any more: every page was read."""
    until(lambda: _read_all(kiosk, visitor), "every page read")
    return _images(kiosk, visitor)


def _read_all(kiosk: KioskUnderTest, visitor: Visitor) -> bool:
    """Return whether there is a page, and each was read as it stands now."""
    names = {path.name for path in _private_files(kiosk, visitor)}
    standing = {
        name.removesuffix(".jpg")
        for name in names
        if name.endswith(".jpg") and not name.endswith((".original.jpg", "-small.jpg"))
    }
    return bool(standing) and all(f"{name}.text" in names for name in standing)

"""The pages of a visit, as files of its private directory.

Everything known of a page is on disk, so that the worker that comes after a dead one goes on
with the same pages. Page ``k``: ``page-k.json`` (what it is), and, under names that change
each time it is turned so that nobody shows an old picture, ``page-k-n.jpg``,
``page-k-n-small.jpg``, for a PDF page ``page-k-n.pdf``, and once it was read ``page-k-n.text``.
The whole picture of which it was made, where there is one, is ``page-k.original.jpg``: it stays
what it is, and goes with the page.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from kiosk.scanner.corners import scaled, turned, whole
from kiosk.scanner.faults import SourceFault, no_room_said
from kiosk.scanner.protocol.events import OriginalShown
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.protocol.pages import Page, PageSource, PaperFormat
from kiosk.scanner.protocol.places import Quad
from kiosk.scanner.protocol.problems import PageProblem
from kiosk.scanner.text import PageText
from kiosk.scanner.vision import encode
from kiosk.scanner.vision.faces import two_faces
from kiosk.scanner.vision.types import Picture

_PARTIAL = ".part"

#: Bytes under which a disk counts as full.
_LEAST_ROOM = 65_536


@dataclass(frozen=True)
class Original:
    """A whole picture, and the corners of its page from the page's top left, or None."""

    image: Picture
    corners: Quad | None


@dataclass(frozen=True)
class Framing:
    """The whole picture on disk: its size in pixels, and the corners of its page in it."""

    width: int
    height: int
    corners: Quad


@dataclass(frozen=True)
class StoredPage:
    """A page on disk. ``pdf`` is its own one-page PDF, where it comes from one.

    ``faces``: the pages that were laid on it, of which it is made. ``framing`` tells of the
    whole picture of which it was made, where one was kept.
    """

    id: str
    source: PageSource
    revision: int
    width: int
    height: int
    is_pdf: bool
    problems: tuple[PageProblem, ...]
    format: PaperFormat = PaperFormat.OTHER
    faces: tuple[str, ...] = ()
    framing: Framing | None = None

    @property
    def stem(self) -> str:
        """Common beginning of the names of this revision's files."""
        return f"page-{self.id}-{self.revision}"


class PageStore:
    """Pages in a directory. Raises :class:`SourceFault` STORAGE_FULL where no space is left."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        for partial in directory.glob(f"*{_PARTIAL}"):
            # A worker died while it wrote this.
            partial.unlink(missing_ok=True)
        for scratch in directory.glob("scratch-*"):
            shutil.rmtree(scratch, ignore_errors=True)

    def add(
        self,
        image: Picture,
        source: PageSource,
        problems: tuple[PageProblem, ...] = (),
        pdf: bytes | None = None,
        *,
        paper: PaperFormat = PaperFormat.OTHER,
        faces: tuple[str, ...] = (),
        original: Original | None = None,
    ) -> Page:
        """Keep a page; ``pdf`` is what goes into the document in place of the picture.

        ``original`` is kept beside it, so that the page can be made again from it.
        """
        jpeg, (width, height) = encode.encode_page(image, paper)
        page_id = secrets.token_hex(6)
        stored = StoredPage(
            page_id,
            source,
            0,
            width,
            height,
            pdf is not None,
            problems,
            paper,
            faces,
            None if original is None else self._keep_original(page_id, original),
        )
        try:
            self._write(stored, jpeg, encode.encode_thumbnail(image), pdf)
        except BaseException:
            self._original(page_id).unlink(missing_ok=True)
            raise
        return self._page(stored)

    def replace(
        self,
        page_id: str,
        image: Picture,
        problems: tuple[PageProblem, ...],
        corners: Quad,
        *,
        paper: PaperFormat,
    ) -> Page:
        """Put what ``corners`` of the whole picture gave in the place of a page."""
        old = self.stored(page_id)
        if old.framing is None:
            raise SourceFault(FaultCode.ORIGINAL_NONE)
        jpeg, (width, height) = encode.encode_page(image, paper)
        new = replace(
            old,
            revision=old.revision + 1,
            width=width,
            height=height,
            problems=problems,
            format=paper,
            framing=replace(old.framing, corners=corners),
        )
        self._write(new, jpeg, encode.encode_thumbnail(image), None)
        self._remove_revision(old)
        return self._page(new)

    def original(self, page_id: str) -> OriginalShown:
        """Return the whole picture of a page. Raises :class:`SourceFault` ORIGINAL_NONE."""
        framing = self.stored(page_id).framing
        path = self._original(page_id)
        if framing is None or not path.exists():
            raise SourceFault(FaultCode.ORIGINAL_NONE)
        return OriginalShown(page_id, path, framing.width, framing.height, framing.corners)

    def rotate(self, page_id: str, quarter_turns: int) -> Page:
        """Turn a page clockwise. Raises :class:`SourceFault` PAGE_NONE."""
        old = self.stored(page_id)
        image = encode.decode_page(self.jpeg(old))
        if image is None:
            raise SourceFault(FaultCode.PAGE_NONE)
        picture = encode.rotated(image, quarter_turns)
        jpeg, (width, height) = encode.encode_page(picture, old.format)
        framing = old.framing
        if framing is not None:
            # Turned to the right, what was at the bottom left is at the top left.
            framing = replace(framing, corners=turned(framing.corners, -quarter_turns))
        new = replace(old, revision=old.revision + 1, width=width, height=height, framing=framing)
        pdf = self.pdf(old)
        if pdf is not None:
            from kiosk.scanner.sources.pdfs import rotated_page

            pdf = rotated_page(pdf, quarter_turns)
        self._write(new, jpeg, encode.encode_thumbnail(picture), pdf)
        self._remove_revision(old)
        return self._page(new)

    def judge(self, page_id: str, problems: tuple[PageProblem, ...]) -> Page:
        """Note what a page suffers from, its picture untouched. Raises :class:`SourceFault`."""
        judged = replace(self.stored(page_id), problems=problems)
        self._write_note(judged)
        return self._page(judged)

    def page(self, page_id: str) -> Page:
        """Return a page as it is now. Raises :class:`SourceFault` PAGE_NONE."""
        return self._page(self.stored(page_id))

    def unread(self) -> tuple[str, ...]:
        """Return the ids of the pages that nobody read, as a dead worker leaves them."""
        notes = sorted(self._directory.glob("page-*.json"), key=lambda note: note.stat().st_mtime)
        ids = [note.name.removeprefix("page-").removesuffix(".json") for note in notes]
        return tuple(one for one in ids if self.text(self.stored(one)) is None)

    def forget(self, page_id: str) -> None:
        """Remove a page's files, and its faces'. Raises :class:`SourceFault` PAGE_NONE."""
        stored = self.stored(page_id)
        for face in stored.faces:
            self.forget(face)
        self._note(page_id).unlink(missing_ok=True)
        self._original(page_id).unlink(missing_ok=True)
        self._remove_revision(stored)

    def join(self, front_id: str, back_id: str) -> Page:
        """Lay two pages on one sheet and put them away. Raises :class:`SourceFault` PAGE_NONE."""
        fronts = [self.stored(page_id) for page_id in (front_id, back_id)]
        images = [encode.decode_page(self.jpeg(stored)) for stored in fronts]
        pictures = [image for image in images if image is not None]
        if front_id == back_id or len(pictures) != 2:
            raise SourceFault(FaultCode.PAGE_NONE)
        problems = tuple(dict.fromkeys(fronts[0].problems + fronts[1].problems))
        sheet = two_faces(*pictures)
        faces = (front_id, back_id)
        source, paper = fronts[0].source, PaperFormat.FACES
        return self.add(sheet, source, problems, paper=paper, faces=faces)

    def split(self, page_id: str) -> tuple[Page, ...]:
        """Give the two faces of a sheet back, as they were. Raises :class:`SourceFault`."""
        sheet = self.stored(page_id)
        pages = tuple(self._page(self.stored(face)) for face in sheet.faces)
        if not pages:
            raise SourceFault(FaultCode.PAGE_NONE)
        self._note(page_id).unlink(missing_ok=True)
        self._remove_revision(sheet)
        return pages

    def stored(self, page_id: str) -> StoredPage:
        """Return what is known of a page. Raises :class:`SourceFault` PAGE_NONE."""
        if not (page_id.isascii() and page_id.isalnum()):
            raise SourceFault(FaultCode.PAGE_NONE)
        try:
            note = json.loads(self._note(page_id).read_bytes())
        except FileNotFoundError as error:
            raise SourceFault(FaultCode.PAGE_NONE) from error
        return StoredPage(
            id=page_id,
            source=PageSource(note["source"]),
            revision=note["revision"],
            width=note["width"],
            height=note["height"],
            is_pdf=note["is_pdf"],
            problems=tuple(PageProblem(problem) for problem in note["problems"]),
            format=PaperFormat(note["format"]),
            faces=tuple(note["faces"]),
            framing=_framing(note["framing"]),
        )

    def jpeg(self, stored: StoredPage) -> bytes:
        """Return the JPEG of a page. Raises :class:`SourceFault` PAGE_NONE."""
        return self._read(f"{stored.stem}.jpg")

    def pdf(self, stored: StoredPage) -> bytes | None:
        """Return the one-page PDF of a page that has one. Raises :class:`SourceFault`."""
        return self._read(f"{stored.stem}.pdf") if stored.is_pdf else None

    def keep_text(self, stored: StoredPage, text: PageText) -> None:
        """Keep what was read on this revision of a page; a page turned is to be read again."""
        self.write(f"{stored.stem}.text", json.dumps(text.as_json()).encode())

    def text(self, stored: StoredPage) -> PageText | None:
        """Return what was read on a page, or None where nobody did."""
        try:
            said = (self._directory / f"{stored.stem}.text").read_bytes()
        except FileNotFoundError:
            return None
        return PageText.of(json.loads(said))

    def write(self, name: str, data: bytes) -> Path:
        """Write a file of the private directory, mode 0600: whole, or not at all."""
        path = self._directory / name
        partial = self._directory / f"{name}{_PARTIAL}"
        with no_room_said():
            try:
                descriptor = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
                with os.fdopen(descriptor, "wb") as file:
                    file.write(data)
                partial.replace(path)
            except OSError:
                partial.unlink(missing_ok=True)
                raise
        return path

    def is_full(self) -> bool:
        """Return whether hardly anything more can be written: others may not say so."""
        there = os.statvfs(self._directory)
        return there.f_bavail * there.f_frsize < _LEAST_ROOM or there.f_favail == 0

    def scratch(self) -> Path:
        """Return a new empty folder of the private directory; the caller removes it."""
        path = self._directory / f"scratch-{secrets.token_hex(6)}"
        with no_room_said():
            path.mkdir(mode=0o700)
        return path

    def _write(self, stored: StoredPage, jpeg: bytes, thumbnail: bytes, pdf: bytes | None) -> None:
        if pdf is not None:
            self.write(f"{stored.stem}.pdf", pdf)
        self.write(f"{stored.stem}.jpg", jpeg)
        self.write(f"{stored.stem}-small.jpg", thumbnail)
        self._write_note(stored)

    def _write_note(self, stored: StoredPage) -> None:
        note = {
            "source": stored.source,
            "revision": stored.revision,
            "width": stored.width,
            "height": stored.height,
            "is_pdf": stored.is_pdf,
            "problems": list(stored.problems),
            "format": stored.format,
            "faces": list(stored.faces),
            "framing": None if stored.framing is None else asdict(stored.framing),
        }
        # Last: a page exists once its note does.
        self.write(self._note(stored.id).name, json.dumps(note).encode())

    def _remove_revision(self, stored: StoredPage) -> None:
        for ending in (".jpg", "-small.jpg", ".pdf", ".text"):
            (self._directory / f"{stored.stem}{ending}").unlink(missing_ok=True)

    def _keep_original(self, page_id: str, original: Original) -> Framing:
        jpeg, (width, height) = encode.encode_original(original.image)
        self.write(self._original(page_id).name, jpeg)
        if original.corners is None:
            return Framing(width, height, whole(width, height))
        ratio = width / original.image.shape[1]
        return Framing(width, height, scaled(original.corners, ratio))

    def _original(self, page_id: str) -> Path:
        return self._directory / f"page-{page_id}.original.jpg"

    def _note(self, page_id: str) -> Path:
        return self._directory / f"page-{page_id}.json"

    def _read(self, name: str) -> bytes:
        try:
            return (self._directory / name).read_bytes()
        except FileNotFoundError as error:
            raise SourceFault(FaultCode.PAGE_NONE) from error

    def _page(self, stored: StoredPage) -> Page:
        return Page(
            id=stored.id,
            source=stored.source,
            image=self._directory / f"{stored.stem}.jpg",
            thumbnail=self._directory / f"{stored.stem}-small.jpg",
            width=stored.width,
            height=stored.height,
            problems=stored.problems,
            format=stored.format,
            reframable=stored.framing is not None,
        )


def _framing(said: dict[str, Any] | None) -> Framing | None:
    if said is None:
        return None
    a, b, c, d = ((float(x), float(y)) for x, y in said["corners"])
    return Framing(said["width"], said["height"], (a, b, c, d))

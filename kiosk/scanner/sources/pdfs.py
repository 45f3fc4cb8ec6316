"""A PDF from a key into pages: its drawing and nothing that acts.

A page is rebuilt from an allow-list (boxes, contents, resources), forms drawn flat, so that
scripts, actions, embedded files, links and metadata stay behind with the rest; text stays text.
Only what cannot be kept so is drawn again as a picture: layers, or a page over 1 MB.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pikepdf
import pypdfium2

from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_PAGE_BYTES, MAX_PDF_PAGES, PAGE_DPI
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.sources.packed import unpacks_within_limits
from kiosk.scanner.sources.pdf_text import own_text
from kiosk.scanner.text import PageText
from kiosk.scanner.vision.types import Picture

#: What a page is made of; the rest of its dictionary acts, links or tells (ISO 32000-1, 7.7.3.3).
_PAGE_KEYS = ("/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group")
_INHERITED = ("/MediaBox", "/CropBox", "/Rotate", "/Resources")

#: Anywhere below a page: actions, scripts, files inside or outside, who made it and when.
_FORBIDDEN = (
    *("/AA", "/A", "/JS", "/OpenAction", "/AF", "/EF", "/EmbeddedFiles", "/Ref", "/OPI"),
    *("/Metadata", "/PieceInfo", "/LastModified", "/StructParent", "/StructParents", "/OC"),
)

#: Sheet sides in points (1/72 inch) under and over which a page is drawn again on A4.
_MIN_POINTS, _MAX_POINTS = 36.0, 2400.0

#: What is raised over a damaged file: qpdf's own faults under two names, and Python's where a
#: thing is not of the kind that it should be.
_BROKEN = (
    *(pikepdf.PdfError, pypdfium2.PdfiumError, RuntimeError, ValueError, TypeError),
    *(AttributeError, LookupError, ArithmeticError),
)


@dataclass(frozen=True)
class PdfPage:
    """``image`` to look at; ``pdf`` the page itself, or None where the picture takes its place.

    ``text`` is what the page says of itself, in pixels of the image; None where it says little
    or nothing, like a scan of somebody else's, and is to be read as a picture.
    """

    image: Picture
    pdf: bytes | None
    text: PageText | None = None


def read_pdf(data: bytes, job: Job) -> Iterator[PdfPage]:
    """Yield the pages of a PDF in order.

    Raises :class:`SourceFault` PDF_ENCRYPTED where it asks for a password, PDF_BROKEN,
    PDF_TOO_MANY_PAGES, FILE_TOO_LARGE where it unpacks to more than can be held, or CANCELLED.
    """
    if not unpacks_within_limits(data, job.check):
        raise SourceFault(FaultCode.FILE_TOO_LARGE)
    try:
        with _open(data) as source:
            yield from _pages(source, job)
    except _BROKEN as error:
        raise SourceFault(FaultCode.PDF_BROKEN) from error
    except MemoryError as error:
        raise SourceFault(FaultCode.FILE_TOO_LARGE) from error


def _pages(source: pikepdf.Pdf, job: Job) -> Iterator[PdfPage]:
    count = len(source.pages)
    if count == 0:
        raise SourceFault(FaultCode.PDF_BROKEN)
    if count > MAX_PDF_PAGES:
        raise SourceFault(FaultCode.PDF_TOO_MANY_PAGES)
    layered = "/OCProperties" in source.Root
    source.generate_appearance_streams()
    source.flatten_annotations("screen")
    flat = io.BytesIO()
    source.save(flat)
    for index in range(count):
        job.progress(index / count)
        kept = None if layered else _alone(source, index)
        if kept is not None and len(kept) <= MAX_PAGE_BYTES:
            image = _drawn(kept, 0)
            yield PdfPage(image, kept, own_text(kept, image.shape[1], image.shape[0]))
        else:
            yield PdfPage(_drawn(flat.getvalue(), index), None)


def rotated_page(page: bytes, quarter_turns: int) -> bytes:
    """Return a one-page PDF turned clockwise."""
    with pikepdf.open(io.BytesIO(page)) as pdf:
        pdf.pages[0].rotate(90 * (quarter_turns % 4), relative=True)
        return _saved(pdf)


def _open(data: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(io.BytesIO(data), suppress_warnings=True)
    except pikepdf.PasswordError as error:
        raise SourceFault(FaultCode.PDF_ENCRYPTED) from error


def _alone(source: pikepdf.Pdf, index: int) -> bytes | None:
    """Return a page as a PDF of its own, or None for a sheet too odd to be kept."""
    page = source.pages[index].obj
    copied = pikepdf.Dictionary(Type=pikepdf.Name.Page)
    for key in _PAGE_KEYS:
        value = _inherited(page, key) if key in _INHERITED else page.get(key)
        if value is not None:
            copied[key] = value
    if "/MediaBox" not in copied or not _sane_box(copied["/MediaBox"]):
        return None
    with pikepdf.new() as target:
        target.pages.append(pikepdf.Page(target.copy_foreign(source.make_indirect(copied))))
        for thing in target.objects:
            _scrub(thing)
        return _saved(target)


def _inherited(page: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Look for an attribute on the page, then on the nodes above it; a loop ends the search."""
    node: pikepdf.Object | None = page
    for _ in range(32):
        if node is None or key in node:
            return None if node is None else node[key]
        node = node.get("/Parent")
    return None


def _sane_box(box: pikepdf.Object) -> bool:
    if not isinstance(box, pikepdf.Array) or len(box) != 4:
        return False
    left, bottom, right, top = (float(side) for side in box)
    sides = (abs(right - left), abs(top - bottom))
    return all(_MIN_POINTS <= side <= _MAX_POINTS for side in sides)


def _scrub(thing: pikepdf.Object, depth: int = 0) -> None:
    """Remove the forbidden keys of an object and of what is written inside it."""
    if depth > 50:
        raise ValueError("nested too deep")
    if isinstance(thing, pikepdf.Array):
        for value in thing:
            if isinstance(value, pikepdf.Array | pikepdf.Dictionary):
                _scrub(value, depth + 1)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key in _FORBIDDEN:
            if key in thing:
                del thing[key]
        if isinstance(thing, pikepdf.Stream) and "/F" in thing:
            # The data of the stream would be in a file outside (ISO 32000-1, 7.3.8.2).
            del thing["/F"]
        for key in list(thing.keys()):
            value = thing[key]
            if isinstance(value, pikepdf.Array | pikepdf.Dictionary) and not value.is_indirect:
                _scrub(value, depth + 1)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    pdf.remove_unreferenced_resources()
    output = io.BytesIO()
    pdf.save(output, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return output.getvalue()


def _drawn(data: bytes, index: int) -> Picture:
    """Draw a page at ``PAGE_DPI``, within A4's number of pixels whatever its sheet."""
    document = pypdfium2.PdfDocument(data)
    try:
        page = document[index]
        try:
            width, height = page.get_size()
            longest = 297 / 25.4 * PAGE_DPI
            scale = min(PAGE_DPI / 72, longest / max(width, height, 1e-3))
            bitmap = page.render(scale=max(scale, 1e-3), rev_byteorder=False)
            try:
                pixels = np.array(bitmap.to_numpy()[:, :, :3], np.uint8)
            finally:
                bitmap.close()
        finally:
            page.close()
    finally:
        document.close()
    return np.ascontiguousarray(pixels)

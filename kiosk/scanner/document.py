"""Pages into one PDF: title and language set, and nothing about camera, place or maker.

Pictures lie on sheets of the paper's true size, small enough to be sent, with the words that
were read on them invisibly above. A document of pictures is made for archives (PDF/A-2u); one
with pages of somebody's PDF keeps these as they are, and claims nothing.
"""

from __future__ import annotations

import io
import zlib

import pikepdf

from kiosk.scanner import archive, formats
from kiosk.scanner.faults import SourceFault
from kiosk.scanner.jobs import Job
from kiosk.scanner.limits import MAX_DOCUMENT_PAGES
from kiosk.scanner.pages import PageStore, StoredPage
from kiosk.scanner.protocol.fault_codes import FaultCode
from kiosk.scanner.text import PageText
from kiosk.scanner.text_layer import FONT, Words
from kiosk.scanner.vision.layers import FourGreys, Jpeg, Sent, sent

_POINTS_PER_INCH = 72


def build_document(
    store: PageStore, page_ids: tuple[str, ...], title: str, language: str, job: Job
) -> bytes:
    """Return the PDF of pages, in the order given.

    Raises :class:`SourceFault` DOCUMENT_EMPTY, DOCUMENT_TOO_MANY_PAGES, PAGE_NONE, CANCELLED.
    """
    if not page_ids:
        raise SourceFault(FaultCode.DOCUMENT_EMPTY)
    if len(page_ids) > MAX_DOCUMENT_PAGES:
        raise SourceFault(FaultCode.DOCUMENT_TOO_MANY_PAGES)
    foreign = False
    words = Words()
    written: list[pikepdf.Page] = []
    with pikepdf.new() as document:
        for done, page_id in enumerate(page_ids):
            job.progress(done / len(page_ids))
            stored = store.stored(page_id)
            pdf = store.pdf(stored)
            if pdf is None:
                text = store.text(stored)
                _add_picture(document, store.jpeg(stored), stored, text, words)
                if text is not None and text.words:
                    written.append(document.pages[-1])
            else:
                foreign = True
                with pikepdf.open(io.BytesIO(pdf)) as single:
                    document.pages.extend(single.pages)
        if written:
            font = words.font(document)
            for page in written:
                page.obj.Resources["/Font"] = pikepdf.Dictionary({FONT: font})
        _describe(document, title, language)
        if not foreign:
            archive.claim(document)
        output = io.BytesIO()
        document.save(
            output,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            # Of the content, and not of the clock.
            deterministic_id=True,
        )
    return output.getvalue()


def _describe(document: pikepdf.Pdf, title: str, language: str) -> None:
    document.docinfo["/Title"] = title
    document.Root["/Lang"] = pikepdf.String(language)
    # Readers show the title and not the name of the file (ISO 32000-1, table 150).
    document.Root["/ViewerPreferences"] = pikepdf.Dictionary(DisplayDocTitle=True)
    with document.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["dc:title"] = title
        metadata["dc:language"] = {language}


def _add_picture(
    document: pikepdf.Pdf, kept: bytes, stored: StoredPage, text: PageText | None, words: Words
) -> None:
    """Lay a picture on a sheet of its own, and its words over it."""
    inches = formats.sheet_inches(stored.width, stored.height, stored.format)
    width, height = (side * _POINTS_PER_INCH for side in inches)
    written = words.drawn(text, width, height) if text is not None and text.words else b""
    layers = sent(kept, stored.format, beside=len(zlib.compress(written)))
    shown = pikepdf.Dictionary()
    parts = []
    if layers.greys is not None:
        shown["/Print"] = _greys(document, layers, layers.greys)
        parts.append(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Print Do Q")
    across, down = width / layers.width, height / layers.height
    for number, one in enumerate(layers.pictures):
        shown[f"/Picture{number}"] = _picture(document, one)
        bottom = height - (one.top + one.height) * down
        place = f"{one.width * across:.3f} 0 0 {one.height * down:.3f}"
        parts.append(f"q {place} {one.left * across:.3f} {bottom:.3f} cm /Picture{number} Do Q")
    drawing = "\n".join(parts).encode()
    if written:
        drawing += b"\n" + written
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=[0, 0, round(width, 3), round(height, 3)],
        Resources=pikepdf.Dictionary(XObject=shown),
        Contents=document.make_stream(drawing),
    )
    document.pages.append(pikepdf.Page(document.make_indirect(page)))


def _greys(document: pikepdf.Pdf, layers: Sent, greys: FourGreys) -> pikepdf.Object:
    palette = pikepdf.Array(
        [pikepdf.Name.Indexed, pikepdf.Name.DeviceGray, 3, pikepdf.String(greys.palette)]
    )
    return document.make_stream(
        greys.data,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=layers.width,
        Height=layers.height,
        ColorSpace=palette,
        BitsPerComponent=2,
        Filter=pikepdf.Name.FlateDecode,
    )


def _picture(document: pikepdf.Pdf, one: Jpeg) -> pikepdf.Object:
    return document.make_stream(
        one.data,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=one.width,
        Height=one.height,
        ColorSpace=pikepdf.Name.DeviceRGB if one.coloured else pikepdf.Name.DeviceGray,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )

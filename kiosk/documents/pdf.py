"""From laid-out sheets to the bytes of a PDF, the same for the same sheets."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from kiosk.documents.fonts import TEXT, register
from kiosk.documents.sheet import Sheet
from kiosk.documents.structure import write_structure
from kiosk.documents.style import PAGE_HEIGHT, PAGE_WIDTH

_LANGUAGE = "fr-FR"
#: A presentation form of Arabic in a ToUnicode table.
_JOINED = re.compile(rb"<(F[B-E][0-9A-F]{2})>")
_CREATOR = "Espace numérique"


@dataclass(frozen=True, slots=True)
class About:
    """What a PDF says of itself, besides its pages. ``made_at`` has a time zone."""

    title: str
    author: str
    subject: str
    made_at: datetime


def to_pdf(sheet: Sheet, about: About) -> bytes:
    """Paint the sheets and return the PDF: fonts embedded, parts tagged, language said."""
    painted = BytesIO()
    # The dates are those of the content and are written below; reportlab is to add none.
    canvas = Canvas(
        painted,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        invariant=True,
        # Its own default is a font that no PDF embeds.
        initialFontName=register(TEXT, bold=False).name,
    )
    canvas.setTitle(about.title)
    sheet.paint(canvas)
    canvas.save()
    painted.seek(0)
    with pikepdf.open(painted) as pdf:
        _tell_letters(pdf)
        write_structure(pdf, sheet.root)
        pdf.Root.Lang = pikepdf.String(_LANGUAGE)
        pdf.Root.ViewerPreferences = pikepdf.Dictionary(DisplayDocTitle=True)
        _write_about(pdf, about)
        finished = BytesIO()
        pdf.save(
            finished,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            linearize=False,
        )
    return finished.getvalue()


def _tell_letters(pdf: pikepdf.Pdf) -> None:
    """Say which letters the joined forms of Arabic are, for who searches or listens.

    Fonts are drawn by their joined forms (U+FB50 to U+FEFF); a reader must get the letter,
    whichever form it took. Two letters drawn as one keep their joined form, which every
    reader knows: written as two, some would give them back in the wrong order.
    """
    for font in pdf.objects:
        if not isinstance(font, pikepdf.Dictionary) or font.get("/Type") != pikepdf.Name.Font:
            continue
        if "/ToUnicode" in font:
            font.ToUnicode.write(_JOINED.sub(_letter, font.ToUnicode.read_bytes()))


def _letter(entry: re.Match[bytes]) -> bytes:
    letters = unicodedata.normalize("NFKC", chr(int(entry[1], 16)))
    return b"<%04X>" % ord(letters) if len(letters) == 1 else entry[0]


def _write_about(pdf: pikepdf.Pdf, about: About) -> None:
    """Write the same in both places where readers look: the XMP packet and the old dictionary."""
    moment = about.made_at.isoformat(timespec="seconds")
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as xmp:
        xmp["dc:title"] = about.title
        xmp["dc:creator"] = [about.author]
        xmp["dc:description"] = about.subject
        xmp["dc:language"] = [_LANGUAGE]
        xmp["xmp:CreateDate"] = moment
        xmp["xmp:ModifyDate"] = moment
        xmp["xmp:MetadataDate"] = moment
        xmp["xmp:CreatorTool"] = _CREATOR
    dated = pikepdf.models.metadata.encode_pdf_date(about.made_at)
    pdf.docinfo = pdf.make_indirect(
        pikepdf.Dictionary(
            Title=about.title,
            Author=about.author,
            Subject=about.subject,
            Creator=_CREATOR,
            CreationDate=dated,
            ModDate=dated,
        )
    )

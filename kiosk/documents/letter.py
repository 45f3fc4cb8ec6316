"""A letter of the Caf: one sheet for a window envelope, and nothing on it but what it says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, tzinfo

from kiosk.documents import frame
from kiosk.documents.french import long_date
from kiosk.documents.parts import paragraph
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import MM, SUBTITLE, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterContent:
    """What a letter says and to whom: ``adresse`` without the name; paragraphs of ``text``
    are parted by an empty line. The day is that of ``zone``; None: the machine's."""

    name: str = field(repr=False)
    adresse: tuple[str, ...] = field(repr=False)
    subject: str
    text: str = field(repr=False)
    written_at: datetime
    zone: tzinfo | None = None


#: A letter is read by who asked for it, at arm's length: larger than what is filed.
_BODY = TextStyle(12.5, 18)

#: Who writes.
_SENDER = "La Caf"


def render(content: LetterContent) -> bytes:
    """Return the PDF of a letter: A4, the same bytes for the same content. Raises
    :class:`~kiosk.documents.fonts.FontMissing`."""
    sheet = Sheet(lambda new: frame.running_head(new, content.subject))
    day = long_date(content.written_at.astimezone(content.zone).date())
    frame.letterhead(sheet, f"Le {day}", _SENDER)
    sheet.y = max(sheet.y, frame.address(sheet, content.name, content.adresse))
    sheet.space(22 * MM)
    paragraph(sheet, content.subject, SUBTITLE, role="H1")
    sheet.space(5 * MM)
    for text in content.text.split("\n\n"):
        # The spaces of French that hold a mark to its word are not to be made plain.
        paragraph(sheet, re.sub(r"[ \n]+", " ", text.strip()), _BODY)
        sheet.space(3 * MM)
    # The subject tells whoever finds the sheet no more than the envelope did.
    frame.feet(sheet, content.subject, demonstration=False)
    about = About(
        title=content.subject, author=_SENDER, subject=content.subject, made_at=content.written_at
    )
    return to_pdf(sheet, about)

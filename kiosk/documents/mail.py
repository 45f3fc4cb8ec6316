"""A courrier of the Caf as it was sent: one sheet, the same that came by post."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time

from kiosk.documents import frame
from kiosk.documents.french import long_date
from kiosk.documents.parts import paragraph
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import MM, SUBTITLE, TextStyle


@dataclass(frozen=True, slots=True, kw_only=True)
class MailContent:
    """What a courrier says and to whom: ``adresse`` without the name; paragraphs of ``text``
    are parted by an empty line. ``demonstration`` is True where households are invented: the
    sheet then says so."""

    name: str = field(repr=False)
    adresse: tuple[str, ...] = field(repr=False)
    caf: str
    dossier: str = field(repr=False)
    subject: str
    text: str = field(repr=False)
    sent_on: date
    demonstration: bool = True


_BODY = TextStyle(12.5, 18)


def render(content: MailContent) -> bytes:
    """Return the PDF of a courrier: A4, the same bytes for the same content. Raises
    :class:`~kiosk.documents.fonts.FontMissing`."""
    sheet = Sheet(lambda new: frame.running_head(new, content.subject))
    frame.letterhead(sheet, f"Le {long_date(content.sent_on)}", content.caf)
    frame.facts(sheet, (frame.Fact("Numéro d’allocataire", content.dossier),))
    sheet.y = max(sheet.y, frame.address(sheet, content.name, content.adresse))
    sheet.space(22 * MM)
    paragraph(sheet, content.subject, SUBTITLE, role="H1")
    sheet.space(5 * MM)
    for text in (*content.text.split("\n\n"), content.caf):
        # The spaces of French that hold a mark to its word are not to be made plain.
        paragraph(sheet, re.sub(r"[ \n]+", " ", text.strip()), _BODY)
        sheet.space(3 * MM)
    frame.feet(sheet, content.subject, demonstration=content.demonstration)
    about = About(
        title=content.subject,
        author=content.caf,
        subject=content.subject,
        made_at=datetime.combine(content.sent_on, time(12), UTC),
    )
    return to_pdf(sheet, about)

"""The badge of a conseiller: a card to cut out, whose code the camera of a kiosk reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from kiosk.documents import qr
from kiosk.documents.parts import baseline, paragraph
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import BODY, LINE, MM, RADIUS, SUBTITLE, TextStyle
from kiosk.documents.text import wrap


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeContent:
    """``text`` is what the code holds: whoever has it needs the PIN too."""

    name: str
    organisation: str
    text: str = field(repr=False)
    made_at: datetime


#: Larger than a bank card: a camera at arm's length reads its code.
_WIDTH, _HEIGHT = 105 * MM, 62 * MM
_CODE = 46 * MM
_PADDING = 8 * MM
_NAME = TextStyle(16, 20, bold=True)


def render(content: BadgeContent) -> bytes:
    """Return the PDF of a badge: A4, the card at its top. Raises
    :class:`~kiosk.documents.fonts.FontMissing`."""
    sheet = Sheet(lambda _: None)
    left, top = sheet.left, sheet.y
    sheet.box(left, top, _WIDTH, _HEIGHT, radius=RADIUS, stroke=LINE, dashed=True)
    code = qr.modules(content.text)
    beside = left + _PADDING + _CODE + 6 * MM
    room = left + _WIDTH - 4 * MM - beside
    sheet.y = top + _PADDING
    for text, style in ((content.name, _NAME), (content.organisation, SUBTITLE)):
        with sheet.element("H1" if style is _NAME else "P"):
            for line in wrap(text, style, room):
                sheet.text(beside, sheet.y + baseline(style), line, style)
                sheet.skip(style.leading)
        sheet.skip(2 * MM)
    alt = "Code du badge, à montrer à la caméra de la borne."
    qr.draw(sheet, code, left + _PADDING, top + _PADDING, alt=alt, module=_CODE / len(code))
    sheet.y = top + _HEIGHT + 6 * MM
    for text in (
        "Découpez le badge et gardez-le sur vous. N’écrivez pas votre code PIN dessus.",
        "Un badge perdu se remplace. Le nouveau rend l’ancien inutile.",
    ):
        paragraph(sheet, text, BODY)
    about = About(
        title="Badge de conseiller",
        author=content.organisation,
        subject="Badge de conseiller",
        made_at=content.made_at,
    )
    return to_pdf(sheet, about)

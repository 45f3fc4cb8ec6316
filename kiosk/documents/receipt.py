"""The receipt of what was sent: a number to keep, and nothing about anybody."""

from __future__ import annotations

from functools import partial

from kiosk.documents import frame
from kiosk.documents.content import ReceiptContent
from kiosk.documents.french import clock, long_date, the_caf
from kiosk.documents.parts import Card, cards, heading, paragraph, whole
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import MM, SUBTITLE, TITLE
from kiosk.documents.tables import Column, Row, table

_GAP = 5 * MM
_DOCUMENTS = (Column("Document", 76), Column("Pages", 20, "right"))


def render(content: ReceiptContent) -> bytes:
    """Return the PDF of a receipt: A4, one page unless the documents are very many, the
    same bytes for the same content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    sheet = Sheet(lambda new: frame.running_head(new, f"Reçu n° {content.number}"))
    frame.letterhead(sheet, content.caf, content.place)
    sheet.space(14 * MM)
    paragraph(sheet, "Reçu", TITLE, role="H1")
    paragraph(sheet, content.subject, SUBTITLE)
    sheet.space(_GAP * 0.7)
    received = content.submitted_at.astimezone(content.zone)
    moment = f"{long_date(received.date())} à {clock(received)}"
    paragraph(sheet, f"{the_caf(content.caf)} a reçu votre envoi le {moment}.")
    sheet.space(_GAP * 0.7)
    cards(sheet, [Card("Numéro de l’envoi", content.number, "à donner si vous en parlez à la Caf")])
    sheet.space(_GAP)
    if content.documents:
        whole(sheet, partial(_documents, content=content))
        sheet.space(_GAP)
    if content.awaited:
        whole(sheet, partial(_awaited, content=content))
        sheet.space(_GAP)
    whole(sheet, _afterwards)
    reference = f"Reçu n° {content.number}"
    frame.feet(sheet, reference, demonstration=content.demonstration)
    return to_pdf(
        sheet,
        About(
            title=f"Reçu – {content.subject}",
            author=content.caf,
            subject=reference,
            made_at=content.submitted_at,
        ),
    )


def _documents(sheet: Sheet, content: ReceiptContent) -> None:
    heading(sheet, "Ce que vous avez envoyé", "Chaque document, comme vous l’avez nommé.")
    rows = [Row((document.name, str(document.pages))) for document in content.documents]
    pages = sum(document.pages for document in content.documents)
    table(sheet, _DOCUMENTS, rows, Row(("Nombre de pages en tout", str(pages))))


def _awaited(sheet: Sheet, content: ReceiptContent) -> None:
    heading(sheet, "Il reste à envoyer", "La Caf attend ces papiers pour étudier votre envoi.")
    for paper in content.awaited:
        paragraph(sheet, f"• {paper}")


def _afterwards(sheet: Sheet) -> None:
    heading(sheet, "Et maintenant")
    paragraph(
        sheet,
        "Gardez ce reçu : il prouve la date de votre envoi. La Caf vous répondra dans Mon "
        "Compte. La borne ne garde rien de vos documents : reprenez vos papiers avant de partir.",
    )

"""What every attestation has around its parts: its head, its title, its seal, its foot."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.contract.models import Person
from kiosk.documents import frame
from kiosk.documents.content import Attested
from kiosk.documents.french import born, capitalised, full_name, long_date
from kiosk.documents.parts import paragraph
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import MM, SUBTITLE, TITLE, WINDOW_BOTTOM

#: White between two parts.
GAP = 5 * MM

_CLOSER = 0.5

Parts = Callable[[Sheet], None]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a document is called: its title, and the word before its number and its day."""

    title: str
    noun: str = "Attestation"
    issued: str = "Délivrée"


def rendered(content: Attested, kind: Kind, subject: str, parts: Parts) -> bytes:
    """Return the PDF of an attestation about a month or several (``subject``), with what
    ``parts`` sets. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    made = content.attestation
    sheet = _laid_out(content, kind, subject, parts, air=1)
    if len(sheet.pages) > 1:
        # Closer together, if that saves a page.
        closer = _laid_out(content, kind, subject, parts, air=_CLOSER)
        sheet = min(sheet, closer, key=lambda one: len(one.pages))
    reference = f"{kind.noun} n° {made.number}"
    frame.feet(sheet, reference, demonstration=content.demonstration)
    return to_pdf(
        sheet,
        About(
            title=f"{kind.title} – {subject}",
            author=content.caf,
            subject=reference,
            made_at=made.issued_at,
        ),
    )


def named(person: Person) -> str:
    """Return a person with their birth, as an attestation names whom it is about."""
    return f"{full_name(person)}, {born(person)}"


def _laid_out(content: Attested, kind: Kind, subject: str, parts: Parts, *, air: float) -> Sheet:
    running = f"{kind.title} — {subject} — n° {content.attestation.number}"
    sheet = Sheet(lambda new: frame.running_head(new, running), air=air)
    _opening(sheet, content, kind, subject)
    parts(sheet)
    issued = long_date(content.issued_on)
    frame.seal(sheet, f"{kind.issued} le {issued}, à la borne « {content.place} ».")
    return sheet


def _opening(sheet: Sheet, content: Attested, kind: Kind, subject: str) -> None:
    """Set everything above the parts: who, to whom, about what."""
    made = content.attestation
    frame.letterhead(sheet, content.caf, content.place)
    end = frame.address(sheet, full_name(content.holder), content.adresse)
    frame.facts(
        sheet,
        [
            frame.Fact(f"{kind.noun} n°", made.number),
            frame.Fact("Allocataire n°", content.dossier),
            frame.Fact(f"{kind.issued} le", long_date(content.issued_on)),
        ],
    )
    sheet.y = max(sheet.y, end, WINDOW_BOTTOM) + 4 * MM
    paragraph(sheet, kind.title, TITLE, role="H1")
    paragraph(sheet, capitalised(subject), SUBTITLE)
    sheet.space(GAP * 0.7)

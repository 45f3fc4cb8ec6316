"""The relevé de compte of one month: what was paid, what is due, and what is owed.

It has the four parts of an attestation de paiement, so that one reading serves for both, and
what an attestation never shows to others: the debts.
"""

from __future__ import annotations

from functools import partial

from kiosk.documents import frame
from kiosk.documents.attestation import payment_parts
from kiosk.documents.attested import GAP, Kind, named, rendered
from kiosk.documents.content import AttestationContent
from kiosk.documents.french import (
    benefit,
    euros,
    long_date,
    month_name,
    of_month,
)
from kiosk.documents.parts import Card, heading, paragraph, whole
from kiosk.documents.sheet import Sheet
from kiosk.documents.tables import Column, Row, table

_KIND = Kind("Relevé de compte", noun="Relevé", issued="Délivré")

_DEBTS = (
    Column("Prestation", 40),
    Column("Au départ", 18, "right"),
    Column("Retenue par mois", 20, "right"),
    Column("Reste à rembourser", 22, "right"),
)


def render(content: AttestationContent) -> bytes:
    """Return the PDF of a relevé de compte: A4, embedded fonts, the same bytes for the same
    content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    month = month_name(content.attestation.month)
    return rendered(content, _KIND, month, partial(_parts, content=content))


def _parts(sheet: Sheet, content: AttestationContent) -> None:
    paragraph(
        sheet,
        f"Voici le relevé du compte d’allocataire de {named(content.holder)}, pour le mois "
        f"{of_month(content.attestation.month)}.",
    )
    sheet.space(GAP * 0.7)
    listed = len(content.debts) > 1
    after = 0 if listed else frame.SEAL_HEIGHT
    payment_parts(sheet, content, after=after, more=(_owed(content),))
    if listed:
        # One debt is said whole by its card.
        sheet.space(GAP)
        whole(sheet, partial(_debts, content=content), after=frame.SEAL_HEIGHT)


def _owed(content: AttestationContent) -> Card:
    left = sum(debt.balance for debt in content.debts)
    note = "aucune dette"
    if len(content.debts) == 1:
        (debt,) = content.debts
        note = f"{benefit(debt.benefit)}, {euros(debt.monthly_deduction)} retenus par mois"
    elif content.debts:
        note = f"{len(content.debts)} dettes, nommées plus bas"
    return Card("À rembourser", euros(left), note)


def _debts(sheet: Sheet, content: AttestationContent) -> None:
    day = long_date(content.issued_on)
    heading(sheet, "Mes dettes", f"Ce qui reste à rembourser à la Caf le {day}.", number=5)
    rows = [
        Row(
            (
                benefit(debt.benefit),
                euros(debt.initial),
                euros(debt.monthly_deduction),
                euros(debt.balance),
            )
        )
        for debt in content.debts
    ]
    left = sum(debt.balance for debt in content.debts)
    table(sheet, _DEBTS, rows, Row(("Total à rembourser", "", "", euros(left))))

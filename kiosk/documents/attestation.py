"""Attestations de paiement and de quotient familial of one month.

The attestation de quotient familial is shown to schools and town halls: it tells nothing
of payments and rights, which are not theirs to know.
"""

from __future__ import annotations

from functools import partial

from kiosk.contract.models import AttestationKind
from kiosk.documents import frame
from kiosk.documents.attested import GAP, Kind, named, rendered
from kiosk.documents.content import AttestationContent
from kiosk.documents.french import (
    euros,
    full_name,
    long_date,
    month_name,
    of_month,
    place_in_household,
    quotient,
    the_caf,
)
from kiosk.documents.month_parts import missing, payments, recipients, rights, when
from kiosk.documents.parts import Card, beside, cards, heading, paragraph, whole
from kiosk.documents.sheet import Sheet
from kiosk.documents.tables import Column, Row, table

_MEMBERS = (Column("Personne", 52), Column("Naissance", 28), Column("Place dans le foyer", 20))


def render(content: AttestationContent) -> bytes:
    """Return the PDF of an attestation: A4, embedded fonts, the same bytes for the same
    content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    month = month_name(content.attestation.month)
    if content.attestation.kind is AttestationKind.QUOTIENT_FAMILIAL:
        kind = Kind("Attestation de quotient familial")
        return rendered(content, kind, month, partial(_quotient_parts, content=content))
    return rendered(
        content, Kind("Attestation de paiement"), month, partial(_paid, content=content)
    )


# Attestation de paiement


def _paid(sheet: Sheet, content: AttestationContent) -> None:
    month = content.attestation.month
    paragraph(
        sheet,
        f"{the_caf(content.caf)} certifie que le foyer de {named(content.holder)}, a reçu les "
        f"paiements et a les droits qui suivent, pour le mois {of_month(month)}.",
    )
    sheet.space(GAP * 0.7)
    payment_parts(sheet, content, after=frame.SEAL_HEIGHT)


def payment_parts(
    sheet: Sheet, content: AttestationContent, *, after: float, more: tuple[Card, ...] = ()
) -> None:
    """Set the figures, ``more`` of them after those of the month, and the four parts of it;
    ``after`` is the height of what must stand on the page where they end."""
    month = content.attestation.month
    shown = [Card(f"Payé en {month_name(month)}", euros(content.paid), when(content))]
    family = content.rights.quotient_familial
    if family is not None:
        shown.append(Card("Quotient familial", quotient(family), f"en {month_name(month)}"))
    cards(sheet, [*shown, *more])
    sheet.space(GAP)
    beside(
        sheet,
        partial(payments, content=content),
        partial(recipients, content=content),
        share=0.62,
        gap=GAP,
    )
    sheet.space(GAP)
    beside(
        sheet,
        partial(rights, content=content),
        partial(missing, content=content),
        share=0.5,
        gap=GAP,
        after=after,
    )


# Attestation de quotient familial


def _quotient_parts(sheet: Sheet, content: AttestationContent) -> None:
    month = content.attestation.month
    family = content.rights.quotient_familial
    assert family is not None, "AttestationContent refuses it"
    paragraph(
        sheet,
        f"{the_caf(content.caf)} certifie que le quotient familial du foyer de "
        f"{named(content.holder)}, est le suivant pour le mois {of_month(month)}.",
    )
    sheet.space(GAP * 0.7)
    count = len(content.members)
    cards(
        sheet,
        [
            Card("Quotient familial", quotient(family), f"en {month_name(month)}"),
            Card("Foyer", f"{count} personne{'s' if count > 1 else ''}", "nommées ci-dessous"),
        ],
    )
    sheet.space(GAP)
    whole(sheet, partial(_members, content=content))
    sheet.space(GAP)
    whole(sheet, _explained, after=frame.SEAL_HEIGHT)


def _members(sheet: Sheet, content: AttestationContent) -> None:
    heading(
        sheet,
        "Composition du foyer",
        f"Les personnes connues de la Caf le {long_date(content.issued_on)}.",
    )
    rows = [
        Row((full_name(member), long_date(member.date_naissance), place_in_household(member)))
        for member in content.members
    ]
    table(sheet, _MEMBERS, rows)


def _explained(sheet: Sheet) -> None:
    heading(
        sheet,
        "Lire le quotient familial",
        "Il sert, par exemple, à fixer le prix de la cantine ou du centre de loisirs.",
    )
    paragraph(
        sheet,
        "C’est la somme du douzième des revenus annuels et des prestations du mois, divisée par "
        "le nombre de parts du foyer. Il change avec les revenus, les prestations et la famille : "
        "chaque mois a le sien.",
    )

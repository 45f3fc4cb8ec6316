"""Attestations de paiement and de quotient familial of one month.

What the attestation de paiement holds, in four parts, is what the webinar of the Caf des
Hauts-de-Seine of 4 July 2024 describes (« Lecture et compréhension de l’attestation »): the
last payment with its period; its recipient, the allocataire or a third party, with the
bank reference; the rights; the benefits without right, with the reason. Each part says in
a sentence how to read it.

The attestation de quotient familial is shown to schools and town halls: it tells nothing
of payments and rights, which are not theirs to know.
"""

from __future__ import annotations

from functools import partial

from kiosk.contract.models import AttestationKind, PaymentLine, Person, Right
from kiosk.documents import frame
from kiosk.documents.content import AttestationContent
from kiosk.documents.french import (
    benefit,
    born,
    capitalised,
    euros,
    full_name,
    long_date,
    month_name,
    of_month,
    place_in_household,
    quotient,
    reason,
    the_caf,
)
from kiosk.documents.parts import Card, beside, cards, heading, paragraph, whole
from kiosk.documents.pdf import About, to_pdf
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import (
    LINE,
    MM,
    SECOND,
    STRONG,
    STRONG_BODY,
    SUBTITLE,
    TITLE,
    WINDOW_BOTTOM,
)
from kiosk.documents.tables import Column, Row, table

_TITLES = {
    AttestationKind.PAIEMENT: "Attestation de paiement",
    AttestationKind.QUOTIENT_FAMILIAL: "Attestation de quotient familial",
}
_GAP = 5 * MM
_RECIPIENT_PADDING = 3.0
_CLOSER = 0.5

_LINES = (
    Column("Prestation", 44),
    Column("Mois de droit", 29),
    Column("Montant", 22, "right"),
)
_RIGHTS = (Column("Prestation", 70), Column("Montant", 26, "right"))
_MISSING = (Column("Prestation", 60), Column("Situation", 30, "right"))
_MEMBERS = (Column("Personne", 52), Column("Naissance", 28), Column("Place dans le foyer", 20))


def render(content: AttestationContent) -> bytes:
    """Return the PDF of an attestation: A4, embedded fonts, the same bytes for the same
    content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    made = content.attestation
    title = _TITLES[made.kind]
    month = month_name(made.month)
    sheet = _laid_out(content, title, month, air=1)
    if len(sheet.pages) > 1:
        # Closer together, if that saves a page.
        closer = _laid_out(content, title, month, air=_CLOSER)
        sheet = min(sheet, closer, key=lambda one: len(one.pages))
    reference = f"Attestation n° {made.number}"
    frame.feet(sheet, reference, demonstration=content.demonstration)
    return to_pdf(
        sheet,
        About(
            title=f"{title} – {month}",
            author=content.caf,
            subject=reference,
            made_at=made.issued_at,
        ),
    )


def _laid_out(content: AttestationContent, title: str, month: str, *, air: float) -> Sheet:
    number = content.attestation.number
    sheet = Sheet(lambda new: frame.running_head(new, f"{title} — {month} — n° {number}"), air=air)
    _opening(sheet, content, title, month)
    if content.attestation.kind is AttestationKind.PAIEMENT:
        _payment_parts(sheet, content)
    else:
        _quotient_parts(sheet, content)
    issued = long_date(content.issued_on)
    frame.seal(sheet, f"Délivrée le {issued}, à la borne « {content.place} ».")
    return sheet


def _opening(sheet: Sheet, content: AttestationContent, title: str, month: str) -> None:
    """Set everything above the parts: who, to whom, about what."""
    made = content.attestation
    frame.letterhead(sheet, content.caf, content.place)
    end = frame.address(sheet, full_name(content.holder), content.adresse)
    frame.facts(
        sheet,
        [
            frame.Fact("Attestation n°", made.number),
            frame.Fact("Allocataire n°", content.dossier),
            frame.Fact("Délivrée le", long_date(content.issued_on)),
        ],
    )
    sheet.y = max(sheet.y, end, WINDOW_BOTTOM) + 4 * MM
    paragraph(sheet, title, TITLE, role="H1")
    paragraph(sheet, capitalised(month), SUBTITLE)
    sheet.space(_GAP * 0.7)


# Attestation de paiement


def _payment_parts(sheet: Sheet, content: AttestationContent) -> None:
    month = content.attestation.month
    paragraph(
        sheet,
        f"{the_caf(content.caf)} certifie que le foyer de {_named(content.holder)}, a reçu les "
        f"paiements et a les droits qui suivent, pour le mois {of_month(month)}.",
    )
    sheet.space(_GAP * 0.7)
    shown = [Card(f"Payé en {month_name(month)}", euros(content.paid), _when(content))]
    family = content.rights.quotient_familial
    if family is not None:
        shown.append(Card("Quotient familial", quotient(family), f"en {month_name(month)}"))
    cards(sheet, shown)
    sheet.space(_GAP)
    beside(
        sheet,
        partial(_payments, content=content),
        partial(_recipients, content=content),
        share=0.62,
        gap=_GAP,
    )
    sheet.space(_GAP)
    beside(
        sheet,
        partial(_rights, content=content),
        partial(_missing, content=content),
        share=0.5,
        gap=_GAP,
        after=frame.SEAL_HEIGHT,
    )


def _payments(sheet: Sheet, content: AttestationContent) -> None:
    heading(
        sheet,
        "Paiements du mois",
        "Ce que la Caf a versé dans le mois, et le mois pour lequel chaque somme est due. Un "
        "rappel concerne un mois passé.",
        number=1,
    )
    rows = [_line_row(line) for payment in content.rights.payments for line in payment.lines]
    if rows:
        table(sheet, _LINES, rows, Row(("Total payé", "", euros(content.paid))))
    else:
        paragraph(sheet, "Aucun paiement dans le mois.")


def _recipients(sheet: Sheet, content: AttestationContent) -> None:
    heading(
        sheet,
        "Destinataires",
        "Qui a reçu l’argent : l’allocataire, ou un tiers comme un bailleur.",
        number=2,
    )
    payments = content.rights.payments
    if not payments:
        paragraph(sheet, "Aucun destinataire dans le mois.")
    for payment in payments:
        recipient = payment.recipient
        kind = "Tiers" if recipient.third_party else "Allocataire"
        paid = f"{euros(payment.amount)} le {long_date(payment.paid_on)}"
        sheet.rule(sheet.left, sheet.right, sheet.y, LINE, STRONG)
        sheet.space(_RECIPIENT_PADDING)
        paragraph(sheet, recipient.name, STRONG_BODY)
        paragraph(sheet, f"{kind}, compte {recipient.iban_masked}", SECOND)
        paragraph(sheet, paid)
        sheet.space(_RECIPIENT_PADDING)


def _rights(sheet: Sheet, content: AttestationContent) -> None:
    heading(
        sheet,
        "Mes droits",
        f"Ce qui est dû pour {month_name(content.attestation.month)}, avant retenue.",
        number=3,
    )
    rights = content.open_rights
    if rights:
        due = sum(right.amount for right in rights)
        rows = [Row((benefit(right.benefit), euros(right.amount))) for right in rights]
        table(sheet, _RIGHTS, rows, Row(("Total des droits", euros(due))))
    else:
        paragraph(sheet, "Aucun droit ouvert dans le mois.")


def _missing(sheet: Sheet, content: AttestationContent) -> None:
    heading(sheet, "Prestations sans droit", "Ce qui n’est pas versé, et pourquoi.", number=4)
    rows = [_missing_row(right) for right in content.missing_rights]
    if rows:
        table(sheet, _MISSING, rows)
    else:
        paragraph(sheet, "Aucune prestation refusée ou suspendue dans le mois.")


def _line_row(line: PaymentLine) -> Row:
    name = benefit(line.benefit)
    label = {
        "right": name,
        "deduction": f"Retenue : {name}",
        "regularisation": f"{'Rappel' if line.amount >= 0 else 'Trop-perçu'} : {name}",
    }[line.kind]
    return Row((label, capitalised(month_name(line.period)), euros(line.amount)))


def _missing_row(right: Right) -> Row:
    state = "Suspendu" if right.status == "suspended" else "Pas de droit"
    return Row((benefit(right.benefit), state), note=reason(right.reason))


def _when(content: AttestationContent) -> str:
    payments = content.rights.payments
    if not payments:
        return "aucun paiement"
    if len(payments) == 1:
        return f"le {long_date(payments[0].paid_on)}"
    last = max(payment.paid_on for payment in payments)
    return f"en {len(payments)} paiements, le dernier le {long_date(last)}"


# Attestation de quotient familial


def _quotient_parts(sheet: Sheet, content: AttestationContent) -> None:
    month = content.attestation.month
    family = content.rights.quotient_familial
    assert family is not None, "AttestationContent refuses it"
    paragraph(
        sheet,
        f"{the_caf(content.caf)} certifie que le quotient familial du foyer de "
        f"{_named(content.holder)}, est le suivant pour le mois {of_month(month)}.",
    )
    sheet.space(_GAP * 0.7)
    count = len(content.members)
    cards(
        sheet,
        [
            Card("Quotient familial", quotient(family), f"en {month_name(month)}"),
            Card("Foyer", f"{count} personne{'s' if count > 1 else ''}", "nommées ci-dessous"),
        ],
    )
    sheet.space(_GAP)
    whole(sheet, partial(_members, content=content))
    sheet.space(_GAP)
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


# Words


def _named(person: Person) -> str:
    return f"{full_name(person)}, {born(person)}"

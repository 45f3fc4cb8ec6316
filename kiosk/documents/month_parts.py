"""The parts of one month, as attestations and relevés show them.

They are those that the webinar of the Caf des Hauts-de-Seine of 4 July 2024 describes
(« Lecture et compréhension de l’attestation »): the last payment with its period; its
recipient, the allocataire or a third party, with the bank reference; the rights; the
benefits without right, with the reason. Each part says in a sentence how to read it.
"""

from __future__ import annotations

from kiosk.contract.models import PaymentLine, Right
from kiosk.documents.content import AttestationContent
from kiosk.documents.french import (
    benefit,
    capitalised,
    euros,
    long_date,
    month_name,
    part_title,
    reason,
)
from kiosk.documents.parts import heading, paragraph
from kiosk.documents.sheet import Sheet
from kiosk.documents.style import LINE, SECOND, STRONG, STRONG_BODY
from kiosk.documents.tables import Column, Row, table

_RECIPIENT_PADDING = 3.0

_LINES = (
    Column("Prestation", 44),
    Column("Mois de droit", 29),
    Column("Montant", 22, "right"),
)
_RIGHTS = (Column("Prestation", 70), Column("Montant", 26, "right"))
_MISSING = (Column("Prestation", 60), Column("Situation", 30, "right"))


def payments(sheet: Sheet, content: AttestationContent) -> None:
    """Set what was paid in the month, line by line."""
    heading(
        sheet,
        part_title("paiements"),
        "Ce que la Caf a versé dans le mois, et le mois pour lequel chaque somme est due. Un "
        "rappel concerne un mois passé.",
        number=1,
    )
    rows = [_line_row(line) for payment in content.rights.payments for line in payment.lines]
    if rows:
        table(sheet, _LINES, rows, Row(("Total payé", "", euros(content.paid))))
    else:
        paragraph(sheet, "Aucun paiement dans le mois.")


def recipients(sheet: Sheet, content: AttestationContent) -> None:
    """Set who received each payment, and on which account."""
    heading(
        sheet,
        part_title("destinataires"),
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


def rights(sheet: Sheet, content: AttestationContent) -> None:
    """Set what is due for the month."""
    heading(
        sheet,
        part_title("droits"),
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


def missing(sheet: Sheet, content: AttestationContent) -> None:
    """Set what there is no right to, and why."""
    heading(sheet, part_title("sans-droits"), "Ce qui n’est pas versé, et pourquoi.", number=4)
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


def when(content: AttestationContent) -> str:
    """Return when the payments of the month were made."""
    payments = content.rights.payments
    if not payments:
        return "aucun paiement"
    if len(payments) == 1:
        return f"le {long_date(payments[0].paid_on)}"
    last = max(payment.paid_on for payment in payments)
    return f"en {len(payments)} paiements, le dernier le {long_date(last)}"

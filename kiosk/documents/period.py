"""The attestation of payments on a period: every payment of it, then the sums by benefit.

It tells what was received, month after month, to whoever asks for it over a time: a court, a
bank, a tax office. Rights and reasons are those of a month, and are not on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial

from kiosk.contract.models import Payment
from kiosk.documents import frame
from kiosk.documents.attested import GAP, Kind, named, rendered
from kiosk.documents.content import PeriodContent
from kiosk.documents.french import (
    benefit,
    capitalised,
    euros,
    long_date,
    month_name,
    of_month,
    the_caf,
)
from kiosk.documents.parts import Card, cards, heading, paragraph, whole
from kiosk.documents.sheet import Sheet
from kiosk.documents.tables import Column, Row, table

_PAYMENTS = (
    Column("Payé le", 26),
    Column("Destinataire", 42),
    Column("Compte", 22),
    Column("Montant", 18, "right"),
)
_SUMS = (
    Column("Prestation", 52),
    Column("Nombre de mois", 22, "right"),
    Column("Total", 22, "right"),
)


def render(content: PeriodContent) -> bytes:
    """Return the PDF of an attestation on a period: A4, embedded fonts, the same bytes for
    the same content. Raises :class:`~kiosk.documents.fonts.FontMissing`."""
    kind = Kind("Attestation de paiements")
    return rendered(content, kind, _period(content), partial(_parts, content=content))


def _period(content: PeriodContent) -> str:
    first, last = content.months[0].month, content.months[-1].month
    if first == last:
        return month_name(first)
    return f"{of_month(first)} à {month_name(last)}"


def _parts(sheet: Sheet, content: PeriodContent) -> None:
    period = _period(content)
    when = f"le mois {of_month(content.months[0].month)}"
    if len(content.months) > 1:
        when = f"la période {period}"
    paragraph(
        sheet,
        f"{the_caf(content.caf)} certifie que le foyer de {named(content.holder)}, a reçu les "
        f"paiements qui suivent, pour {when}.",
    )
    sheet.space(GAP * 0.7)
    count = len(content.months)
    made = len(content.payments)
    cards(
        sheet,
        [
            Card("Payé en tout", euros(content.paid), period),
            Card(
                "Période",
                f"{count} mois",
                f"{made} paiement{'s' if made > 1 else ''}" if made else "aucun paiement",
            ),
        ],
    )
    sheet.space(GAP)
    _payments(sheet, content)
    sheet.space(GAP)
    whole(sheet, partial(_by_benefit, content=content), after=frame.SEAL_HEIGHT)


def _payments(sheet: Sheet, content: PeriodContent) -> None:
    heading(
        sheet,
        "Paiements de la période",
        "Ce que la Caf a versé, le jour du paiement, à l’allocataire ou à un tiers comme un "
        "bailleur. Les retenues sont déjà déduites.",
        number=1,
    )
    table(sheet, _PAYMENTS, list(_rows(content)), Row(("Total payé", "", "", euros(content.paid))))


def _rows(content: PeriodContent) -> Iterator[Row]:
    for month in content.months:
        if not month.payments:
            name = capitalised(month_name(month.month))
            yield Row((name, "Aucun paiement", "", euros(0)))
        for payment in sorted(month.payments, key=lambda payment: payment.paid_on):
            yield _row(payment)


def _row(payment: Payment) -> Row:
    to = payment.recipient
    name = f"{to.name} (tiers)" if to.third_party else to.name
    return Row((long_date(payment.paid_on), name, to.iban_masked, euros(payment.amount)))


@dataclass(slots=True)
class _Sum:
    """What one benefit came to, and the months for which it was paid."""

    amount: int = 0
    months: set[str] = field(default_factory=set)


def _by_benefit(sheet: Sheet, content: PeriodContent) -> None:
    heading(
        sheet,
        "Par prestation",
        "Ce que chaque prestation a rapporté en tout, rappels compris, et le nombre de mois pour "
        "lesquels elle a été payée. Les retenues remboursent une dette.",
        number=2,
    )
    sums: dict[str, _Sum] = {}
    taken: dict[str, _Sum] = {}
    for payment in content.payments:
        for line in payment.lines:
            kept = taken if line.kind == "deduction" else sums
            one = kept.setdefault(line.benefit, _Sum())
            one.amount += line.amount
            one.months.add(line.period)
    rows = [_sum_row(benefit(key), one) for key, one in sums.items()]
    rows += [_sum_row(f"Retenue : {benefit(key)}", one) for key, one in taken.items()]
    if rows:
        table(sheet, _SUMS, rows, Row(("Total payé", "", euros(content.paid))))
    else:
        paragraph(sheet, "Aucun paiement dans la période.")


def _sum_row(name: str, one: _Sum) -> Row:
    return Row((name, str(len(one.months)), euros(one.amount)))

"""Barèmes in words: the figure of a row as it is read, the same on paper and on the screen."""

from __future__ import annotations

from kiosk.contract.baremes import BaremeRow, RowKind
from kiosk.i18n.words import Words


def figure(row: BaremeRow, words: Words) -> str:
    """Return the figure of a row: « 651,69 € », « 37,7 % », « 18 ans »."""
    if row.cents is not None:
        money = words.money(row.cents) if row.kind is RowKind.AMOUNT else words.euros(row.cents)
        return words.text("bareme-a-year", amount=money) if row.kind is RowKind.CEILING else money
    number = row.number or 0.0
    if row.kind is RowKind.RATE:
        return words.text("bareme-rate", number=words.number(round(number * 100, 4)))
    if row.kind is RowKind.AGE:
        return words.text("bareme-age", count=int(number))
    return words.text("bareme-hourly", number=words.number(number))


def paid(row: BaremeRow, words: Words) -> str | None:
    """Return what reaches the family once the CRDS is taken; None where it is not."""
    return None if row.after_crds is None else words.money(row.after_crds)

"""What the screens of estimates say alike."""

from __future__ import annotations

from kiosk.contract.estimates import Axis, BenefitEstimate, BenefitId, Paid
from kiosk.i18n import Words
from kiosk.i18n.tellings import point

#: Axes that count money; the others count children, or hours.
MONEY_AXES = frozenset({Axis.SALAIRE, Axis.LOYER})


def short_name(words: Words, benefit: BenefitId) -> str:
    """Return the name of a benefit beside its line, where there is little room."""
    return words.text(f"whatif-line-{benefit.replace('_', '-')}")


def change_text(words: Words, cents: int) -> str:
    """Return by how much an amount of each month changes."""
    if cents == 0:
        return words.text("estimate-same")
    text_id = "estimate-more" if cents > 0 else "estimate-less"
    return words.text(text_id, amount=words.money(abs(cents)))


def value_text(words: Words, axis: Axis, value: int) -> str:
    """Return a value of an axis as its marks say it: « 1 200 € », « 2 », « 35 h »."""
    if axis in MONEY_AXES:
        return words.euros(value)
    if axis is Axis.HEURES:
        return words.text("whatif-hours", value=value)
    return words.number(value)


def supposed(words: Words, axis: Axis, value: int) -> str:
    """Return under which supposition an amount stands: « Mon salaire : 1 200 € par mois »."""
    name = words.text(f"estimate-axis-{axis}")
    return words.text("whatif-supposed", what=name, value=point(words, axis, value))


def is_monthly(benefit: BenefitEstimate) -> bool:
    """Return whether it is paid each month, and so belongs to the total."""
    return benefit.paid is Paid.MONTHLY

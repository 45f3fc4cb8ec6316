"""What an estimate says, in the words of a locale: reasons, points of a curve, break points.

Amounts are those one speaks of (« 1 480 € », « 12,50 € »), months are in letters, a benefit
is called by its name. Nothing raises: a key that no catalogue has is an ellipsis.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from kiosk.contract.estimates import (
    MONTH_TEXTS,
    Axis,
    BenefitId,
    Break,
    Curve,
    Paid,
    Telling,
)
from kiosk.i18n.words import NOTHING, Words

#: The registers that hold tellings, by the name of their field.
Register = Literal["reason", "counted", "assumption"]

_PREFIXES: Mapping[Register, str] = MappingProxyType(
    {
        "reason": "estimate-reason-",
        "counted": "estimate-counted-",
        "assumption": "estimate-assumption-",
    }
)

#: Counts that are no count: a year is never « 2 024 ».
_YEARS = frozenset({"year"})

#: Axes whose points are cents; those of the others are counts.
_MONEY_AXES = frozenset({Axis.SALAIRE, Axis.LOYER})


def telling(words: Words, register: Register, said: Telling) -> str:
    """Return the sentence of ``said``: a reason, what was counted, an assumption."""
    filling: dict[str, object] = {name: words.euros(cents) for name, cents in said.amounts.items()}
    filling |= {
        name: str(number) if name in _YEARS else number for name, number in said.numbers.items()
    }
    filling |= {name: _text(words, name, text) for name, text in said.texts.items()}
    return words.text(f"{_PREFIXES[register]}{said.key}", **filling)


def estimate_benefit(words: Words, benefit: BenefitId | str) -> str:
    """Return the name of a benefit."""
    return words.text(f"estimate-benefit-{_id(benefit)}")


def benefit_hint(words: Words, benefit: BenefitId) -> str:
    """Return what a benefit is, in one line."""
    return words.attribute(f"estimate-benefit-{_id(benefit)}", "hint") or NOTHING


def next_step(words: Words, benefit: BenefitId) -> str:
    """Return what to do to have a benefit."""
    return words.text(f"estimate-next-{_id(benefit)}")


def papers(words: Words, benefit: BenefitId) -> str:
    """Return the papers to bring for the request of a benefit."""
    return words.attribute(f"estimate-next-{_id(benefit)}", "papers") or NOTHING


def paid_amount(words: Words, paid: Paid, cents: int) -> str:
    """Return an amount and how often it is paid: « 239,50 € par mois »."""
    return words.text(f"estimate-paid-{paid}", amount=words.euros(cents))


def point(words: Words, axis: Axis, value: int) -> str:
    """Return a point of a curve: « 1 480 € par mois », « 3 enfants »."""
    filling: dict[str, object] = (
        {"amount": words.euros(value)} if axis in _MONEY_AXES else {"count": value}
    )
    return words.attribute(f"estimate-axis-{axis}", "value", **filling) or NOTHING


def break_point(words: Words, curve: Curve, one: Break) -> str:
    """Return what happens at a break point of ``curve``, going up."""
    return words.text(
        f"estimate-break-{one.kind}",
        benefit=estimate_benefit(words, one.benefit),
        at=point(words, curve.axis, curve.values[one.index]),
        change=words.euros(abs(one.change)),
    )


def _text(words: Words, name: str, text: str) -> str:
    if name == "benefit":
        return estimate_benefit(words, text)
    if name in MONTH_TEXTS:
        try:
            return words.month(text)
        except ValueError:
            return NOTHING
    return text.replace("'", "\N{RIGHT SINGLE QUOTATION MARK}")


def _id(benefit: BenefitId | str) -> str:
    return benefit.replace("_", "-")

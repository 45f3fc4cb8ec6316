"""What the law found for one household, as the benefits read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Paid, Status, Telling
from kiosk.contract.estimates import Reason as Why
from kiosk.simulation.engine import Law
from kiosk.simulation.household import Household
from kiosk.simulation.months import back, delayed_quarter
from kiosk.simulation.situation import Place

#: Arrays by variable and period.
Results = Mapping[tuple[str, str], NDArray[Any]]


@dataclass(frozen=True)
class Found:
    """One household and what was computed for it. Amounts are euros."""

    one: Household
    place: Place
    results: Results
    law: Law

    @property
    def parameters(self) -> Any:
        """The parameters of the law in the month asked for."""
        return self.law.parameters(self.one.month)

    @property
    def family_benefits(self) -> Any:
        """The parameters of family benefits."""
        return self.parameters.prestations_sociales.prestations_familiales

    def family(self, name: str, period: str | None = None) -> float:
        """Return what was found for the family (or for its ménage)."""
        return float(self.results[name, period or self.one.month][self.place.group])

    def word(self, name: str) -> str:
        """Return the name of a member of an enumeration found for the family's ménage."""
        found = self.results[name, self.one.month]
        decoded = found.decode_to_str() if hasattr(found, "decode_to_str") else found
        return str(decoded[self.place.group])

    def adults(self, name: str, period: str | None = None) -> list[float]:
        """Return what was found for each adult."""
        found = self.results[name, period or self.one.month]
        return [float(found[at]) for at in self.place.persons[: self.place.adults]]

    def children(self, name: str, period: str | None = None) -> list[float]:
        """Return what was found for each child."""
        found = self.results[name, period or self.one.month]
        return [float(found[at]) for at in self.place.children]

    @property
    def quarter(self) -> tuple[str, ...]:
        """The months whose income counts for RSA and prime d'activité."""
        return quarter(self.one)

    def mean(self, name: str) -> float:
        """Return the mean of a family's variable over the reference quarter."""
        return sum(self.family(name, month) for month in self.quarter) / 3

    @property
    def after_crds(self) -> float:
        """The part that is left when CRDS is taken: 0.995."""
        return 1 - float(self.parameters.prelevements_sociaux.contributions_sociales.crds)


def quarter(one: Household) -> tuple[str, ...]:
    """Return the reference months of a household, the earliest first."""
    last = 2 if delayed_quarter(one.month, one.dwelling.insee) else 1
    return tuple(back(one.month, months) for months in (last + 2, last + 1, last))


def cents(euros: float) -> int:
    """Return an amount in cents, to the nearest."""
    return round(euros * 100)


def because(
    why: Why,
    amounts: Mapping[str, float] | None = None,
    numbers: Mapping[str, int] | None = None,
    texts: Mapping[str, str] | None = None,
) -> Telling:
    """Return a reason; ``amounts`` are euros."""
    # Not validated once more: a curve makes thousands of them.
    return Telling.model_construct(
        key=why,
        amounts={name: cents(amount) for name, amount in (amounts or {}).items()},
        numbers=dict(numbers or {}),
        texts=dict(texts or {}),
    )


def due(
    benefit: BenefitId,
    amount: float,
    *reasons: Telling,
    paid: Paid = Paid.MONTHLY,
    certainty: Certainty = Certainty.GOOD,
) -> BenefitEstimate:
    """Return a benefit that would be paid; ``amount`` is euros, after CRDS."""
    return BenefitEstimate.model_construct(
        id=benefit,
        status=Status.OPEN,
        amount=cents(amount),
        paid=paid,
        reasons=reasons,
        certainty=certainty,
    )


def refused(
    benefit: BenefitId,
    *reasons: Telling,
    paid: Paid = Paid.MONTHLY,
    certainty: Certainty = Certainty.GOOD,
) -> BenefitEstimate:
    """Return a benefit that would not be paid, and why."""
    return BenefitEstimate.model_construct(
        id=benefit,
        status=Status.NONE,
        amount=0,
        paid=paid,
        reasons=reasons,
        certainty=certainty,
    )


def unknown(benefit: BenefitId, why: Telling, paid: Paid = Paid.MONTHLY) -> BenefitEstimate:
    """Return a benefit that cannot be computed, and why."""
    return BenefitEstimate.model_construct(
        id=benefit,
        status=Status.UNKNOWN,
        amount=0,
        paid=paid,
        reasons=(why,),
        certainty=Certainty.LOW,
    )


def too_rich(why: Why, resources: float, ceiling: float) -> Telling:
    """Return the reason that resources stand above a ceiling, and by how much."""
    return because(
        why, {"resources": resources, "ceiling": ceiling, "over": max(0.0, resources - ceiling)}
    )


def by_age(found: Found, least: int, most: int) -> Telling:
    """Return why children do not count: there is none, or none of that age (years)."""
    if not found.one.children:
        return because(Why.NO_CHILD)
    return because(Why.CHILDREN_AGE, numbers={"least": least, "most": most})

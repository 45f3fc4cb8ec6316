"""From answers to an estimate: households, one run of the law, what each benefit tells.

Cases of one month are computed together: twenty cost little more than one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.contract.estimates import (
    SIMULATIONS,
    BenefitEstimate,
    BenefitId,
    Estimate,
    Paid,
)
from kiosk.simulation.benefits import tell, wanted
from kiosk.simulation.case import Case
from kiosk.simulation.counted import assumptions, counted
from kiosk.simulation.engine import Law, run
from kiosk.simulation.found import Found
from kiosk.simulation.household import Child, Household, household
from kiosk.simulation.months import back, first_day
from kiosk.simulation.situation import situation, together

#: The prime à la naissance of a child is still to be paid this many months after the birth.
_STILL_PAID = 2


def estimate_all(law: Law, cases: Sequence[Case]) -> list[Estimate]:
    """Return the estimate of each case, in order.

    Raises KeyError for a journey that is no simulation.
    """
    asked = [_Asked(case, household(case), SIMULATIONS[case.journey]) for case in cases]
    told: dict[int, Estimate] = {}
    for members in _groups(asked):
        benefits = tuple(dict.fromkeys(one for at in members for one in asked[at].benefits))
        found = find(law, [asked[at].one for at in members], benefits)
        for at, (own, with_birth) in zip(members, found, strict=True):
            told[at] = _estimate(asked[at], own, with_birth)
    return [told[at] for at in range(len(cases))]


@dataclass(frozen=True)
class _Asked:
    case: Case
    one: Household
    benefits: tuple[BenefitId, ...]


def _groups(asked: Sequence[_Asked]) -> Iterator[list[int]]:
    """Yield the positions of the cases that can be computed in one run."""
    keys = [together(one.one) for one in asked]
    for key in dict.fromkeys(keys):
        yield [at for at, own in enumerate(keys) if own == key]


def find(
    law: Law, households: Sequence[Household], benefits: Sequence[BenefitId]
) -> list[tuple[Found, Found | None]]:
    """Return what the law finds for each household, and for it with the child of the prime.

    The households go together (:func:`kiosk.simulation.situation.together`).
    """
    births: list[tuple[int, Household]] = []
    if BenefitId.PRIME_NAISSANCE in benefits:
        born = ((at, _with_birth(one)) for at, one in enumerate(households))
        births = [(at, one) for at, one in born if one is not None]
    every = [*households, *(one for _, one in births)]
    inputs, places = situation(every, law)
    results = run(law, inputs, wanted(every, benefits))
    found = [Found(one, place, results, law) for one, place in zip(every, places, strict=True)]
    with_birth = {at: found[len(households) + n] for n, (at, _) in enumerate(births)}
    return [(found[at], with_birth.get(at)) for at in range(len(households))]


def _with_birth(one: Household) -> Household | None:
    """Return the household in the month in which the law pays the prime, or None.

    OpenFisca-France pays it two months before the birth, as was the rule until 2021; the
    amount and the ceiling are those of the month asked for.
    """
    recent = first_day(back(one.month, _STILL_PAID))
    born_lately = [child for child in one.children if child.born >= recent]
    if one.due is None and not born_lately:
        return None
    others = tuple(child for child in one.children if child not in born_lately)
    expected = Child(born=first_day(back(one.month, -2)))
    times = len(born_lately) or 1
    return replace(one, children=(*others, *((expected,) * times)), due=None)


def _estimate(asked: _Asked, found: Found, with_birth: Found | None) -> Estimate:
    benefits = tuple(tell(benefit, found, with_birth) for benefit in asked.benefits)
    return Estimate(
        month=asked.one.month,
        reference=found.quarter,
        benefits=benefits,
        monthly_total=monthly_total(benefits),
        counted=counted(found, frozenset(asked.benefits)),
        assumptions=assumptions(found, asked.case.answers, benefits),
    )


def monthly_total(benefits: Sequence[BenefitEstimate]) -> int:
    """Return what is paid each month, in cents."""
    return sum(one.amount for one in benefits if one.paid is Paid.MONTHLY)

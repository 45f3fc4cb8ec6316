"""Invented estimates and curves: what the pictures of simulations are made with.

Their figures are those of nobody, and near enough to those of the law to look true.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kiosk.contract.estimates import (
    SIMULATIONS,
    Axis,
    BenefitEstimate,
    BenefitId,
    Break,
    BreakKind,
    Certainty,
    Curve,
    Estimate,
    Paid,
    Reason,
    Status,
    Telling,
)

MONTH = "2026-11"

_OWED = {
    BenefitId.AIDE_LOGEMENT: (
        44_600,
        Paid.MONTHLY,
        Telling(
            key=Reason.RENT,
            amounts={"rent": 50_000},
            numbers={"zone": 1},
            texts={"commune": "Nanterre"},
        ),
        Certainty.GOOD,
    ),
    BenefitId.PRIME_ACTIVITE: (
        37_639,
        Paid.MONTHLY,
        Telling(key=Reason.WORK_AVERAGE, amounts={"average": 90_000}),
        Certainty.FAIR,
    ),
    BenefitId.ASF: (
        20_077,
        Paid.MONTHLY,
        Telling(key=Reason.CHILDREN, numbers={"children": 1}),
        Certainty.GOOD,
    ),
    BenefitId.ARS: (
        42_686,
        Paid.YEARLY,
        Telling(key=Reason.PAID_IN_AUGUST, numbers={"children": 1}),
        Certainty.GOOD,
    ),
}

_REFUSED = {
    BenefitId.RSA: Telling(
        key=Reason.RESOURCES_ABOVE_MONTH,
        amounts={"resources": 100_759, "ceiling": 82_113, "over": 18_646},
    ),
    BenefitId.PAJE_BASE: Telling(key=Reason.CHILDREN_AGE, numbers={"least": 0, "most": 3}),
    BenefitId.PRIME_NAISSANCE: Telling(key=Reason.NO_PREGNANCY),
    BenefitId.PREPARE: Telling(key=Reason.NO_LEAVE),
    BenefitId.AF: Telling(key=Reason.FEW_CHILDREN, numbers={"needed": 2, "children": 1}),
    BenefitId.CF: Telling(key=Reason.FEW_CHILDREN, numbers={"needed": 3, "children": 1}),
    BenefitId.AAH: Telling(key=Reason.NO_DISABILITY),
    BenefitId.AEEH: Telling(key=Reason.CHILD_NO_DISABILITY),
}


def _benefit(one: BenefitId) -> BenefitEstimate:
    if one in _OWED:
        amount, paid, reason, certainty = _OWED[one]
        return BenefitEstimate(
            id=one,
            status=Status.OPEN,
            amount=amount,
            paid=paid,
            reasons=(reason,),
            certainty=certainty,
        )
    unknown = one is BenefitId.CMG
    reason = Telling(key=Reason.NOT_COVERED) if unknown else _REFUSED[one]
    return BenefitEstimate(
        id=one,
        status=Status.UNKNOWN if unknown else Status.NONE,
        amount=0,
        paid=Paid.ONCE if one is BenefitId.PRIME_NAISSANCE else Paid.MONTHLY,
        reasons=(reason,),
        certainty=Certainty.GOOD,
    )


#: Somebody alone with a child, who earns 900 € and pays 500 € of rent in Nanterre.
ESTIMATE = Estimate(
    month=MONTH,
    reference=("2026-07", "2026-08", "2026-09"),
    benefits=tuple(_benefit(one) for one in SIMULATIONS["toutes-mes-aides"]),
    monthly_total=102_316,
    counted=(
        Telling(key="household", numbers={"adults": 1, "children": 1}),
        Telling(key="commune", texts={"commune": "Nanterre"}, numbers={"zone": 1}),
        Telling(key="rent", amounts={"rent": 50_000}),
        Telling(key="work", amounts={"average": 90_000}),
        Telling(key="quarter", texts={"first": "2026-07", "last": "2026-09"}),
    ),
    assumptions=(
        Telling(key="resident"),
        Telling(key="net-to-taxable"),
        Telling(key="same-tax-year", numbers={"year": 2024}),
        Telling(key="quotient-familial"),
    ),
)

#: Somebody who earns too much for all of it.
NOTHING = ESTIMATE.model_copy(
    update={
        "benefits": tuple(
            one.model_copy(
                update={
                    "status": Status.NONE,
                    "amount": 0,
                    "reasons": (_REFUSED.get(one.id, Telling(key=Reason.OTHER_RULE)),),
                }
            )
            for one in ESTIMATE.benefits
        ),
        "monthly_total": 0,
    }
)

#: Amounts of each month at some salaries, straight between them.
_BY_SALARY = {
    BenefitId.AIDE_LOGEMENT: (
        (0, 44_600),
        (90_000, 44_600),
        (189_000, 14_200),
        (190_500, 0),
        (300_000, 0),
    ),
    BenefitId.RSA: ((0, 74_877), (76_500, 500), (78_000, 0), (300_000, 0)),
    BenefitId.PRIME_ACTIVITE: (
        (0, 0),
        (78_000, 35_000),
        (90_000, 37_639),
        (130_500, 35_800),
        (266_000, 1_837),
        (268_500, 0),
        (300_000, 0),
    ),
    BenefitId.ASF: ((0, 20_077), (300_000, 20_077)),
}

_SALARIES = tuple(range(0, 300_001, 1_500))


def _along(values: Sequence[int], knots: Sequence[tuple[int, int]]) -> tuple[int, ...]:
    def at(value: int) -> int:
        for (left, low), (right, high) in pairwise(knots):
            if value <= right:
                return low + (high - low) * (value - left) // (right - left)
        return knots[-1][1]

    return tuple(at(value) for value in values)


def _curve(
    axis: Axis,
    values: Sequence[int],
    here: int,
    benefits: dict[BenefitId, tuple[int, ...]],
    breaks: tuple[Break, ...] = (),
) -> Curve:
    return Curve(
        axis=axis,
        month=MONTH,
        values=tuple(values),
        here=here,
        totals=tuple(map(sum, zip(*benefits.values(), strict=True))),
        benefits=benefits,
        breaks=breaks,
    )


def _dropped(at: int, benefit: BenefitId, kind: BreakKind, change: int) -> Break:
    return Break(index=_SALARIES.index(at), benefit=benefit, kind=kind, change=change)


SALARY_CURVE = _curve(
    Axis.SALAIRE,
    _SALARIES,
    _SALARIES.index(90_000),
    {one: _along(_SALARIES, knots) for one, knots in _BY_SALARY.items()},
    (
        _dropped(190_500, BenefitId.AIDE_LOGEMENT, BreakKind.ENDS, -14_200),
        _dropped(268_500, BenefitId.PRIME_ACTIVITE, BreakKind.ENDS, -1_837),
    ),
)

CHILDREN_CURVE = _curve(
    Axis.ENFANTS,
    range(9),
    1,
    {
        BenefitId.AIDE_LOGEMENT: tuple(39_800 + 4_800 * n for n in range(9)),
        BenefitId.AF: (0, 0, *(15_105 + 19_353 * n for n in range(7))),
        BenefitId.PAJE_BASE: (0, 0, *(19_816,) * 7),
        BenefitId.ASF: tuple(20_077 * n for n in range(9)),
    },
    (Break(index=2, benefit=BenefitId.PAJE_BASE, kind=BreakKind.STARTS, change=19_816),),
)

#: What the person says does not change what there is.
FLAT_CURVE = _curve(
    Axis.LOYER,
    range(0, 120_001, 600),
    83,
    {BenefitId.AIDE_LOGEMENT: (44_600,) * 201, BenefitId.PRIME_ACTIVITE: (37_639,) * 201},
)

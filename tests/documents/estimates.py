"""Invented estimates, to draw their summary from. Dates are fixed: nothing reads a clock."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from kiosk.contract.estimates import (
    Assumption,
    BenefitEstimate,
    BenefitId,
    Certainty,
    Counted,
    Estimate,
    Paid,
    Reason,
    Status,
    Telling,
)
from kiosk.documents.content import EstimateContent

MADE = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PAID = {BenefitId.ARS: Paid.YEARLY, BenefitId.PRIME_NAISSANCE: Paid.ONCE}


def told(key: str, /, **filled: int | str) -> Telling:
    """Return a sentence; cents in ``filled`` have names that end with ``_c``."""
    return Telling(
        key=key,
        amounts={k[:-2]: v for k, v in filled.items() if k.endswith("_c") and isinstance(v, int)},
        numbers={k: v for k, v in filled.items() if not k.endswith("_c") and isinstance(v, int)},
        texts={k: v for k, v in filled.items() if isinstance(v, str)},
    )


#: Why not, one for each benefit, with everything that its sentence wants.
WHY_NOT = {
    BenefitId.AIDE_LOGEMENT: told(Reason.NOT_TENANT),
    BenefitId.RSA: told(
        Reason.RESOURCES_ABOVE_MONTH, resources_c=135000, ceiling_c=97754, over_c=37246
    ),
    BenefitId.PRIME_ACTIVITE: told(Reason.NO_WORK),
    BenefitId.PAJE_BASE: told(Reason.CHILDREN_AGE, least=0, most=2),
    BenefitId.PRIME_NAISSANCE: told(Reason.NO_PREGNANCY),
    BenefitId.PREPARE: told(Reason.NO_LEAVE),
    BenefitId.CMG: told(Reason.NO_CARE),
    BenefitId.AF: told(Reason.FEW_CHILDREN, needed=2, children=1),
    BenefitId.CF: told(Reason.FEW_CHILDREN, needed=3, children=1),
    BenefitId.ASF: told(Reason.NOT_ALONE),
    BenefitId.ARS: told(Reason.CHILDREN_AGE, least=6, most=17),
    BenefitId.AAH: told(Reason.NO_DISABILITY),
    BenefitId.AEEH: told(Reason.CHILD_NO_DISABILITY),
}

#: What an amount rests on, likewise.
RESTS_ON = {
    BenefitId.AIDE_LOGEMENT: (told(Reason.RENT, rent_c=50000, zone=1, commune="Nanterre"),),
    BenefitId.RSA: (
        told(Reason.RSA_BASE, base_c=97754, resources_c=0, persons=2),
        told(Reason.HOUSING_DEDUCTED, deducted_c=15640),
    ),
    BenefitId.PRIME_ACTIVITE: (
        told(Reason.WORK_AVERAGE, average_c=90000),
        told(Reason.LONE_PARENT),
    ),
    BenefitId.PAJE_BASE: (told(Reason.FULL_RATE),),
    BenefitId.PRIME_NAISSANCE: (told(Reason.PAID_AFTER_BIRTH, month="2027-02"),),
    BenefitId.PREPARE: (told(Reason.PARTIAL_RATE),),
    BenefitId.CMG: (told(Reason.CARE_COST, cost_c=65000),),
    BenefitId.AF: (told(Reason.CHILDREN, children=2),),
    BenefitId.CF: (told(Reason.CHILDREN, children=3),),
    BenefitId.ASF: (told(Reason.CHILDREN, children=1), told(Reason.LONE_PARENT)),
    BenefitId.ARS: (told(Reason.PAID_IN_AUGUST, children=2),),
    BenefitId.AAH: (told(Reason.AAH_BASE, base_c=104159, resources_c=12000),),
    BenefitId.AEEH: (told(Reason.COMPLEMENT, category=3),),
}

COUNTED = (
    told(Counted.HOUSEHOLD, adults=1, children=2),
    told(Counted.COMMUNE, commune="Nanterre", zone=1),
    told(Counted.RENT, rent_c=50000),
    told(Counted.WORK, average_c=90000),
    told(Counted.OTHER_INCOME, average_c=12000),
    told(Counted.YEAR_INCOME, income_c=1090000),
    told(Counted.TAX_INCOME, income_c=1020000, year=2024),
    told(Counted.QUARTER, first="2026-08", last="2026-10"),
)

ASSUMPTIONS = tuple(
    told(key, year=2024) if key is Assumption.SAME_TAX_YEAR else told(key) for key in Assumption
)
SOME_ASSUMPTIONS = tuple(
    told(key) for key in (Assumption.RESIDENT, Assumption.NET_TO_TAXABLE, Assumption.SAME_YEAR)
)


def benefit(
    one: BenefitId,
    amount: int = 0,
    *,
    certainty: Certainty = Certainty.GOOD,
    status: Status | None = None,
    reasons: tuple[Telling, ...] | None = None,
) -> BenefitEstimate:
    """Return a benefit; without an amount there is no right to it."""
    given = RESTS_ON[one] if amount else (WHY_NOT[one],)
    return BenefitEstimate(
        id=one,
        status=status or (Status.OPEN if amount else Status.NONE),
        amount=amount,
        paid=PAID.get(one, Paid.MONTHLY),
        reasons=given if reasons is None else reasons,
        certainty=certainty,
    )


def benefits(amounts: dict[BenefitId, int] | None = None) -> tuple[BenefitEstimate, ...]:
    """Return all thirteen, those of ``amounts`` open."""
    return tuple(benefit(one, (amounts or {}).get(one, 0)) for one in BenefitId)


def estimate(shown: Iterable[BenefitEstimate], **changes: Any) -> Estimate:
    told_of = tuple(shown)
    values: dict[str, Any] = {
        "month": "2026-11",
        "reference": ("2026-08", "2026-09", "2026-10"),
        "benefits": told_of,
        "monthly_total": sum(one.amount for one in told_of if one.paid is Paid.MONTHLY),
        "counted": COUNTED,
        "assumptions": SOME_ASSUMPTIONS,
    }
    return Estimate(**(values | changes))


def content(of: Estimate, **changes: Any) -> EstimateContent:
    values: dict[str, Any] = {
        "estimate": of,
        "subject": "Toutes mes aides",
        "made_at": MADE,
        "zone": UTC,
    }
    return EstimateContent(**(values | changes))


NOTHING = content(estimate(benefits()))
LONE_PARENT = content(
    estimate(
        benefits(
            {
                BenefitId.AIDE_LOGEMENT: 41250,
                BenefitId.PRIME_ACTIVITE: 38712,
                BenefitId.AF: 15108,
                BenefitId.ARS: 85296,
            }
        )
    )
)
#: Nobody has all of this; the page holds it.
EVERYTHING = content(
    estimate(
        [
            benefit(one, 123456 + 1111 * rank, certainty=tuple(Certainty)[rank % 3])
            for rank, one in enumerate(BenefitId)
        ],
        assumptions=ASSUMPTIONS,
    )
)
ONE = content(
    estimate(
        [benefit(BenefitId.AIDE_LOGEMENT, 41250)],
        counted=COUNTED[:3],
    ),
    subject="Aide au logement",
)

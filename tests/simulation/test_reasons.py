"""Why there is no right, or what it rests on: for each reason, a household that hears it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from kiosk.contract.estimates import (
    Assumption,
    BenefitEstimate,
    BenefitId,
    Counted,
    Estimate,
    Reason,
)
from kiosk.contract.tellings import names
from kiosk.journeys.registry import registry
from kiosk.simulation import Case, estimate
from kiosk.simulation.writing import read_case

MONTH = "2026-11"

ALONE: dict[str, Any] = {
    "commune": "92000-92050",
    "situation": "seul",
    "naissance": "1990-05-01",
    "logement": "locataire-vide",
    "loyer": 500,
    "month": MONTH,
}
COUPLE = {"situation": "marie-pacse", "conjoint-naissance": "1991-02-02"}
BABY = {"enfant-1-naissance": "2026-02-01"}
CHILD = {"enfant-1-naissance": "2017-02-01"}
THREE = {
    "enfant-1-naissance": "2012-01-01",
    "enfant-2-naissance": "2015-01-01",
    "enfant-3-naissance": "2018-01-01",
}
RICH = {"salaire": 9_000}
OWNER = {"logement": "accedant", "pret-mensualite": 700, "loyer": None}

#: A household (changes of ALONE), a benefit, and the first reason that it hears.
HEARD: dict[Reason, tuple[dict[str, Any], BenefitId]] = {
    Reason.RESOURCES_ABOVE_MONTH: ({"salaire": 2_000}, BenefitId.RSA),
    Reason.RESOURCES_ABOVE_YEAR: (BABY | RICH, BenefitId.PAJE_BASE),
    Reason.SHARE_ABOVE_RENT: ({"salaire": 2_500}, BenefitId.AIDE_LOGEMENT),
    Reason.BELOW_MINIMUM: ({"salaire": 648, "logement": "sans-logement"}, BenefitId.RSA),
    Reason.TOO_YOUNG: ({"naissance": "2005-01-01"}, BenefitId.RSA),
    Reason.STUDENT: ({"activite": "etudiant"}, BenefitId.RSA),
    Reason.STUDENT_WORK: ({"activite": "etudiant", "salaire": 500}, BenefitId.PRIME_ACTIVITE),
    Reason.RESIDENCE: ({"nationalite": "autre"}, BenefitId.RSA),
    Reason.NO_WORK: ({}, BenefitId.PRIME_ACTIVITE),
    Reason.NOT_TENANT: ({"logement": "heberge"}, BenefitId.AIDE_LOGEMENT),
    Reason.LANDLORD_FAMILY: ({"proche": True}, BenefitId.AIDE_LOGEMENT),
    Reason.RENT_TOO_HIGH: ({"loyer": 3_000}, BenefitId.AIDE_LOGEMENT),
    Reason.LOAN_CLOSED: (OWNER | {"pret-date": "2022-01-01"}, BenefitId.AIDE_LOGEMENT),
    Reason.NO_CHILD: ({}, BenefitId.AF),
    Reason.FEW_CHILDREN: (CHILD, BenefitId.AF),
    Reason.CHILDREN_AGE: (CHILD, BenefitId.PAJE_BASE),
    Reason.NOT_ALONE: (CHILD | COUPLE, BenefitId.ASF),
    Reason.PENSION_RECEIVED: (
        CHILD | {"autre-parent": "pension", "pension-enfants": 400},
        BenefitId.ASF,
    ),
    Reason.SHARED_CUSTODY: (CHILD | {"autre-parent": "alternee"}, BenefitId.ASF),
    Reason.NO_PREGNANCY: ({}, BenefitId.PRIME_NAISSANCE),
    Reason.NO_CARE: (BABY, BenefitId.CMG),
    Reason.CARE_CRECHE: (BABY | {"garde": "creche"}, BenefitId.CMG),
    Reason.CARE_NO_WORK: (
        BABY | {"garde": "domicile", "garde-cout": 300, "garde-heures": 30},
        BenefitId.CMG,
    ),
    Reason.NO_LEAVE: (BABY, BenefitId.PREPARE),
    Reason.NO_DISABILITY: ({}, BenefitId.AAH),
    Reason.NO_RESTRICTION: ({"handicap": "50-79"}, BenefitId.AAH),
    Reason.CHILD_NO_DISABILITY: (CHILD, BenefitId.AEEH),
    Reason.NOT_WITH: (THREE | {"enfant-4-naissance": "2026-01-01"}, BenefitId.CF),
    Reason.NOT_COVERED: ({"naissance": "1956-01-01"}, BenefitId.RSA),
    Reason.NOT_IN_TERRITORY: ({"commune": "97600-97611"}, BenefitId.RSA),
    Reason.RENT: ({}, BenefitId.AIDE_LOGEMENT),
    Reason.LOAN: (OWNER | THREE | {"pret-date": "2016-01-01"}, BenefitId.AIDE_LOGEMENT),
    Reason.WORK_AVERAGE: ({"salaire": 1_200}, BenefitId.PRIME_ACTIVITE),
    Reason.RSA_BASE: ({}, BenefitId.RSA),
    Reason.HOUSING_DEDUCTED: ({}, BenefitId.RSA),
    Reason.CHILDREN: (THREE, BenefitId.AF),
    Reason.FULL_RATE: (BABY, BenefitId.PAJE_BASE),
    Reason.PARTIAL_RATE: (BABY | {"salaire": 3_800}, BenefitId.PAJE_BASE),
    Reason.REDUCED_RATE: (THREE | RICH, BenefitId.AF),
    Reason.LONE_PARENT: (BABY, BenefitId.RSA),
    Reason.PAID_AFTER_BIRTH: (
        {"grossesse": True, "terme": "2027-03-10"},
        BenefitId.PRIME_NAISSANCE,
    ),
    Reason.PAID_IN_AUGUST: (CHILD, BenefitId.ARS),
    Reason.CARE_COST: (
        BABY | {"salaire": 1_500, "garde": "domicile", "garde-cout": 900, "garde-heures": 80},
        BenefitId.CMG,
    ),
    Reason.AAH_BASE: ({"handicap": "80-100"}, BenefitId.AAH),
    Reason.COMPLEMENT: (
        CHILD | {"enfant-1-handicap": "80-100", "enfant-1-complement": "3"},
        BenefitId.AEEH,
    ),
    Reason.OTHER_RULE: (
        # A residence whose own minimal rent is more than the aid could cover.
        {"logement": "foyer", "loyer": 1},
        BenefitId.AIDE_LOGEMENT,
    ),
    Reason.RENT_REDUCED: (
        {"logement": "hlm", "loyer": 150, "salaire": 900, "commune": "23000-23096"},
        BenefitId.AIDE_LOGEMENT,
    ),
}


@pytest.fixture(scope="module")
def told() -> dict[Reason, Estimate]:
    """The estimates of all these households, in one run."""
    cases = {reason: _case(changes) for reason, (changes, _) in HEARD.items()}
    return dict(zip(cases, estimate(list(cases.values())), strict=True))


def _case(changes: dict[str, Any]) -> Case:
    written = {**ALONE, **changes}
    return read_case(registry()["toutes-mes-aides"], written, date(2026, 11, 27)).case


def _benefit(told: Estimate, benefit: BenefitId) -> BenefitEstimate:
    return next(one for one in told.benefits if one.id is benefit)


def test_every_reason_has_its_household() -> None:
    assert HEARD.keys() == set(Reason)


@pytest.mark.parametrize("reason", HEARD, ids=str)
def test_a_household_hears_its_reason(reason: Reason, told: dict[Reason, Estimate]) -> None:
    benefit = _benefit(told[reason], HEARD[reason][1])
    assert reason in [one.key for one in benefit.reasons], benefit


def test_every_sentence_has_what_fills_it(told: dict[Reason, Estimate]) -> None:
    for one in told.values():
        reasons = [telling for benefit in one.benefits for telling in benefit.reasons]
        for register, tellings in (
            (Reason, reasons),
            (Counted, one.counted),
            (Assumption, one.assumptions),
        ):
            for telling in tellings:
                assert names(register(telling.key)).fit(telling), telling

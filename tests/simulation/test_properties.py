"""What must hold of any household, whatever the scale of the year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Reason, Status
from kiosk.simulation import Case, estimate
from tests.simulation.published import visitor

MONTH = "2026-05"

#: RSA of that month, by persons of the household; what a home without a rent, or with an aid,
#: takes away (code de l'action sociale et des familles, articles R262-1 and R262-9).
RSA = 651.69
_PERSONS = {1: 1.0, 2: 1.5, 3: 1.8}
_HOME = {1: 0.12, 2: 0.16 * 1.5, 3: 0.165 * 1.8}

_few = settings(max_examples=3, deadline=None, derandomize=True, phases=[Phase.generate])

Said = dict[str, Any]

TENANT: Said = {"logement": "locataire-vide", "loyer": 450}
FREE: Said = {"heberge-participation": False}
ALTERNATES: Said = {"autre-parent": "alternee"}


def told(cases: Sequence[Case], benefit: BenefitId) -> list[BenefitEstimate]:
    """Return what each household is told of a benefit: one run for all of a month."""
    return [one for each in estimate(cases) for one in each.benefits if one.id is benefit]


def amounts(cases: Sequence[Case], benefit: BenefitId) -> list[float]:
    """Return what each is paid, in euros."""
    return [one.amount / 100 for one in told(cases, benefit)]


def children(*born: str) -> Said:
    days = {f"enfant-{n}-naissance": day for n, day in enumerate(born, start=1)}
    return {"enfants": len(born), **days}


def couple(**said: Any) -> Said:
    return {"situation": "marie-pacse", **said}


def earning(salary: float) -> Said:
    return {"activite": "salarie", "revenus": ["salaire"], "salaire": salary}


def of_two_years_ago(year: float) -> Said:
    return {"n2-stable": False, "n2-revenus": year, "conjoint-n2-revenus": 0}


@_few
@given(
    ages=st.lists(st.integers(0, 19), min_size=6, max_size=6),
    year=st.sampled_from((0, 20_000, 60_000, 80_000, 90_000, 115_000, 140_000)),
)
def test_more_children_never_lower_the_family_allowances(ages: list[int], year: int) -> None:
    born = [f"{2025 - age}-11-10" for age in ages]
    families = [children(*born[:count]) | of_two_years_ago(year) for count in range(1, 7)]
    found = amounts([visitor(couple(**one), MONTH) for one in families], BenefitId.AF)
    assert found == sorted(found)
    assert found[0] == 0


@pytest.mark.parametrize(
    ("said", "persons"),
    [
        ({}, 1),
        (couple(), 2),
        (couple(**children("2018-03-10")), 3),
        (children("2018-03-10") | ALTERNATES, 2),
    ],
    ids=["alone", "couple", "couple with a child", "lone parent"],
)
def test_without_income_the_whole_rsa_is_paid_less_what_the_home_is_worth(
    said: Said, persons: int
) -> None:
    homes: list[Said] = [{}, FREE, TENANT | {"rsa-recu": True}, {"logement": "proprietaire"}]
    whole, *less = amounts([visitor(said | home, MONTH) for home in homes], BenefitId.RSA)
    assert whole == pytest.approx(RSA * _PERSONS[persons], abs=0.02)
    assert less == pytest.approx([whole - RSA * _HOME[persons]] * 3, abs=0.02)


@_few
@given(rent=st.integers(1, 30))
def test_no_rent_makes_the_rsa_lower_than_a_home_for_free(rent: int) -> None:
    homes: list[Said] = [FREE, {"logement": "locataire-vide", "loyer": rent}]
    free, tenant = amounts([visitor(home, MONTH) for home in homes], BenefitId.RSA)
    assert tenant >= free


def _by_month(said: Said, benefit: BenefitId, *months: str) -> list[float]:
    return [amounts([visitor(said, month)], benefit)[0] for month in months]


def test_a_second_child_counts_from_the_month_after_its_birth() -> None:
    family = couple(**children("2020-01-15", "2026-03-20"), **of_two_years_ago(20_000))
    born, after = _by_month(family, BenefitId.AF, "2026-03", "2026-04")
    assert born == 0 < after
    born, after = _by_month(family, BenefitId.PAJE_BASE, "2026-03", "2026-04")
    assert born == 0 < after


def test_the_fourteenth_birthday_raised_the_allowances_from_the_month_after_until_2026() -> None:
    family = couple(**children("2008-01-15", "2011-05-20"), **of_two_years_ago(20_000))
    before, birthday, after = _by_month(family, BenefitId.AF, "2025-04", "2025-05", "2025-06")
    assert before == birthday
    assert after == pytest.approx(1.5 * before, abs=0.02)


def test_the_fourteenth_birthday_raises_nothing_since_march_2026() -> None:
    family = couple(**children("2008-01-15", "2012-04-20"), **of_two_years_ago(20_000))
    before, after = _by_month(family, BenefitId.AF, "2026-04", "2026-06")
    assert before == after


def test_nothing_is_paid_for_a_child_once_it_is_twenty() -> None:
    family = couple(**children("2006-04-20", "2012-06-20"), **of_two_years_ago(20_000))
    before, after = _by_month(family, BenefitId.AF, "2026-03", "2026-05")
    assert before > 0 == after


def test_the_allocation_de_base_ends_with_the_month_before_the_third_birthday() -> None:
    family = couple(**children("2023-04-20"), **of_two_years_ago(20_000))
    before, birthday, after = _by_month(
        family, BenefitId.PAJE_BASE, "2026-03", "2026-04", "2026-05"
    )
    assert before > 0 == birthday == after


def test_one_of_twins_is_the_younger_whose_age_raises_the_allowances() -> None:
    families = [children("2010-03-20", "2010-03-20"), children("2008-03-20", "2010-03-20")]
    cases = [visitor(couple(**one, **of_two_years_ago(20_000)), MONTH) for one in families]
    twins, others = amounts(cases, BenefitId.AF)
    assert twins == others


def test_a_separation_opens_the_asf_and_raises_the_rsa_and_the_prime() -> None:
    family, alone = children("2018-03-10"), ALTERNATES | {"separation-recente": True}
    left = family | {"autre-parent": "rien", "separation-recente": True}
    apart, together, long_ago = family | alone, couple(**family), family | ALTERNATES
    for said in (apart, together, long_ago, left):
        said |= earning(300)
    cases = [visitor(said, MONTH) for said in (apart, long_ago, together, left)]
    rsa, prime = amounts(cases, BenefitId.RSA), amounts(cases, BenefitId.PRIME_ACTIVITE)
    assert rsa[0] > rsa[1] > 0
    assert prime[0] >= prime[1] > 0
    asf = amounts(cases, BenefitId.ASF)
    assert asf[:3] == [0, 0, 0] < [asf[3]]


def test_a_rent_above_the_ceiling_adds_nothing_and_far_above_takes_all() -> None:
    rents = list(range(50, 2050, 50))
    cases = [visitor(TENANT | {"loyer": rent}, MONTH) for rent in rents]
    found = told(cases, BenefitId.AIDE_LOGEMENT)
    paid = [one.amount for one in found]
    top = paid.index(max(paid))
    assert paid[: top + 1] == sorted(paid[: top + 1])
    assert paid[top:] == sorted(paid[top:], reverse=True)
    assert paid.count(max(paid)) > 5, "between the ceiling and where it is taken back"
    assert paid[-1] == 0
    assert found[-1].reasons[0].key is Reason.RENT_TOO_HIGH


def test_more_salary_never_raises_rsa_nor_family_benefits() -> None:
    family = couple(**children("2024-01-10", "2018-03-10", "2014-03-10"), **TENANT)
    cases = [visitor(family | earning(salary), MONTH) for salary in range(0, 9000, 300)]
    for benefit in (BenefitId.RSA, BenefitId.AF, BenefitId.CF, BenefitId.ARS):
        paid = amounts(cases, benefit)
        # The complément familial begins where the allocation de base ends.
        if benefit is not BenefitId.CF:
            assert paid == sorted(paid, reverse=True), benefit


@pytest.mark.parametrize(
    "said",
    [
        earning(6000) | TENANT,
        couple(**children("2018-03-10"), **earning(9000)),
        {"naissance": "2007-01-10", "activite": "etudiant"},
        {
            "naissance": "1950-01-10",
            "activite": "retraite",
            "revenus": ["retraite"],
            "retraite": 3000,
        },
    ],
    ids=["well paid", "family well paid", "student at home", "pensioner"],
)
def test_a_household_without_a_right_is_told_why_of_each_benefit(said: Said) -> None:
    (whole,) = estimate([visitor(said, MONTH)])
    for one in whole.benefits:
        assert one.status is Status.NONE, one
        assert one.reasons[0].key is not Reason.OTHER_RULE, one
    assert whole.monthly_total == 0


def test_who_is_above_a_ceiling_is_told_by_how_much() -> None:
    above = {Reason.RESOURCES_ABOVE_MONTH, Reason.RESOURCES_ABOVE_YEAR}
    (whole,) = estimate([visitor(couple(**children("2024-03-10"), **earning(9000)), MONTH)])
    told_above = [one.reasons[0] for one in whole.benefits if one.reasons[0].key in above]
    assert len(told_above) >= 3
    for reason in told_above:
        figures: Mapping[str, int] = reason.amounts
        assert figures["over"] == figures["resources"] - figures["ceiling"] > 0

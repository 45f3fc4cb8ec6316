"""What an estimate rests on: what was taken in, and what was taken for granted."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.contract.estimates import (
    Assumption,
    BenefitEstimate,
    BenefitId,
    Counted,
    Status,
    Telling,
)
from kiosk.journeys.conditions import Answers
from kiosk.simulation.found import Found, cents
from kiosk.simulation.household import Care, Home, Leave
from kiosk.simulation.income import AS_PENSION, AS_SALARY, Kind
from kiosk.simulation.months import between, year

#: Benefits that look at the income of the reference quarter, of twelve months, of the year
#: before last.
_QUARTERLY = {BenefitId.RSA, BenefitId.PRIME_ACTIVITE}
_TAX_YEAR = {
    BenefitId.PAJE_BASE,
    BenefitId.PRIME_NAISSANCE,
    BenefitId.CMG,
    BenefitId.AF,
    BenefitId.CF,
    BenefitId.ARS,
}


def counted(found: Found, benefits: frozenset[BenefitId]) -> tuple[Telling, ...]:
    """Return what the computation of these benefits took in."""
    return tuple(_counted(found, benefits))


def _counted(found: Found, benefits: frozenset[BenefitId]) -> Iterator[Telling]:
    one = found.one
    people = {"adults": len(one.adults), "children": len(one.children)}
    yield Telling(key=Counted.HOUSEHOLD, numbers=people)
    if BenefitId.AIDE_LOGEMENT in benefits and one.dwelling.commune:
        zone = int(found.word("zone_apl")[-1])
        yield Telling(
            key=Counted.COMMUNE, texts={"commune": one.dwelling.commune}, numbers={"zone": zone}
        )
    if one.dwelling.rent:
        yield Telling(key=Counted.RENT, amounts={"rent": cents(one.dwelling.rent)})
    if benefits & _QUARTERLY:
        first, _, last = found.quarter
        yield Telling(key=Counted.QUARTER, texts={"first": first, "last": last})
        work = other = 0.0
        for adult in one.adults:
            for kind in Kind:
                mean = sum(adult.income.at(kind, back) for back in _quarter_back(found)) / 3
                work, other = (work + mean, other) if kind is Kind.SALAIRE else (work, other + mean)
            other += adult.income.turnover + adult.income.profit / 12
        if work:
            yield Telling(key=Counted.WORK, amounts={"average": cents(work)})
        if other + one.child_support:
            total = cents(other + one.child_support)
            yield Telling(key=Counted.OTHER_INCOME, amounts={"average": total})
    smic = _smic(found)
    if BenefitId.AIDE_LOGEMENT in benefits:
        income = sum(
            adult.income.yearly(kinds, smic)
            for adult in one.adults
            for kinds in (AS_SALARY, AS_PENSION)
        )
        yield Telling(key=Counted.YEAR_INCOME, amounts={"income": cents(income)})
    if benefits & _TAX_YEAR and (one.children or one.due):
        income = sum(
            adult.income.tax_yearly(kinds, smic)
            for adult in one.adults
            for kinds in (AS_SALARY, AS_PENSION)
        )
        yield Telling(
            key=Counted.TAX_INCOME,
            amounts={"income": cents(income)},
            numbers={"year": year(one.month, 2)},
        )


def _quarter_back(found: Found) -> tuple[int, ...]:
    return tuple(between(month, found.one.month) for month in found.quarter)


def _smic(found: Found) -> float:
    smic = found.parameters.marche_travail.salaire_minimum.smic
    return float(smic.smic_b_horaire * smic.nb_heures_travail_mensuel)


def assumptions(
    found: Found, answers: Answers, told: tuple[BenefitEstimate, ...]
) -> tuple[Telling, ...]:
    """Return what was taken for granted, the most telling first."""
    benefits = frozenset(one.id for one in told)
    open_ = frozenset(one.id for one in told if one.status is Status.OPEN)
    return tuple(
        Telling(key=key, numbers=numbers)
        for key, numbers in _assumed(found, answers, benefits, open_)
    )


def _assumed(
    found: Found,
    answers: Answers,
    benefits: frozenset[BenefitId],
    open_: frozenset[BenefitId],
) -> Iterator[tuple[Assumption, dict[str, int]]]:
    one = found.one
    incomes = [adult.income for adult in one.adults]
    if any(income.micro is not None or income.profit for income in incomes):
        yield Assumption.SELF_EMPLOYED, {}
    if any(Kind.INDEMNITES_JOURNALIERES in income.series for income in incomes):
        yield Assumption.SICK_LEAVE, {}
    salaries = any(Kind.SALAIRE in income.series for income in incomes)
    yearly = BenefitId.AIDE_LOGEMENT in benefits or benefits & _TAX_YEAR
    if salaries and yearly and any(income.year is None for income in incomes):
        yield Assumption.NET_TO_TAXABLE, {}
    if answers.get("annee-stable") is True and BenefitId.AIDE_LOGEMENT in benefits:
        yield Assumption.SAME_YEAR, {}
    if answers.get("n2-stable") is True and benefits & _TAX_YEAR:
        yield Assumption.SAME_TAX_YEAR, {"year": year(one.month, 2)}
    if one.savings:
        yield Assumption.SAVINGS, {}
    if any(child.shared for child in one.children):
        yield Assumption.SHARED_CUSTODY, {}
    if open_ & {BenefitId.AAH, BenefitId.AEEH}:
        yield Assumption.MDPH_DECIDES, {}
    if BenefitId.CMG in open_ and one.care is not Care.AUCUNE:
        yield Assumption.CARE_RULE, {}
    if one.dwelling.residence is not None and BenefitId.AIDE_LOGEMENT in open_:
        yield Assumption.RESIDENCE_AGREED, {}
    if BenefitId.PREPARE in open_ and one.leave is not Leave.NON:
        yield Assumption.LEAVE_CONDITIONS, {}
    if BenefitId.ARS in open_:
        yield Assumption.SCHOOL, {}
    yield Assumption.RESIDENT, {}
    if one.children:
        yield Assumption.QUOTIENT_FAMILIAL, {}
    if BenefitId.AEEH in open_ and one.dwelling.home is not Home.SANS_LOGEMENT:
        yield Assumption.AJPA, {}

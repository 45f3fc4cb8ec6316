"""Incomes as the law reads them: months and years of net and taxable amounts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kiosk.simulation.columns import Columns
from kiosk.simulation.engine import Law
from kiosk.simulation.household import Adult, Child
from kiosk.simulation.income import AS_PENSION, AS_SALARY, Income, Kind, Micro
from kiosk.simulation.months import back, year

#: Months before the one estimated that a formula may read: the reference quarter begins four
#: months ago, and housing looks twelve months and one further back.
_FAR = 18

#: Until then housing looks at the year before last (décret n° 2019-1574, put off to 2021), and
#: the reference quarter still does a little later.
_HOUSING_BY_TAX_YEAR_UNTIL = "2021-05"

_NET = {
    Kind.SALAIRE: "salaire_net",
    Kind.CHOMAGE: "chomage_net",
    Kind.RETRAITE: "retraite_nette",
    Kind.INVALIDITE: "pensions_invalidite",
    Kind.INDEMNITES_JOURNALIERES: "indemnites_journalieres_maladie",
    Kind.PENSION_ALIMENTAIRE: "pensions_alimentaires_percues",
}
_TAXABLE = {
    Kind.SALAIRE: "salaire_imposable",
    Kind.CHOMAGE: "chomage_imposable",
    Kind.RETRAITE: "retraite_imposable",
}
_TURNOVER = {
    Micro.VENTE: "rpns_auto_entrepreneur_CA_achat_revente",
    Micro.SERVICES: "rpns_auto_entrepreneur_CA_bic",
    Micro.LIBERAL: "rpns_auto_entrepreneur_CA_bnc",
}


def give_incomes(columns: Columns, month: str, persons: Sequence[Adult | Child], law: Law) -> None:
    """Give the law what each person receives, in every month and year that it may read."""
    incomes = [person.income for person in persons]
    far = [back(month, months) for months in range(_FAR + 1)]
    _net(columns, incomes, far, month)
    smic = _smic(law, month)
    _taxable(columns, incomes, far, smic)
    _years(columns, incomes, far, month, smic)
    _self_employed(columns, incomes, far, month, law)


def _net(columns: Columns, incomes: list[Income], far: list[str], month: str) -> None:
    for kind, name in _NET.items():
        for months_back, one in _runs(incomes, kind, far):
            columns.give(name, one, [income.at(kind, months_back) for income in incomes])
    # School starts once a year, and its grant looks at the months until then.
    ahead = (f"{month[:4]}-{number:02}" for number in range(int(month[5:]) + 1, 13))
    columns.give("salaire_net", ahead, [income.at(Kind.SALAIRE, 0) for income in incomes])
    # Nobody is asked whether they receive these: the law would look for a career, and count
    # what could be claimed beside a pension as if it were paid.
    for name in ("ass", "asi", "caah"):
        columns.give(name, far, [0.0] * len(incomes))
    # Pensions of whole calendar years count for housing, as old as the year before last.
    for kind in (Kind.INVALIDITE, Kind.PENSION_ALIMENTAIRE):
        months = (one for back_years in (0, 1, 2) for one in _months(year(month, back_years)))
        older = [one for one in months if one < month]
        columns.give_where_unknown(_NET[kind], older, [one.at(kind, _FAR) for one in incomes])


def _runs(incomes: list[Income], kind: Kind, far: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Yield months in which this kind is the same for everybody, with how far back one is."""
    if all(income.steady(kind) for income in incomes):
        yield 0, far
    else:
        yield from ((months_back, [one]) for months_back, one in enumerate(far))


def _taxable(columns: Columns, incomes: list[Income], far: list[str], smic: float) -> None:
    """Give the taxable amounts of the last months; those of a year that was told for itself
    are spread over it, except for this month and the last one."""
    for kind, name in _TAXABLE.items():
        columns.give(name, far[:1], [one.taxable(kind, 0, smic) for one in incomes])
        columns.give(name, far[1:2], [one.taxable(kind, 1, smic) for one in incomes])
        steady = all(one.steady(kind) or one.year is not None for one in incomes)
        runs = [(2, far[2:])] if steady else [(at, [far[at]]) for at in range(2, len(far))]
        for months_back, months in runs:
            columns.give(name, months, [_spread(one, kind, months_back, smic) for one in incomes])


def _spread(income: Income, kind: Kind, months_back: int, smic: float) -> float:
    if income.year is None:
        return income.taxable(kind, months_back, smic)
    main = Kind.RETRAITE if income.pensioner else Kind.SALAIRE
    return income.year / 12 if kind is main else 0.0


def _years(
    columns: Columns, incomes: list[Income], far: list[str], month: str, smic: float
) -> None:
    salaries = [income.tax_yearly(AS_SALARY, smic) for income in incomes]
    pensions = [income.tax_yearly(AS_PENSION, smic) for income in incomes]
    years = [str(year(month, back_years)) for back_years in (2, 3)]
    columns.give("revenu_assimile_salaire", years, salaries)
    columns.give("revenu_assimile_pension", years, pensions)
    if month > _HOUSING_BY_TAX_YEAR_UNTIL:
        return
    nothing = [0.0] * len(incomes)
    for name, amounts in (
        ("salaire_imposable", [one / 12 for one in salaries]),
        ("chomage_imposable", nothing),
        ("retraite_imposable", [one / 12 for one in pensions]),
    ):
        months = [one for of_year in years for one in _months(int(of_year))]
        columns.give_where_unknown(name, months, amounts)


def _self_employed(
    columns: Columns, incomes: list[Income], far: list[str], month: str, law: Law
) -> None:
    for micro, name in _TURNOVER.items():
        turnover = [income.turnover if income.micro is micro else 0.0 for income in incomes]
        columns.give(name, far, turnover)
    counted = [12 * _micro_profit(income, month, law) + income.profit for income in incomes]
    years = [str(year(month, back_years)) for back_years in (0, 1, 2, 3)]
    columns.give("rpns_autres_revenus", years, [income.profit for income in incomes])
    columns.give("rpns_imposables", years, counted)


def _micro_profit(income: Income, month: str, law: Law) -> float:
    """Return the part of a month's turnover that counts (code général des impôts, art. 50-0)."""
    if income.micro is None:
        return 0.0
    taxes = law.parameters(month).impot_revenu.calcul_revenus_imposables
    micro = taxes.rpns.micro.microentreprise
    allowance = {
        Micro.VENTE: micro.regime_micro_bic.marchandises.taux,
        Micro.SERVICES: micro.regime_micro_bic.services.taux,
        Micro.LIBERAL: micro.regime_micro_bnc.taux,
    }[income.micro]
    return income.turnover * (1 - float(allowance))


def _smic(law: Law, month: str) -> float:
    """Return the gross SMIC of a month of full work, in euros."""
    smic = law.parameters(month).marche_travail.salaire_minimum.smic
    return float(smic.smic_b_horaire * smic.nb_heures_travail_mensuel)


def _months(of_year: int) -> Iterator[str]:
    return (f"{of_year}-{number:02}" for number in range(1, 13))

"""Months of income, from the few amounts that were typed."""

from __future__ import annotations

import pytest

from kiosk.simulation.income import AS_PENSION, AS_SALARY, Income, Kind, Series

SMIC = 1_800.0


def test_a_steady_income_is_the_same_in_every_month() -> None:
    series = Series.steady(900)
    assert {series.at(back) for back in range(20)} == {900}


def test_months_that_were_asked_keep_their_own_amounts() -> None:
    series = Series((100, 200, 300, 400))
    assert [series.at(back) for back in range(7)] == [100, 100, 200, 300, 400, 250, 250]


def test_what_is_not_received_is_nothing() -> None:
    assert Income().at(Kind.SALAIRE, 1) == 0


def test_a_net_salary_is_taxed_for_more_than_is_paid() -> None:
    income = Income({Kind.SALAIRE: Series.steady(1_000)})
    # 2.9 % of 98.25 % of a gross of 1 282.05.
    assert income.taxable(Kind.SALAIRE, 1, SMIC) == pytest.approx(1_036.53, abs=0.01)


def test_an_apprentice_is_taxed_above_the_smic_only() -> None:
    income = Income({Kind.SALAIRE: Series.steady(1_000)}, apprentice=True)
    assert income.taxable(Kind.SALAIRE, 1, SMIC) == 0


@pytest.mark.parametrize(("net", "taxed"), [(900, 900), (2_000, 2_060)])
def test_a_small_pension_bears_no_csg(net: float, taxed: float) -> None:
    income = Income({Kind.RETRAITE: Series.steady(net)})
    assert income.taxable(Kind.RETRAITE, 1, SMIC) == pytest.approx(taxed)


def test_the_year_is_twelve_times_the_month_unless_said_otherwise() -> None:
    series = {Kind.INDEMNITES_JOURNALIERES: Series.steady(500)}
    assert Income(series).yearly(AS_SALARY, SMIC) == 6_000
    told = Income(series, year=4_321.0)
    assert told.yearly(AS_SALARY, SMIC) == 4_321
    assert told.yearly(AS_PENSION, SMIC) == 0
    assert told.tax_yearly(AS_SALARY, SMIC) == 4_321
    assert Income(series, year=4_321.0, tax_year=10.0).tax_yearly(AS_SALARY, SMIC) == 10


def test_the_year_of_a_pensioner_is_a_pension() -> None:
    told = Income({Kind.RETRAITE: Series.steady(900)}, year=9_000.0)
    assert told.yearly(AS_PENSION, SMIC) == 9_000
    assert told.yearly(AS_SALARY, SMIC) == 0


def test_a_salary_that_moves_moves_every_month_and_never_below_nothing() -> None:
    income = Income({Kind.SALAIRE: Series((100, 200, 300, 400))}, year=3_000.0)
    more = income.with_salary_moved(50)
    assert [more.at(Kind.SALAIRE, back) for back in (1, 2, 3, 4)] == [150, 250, 350, 450]
    assert more.year is not None and more.year > 3_600
    assert income.with_salary_moved(-1_000).at(Kind.SALAIRE, 2) == 0
    less = income.with_salary_moved(-1_000).year
    assert less is not None and less < 1_000

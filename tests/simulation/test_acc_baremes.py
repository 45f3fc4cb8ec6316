"""Barèmes: what was published, what OpenFisca's own tree of parameters says, and the dates."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from functools import reduce
from math import prod
from typing import Any

import pytest

from kiosk.__main__ import main
from kiosk.contract.baremes import BaremeId, BaremeRow, Baremes, RowKind
from kiosk.simulation import baremes_of
from kiosk.simulation.bareme_lines import CRDS, KEYS, LINES
from tests.simulation.plain import plain_system

MONTH = "2026-04"


@pytest.fixture(scope="module")
def april() -> Baremes:
    return baremes_of(MONTH)


def row(found: Baremes, key: str) -> BaremeRow:
    return next(one for bareme in found.baremes for one in bareme.rows if one.key == key)


@pytest.mark.parametrize(
    ("key", "cents"),
    [
        ("bmaf", 47_816),
        ("rsa-seul", 65_169),
        ("prime-activite-seul", 63_828),
        ("aah-montant", 104_159),
    ],
)
def test_amounts_are_those_that_were_published(april: Baremes, key: str, cents: int) -> None:
    assert row(april, key).cents == cents
    assert row(april, key).since == date(2026, 4, 1)


def test_the_bonus_rate_is_the_one_that_was_published(april: Baremes) -> None:
    assert row(april, "prime-activite-bonus-taux").number == 0.377
    assert row(april, "prime-activite-bonus").cents == 24_063


def test_what_bears_the_crds_says_what_is_paid(april: Baremes) -> None:
    # 32 % of a base of 478.16, less 0.5 %: published as 152.24 (April 2026).
    assert (row(april, "af-deux").cents, row(april, "af-deux").after_crds) == (15_301, 15_224)
    for key in ("rsa-seul", "prime-activite-seul", "aah-montant", "aeeh-base", "af-plafond-1"):
        assert row(april, key).after_crds is None


def test_every_row_is_there_and_has_a_key_of_its_own(april: Baremes) -> None:
    assert [one.key for bareme in april.baremes for one in bareme.rows] == list(KEYS)
    assert len(set(KEYS)) == len(KEYS)
    assert [one.id for one in april.baremes] == list(BaremeId)
    assert april.crds == 0.005


@pytest.mark.parametrize("month", ["2019-01", "2021-06", "2024-10", MONTH, "2026-11"])
def test_figures_are_those_of_the_parameters(month: str) -> None:
    tree = plain_system().get_parameters_at_instant(f"{month}-01")

    def value(path: str) -> Decimal:
        return Decimal(str(reduce(lambda node, name: node[name], path.split("."), _Node(tree))))

    found = baremes_of(month)
    told = {one.key: one for bareme in found.baremes for one in bareme.rows}
    assert len(told) > 90
    for line in (one for lines in LINES.values() for one in lines if one.key in told):
        total = sum(
            prod((value(path) for path in product), start=Decimal(1)) for product in line.total
        )
        mine = told[line.key]
        if line.kind in (RowKind.AMOUNT, RowKind.CEILING):
            assert mine.cents is not None
            assert abs(Decimal(mine.cents) / 100 - total) <= Decimal("0.005"), line.key
        else:
            assert mine.number == pytest.approx(float(total)), line.key
        for parameter in mine.parameters:
            assert parameter.value == float(value(parameter.path))
            assert str(parameter.since) <= f"{month}-01"


class _Node:
    """A node of the tree, read by name until a value."""

    def __init__(self, node: Any) -> None:
        self._node = node

    def __getitem__(self, name: str) -> Any:
        found = getattr(self._node, name)
        return _Node(found) if hasattr(found, "_name") else found


def test_a_date_is_that_of_the_first_day_with_this_value() -> None:
    before = row(baremes_of("2026-03"), "bmaf")
    assert before.since < date(2026, 4, 1)
    assert row(baremes_of("2026-12"), "bmaf").since == date(2026, 4, 1)
    assert row(baremes_of(MONTH), "crds").parameters[0].path == CRDS


def test_what_the_model_has_not_is_said(april: Baremes) -> None:
    assert {"quotient-familial", "ajpa", "cmg"} <= set(april.lacking)


def test_the_command_prints_a_table_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--baremes", MONTH]) == 0
    table = capsys.readouterr().out
    assert "651,69" in table and "152,24" in table and "Ajpa" in table and "…" not in table
    assert main(["simulate", "--baremes", MONTH, "--json", "--locale", "ar"]) == 0
    assert Baremes.model_validate(json.loads(capsys.readouterr().out)).month == MONTH


@pytest.mark.parametrize("month", ["2026-13", "avril", "1998-01", "2999-01"])
def test_a_month_that_the_law_does_not_tell_is_refused(
    month: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["simulate", "--baremes", month]) == 2
    assert "YYYY-MM" in capsys.readouterr().err


def test_this_month_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["simulate", "--baremes", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["month"] == f"{date.today():%Y-%m}"

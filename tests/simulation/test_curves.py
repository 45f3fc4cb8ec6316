"""A curve is many estimates in one run: every point is what a visitor would be told there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from kiosk.contract.estimates import Axis, BenefitId, Curve, Paid
from kiosk.simulation import Case, curve, estimate
from tests.simulation.published import visitor

MONTH = "2026-05"

FAMILY: dict[str, Any] = {
    "situation": "concubinage",
    "enfants": 2,
    "enfant-1-naissance": "2016-02-10",
    "enfant-2-naissance": "2024-09-21",
    "logement": "locataire-vide",
    "loyer": 620,
    "activite": "salarie",
    "revenus": ["salaire"],
    "salaire": 1_234.56,
    "conjoint-activite": "chomage",
    "conjoint-revenus": ["chomage"],
    "conjoint-chomage": 640,
}


def monthly(case: Case) -> Mapping[BenefitId, int]:
    (told,) = estimate([case])
    return {one.id: one.amount for one in told.benefits if one.paid is Paid.MONTHLY and one.amount}


def at(drawn: Curve, point: int) -> Mapping[BenefitId, int]:
    return {one: line[point] for one, line in drawn.benefits.items() if line[point]}


@pytest.mark.parametrize("axis", Axis)
def test_the_point_of_the_answers_is_the_estimate_itself(axis: Axis) -> None:
    case = visitor(FAMILY, MONTH)
    drawn = curve(case, axis)
    assert at(drawn, drawn.here) == monthly(case)
    assert drawn.totals[drawn.here] == sum(monthly(case).values())


@pytest.mark.parametrize(
    ("axis", "name"), [(Axis.SALAIRE, "salaire"), (Axis.LOYER, "loyer")], ids=["salary", "rent"]
)
def test_any_other_point_is_what_typing_it_would_give(axis: Axis, name: str) -> None:
    drawn = curve(visitor(FAMILY, MONTH), axis)
    for point in range(7, len(drawn.values), 23):
        typed = visitor(FAMILY | {name: drawn.values[point] / 100}, MONTH)
        assert at(drawn, point) == monthly(typed), drawn.values[point]


def test_a_child_more_is_one_born_last_month() -> None:
    drawn = curve(visitor(FAMILY, MONTH), Axis.ENFANTS)
    point = drawn.values.index(3)
    more = {"enfants": 3, "enfant-3-naissance": "2026-04-01"}
    assert at(drawn, point) == monthly(visitor(FAMILY | more, MONTH))


def test_a_child_fewer_is_the_youngest_gone() -> None:
    drawn = curve(visitor(FAMILY, MONTH), Axis.ENFANTS)
    eldest = {name: said for name, said in FAMILY.items() if name != "enfant-2-naissance"}
    fewer = visitor(eldest | {"enfants": 1}, MONTH)
    assert at(drawn, drawn.values.index(1)) == monthly(fewer)


@pytest.mark.parametrize("axis", Axis)
def test_the_values_rise_and_every_line_has_a_point_at_each(axis: Axis) -> None:
    drawn = curve(visitor(FAMILY, MONTH), axis)
    assert list(drawn.values) == sorted(set(drawn.values))
    assert {len(line) for line in drawn.benefits.values()} == {len(drawn.values)}
    assert [
        sum(line[point] for line in drawn.benefits.values()) for point in range(len(drawn.values))
    ] == list(drawn.totals)
    assert all(0 < one.index < len(drawn.values) for one in drawn.breaks)


@pytest.mark.parametrize(
    "changed",
    [
        {"naissance": "1958-03-03"},
        {"conjoint-nationalite": "autre", "conjoint-titre-sejour": "moins-5-ans"},
        {"nationalite": "autre", "titre-sejour": "aucun"},
    ],
    ids=["old", "partner from abroad", "from abroad"],
)
def test_what_is_not_known_is_no_amount_of_a_curve(changed: Mapping[str, Any]) -> None:
    family = FAMILY | changed
    drawn = curve(visitor(family, MONTH), Axis.SALAIRE)
    for point in (0, drawn.here):
        typed = visitor(family | {"salaire": drawn.values[point] / 100}, MONTH)
        assert at(drawn, point) == monthly(typed)
    assert BenefitId.RSA not in drawn.benefits

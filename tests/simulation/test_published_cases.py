"""What was published, entered as a visitor would, comes out to the euro."""

from __future__ import annotations

import pytest

from tests.simulation.published import Published, agrees, amount, published

#: The tests of OpenFisca-France have a module of their own.
CASES = [one for one in published() if one.source.key != "openfisca-france"]


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.id)
def test_a_published_household_receives_what_was_published(one: Published) -> None:
    away = {
        benefit: (amount(one, benefit), expected)
        for benefit, expected in one.expected.items()
        if not agrees(one, benefit)
    }
    # What is set aside still differs: once it does not, it is a case like the others.
    assert bool(away) == bool(one.set_aside), away


def test_every_benefit_is_measured_by_several_households_of_several_years() -> None:
    measured: dict[str, set[str]] = {}
    for one in published():
        for benefit, expected in one.expected.items():
            if expected and not one.set_aside:
                measured.setdefault(benefit, set()).add(one.case.month[:4])
    assert len(measured) == 13
    assert all(len(years) >= 2 for years in measured.values()), measured


def test_no_two_cases_of_a_source_have_one_name() -> None:
    names = [one.id for one in published()]
    assert len(names) == len(set(names))


def test_a_tolerance_is_a_euro_at_most() -> None:
    assert all(one.tolerance <= 1.0 for one in published())

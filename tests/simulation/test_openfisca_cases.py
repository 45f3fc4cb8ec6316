"""The hand-written tests of OpenFisca-France, told as a visitor would tell the household.

The law is theirs: what is on trial here is the way from answers to their variables.
"""

from __future__ import annotations

from importlib.metadata import version

import pytest

from kiosk.simulation import law_version
from tests.simulation.published import Published, agrees, amount, published

CASES = list(published("openfisca-france"))


@pytest.mark.parametrize("one", CASES, ids=lambda one: one.id)
def test_a_household_of_openfisca_receives_what_its_test_expects(one: Published) -> None:
    away = {
        benefit: (amount(one, benefit), expected)
        for benefit, expected in one.expected.items()
        if not agrees(one, benefit)
    }
    assert bool(away) == bool(one.set_aside), away


def test_each_names_the_file_and_the_test_that_it_tells() -> None:
    assert all(".y" in one.where for one in CASES)


def test_the_cases_are_those_of_the_law_that_is_installed() -> None:
    title = CASES[0].source.title
    assert law_version() == version("openfisca-france")
    assert f"openfisca-france {law_version()}" in title

"""Amounts of a curve are those that each household is told, whoever they are."""

from __future__ import annotations

import pytest

from kiosk.contract.estimates import BenefitId, Paid
from kiosk.simulation import _law
from kiosk.simulation.benefits import tell
from kiosk.simulation.estimating import find
from kiosk.simulation.household import household
from kiosk.simulation.lines import monthly_cents
from kiosk.simulation.months import outside
from kiosk.simulation.situation import together
from tests.simulation.walks import MONTHS, crowd


@pytest.mark.parametrize("month", MONTHS)
def test_lines_and_tellings_agree_for_a_crowd(month: str) -> None:
    visitors = [household(case) for case in crowd(month, 20_261_127, 80)]
    here = [one for one in visitors if not outside(one.dwelling.insee)]
    key = together(here[0])
    group = [one for one in here if together(one) == key]
    assert len(group) > 30
    found = find(_law(), group, tuple(BenefitId))
    for benefit in BenefitId:
        # One by one, so that nobody's particularity has the others told apart.
        drawn = [monthly_cents(benefit, [own])[0] for own, _ in found]
        told = [tell(benefit, own, birth) for own, birth in found]
        assert drawn == [one.amount if one.paid is Paid.MONTHLY else 0 for one in told], benefit
        assert tuple(drawn) == monthly_cents(benefit, [own for own, _ in found]), benefit

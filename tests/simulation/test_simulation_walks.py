"""No answers that a visitor can give leave a benefit without its reasons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from kiosk.contract.estimates import SIMULATIONS, BenefitId, Estimate, Paid, Reason, Status
from kiosk.journeys.conditions import Value
from kiosk.journeys.path import errors, kept
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.simulation import Case, estimate
from kiosk.simulation.months import last_day
from tests.simulation.walks import MONTHS, crowd

#: A run costs a second, whether it computes one household or a hundred.
_TOGETHER = 60

#: The same crowds each time, and no search for the smallest: a crowd is not made smaller.
_few = settings(max_examples=2, deadline=None, derandomize=True, phases=[Phase.generate])

seeds = st.integers(0, 2**32)

#: What a shorter simulation does not ask, though it moves an amount a little: what somebody
#: answers who is not concerned. Of « annee », the year before last is said to be like it.
_LEFT_OUT: Mapping[str, Mapping[str, Value]] = {
    "simulation-logement": {"autre-parent": "rien"},
    "simulation-paje": {"annee-stable": True},
    "simulation-rsa": {"pension-versee": False},
    "simulation-prime-activite": {"pension-versee": False},
}


@pytest.mark.parametrize("month", MONTHS)
@_few
@given(seed=seeds)
def test_every_household_is_told_thirteen_benefits_with_reasons(month: str, seed: int) -> None:
    cases = crowd(month, seed, _TOGETHER)
    for case, told in zip(cases, estimate(cases), strict=True):
        assert not errors(registry()[case.journey], case.answers, _rules(case))
        assert [one.id for one in told.benefits] == list(BenefitId), case
        _is_told_whole(told)


def _is_told_whole(told: Estimate) -> None:
    for one in told.benefits:
        assert one.reasons, one
        assert all(reason.key in Reason for reason in one.reasons), one
        assert (one.amount > 0) == (one.status is Status.OPEN), one
    monthly = (one.amount for one in told.benefits if one.paid is Paid.MONTHLY)
    assert told.monthly_total == sum(monthly)
    assert len(told.reference) == 3
    assert told.assumptions


@settings(_few, max_examples=1)
@given(seed=seeds)
def test_a_household_computed_in_a_crowd_is_computed_as_if_alone(seed: int) -> None:
    cases = crowd("2026-05", seed, _TOGETHER)
    together = estimate(cases)
    for at in (0, _TOGETHER // 2, _TOGETHER - 1):
        assert estimate([cases[at]]) == [together[at]]


@pytest.mark.parametrize("journey", _LEFT_OUT)
@settings(_few, max_examples=1)
@given(seed=seeds)
def test_a_shorter_simulation_finds_what_the_long_one_finds(journey: str, seed: int) -> None:
    cases = crowd("2026-05", seed, 2 * _TOGETHER)
    shorter = [_shortened(journey, case) for case in cases]
    pairs = [(case, own) for case, own in zip(cases, shorter, strict=True) if own]
    assert len(pairs) > 5
    long = estimate([case for case, _ in pairs])
    short = estimate([own for _, own in pairs])
    for (case, _), whole, part in zip(pairs, long, short, strict=True):
        amounts = _amounts(whole, SIMULATIONS[journey])
        assert _amounts(part, SIMULATIONS[journey]) == amounts, case


def _shortened(journey: str, case: Case) -> Case | None:
    """The answers that a shorter simulation asks for, when nothing else is needed."""
    left_out = _LEFT_OUT[journey]
    if any(case.answers.get(name, value) != value for name, value in left_out.items()):
        return None
    answers = kept(registry()[journey], case.answers, _rules(case))
    if errors(registry()[journey], answers, _rules(case)):
        return None
    return replace(case, journey=journey, answers=answers)


def _rules(case: Case) -> Rules:
    return Rules(today=last_day(case.month))


def _amounts(told: Estimate, benefits: Sequence[BenefitId]) -> dict[BenefitId, int]:
    return {one.id: one.amount for one in told.benefits if one.id in benefits}

"""« Et si ? »: one answer moved along an axis, everything else as it is, in one run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.contract.estimates import (
    SIMULATIONS,
    Axis,
    BenefitId,
    Break,
    BreakKind,
    Curve,
)
from kiosk.simulation.case import Case
from kiosk.simulation.engine import Law
from kiosk.simulation.estimating import find
from kiosk.simulation.household import Activity, Adult, Child, Household, household
from kiosk.simulation.income import Kind
from kiosk.simulation.lines import monthly_cents
from kiosk.simulation.months import back, first_day

#: Points of a curve of amounts, besides the answers themselves.
_POINTS = 200

#: Least reach of the axes, in euros a month, and how far past the answer they go.
_LEAST_SALARY, _LEAST_RENT, _BEYOND = 3_000.0, 1_200.0, 1.5

_MOST_CHILDREN, _MOST_HOURS = 8, 39

#: A month has this many weeks; what is left of the gross SMIC once contributions are paid:
#: 6.90 and 0.40 % of old age, 3.15 and 0.86 % of Agirc-Arrco, CSG and CRDS at 9.70 % of 98.25 %.
_WEEKS = 52 / 12
_SMIC_LEFT = 1 - 0.0730 - 0.0401 - 0.0970 * 0.9825

#: A step of a benefit larger than this between two points is a break, if it stands out from
#: the slope around it. Cents of a month.
_LEAST_BREAK = 800


def curve_of(law: Law, case: Case, axis: Axis) -> Curve:
    """Return the curve of a case. ``here`` is the case itself, equal to its estimate.

    Raises KeyError for a journey that is no simulation.
    """
    one, benefits = household(case), SIMULATIONS[case.journey]
    points = _points(one, axis, law)
    found = find(law, [moved for _, moved in points], _of_months(benefits))
    alone = [own for own, _ in found]
    lines = {benefit: monthly_cents(benefit, alone) for benefit in benefits}
    amounts = {benefit: line for benefit, line in lines.items() if any(line)}
    here = next(at for at, (_, moved) in enumerate(points) if moved == one)
    return Curve(
        axis=axis,
        month=one.month,
        values=tuple(value for value, _ in points),
        here=here,
        totals=tuple(sum(point) for point in zip(*lines.values(), strict=True)),
        benefits=amounts,
        breaks=breaks([value for value, _ in points], amounts),
    )


def _of_months(benefits: Sequence[BenefitId]) -> tuple[BenefitId, ...]:
    """Leave out the prime à la naissance, which no month repeats and which doubles the run."""
    return tuple(one for one in benefits if one is not BenefitId.PRIME_NAISSANCE)


def _points(one: Household, axis: Axis, law: Law) -> list[tuple[int, Household]]:
    """Return the values of the axis and the household at each, rising; ``one`` is among them."""
    match axis:
        case Axis.SALAIRE:
            now = one.asker.income.at(Kind.SALAIRE, 1)
            values = _steps(now, max(_LEAST_SALARY, now * _BEYOND))
            made = {value: _paid(one, value - now) for value in values}
            here = now
        case Axis.LOYER:
            here = one.dwelling.rent
            values = _steps(here, max(_LEAST_RENT, here * _BEYOND))
            made = {
                value: replace(one, dwelling=replace(one.dwelling, rent=value)) for value in values
            }
        case Axis.ENFANTS:
            here = len(one.children)
            counts = range(max(_MOST_CHILDREN, len(one.children)) + 1)
            return [(count, _with_children(one, count)) for count in counts]
        case Axis.HEURES:
            now = one.asker.income.at(Kind.SALAIRE, 1)
            hourly = smic_hour(law, one.month) * _WEEKS
            hours = round(now / hourly) if now else 0
            most = max(_MOST_HOURS, hours)
            return [
                (hour, one if hour == hours else _paid(one, hour * hourly - now))
                for hour in range(most + 1)
            ]
    made[here] = one
    return [(round(value * 100), made[value]) for value in sorted(made)]


def _steps(here: float, most: float) -> list[float]:
    """Return round amounts from nothing to ``most``, and ``here``, in euros."""
    step = max(5, 5 * round(most / _POINTS / 5))
    return sorted({here, *(float(value) for value in range(0, int(most) + step, step))})


def smic_hour(law: Law, month: str) -> float:
    """Return what an hour at the SMIC pays, net of contributions, in euros."""
    smic = law.parameters(month).marche_travail.salaire_minimum.smic
    return float(smic.smic_b_horaire) * _SMIC_LEFT


def _paid(one: Household, by: float) -> Household:
    """Return the household once whoever asks earns ``by`` more a month, for good."""
    return replace(one, asker=_earning(one.asker, by))


def _earning(adult: Adult, by: float) -> Adult:
    income = adult.income.with_salary_moved(by)
    works = income.at(Kind.SALAIRE, 1) > 0
    idle = adult.activity in (Activity.CHOMAGE, Activity.AUTRE)
    activity = Activity.SALARIE if works and idle else adult.activity
    return replace(adult, income=income, activity=activity)


def _with_children(one: Household, count: int) -> Household:
    """Return the household with that many children: newborn ones more, or the youngest fewer."""
    eldest = sorted(one.children, key=lambda child: child.born)
    if count == len(eldest):
        return one
    born = first_day(back(one.month, 1))
    more = (Child(born=born),) * (count - len(eldest))
    return replace(one, children=(*eldest[:count], *more))


def breaks(
    values: Sequence[int],
    amounts: dict[BenefitId, tuple[int, ...]],
) -> tuple[Break, ...]:
    """Return where benefits jump: a step far larger than those around it.

    An axis of counts has no slope to stand out from: only starts and ends are told there.
    """
    found: list[Break] = []
    for benefit, line in amounts.items():
        for at in range(1, len(line)):
            change = line[at] - line[at - 1]
            if abs(change) < _LEAST_BREAK or not _stands_out(values, line, at):
                continue
            if line[at - 1] == 0:
                kind = BreakKind.STARTS
            elif line[at] == 0:
                kind = BreakKind.ENDS
            elif change < 0:
                kind = BreakKind.DROPS
            else:
                continue
            found.append(Break(index=at, benefit=benefit, kind=kind, change=change))
    return tuple(sorted(found, key=lambda one: one.index))


def _stands_out(values: Sequence[int], line: Sequence[int], at: int) -> bool:
    """Return whether the step to ``at`` is three times steeper than the steps beside it."""
    slope = _slope(values, line, at)
    beside = [
        abs(_slope(values, line, other)) for other in (at - 1, at + 1) if 1 <= other < len(line)
    ]
    return abs(slope) > 3 * max(beside, default=0.0)


def _slope(values: Sequence[int], line: Sequence[int], at: int) -> float:
    return (line[at] - line[at - 1]) / max(1, values[at] - values[at - 1])

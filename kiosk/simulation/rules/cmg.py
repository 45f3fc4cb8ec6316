"""CMG since September 2025: a part of what care costs, by the hour, by income.

Code de la sécurité sociale, articles L531-5 and D531-17 and following, as written by the law
n° 2023-1250 of 26 December 2023 (article 86) and the décret n° 2025-515 of 10 June 2025. The
social contributions that the Caf also pays are not in the amount. OpenFisca-France 176.1
holds the rule before; a place in a micro-crèche is still paid by it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.simulation.household import Care, Household

#: First month of the rule by the hour.
SINCE = "2025-09"


@dataclass(frozen=True, slots=True)
class _Scale:
    """Euros an hour: what care costs on the whole, and the most that is counted; the part of a
    month's income that an hour costs, by children in charge: 1, 2, 3, 4 to 7, 8 and more."""

    reference: float
    most: float
    efforts: tuple[float, float, float, float, float]

    def effort(self, children: int) -> float:
        if children >= 8:
            return self.efforts[4]
        return self.efforts[max(0, min(children, 4) - 1)]


_SCALES = {
    Care.ASSISTANTE_MATERNELLE: _Scale(
        4.85, 8.0, (0.000619, 0.000516, 0.000413, 0.000310, 0.000206)
    ),
    Care.DOMICILE: _Scale(10.38, 15.0, (0.001238, 0.001032, 0.000826, 0.000619, 0.000412)),
}

#: Income of a month below and above which nothing changes (euros, September 2025).
_LEAST_INCOME, _MOST_INCOME = 814.62, 8_500.0


def oldest(one: Household) -> int:
    """Return the age that a child must not have reached: six, or twelve for a parent alone."""
    return 12 if one.month >= SINCE and one.partner is None else 6


def by_the_hour(one: Household) -> bool:
    """Return whether the household's care is paid by the rule of this module."""
    return one.month >= SINCE and one.care in _SCALES


def cmg(one: Household, yearly_resources: float, children: int) -> float:
    """Return the CMG of a month, in euros; ``children`` are those in charge.

    A disabled child counts for two.
    """
    scale = _SCALES[one.care]
    children += sum(child.incapacity > 0 for child in one.children)
    hours = max(one.care_hours, 1)
    hourly = min(one.care_cost / hours, scale.most)
    income = min(max(yearly_resources / 12, _LEAST_INCOME), _MOST_INCOME)
    kept = income * scale.effort(children) / scale.reference
    return round(max(0.0, hours * hourly * (1 - kept)), 2)

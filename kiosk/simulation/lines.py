"""What is paid each month along a curve: amounts of many households at once, without reasons.

The same amounts as :func:`kiosk.simulation.benefits.tell`, of whole arrays where the law gave
them whole; a benefit that a rule of our own completes is told household by household, and
only when a household of the curve is concerned.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from kiosk.contract.estimates import BenefitId, Paid
from kiosk.simulation.benefits import tell
from kiosk.simulation.found import Found
from kiosk.simulation.household import Care, Home, Household, Leave
from kiosk.simulation.months import outside

#: What the law pays of each benefit, and whether CRDS is still to be taken.
_PAID = {
    BenefitId.AIDE_LOGEMENT: ("aide_logement", False),
    BenefitId.RSA: ("rsa", False),
    BenefitId.PRIME_ACTIVITE: ("ppa_nette_crds", False),
    BenefitId.PAJE_BASE: ("paje_base", True),
    BenefitId.AF: ("af_nettes_crds", False),
    BenefitId.CF: ("cf_net_crds", False),
    BenefitId.ASF: ("asf_nette_crds", False),
    BenefitId.AEEH: ("aeeh", False),
}

#: Never a month's.
_NOT_MONTHLY = (BenefitId.PRIME_NAISSANCE, BenefitId.ARS)


def monthly_cents(benefit: BenefitId, found: Sequence[Found]) -> tuple[int, ...]:
    """Return what each household is paid of a benefit each month, in cents.

    The households are those of one run, in its order, and live in one place.
    """
    if benefit in _NOT_MONTHLY or outside(found[0].one.dwelling.insee):
        return (0,) * len(found)
    if any(_told_apart(benefit, one.one) for one in found):
        told = (tell(benefit, one, None) for one in found)
        return tuple(one.amount if one.paid is Paid.MONTHLY else 0 for one in told)
    if benefit in (BenefitId.PREPARE, BenefitId.CMG):
        # Nobody is on leave, nobody pays for care.
        return (0,) * len(found)
    return tuple(np.rint(_euros(benefit, found) * 100).astype(int).tolist())


def _told_apart(benefit: BenefitId, one: Household) -> bool:
    """Return whether what the law gave for this household is not what is paid."""
    home = one.dwelling.home
    match benefit:
        case BenefitId.AIDE_LOGEMENT:
            tenant = home.rented or home is Home.ACCEDANT
            return not tenant or one.dwelling.landlord_is_family
        case BenefitId.RSA:
            return _unlike_stays(one) or _near_the_aspa(one)
        case BenefitId.PRIME_ACTIVITE:
            return _unlike_stays(one)
        case BenefitId.PREPARE:
            return one.leave is not Leave.NON
        case BenefitId.CMG:
            return one.care not in (Care.AUCUNE, Care.CRECHE)
        case BenefitId.AF:
            # Children of one age may be taken for two eldest.
            years = [child.born.year for child in one.children]
            return any(abs(a - b) <= 1 for n, a in enumerate(years) for b in years[:n])
        case BenefitId.AEEH:
            return any(child.complement for child in one.children)
        case _:
            return False


def _unlike_stays(one: Household) -> bool:
    """Return whether one of a couple may have stayed for long enough, and the other not."""
    return len({adult.years_of_residence for adult in one.adults}) > 1


def _near_the_aspa(one: Household) -> bool:
    return any(adult.born.year + 64 <= int(one.month[:4]) for adult in one.adults)


def _euros(benefit: BenefitId, found: Sequence[Found]) -> NDArray[np.float64]:
    first = found[0]
    month = first.one.month
    if benefit is BenefitId.AAH:
        # Added up in the order of the adults, as one by one.
        amounts = first.results["aah", month].astype(np.float64)
        return np.array([sum(amounts[at] for at in _adults(one)) for one in found])
    name, gross = _PAID[benefit]
    groups = [one.place.group for one in found]
    paid = first.results[name, month].astype(np.float64)[groups]
    return paid * first.after_crds if gross else paid


def _adults(one: Found) -> tuple[int, ...]:
    return one.place.persons[: one.place.adults]

"""One file a subject: what each benefit asks of the law, and how it tells what was found."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Paid, Reason
from kiosk.simulation.benefits import aide_logement, cmg, famille, handicap, paje, prime_activite
from kiosk.simulation.benefits import rsa as rsa_
from kiosk.simulation.found import Found, because, quarter, unknown
from kiosk.simulation.household import Household
from kiosk.simulation.months import outside

_OF_MONTH = {
    BenefitId.AIDE_LOGEMENT: aide_logement.WANTED,
    BenefitId.RSA: rsa_.WANTED,
    BenefitId.PRIME_ACTIVITE: prime_activite.WANTED,
    BenefitId.PAJE_BASE: paje.WANTED,
    BenefitId.PRIME_NAISSANCE: (),
    BenefitId.PREPARE: (),
    BenefitId.CMG: cmg.WANTED,
    BenefitId.AF: famille.WANTED,
    BenefitId.CF: famille.WANTED,
    BenefitId.ASF: famille.WANTED,
    BenefitId.ARS: famille.WANTED,
    BenefitId.AAH: handicap.WANTED,
    BenefitId.AEEH: handicap.WANTED,
}

_PAID = {BenefitId.PRIME_NAISSANCE: Paid.ONCE, BenefitId.ARS: Paid.YEARLY}

#: Asked whatever the benefit: what is told as counted.
_ALWAYS = ("zone_apl", "af_nbenf")


def wanted(
    households: Sequence[Household], benefits: Sequence[BenefitId]
) -> tuple[tuple[str, str], ...]:
    """Return the variables and periods that these benefits read, for households of one month."""
    month = households[0].month
    found = dict.fromkeys((name, month) for name in _ALWAYS)
    for benefit in benefits:
        found |= dict.fromkeys((name, month) for name in _OF_MONTH[benefit])
    if BenefitId.PRIME_ACTIVITE in benefits:
        months = sorted({one for household in households for one in quarter(household)})
        found |= dict.fromkeys((name, one) for name in prime_activite.QUARTERLY for one in months)
    if BenefitId.ARS in benefits:
        found |= dict.fromkeys((name, month[:4]) for name in famille.YEARLY)
    if BenefitId.PRIME_NAISSANCE in benefits:
        found |= dict.fromkeys((name, month) for name in paje.WITH_BIRTH)
    if BenefitId.AAH in benefits and month >= handicap.ALONE_SINCE:
        found |= dict.fromkeys((name, month) for name in handicap.SINCE_2023_10)
    return tuple(found)


def tell(benefit: BenefitId, found: Found, with_birth: Found | None) -> BenefitEstimate:
    """Return what was found of one benefit.

    ``with_birth`` is the same household with the child of the prime à la naissance.
    """
    if outside(found.one.dwelling.insee):
        return unknown(benefit, because(Reason.NOT_IN_TERRITORY), _PAID.get(benefit, Paid.MONTHLY))
    match benefit:
        case BenefitId.AIDE_LOGEMENT:
            return aide_logement.tell(found)
        case BenefitId.RSA:
            return rsa_.tell(found)
        case BenefitId.PRIME_ACTIVITE:
            return prime_activite.tell(found)
        case BenefitId.PAJE_BASE:
            return paje.tell_base(found)
        case BenefitId.PRIME_NAISSANCE:
            return paje.tell_birth(found, with_birth)
        case BenefitId.PREPARE:
            return paje.tell_prepare(found)
        case BenefitId.CMG:
            return cmg.tell(found)
        case BenefitId.AF:
            return famille.tell_af(found)
        case BenefitId.CF:
            return famille.tell_cf(found)
        case BenefitId.ASF:
            return famille.tell_asf(found)
        case BenefitId.ARS:
            return famille.tell_ars(found)
        case BenefitId.AAH:
            return handicap.tell_aah(found)
        case BenefitId.AEEH:
            return handicap.tell_aeeh(found)

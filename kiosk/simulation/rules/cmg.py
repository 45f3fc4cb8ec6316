"""CMG: by the hour since September 2025 for who employs, by brackets of income otherwise.

Code de la sécurité sociale, articles L531-5 and D531-18 to D531-20. OpenFisca-France 176.1
holds the brackets without what a parent alone is given more, and nothing of the rule of the
décret n° 2025-515 of 30 May 2025. The social contributions that the Caf also pays are not
in the amounts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kiosk.simulation.household import Care, Household, Leave

#: First month of the rule by the hour.
SINCE = "2025-09"

#: Whoever employs is paid by the hour; a micro-crèche still by brackets.
_EMPLOYED = (Care.ASSISTANTE_MATERNELLE, Care.DOMICILE)


@dataclass(frozen=True, slots=True)
class _Price:
    """Euros an hour: what care costs on the whole, and the most that is counted."""

    reference: float
    most: float


#: By first month. The scale follows the Smic each April; that of 2026 is the first one raised.
_PRICES = {
    SINCE: {
        Care.ASSISTANTE_MATERNELLE: _Price(4.85, 8.0),
        Care.DOMICILE: _Price(10.38, 15.0),
    },
    "2026-04": {
        Care.ASSISTANTE_MATERNELLE: _Price(4.91, 8.09),
        Care.DOMICILE: _Price(10.50, 15.18),
    },
}

#: The part of a month's income that an hour costs, with 1, 2, 3, 4 to 7, 8 or more children.
_EFFORTS = {
    Care.ASSISTANTE_MATERNELLE: (0.000619, 0.000516, 0.000413, 0.000310, 0.000206),
    Care.DOMICILE: (0.001238, 0.001032, 0.000826, 0.000620, 0.000412),
}

#: Income of a month above which nothing changes (euros).
_MOST_INCOME = 8_500.0

#: By brackets, at most this part of what is paid.
_MOST_OF_COST = 0.85


def oldest(one: Household) -> int:
    """Return the age that a child must not have reached: six, or twelve for a parent alone."""
    return 12 if one.month >= SINCE and one.partner is None else 6


def by_the_hour(one: Household) -> bool:
    """Return whether the household's care is paid by the hour."""
    return one.month >= SINCE and one.care in _EMPLOYED


def hourly_cmg(one: Household, yearly_resources: float, children: int, parameters: Any) -> float:
    """Return the CMG of a month, in euros, net of CRDS.

    ``children`` are those in charge; each one with an AEEH lightens the effort by a step.
    The least income that is counted is the RSA of a parent with one child, less the forfait
    for housing.
    """
    price = _PRICES[max(since for since in _PRICES if since <= one.month)][one.care]
    step = 4 if children >= 8 else min(max(children, 1), 4) - 1
    disabled = sum(child.incapacity > 0 for child in one.children)
    effort = _EFFORTS[one.care][min(step + disabled, 4)]
    rsa = parameters.prestations_sociales.solidarite_insertion.minima_sociaux.rsa
    pair = float(rsa.rsa_m.montant_de_base_du_rsa) * (
        1 + float(rsa.rsa_maj.maj_montant_max.couples_celibataire_avec_enfant)
    )
    least = pair * (1 - float(rsa.rsa_fl.forfait_logement.taux_2_personnes))
    income = min(max(yearly_resources / 12, least), _MOST_INCOME)
    hours = max(one.care_hours, 1)
    cost = min(one.care_cost, hours * price.most)
    return round(max(0.0, cost * (1 - income * effort / price.reference)), 2)


def bracket_cmg(
    one: Household, yearly_resources: float, children: int, ages: list[float], parameters: Any
) -> float:
    """Return the CMG of a month by brackets, in euros, net of CRDS.

    ``ages`` are those of the children, in years: half is paid from three to six. A parent
    alone has ceilings raised by 40 % and amounts raised by 30 %; work at half time or less
    halves the ceilings of who also receives the PreParE.
    """
    family = parameters.prestations_sociales.prestations_familiales
    paje = family.petite_enfance.paje
    alone = one.partner is None
    raised = (1.4 if alone else 1.0) * (0.5 if one.leave is Leave.MI_TEMPS else 1.0)
    first = raised * _ceiling(paje.plaf_cmg.premier_plafond_ne_adopte_apres_04_2014, children)
    second = raised * _ceiling(paje.plaf_cmg.deuxieme_plafond_ne_adopte_apres_04_2014, children)
    rules = paje.paje_cmg
    if one.care is Care.MICRO_CRECHE:
        rates = rules.assistante_mat_asso_entreprise_microcreche
        steps = (rates.sous_premier_plafond, rates.sous_second_plafond, rates.apres_second_plafond)
    else:
        rates = rules.complement_libre_choix_mode_garde
        steps = (
            rates.revenus_inferieurs_45_plaf,
            rates.revenus_superieurs_45_plaf,
            rates.revenus_superieurs_plaf,
        )
    bracket = (yearly_resources >= first) + (yearly_resources >= second)
    limits = rules.limite_age
    parts = float(any(age < limits.pleine for age in ages)) + (1 - float(rules.taux_reduit)) * any(
        limits.pleine <= age < limits.reduite for age in ages
    )
    amount = parts * float(family.bmaf.bmaf) * float(steps[bracket]) * (1.3 if alone else 1.0)
    crds = float(parameters.prelevements_sociaux.contributions_sociales.crds)
    # The limit is on what is paid.
    return min(amount * (1 - crds), one.care_cost * _MOST_OF_COST)


def _ceiling(scale: Any, children: int) -> float:
    if children <= 1:
        return float(scale.enfant)
    return float(scale.deux_enfants) + (children - 2) * float(scale.majoration_enfant_supp)

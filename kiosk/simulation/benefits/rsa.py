"""Revenu de solidarité active."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Reason, Telling
from kiosk.simulation.found import Found, because, due, refused, too_rich
from kiosk.simulation.household import Activity

WANTED = (
    "rsa",
    "rsa_eligibilite",
    "rsa_condition_nationalite",
    "rsa_socle",
    "rsa_socle_majore",
    "rsa_forfait_logement",
    "rsa_base_ressources",
    "rsa_nb_enfants",
)


def tell(found: Found) -> BenefitEstimate:
    """Return the RSA, or why there is none."""
    base = max(found.family("rsa_socle"), found.family("rsa_socle_majore"))
    housing, resources = found.family("rsa_forfait_logement"), found.family("rsa_base_ressources")
    amount = found.family("rsa")
    if amount > 0:
        persons = len(found.one.adults) + round(found.family("rsa_nb_enfants"))
        reasons = [
            because(Reason.RSA_BASE, {"base": base, "resources": resources}, {"persons": persons})
        ]
        if housing > 0:
            reasons.append(because(Reason.HOUSING_DEDUCTED, {"deducted": housing}))
        if found.family("rsa_socle_majore") > found.family("rsa_socle"):
            reasons.append(because(Reason.LONE_PARENT))
        return due(BenefitId.RSA, amount, *reasons)
    if not found.family("rsa_eligibilite"):
        return refused(BenefitId.RSA, _not_eligible(found))
    if resources + housing >= base:
        return refused(
            BenefitId.RSA, too_rich(Reason.RESOURCES_ABOVE_MONTH, resources, base - housing)
        )
    least = found.parameters.prestations_sociales.solidarite_insertion.minima_sociaux.rsa
    minimum = float(least.rsa_maj.montant_minimum_verse)
    computed = base - housing - resources
    return refused(
        BenefitId.RSA, because(Reason.BELOW_MINIMUM, {"computed": computed, "minimum": minimum})
    )


def _not_eligible(found: Found) -> Telling:
    rules = found.parameters.prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_cond
    if not any(found.adults("rsa_condition_nationalite")):
        years = round(float(rules.duree_min_titre_sejour.non_eee))
        return because(Reason.RESIDENCE, numbers={"years": years})
    if all(adult.activity is Activity.ETUDIANT for adult in found.one.adults):
        return because(Reason.STUDENT)
    return because(Reason.TOO_YOUNG, numbers={"years": round(float(rules.age_pac))})

"""Revenu de solidarité active."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Reason, Telling
from kiosk.simulation.found import Found, because, due, refused, too_rich, unknown
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
    "age",
)


def tell(found: Found) -> BenefitEstimate:
    """Return the RSA, or why there is none."""
    base = max(found.family("rsa_socle"), found.family("rsa_socle_majore"))
    housing, resources = found.family("rsa_forfait_logement"), found.family("rsa_base_ressources")
    amount = found.family("rsa")
    if amount > 0 and (_old(found) or one_of_two(found)):
        return unknown(BenefitId.RSA, because(Reason.NOT_COVERED))
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


def _old(found: Found) -> bool:
    """Return whether an adult is of the age of the ASPA, which is claimed before the RSA (code
    de l'action sociale, article L262-10) and which the kiosk does not compute."""
    old_age = found.parameters.prestations_sociales.solidarite_insertion.minimum_vieillesse
    return any(age >= float(old_age.aspa.age_min) for age in found.adults("age"))


def one_of_two(found: Found) -> bool:
    """Return whether only one of a couple has stayed for long enough to be counted (code de
    l'action sociale, article L262-5): the law as code counts both, and would pay too much."""
    counted = found.adults("rsa_condition_nationalite")
    return any(counted) and not all(counted)


def _not_eligible(found: Found) -> Telling:
    rules = found.parameters.prestations_sociales.solidarite_insertion.minima_sociaux.rsa.rsa_cond
    if not any(found.adults("rsa_condition_nationalite")):
        years = round(float(rules.duree_min_titre_sejour.non_eee))
        return because(Reason.RESIDENCE, numbers={"years": years})
    if all(adult.activity is Activity.ETUDIANT for adult in found.one.adults):
        return because(Reason.STUDENT)
    return because(Reason.TOO_YOUNG, numbers={"years": round(float(rules.age_pac))})

"""Prime d'activité: the mean of three months, each at the scale of that month."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Reason
from kiosk.simulation.benefits.rsa import one_of_two
from kiosk.simulation.found import Found, because, due, refused, too_rich, unknown
from kiosk.simulation.household import Activity

WANTED = (
    "ppa_nette_crds",
    "ppa",
    "ppa_eligibilite_apprenants",
    "ppa_plancher_revenu_activite_apprenant",
    "rsa_condition_nationalite",
    "rsa_majore_eligibilite",
)

#: Read in each month of the reference quarter.
QUARTERLY = (
    "ppa_fictive",
    "ppa_eligibilite",
    "ppa_revenu_activite",
    "ppa_base_ressources",
    "ppa_forfait_logement",
    "ppa_fictive_montant_forfaitaire",
    "ppa_fictive_ressource_activite",
    "ppa_bonification",
)


def tell(found: Found) -> BenefitEstimate:
    """Return the prime d'activité, or why there is none."""
    me = BenefitId.PRIME_ACTIVITE
    amount = found.family("ppa_nette_crds")
    work = found.mean("ppa_revenu_activite")
    if amount > 0 and one_of_two(found):
        return unknown(me, because(Reason.NOT_COVERED))
    if amount > 0:
        reasons = [because(Reason.WORK_AVERAGE, {"average": work})]
        if found.family("rsa_majore_eligibilite"):
            reasons.append(because(Reason.LONE_PARENT))
        return due(me, amount, *reasons)
    rules = found.parameters.prestations_sociales.solidarite_insertion.minima_sociaux
    if not any(found.adults("rsa_condition_nationalite")):
        years = round(float(rules.rsa.rsa_cond.duree_min_titre_sejour.non_eee))
        return refused(me, because(Reason.RESIDENCE, numbers={"years": years}))
    if not any(found.family("ppa_eligibilite", month) for month in found.quarter):
        years = round(float(rules.ppa.pa_cond.age_min))
        return refused(me, because(Reason.TOO_YOUNG, numbers={"years": years}))
    if work <= 0 or not found.family("ppa_eligibilite_apprenants"):
        learning = (Activity.ETUDIANT, Activity.APPRENTI)
        if work > 0 and all(adult.activity in learning for adult in found.one.adults):
            minimum = found.adults("ppa_plancher_revenu_activite_apprenant")[0]
            return refused(me, because(Reason.STUDENT_WORK, {"minimum": minimum}))
        return refused(me, because(Reason.NO_WORK))
    computed = found.mean("ppa_fictive")
    if computed > 0:
        minimum = float(rules.ppa.pa_m.montant_minimum_verse)
        return refused(
            me, because(Reason.BELOW_MINIMUM, {"computed": computed, "minimum": minimum})
        )
    # What the household is compared to: the forfait, part of what work pays, the bonuses.
    bonus = sum(sum(found.adults("ppa_bonification", month)) for month in found.quarter) / 3
    allowed = (
        found.mean("ppa_fictive_montant_forfaitaire")
        + found.mean("ppa_fictive_ressource_activite")
        + bonus
        - found.mean("ppa_forfait_logement")
    )
    return refused(
        me, too_rich(Reason.RESOURCES_ABOVE_MONTH, found.mean("ppa_base_ressources"), allowed)
    )

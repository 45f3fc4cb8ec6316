"""Complément de libre choix du mode de garde."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Reason
from kiosk.simulation.found import Found, because, by_age, due, refused
from kiosk.simulation.household import Activity, Care, Leave
from kiosk.simulation.rules.cmg import by_the_hour, cmg, oldest

WANTED = ("paje_cmg", "prestations_familiales_base_ressources", "af_nbenf", "age")

#: Before September 2025, and still in a micro-crèche: at most this part of what is paid.
_MOST_OF_COST = 0.85


def tell(found: Found) -> BenefitEstimate:
    """Return the CMG, or why there is none."""
    me, one = BenefitId.CMG, found.one
    limit = oldest(one)
    if not any(age < limit for age in found.children("age")):
        return refused(me, by_age(found, 0, limit))
    if one.care is Care.AUCUNE:
        return refused(me, because(Reason.NO_CARE))
    if one.care is Care.CRECHE:
        return refused(me, because(Reason.CARE_CRECHE))
    if one.leave is Leave.TOTAL:
        return refused(me, because(Reason.NOT_WITH, texts={"benefit": BenefitId.PREPARE}))
    if any(adult.activity in (Activity.AUTRE, Activity.RETRAITE) for adult in one.adults):
        return refused(me, because(Reason.CARE_NO_WORK))
    if by_the_hour(one):
        resources = found.family("prestations_familiales_base_ressources")
        amount = cmg(one, resources, round(found.family("af_nbenf")))
    else:
        amount = min(found.family("paje_cmg") * found.after_crds, one.care_cost * _MOST_OF_COST)
    cost = because(Reason.CARE_COST, {"cost": one.care_cost})
    if amount <= 0:
        return refused(me, because(Reason.OTHER_RULE), certainty=Certainty.LOW)
    certainty = Certainty.FAIR if by_the_hour(one) else Certainty.LOW
    return due(me, amount, cost, certainty=certainty)

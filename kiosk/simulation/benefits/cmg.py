"""Complément de libre choix du mode de garde."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Reason
from kiosk.simulation.found import Found, because, by_age, due, refused
from kiosk.simulation.household import Activity, Care, Leave
from kiosk.simulation.rules.cmg import bracket_cmg, by_the_hour, hourly_cmg, oldest

WANTED = ("prestations_familiales_base_ressources", "af_nbenf", "age")


def tell(found: Found) -> BenefitEstimate:
    """Return the CMG, or why there is none."""
    me, one = BenefitId.CMG, found.one
    limit = oldest(one)
    ages = found.children("age")
    if not any(age < limit for age in ages):
        return refused(me, by_age(found, 0, limit))
    if one.care is Care.AUCUNE:
        return refused(me, because(Reason.NO_CARE))
    if one.care is Care.CRECHE:
        return refused(me, because(Reason.CARE_CRECHE))
    if one.leave is Leave.TOTAL:
        return refused(me, because(Reason.NOT_WITH, texts={"benefit": BenefitId.PREPARE}))
    if any(adult.activity in (Activity.AUTRE, Activity.RETRAITE) for adult in one.adults):
        return refused(me, because(Reason.CARE_NO_WORK))
    resources = found.family("prestations_familiales_base_ressources")
    children = round(found.family("af_nbenf"))
    if by_the_hour(one):
        amount = hourly_cmg(one, resources, children, found.parameters)
        certainty = Certainty.FAIR
    else:
        amount = bracket_cmg(one, resources, children, ages, found.parameters)
        certainty = Certainty.LOW
    cost = because(Reason.CARE_COST, {"cost": one.care_cost})
    if amount <= 0:
        return refused(me, because(Reason.OTHER_RULE), certainty=Certainty.LOW)
    return due(me, amount, cost, certainty=certainty)

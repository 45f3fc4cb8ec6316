"""Allocations familiales, complément familial, soutien familial, rentrée scolaire."""

from __future__ import annotations

from datetime import date

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Paid, Reason
from kiosk.simulation.found import Found, because, by_age, due, refused, too_rich

#: Children born before keep the age of fourteen; others are raised at eighteen since March 2026.
_RAISED_AT_14 = date(2012, 3, 1)

WANTED = (
    "af_nettes_crds",
    "af_nbenf",
    "af_taux_modulation",
    "af_coeff_garde_alternee",
    "prestations_familiales_enfant_a_charge",
    "age",
    "residence_dom",
    "cf_net_crds",
    "cf_montant",
    "cf_majore_avant_cumul",
    "cf_eligibilite_base",
    "cf_eligibilite_dom",
    "cf_base_ressources",
    "cf_plafond",
    "cf_enfant_eligible",
    "paje_base",
    "asf_nette_crds",
    "asf_montant",
    "asf_elig_enfant",
    "prestations_familiales_base_ressources",
)

#: Of the civil year.
YEARLY = ("ars_nette_crds",)


def tell_af(found: Found) -> BenefitEstimate:
    """Return the allocations familiales, or why there are none."""
    me = BenefitId.AF
    amount = found.family("af_nettes_crds") + _for_twins(found) * found.after_crds
    children = round(found.family("af_nbenf"))
    if amount > 0:
        reasons = [because(Reason.CHILDREN, numbers={"children": children})]
        if found.family("af_taux_modulation") < 1:
            reasons.append(because(Reason.REDUCED_RATE))
        return due(me, amount, *reasons)
    if not found.one.children:
        return refused(me, because(Reason.NO_CHILD))
    needed = 1 if found.family("residence_dom") else 2
    return refused(
        me, because(Reason.FEW_CHILDREN, numbers={"needed": needed, "children": children})
    )


def _for_twins(found: Found) -> float:
    """Return what OpenFisca-France leaves out for two children of one age, before CRDS.

    It takes both of them for the eldest, whose age raises nothing (article L521-3).
    """
    ages = [
        age
        for age, counts in zip(
            found.children("age"),
            found.children("prestations_familiales_enfant_a_charge"),
            strict=True,
        )
        if counts
    ]
    rules = found.family_benefits.prestations_generales.af.af_maj.maj_age_deux_enfants
    born = min((child.born for child in found.one.children), default=_RAISED_AT_14)
    age = 14 if born < _RAISED_AT_14 else float(rules.age1)
    if len(ages) != 2 or ages[0] != ages[1] or ages[0] < age:
        return 0.0
    whole = float(found.family_benefits.bmaf.bmaf) * float(rules.taux1)
    return whole * found.family("af_taux_modulation") * found.family("af_coeff_garde_alternee")


def tell_cf(found: Found) -> BenefitEstimate:
    """Return the complément familial, or why there is none."""
    me, amount = BenefitId.CF, found.family("cf_net_crds")
    if amount > 0:
        full = found.family("cf_majore_avant_cumul") > 0
        children = round(sum(found.children("cf_enfant_eligible")))
        return due(
            me,
            amount,
            because(Reason.CHILDREN, numbers={"children": children}),
            because(Reason.FULL_RATE if full else Reason.PARTIAL_RATE),
        )
    if found.family("cf_montant") > 0:
        other = BenefitId.PAJE_BASE if found.family("paje_base") > 0 else BenefitId.PREPARE
        return refused(me, because(Reason.NOT_WITH, texts={"benefit": other}))
    if found.family("cf_eligibilite_base") or found.family("cf_eligibilite_dom"):
        return refused(
            me,
            too_rich(
                Reason.RESOURCES_ABOVE_YEAR,
                found.family("cf_base_ressources"),
                found.family("cf_plafond"),
            ),
        )
    if found.family("residence_dom"):
        return refused(me, by_age(found, 3, 4))
    if not found.one.children:
        return refused(me, because(Reason.NO_CHILD))
    # Those who have not reached three do not count.
    children = round(sum(found.children("cf_enfant_eligible")))
    return refused(me, because(Reason.FEW_CHILDREN, numbers={"needed": 3, "children": children}))


def tell_asf(found: Found) -> BenefitEstimate:
    """Return the allocation de soutien familial, or why there is none."""
    me, one = BenefitId.ASF, found.one
    amount = found.family("asf_nette_crds")
    eligible = round(sum(found.children("asf_elig_enfant")))
    if amount > 0:
        return due(me, amount, because(Reason.CHILDREN, numbers={"children": eligible}))
    if not one.children:
        return refused(me, because(Reason.NO_CHILD))
    if one.partner is not None:
        return refused(me, because(Reason.NOT_ALONE))
    if one.other_parent_shares:
        return refused(me, because(Reason.SHARED_CUSTODY))
    if not eligible:
        return refused(me, by_age(found, 0, 20))
    rate = found.family_benefits.education_presence_parentale.asf.montant_asf
    whole = eligible * float(found.family_benefits.bmaf.bmaf * rate.orphelin_assimile_seul_parent)
    return refused(
        me, because(Reason.PENSION_RECEIVED, {"pension": one.child_support, "asf": whole})
    )


def tell_ars(found: Found) -> BenefitEstimate:
    """Return the allocation de rentrée scolaire, or why there is none."""
    me, paid = BenefitId.ARS, Paid.YEARLY
    amount = found.family("ars_nette_crds", found.one.month[:4])
    year = int(found.one.month[:4])
    ages = [year - child.born.year for child in found.one.children]
    # Six by the end of the year, not yet eighteen when school begins.
    pupils = sum(6 <= age <= 18 for age in ages)
    if amount > 0:
        return due(
            me, amount, because(Reason.PAID_IN_AUGUST, numbers={"children": pupils}), paid=paid
        )
    if not pupils:
        return refused(me, by_age(found, 6, 17), paid=paid)
    rules = found.family_benefits.education_presence_parentale.ars.ars_plaf
    children = round(found.family("af_nbenf"))
    ceiling = float(rules.plafond_ressources * (1 + children * rules.majoration_par_enf_supp))
    resources = found.family("prestations_familiales_base_ressources")
    if resources <= ceiling:
        return refused(me, by_age(found, 6, 17), paid=paid)
    return refused(me, too_rich(Reason.RESOURCES_ABOVE_YEAR, resources, ceiling), paid=paid)

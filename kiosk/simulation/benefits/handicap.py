"""Allocation aux adultes handicapés, allocation d'éducation de l'enfant handicapé."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Reason
from kiosk.simulation.found import Found, because, by_age, due, refused, too_rich

WANTED = (
    "aah",
    "aah_eligible",
    "aah_base_non_cumulable",
    "aah_base_ressources_conjugalisee",
    "aah_plafond_ressources_conjugalise",
    "aeeh",
    "age",
)

#: Since then each adult's AAH looks at their own resources (décret n° 2022-1694).
SINCE_2023_10 = ("aah_base_ressources_deconjugalisee", "aah_plafond_ressources_deconjugalise")
ALONE_SINCE = "2023-10"


def tell_aah(found: Found) -> BenefitEstimate:
    """Return the AAH of the adults, or why there is none."""
    me, adults = BenefitId.AAH, found.one.adults
    amounts = found.adults("aah")
    rules = found.parameters.prestations_sociales.prestations_etat_de_sante.invalidite.aah
    base, certainty = float(rules.montant), Certainty.FAIR
    if sum(amounts) > 0:
        at = amounts.index(max(amounts))
        resources = _resources(found)[at][0]
        return due(
            me,
            sum(amounts),
            because(Reason.AAH_BASE, {"base": base, "resources": resources}),
            certainty=certainty,
        )
    if not any(adult.incapacity for adult in adults):
        return refused(me, because(Reason.NO_DISABILITY))
    eligible = found.adults("aah_eligible")
    if not any(eligible):
        if any(
            adult.incapacity and (adult.incapacity >= 0.8 or adult.work_restricted)
            for adult in adults
        ):
            years = round(float(rules.age_minimal))
            return refused(me, because(Reason.TOO_YOUNG, numbers={"years": years}))
        return refused(me, because(Reason.NO_RESTRICTION))
    at = next(at for at, holds in enumerate(eligible) if holds)
    resources, ceiling = _resources(found)[at]
    if resources < ceiling:
        # A pension that the AAH only completes takes all of it.
        resources, ceiling = found.adults("aah_base_non_cumulable")[at], base
    return refused(
        me, too_rich(Reason.RESOURCES_ABOVE_MONTH, resources, ceiling), certainty=certainty
    )


def _resources(found: Found) -> list[tuple[float, float]]:
    """Return the resources that count for each adult, and their ceiling, a month."""
    kind = "deconjugalise" if found.one.month >= ALONE_SINCE else "conjugalise"
    return list(
        zip(
            found.adults(f"aah_base_ressources_{kind}e"),
            found.adults(f"aah_plafond_ressources_{kind}"),
            strict=True,
        )
    )


def tell_aeeh(found: Found) -> BenefitEstimate:
    """Return the AEEH, or why there is none.

    OpenFisca-France 176.1 pays complements 2 to 5 at the rate of the category below; what is
    missing is added from its own parameters (code de la sécurité sociale, article D541-2).
    """
    me = BenefitId.AEEH
    rules = found.family_benefits.education_presence_parentale.aeeh
    base = float(found.family_benefits.bmaf.bmaf)
    limit = round(float(rules.age_maximum_enfant))
    disabled = [
        child
        for child, age in zip(found.one.children, found.children("age"), strict=True)
        if child.incapacity > 0 and age < limit
    ]
    amount = found.family("aeeh")
    if amount > 0:
        young = [child for child in disabled if child.complement]
        missing = sum(_missing(child.complement, rules.complement_allocation) for child in young)
        reasons = [because(Reason.CHILDREN, numbers={"children": len(disabled)})]
        reasons += [
            because(Reason.COMPLEMENT, numbers={"category": child.complement}) for child in young
        ]
        return due(me, amount + base * missing, *reasons, certainty=Certainty.FAIR)
    if not any(child.incapacity for child in found.one.children):
        no_child = not found.one.children
        return refused(me, because(Reason.NO_CHILD if no_child else Reason.CHILD_NO_DISABILITY))
    return refused(me, by_age(found, 0, limit))


def _missing(category: int, rates: object) -> float:
    if not 2 <= category <= 5:
        return 0.0
    own, below = (getattr(rates, f"categorie_{one}") for one in (category, category - 1))
    return float(own) - float(below)

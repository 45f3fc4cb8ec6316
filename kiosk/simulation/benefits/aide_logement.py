"""Aide au logement: APL, ALF or ALS, whichever the home and the family open."""

from __future__ import annotations

from kiosk.contract.estimates import BenefitEstimate, BenefitId, Certainty, Reason, Telling
from kiosk.simulation.found import Found, because, due, refused
from kiosk.simulation.household import Home

WANTED = (
    "aide_logement",
    "aide_logement_montant_selectionne_avant_seuil",
    "aide_logement_montant_brut_avant_degressivite",
    "aide_logement_montant_brut",
    "aide_logement_loyer_reel",
    "aide_logement_loyer_retenu",
    "aide_logement_loyer_plafond",
    "aide_logement_charges",
    "aide_logement_participation_personnelle",
    "aide_logement_base_ressources",
    "aides_logement_primo_accedant_eligibilite",
    "reduction_loyer_solidarite",
    "zone_apl",
)


def tell(found: Found) -> BenefitEstimate:
    """Return the aid to housing, or why there is none."""
    me, home = BenefitId.AIDE_LOGEMENT, found.one.dwelling
    if not home.home.rented and home.home is not Home.ACCEDANT:
        return refused(me, because(Reason.NOT_TENANT))
    if home.landlord_is_family:
        return refused(me, because(Reason.LANDLORD_FAMILY))
    if home.home is Home.ACCEDANT and not found.family("aides_logement_primo_accedant_eligibilite"):
        return refused(me, because(Reason.LOAN_CLOSED))
    amount = found.family("aide_logement")
    certainty = _certainty(found)
    if amount > 0:
        if home.home is Home.ACCEDANT:
            return due(me, amount, because(Reason.LOAN, {"rent": home.rent}), certainty=certainty)
        rent = because(
            Reason.RENT, {"rent": home.rent}, {"zone": zone(found)}, {"commune": home.commune}
        )
        return due(me, amount, rent, certainty=certainty)
    return refused(me, _why_nothing(found), certainty=certainty)


def zone(found: Found) -> int:
    """Return the zone of the commune: 1, 2 or 3."""
    return int(found.word("zone_apl")[-1])


def _why_nothing(found: Found) -> Telling:
    computed = found.family("aide_logement_montant_selectionne_avant_seuil")
    rules = found.parameters.prestations_sociales.aides_logement.allocations_logement.locatif
    if computed <= 0:
        share = found.family("aide_logement_participation_personnelle")
        covered = found.family("aide_logement_loyer_retenu") + found.family("aide_logement_charges")
        if share < covered:
            # A residence and a loan are counted by a scale of their own.
            return because(Reason.OTHER_RULE)
        return because(Reason.SHARE_ABOVE_RENT, {"share": share, "rent": covered})
    if found.family("aide_logement_montant_brut_avant_degressivite") > 0:
        limits = getattr(rules.coefficients_degressivite_suppression, found.word("zone_apl"))
        rent = found.family("aide_logement_loyer_reel")
        limit = found.family("aide_logement_loyer_plafond") * float(limits.suppression)
        if rent > limit:
            return because(Reason.RENT_TOO_HIGH, {"rent": rent, "limit": limit})
    reduction = found.family("reduction_loyer_solidarite")
    if reduction > 0:
        return because(Reason.RENT_REDUCED, {"reduction": reduction})
    kind = "apl" if found.one.dwelling.home is Home.HLM else "non_apl"
    minimum = float(getattr(rules.seuils_minimum_versement, kind))
    return because(Reason.BELOW_MINIMUM, {"computed": computed, "minimum": minimum})


def _certainty(found: Found) -> Certainty:
    """A residence has prices and agreements of its own, which are not asked."""
    return Certainty.FAIR if found.one.dwelling.home is Home.FOYER else Certainty.GOOD

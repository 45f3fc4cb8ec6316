"""What the law finds nothing in, for want of what the kiosk never asks.

Amounts of months that were not given would be computed from a gross salary, a payslip of a
civil servant, a share portfolio of which nobody was asked, at great length, to nothing. They
are not computed. This holds for the variables that the kiosk gives, and was tried for no others:
when a run gives any other that they may read, everything is computed.
"""

from __future__ import annotations

from collections.abc import Iterable

#: What a run may give of what these read, so that the rest of this file holds. The test gives
#: each of them anything.
GIVEN = frozenset(
    {
        "aah_restriction_substantielle_durable_acces_emploi",
        "activite",
        "apprenti",
        "asf",
        "asi",
        "ass",
        "chomage_imposable",
        "chomage_net",
        "date_naissance",
        "depcom",
        "duree_possession_titre_sejour",
        "epargne_revenus_non_imposables",
        "garde_alternee",
        "handicap",
        "indemnites_journalieres_maladie",
        "nationalite",
        "pensions_alimentaires_percues",
        "pensions_invalidite",
        "retraite_imposable",
        "retraite_nette",
        "revenu_assimile_pension",
        "revenu_assimile_salaire",
        "rpns_auto_entrepreneur_CA_achat_revente",
        "rpns_auto_entrepreneur_CA_bic",
        "rpns_auto_entrepreneur_CA_bnc",
        "rpns_autres_revenus",
        "rpns_imposables",
        "salaire_imposable",
        "salaire_net",
        "taux_incapacite",
    }
)

#: Salaries are given net and taxable, never gross.
_NO_GROSS_SALARY = (
    "complementaire_sante_salarie",
    "cotisations_salariales",
    "crds_salaire",
    "csg_deductible_salaire",
    "csg_imposable_salaire",
    "indemnite_compensatrice_csg",
    "indemnite_fin_contrat",
    "indemnite_residence",
    "prime_exceptionnelle_pouvoir_achat_exoneree",
    "prime_partage_valeur_exoneree",
    "prime_partage_valeur_exoneree_exceptionnelle",
    "primes_fonction_publique",
    "primes_salaires_non_exonerees",
    "remuneration_apprenti",
    "remuneration_principale",
    "supplement_familial_traitement",
)

#: So are pensions and unemployment benefits; five years of work for the ASS are not asked.
_NO_GROSS_REPLACEMENT = (
    "ass",
    "casa",
    "chomage_brut",
    "crds_chomage",
    "crds_retraite",
    "csg_deductible_chomage",
    "csg_deductible_retraite",
    "csg_imposable_chomage",
    "csg_imposable_retraite",
    "rente_accident_travail",
)

#: Savings that are taxed, rents received and life annuities are not asked.
_NO_CAPITAL = (
    "abattements_plus_values",
    "aide_logement_base_revenus_fiscaux",
    "assiette_csg_plus_values",
    "charges_deduc",
    "csg_patrimoine_deductible_ir",
    "rente_viagere_titre_onereux",
    "rente_viagere_titre_onereux_net",
    "revenu_categoriel_capital",
    "revenu_categoriel_foncier",
    "revenu_categoriel_plus_values",
    "revenus_capital",
    "revenus_capitaux_prelevement_forfaitaire_unique_ir",
    "revenus_capitaux_prelevement_liberatoire",
    "revenus_locatifs",
    "rfr_plus_values_hors_rni",
    "rfr_rvcm_abattements_a_reintegrer",
)

#: The self-employed say a turnover or a profit, no box of a tax return.
_NO_TAX_BOX = (
    "deficit_ante",
    "locations_pro",
    "moins_values_court_terme_agr",
    "moins_values_court_terme_non_salaries",
    "moins_values_court_terme_nonpro",
    "moins_values_court_terme_pro",
    "moins_values_long_terme_non_salaries",
    "nacc_timp",
    "revenu_non_salarie",
    "rpns_benefice_exploitant_agricole",
    "rpns_exon",
    "rpns_info",
    "rpns_micro_entreprise_benefice",
    "rpns_pvce",
    "rpns_pvct",
)

#: Who is married to whom is told by the tax household alone.
_NO_MARITAL_STATUS = ("maries",)

NOTHING = frozenset(
    (
        *_NO_GROSS_SALARY,
        *_NO_GROSS_REPLACEMENT,
        *_NO_CAPITAL,
        *_NO_TAX_BOX,
        *_NO_MARITAL_STATUS,
    )
)


def nothing(given: Iterable[str], read: frozenset[str]) -> frozenset[str]:
    """Return the variables that need no computing in a run that gives these.

    ``read`` are the variables that those of ``NOTHING`` may read.
    """
    names = frozenset(given)
    return NOTHING - names if names & read <= GIVEN else frozenset()

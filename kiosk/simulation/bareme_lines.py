"""Which figures a barème tells, and the parameters of OpenFisca-France that each comes from.

A figure is a sum of products of parameters: two children of the allocations familiales are
``enf2 * bmaf``, three are ``enf2 * bmaf + enf3 * bmaf``. The sums are those of the formulas of
the model, and the tests hold them against it.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.contract.baremes import BaremeId, RowKind, Territory

_PF = "prestations_sociales.prestations_familiales"
_EDUCATION = f"{_PF}.education_presence_parentale"
_GENERAL = f"{_PF}.prestations_generales"
_INFANTS = f"{_PF}.petite_enfance.paje"
_MINIMA = "prestations_sociales.solidarite_insertion.minima_sociaux"
_AAH = "prestations_sociales.prestations_etat_de_sante.invalidite"
_AL = "prestations_sociales.aides_logement.allocations_logement"

BMAF = f"{_PF}.bmaf.bmaf"
CRDS = "prelevements_sociaux.contributions_sociales.crds"

_RSA = f"{_MINIMA}.rsa.rsa_m.montant_de_base_du_rsa"
_RSA_MORE = f"{_MINIMA}.rsa.rsa_maj.maj_montant_max"
_RSA_ALONE = f"{_MINIMA}.rsa.rsa_maj.majoration_isolement_en_base_rsa"
_RSA_LODGED = f"{_MINIMA}.rsa.rsa_fl.forfait_logement"
_PPA = f"{_MINIMA}.ppa.pa_m"
_PPA_BASE = f"{_PPA}.montant_de_base"
_PPA_MORE = f"{_PPA}.majoration_montant_maximal"
_AF = f"{_GENERAL}.af.af_cm"
_AF_LIMITS = f"{_GENERAL}.af.af_cond_ress"
_AF_MORE = f"{_GENERAL}.af.af_maj"
_AF_DOM = f"{_GENERAL}.af.af_maj_dom"
_CF = f"{_GENERAL}.cf"
_CF_LIMIT = f"{_CF}.cf_plaf.plafond_ressources_0_enfant"
_CF_MORE = f"{_CF}.cf_plaf.majoration"
_ASF = f"{_EDUCATION}.asf.montant_asf"
_ARS = f"{_EDUCATION}.ars"
_ARS_LIMIT = f"{_ARS}.ars_plaf.plafond_ressources"
_ARS_MORE = f"{_ARS}.ars_plaf.majoration_par_enf_supp"
_PAJE_BASE = f"{_INFANTS}.paje_cm.montant"
_PAJE_LIMITS = f"{_INFANTS}.paje_plaf.ne_adopte_apres_04_2018"
_PAJE_FULL = f"{_PAJE_LIMITS}.taux_plein.plafond_ressources_0_enfant"
_PAJE_PART = f"{_PAJE_LIMITS}.taux_partiel.plafond_ressources_0_enfant"
_PAJE_MORE = f"{_PAJE_LIMITS}.majorations_enfants"
_PREPARE = f"{_INFANTS}.paje_prepare.prestation_partagee_education_enfant"
_AEEH = f"{_EDUCATION}.aeeh"
_RENTED = f"{_AL}.locatif"
_CHARGES = f"{_RENTED}.formule.c_forfait_charges"
_RENTS = f"{_RENTED}.formule.l_plafonds_loyers.par_zone"


@dataclass(frozen=True, slots=True)
class Line:
    """One figure: ``total`` is a sum of products of parameters, by their paths.

    ``crds``: what is paid is less the CRDS.
    """

    key: str
    kind: RowKind
    total: tuple[tuple[str, ...], ...]
    crds: bool = False
    territory: Territory = Territory.EVERYWHERE


def _amount(key: str, *total: tuple[str, ...], crds: bool = False) -> Line:
    return Line(key, RowKind.AMOUNT, total, crds)


def _paid(key: str, *total: tuple[str, ...], territory: Territory = Territory.EVERYWHERE) -> Line:
    """A family benefit, which bears the CRDS."""
    return Line(key, RowKind.AMOUNT, total, True, territory)


def _ceiling(
    key: str, *total: tuple[str, ...], territory: Territory = Territory.EVERYWHERE
) -> Line:
    return Line(key, RowKind.CEILING, total, False, territory)


def _one(key: str, kind: RowKind, path: str) -> Line:
    return Line(key, kind, ((path,),))


def _rents(zone: int) -> tuple[Line, ...]:
    held = f"{_RENTS}.zone_{zone}"
    return (
        _amount(f"logement-loyer-{zone}-seul", (f"{held}.personnes_seules",)),
        _amount(f"logement-loyer-{zone}-couple", (f"{held}.couples",)),
        _amount(f"logement-loyer-{zone}-enfant", (f"{held}.un_enfant",)),
        _amount(f"logement-loyer-{zone}-enfant-en-plus", (f"{held}.majoration_par_enf_supp",)),
    )


_FIRST_TWO = "couples_celibataire_avec_enfant"
_THIRD = "couple_1_enfant_ou_2e_enfant"

LINES: dict[BaremeId, tuple[Line, ...]] = {
    BaremeId.BASE: (
        _amount("bmaf", (BMAF,)),
        _one("crds", RowKind.RATE, CRDS),
    ),
    BaremeId.RSA: (
        _amount("rsa-seul", (_RSA,)),
        _amount("rsa-deux", (_RSA,), (_RSA, f"{_RSA_MORE}.{_FIRST_TWO}")),
        _amount(
            "rsa-trois",
            (_RSA,),
            (_RSA, f"{_RSA_MORE}.{_FIRST_TWO}"),
            (_RSA, f"{_RSA_MORE}.{_THIRD}"),
        ),
        _amount(
            "rsa-couple-deux",
            (_RSA,),
            (_RSA, f"{_RSA_MORE}.{_FIRST_TWO}"),
            (_RSA, f"{_RSA_MORE}.{_THIRD}"),
            (_RSA, f"{_RSA_MORE}.{_THIRD}"),
        ),
        _amount("rsa-en-plus", (_RSA, f"{_RSA_MORE}.par_enfant_supplementaire")),
        _amount("rsa-majore-grossesse", (_RSA, f"{_RSA_ALONE}.femmes_enceintes")),
        _amount(
            "rsa-majore-un",
            (_RSA, f"{_RSA_ALONE}.femmes_enceintes"),
            (_RSA, f"{_RSA_ALONE}.par_enfant_a_charge"),
        ),
        _amount("rsa-majore-en-plus", (_RSA, f"{_RSA_ALONE}.par_enfant_a_charge")),
        _amount("rsa-forfait-seul", (_RSA, f"{_RSA_LODGED}.taux_1_personne")),
        _amount(
            "rsa-forfait-deux",
            (_RSA, f"{_RSA_LODGED}.taux_2_personnes"),
            (_RSA, f"{_RSA_LODGED}.taux_2_personnes", f"{_RSA_MORE}.{_FIRST_TWO}"),
        ),
        _amount(
            "rsa-forfait-trois",
            (_RSA, f"{_RSA_LODGED}.taux_3_personnes_ou_plus"),
            (_RSA, f"{_RSA_LODGED}.taux_3_personnes_ou_plus", f"{_RSA_MORE}.{_FIRST_TWO}"),
            (_RSA, f"{_RSA_LODGED}.taux_3_personnes_ou_plus", f"{_RSA_MORE}.{_THIRD}"),
        ),
        _amount("rsa-minimum", (f"{_MINIMA}.rsa.rsa_maj.montant_minimum_verse",)),
    ),
    BaremeId.PRIME_ACTIVITE: (
        _amount("prime-activite-seul", (_PPA_BASE,)),
        _amount(
            "prime-activite-deux",
            (_PPA_BASE,),
            (_PPA_BASE, f"{_PPA_MORE}.couples_seul_avec_enfant"),
        ),
        _amount(
            "prime-activite-trois",
            (_PPA_BASE,),
            (_PPA_BASE, f"{_PPA_MORE}.couples_seul_avec_enfant"),
            (_PPA_BASE, f"{_PPA_MORE}.couple_1_enfant_2e_enfant"),
        ),
        _amount("prime-activite-en-plus", (_PPA_BASE, f"{_PPA_MORE}.par_enfant_supplementaire")),
        _amount(
            "prime-activite-majoree-grossesse",
            (_PPA_BASE, f"{_PPA}.majoration_isolement.femmes_enceintes"),
        ),
        _amount(
            "prime-activite-majoree-en-plus",
            (_PPA_BASE, f"{_PPA}.majoration_isolement.par_enfant_charge"),
        ),
        _one(
            "prime-activite-revenus", RowKind.RATE, f"{_PPA}.majoration_ressources_revenus_activite"
        ),
        _one(
            "prime-activite-bonus-taux",
            RowKind.RATE,
            f"{_PPA}.bonification.taux_bonification_max",
        ),
        _amount(
            "prime-activite-bonus",
            (_PPA_BASE, f"{_PPA}.bonification.taux_bonification_max"),
        ),
        _one(
            "prime-activite-bonus-debut", RowKind.HOURLY, f"{_PPA}.bonification.seuil_bonification"
        ),
        _one(
            "prime-activite-bonus-fin",
            RowKind.HOURLY,
            f"{_PPA}.bonification.seuil_max_bonification",
        ),
        _amount("prime-activite-minimum", (f"{_PPA}.montant_minimum_verse",)),
    ),
    BaremeId.AF: (
        _paid("af-deux", (f"{_AF}.taux.enf2", BMAF)),
        _paid("af-deux-tranche-2", (f"{_AF}.taux.enf2", BMAF, f"{_AF}.modulation.taux_tranche_2")),
        _paid("af-deux-tranche-3", (f"{_AF}.taux.enf2", BMAF, f"{_AF}.modulation.taux_tranche_3")),
        _paid("af-trois", (f"{_AF}.taux.enf2", BMAF), (f"{_AF}.taux.enf3", BMAF)),
        _paid("af-en-plus", (f"{_AF}.taux.enf3", BMAF)),
        _paid("af-majoration", (f"{_AF_MORE}.maj_age_deux_enfants.taux1", BMAF)),
        _one("af-majoration-age", RowKind.AGE, f"{_AF_MORE}.maj_age_deux_enfants.age1"),
        _paid("af-forfait", (f"{_AF_MORE}.majoration_enfants.allocation_forfaitaire.taux", BMAF)),
        _ceiling("af-plafond-1", (f"{_AF_LIMITS}.plafond_tranche_1",)),
        _ceiling("af-plafond-2", (f"{_AF_LIMITS}.plafond_tranche_2",)),
        _ceiling(
            "af-plafond-en-plus", (f"{_AF_LIMITS}.majoration_plafond_par_enfant_supplementaire",)
        ),
        _one("af-tranche-2", RowKind.RATE, f"{_AF}.modulation.taux_tranche_2"),
        _one("af-tranche-3", RowKind.RATE, f"{_AF}.modulation.taux_tranche_3"),
        _paid(
            "af-dom-un",
            (f"{_AF_DOM}.allocations_familiales_un_enfant", BMAF),
            territory=Territory.DOM,
        ),
        _paid(
            "af-dom-un-majoration-1",
            (f"{_AF_DOM}.majoration_premier_enfant.taux_tranche_1", BMAF),
            territory=Territory.DOM,
        ),
        _paid(
            "af-dom-un-majoration-2",
            (f"{_AF_DOM}.majoration_premier_enfant.taux_tranche_2", BMAF),
            territory=Territory.DOM,
        ),
    ),
    BaremeId.CF: (
        _paid(
            "cf-base",
            (f"{_CF}.cf_cm.complement_familial.taux_cf_base", BMAF),
            territory=Territory.METROPOLE,
        ),
        _paid(
            "cf-majore",
            (f"{_CF}.cf_cm.complement_familial.taux_cf_majore", BMAF),
            territory=Territory.METROPOLE,
        ),
        _ceiling(
            "cf-plafond-trois",
            (_CF_LIMIT,),
            (_CF_LIMIT, f"{_CF_MORE}.deux_premiers_enf"),
            (_CF_LIMIT, f"{_CF_MORE}.deux_premiers_enf"),
            (_CF_LIMIT, f"{_CF_MORE}.troisieme_enf_et_plus"),
            territory=Territory.METROPOLE,
        ),
        _ceiling(
            "cf-plafond-en-plus",
            (_CF_LIMIT, f"{_CF_MORE}.troisieme_enf_et_plus"),
            territory=Territory.METROPOLE,
        ),
        _ceiling(
            "cf-plafond-biactif",
            (f"{_CF_MORE}.biactifs_isoles",),
            territory=Territory.METROPOLE,
        ),
        _paid(
            "cf-dom-base",
            (f"{_CF}.cf_cm_dom.complement_familial_dom.taux_base_dom", BMAF),
            territory=Territory.DOM,
        ),
        _paid(
            "cf-dom-majore",
            (f"{_CF}.cf_cm_dom.complement_familial_dom.taux_majore_dom", BMAF),
            territory=Territory.DOM,
        ),
        _ceiling(
            "cf-dom-plafond-un",
            (_ARS_LIMIT,),
            (_ARS_LIMIT, _ARS_MORE),
            territory=Territory.DOM,
        ),
    ),
    BaremeId.ASF: (
        _paid("asf-un-parent", (f"{_ASF}.orphelin_assimile_seul_parent", BMAF)),
        _paid("asf-deux-parents", (f"{_ASF}.orphelin_assimile_deux_parents", BMAF)),
    ),
    BaremeId.ARS: (
        _paid("ars-primaire", (f"{_ARS}.ars_m.taux_primaire", BMAF)),
        _paid("ars-college", (f"{_ARS}.ars_m.taux_college", BMAF)),
        _paid("ars-lycee", (f"{_ARS}.ars_m.taux_lycee", BMAF)),
        _ceiling("ars-plafond-un", (_ARS_LIMIT,), (_ARS_LIMIT, _ARS_MORE)),
        _ceiling("ars-plafond-en-plus", (_ARS_LIMIT, _ARS_MORE)),
    ),
    BaremeId.PAJE: (
        _paid("paje-naissance", (f"{_INFANTS}.paje_cm2.montant.prime_naissance", BMAF)),
        _paid("paje-adoption", (f"{_INFANTS}.paje_cm2.montant.prime_adoption", BMAF)),
        _paid("paje-base", (f"{_PAJE_BASE}.allocation_base_taux_plein.apres_2018.taux", BMAF)),
        _paid("paje-base-partielle", (f"{_PAJE_BASE}.allocation_base_taux_partiel", BMAF)),
        _ceiling(
            "paje-plafond-plein",
            (_PAJE_FULL,),
            (_PAJE_FULL, f"{_PAJE_MORE}.premier_2eme_enfant"),
        ),
        _ceiling(
            "paje-plafond-plein-biactif", (f"{_PAJE_LIMITS}.taux_plein.biactifs_parents_isoles",)
        ),
        _ceiling(
            "paje-plafond-partiel",
            (_PAJE_PART,),
            (_PAJE_PART, f"{_PAJE_MORE}.premier_2eme_enfant"),
        ),
        _ceiling(
            "paje-plafond-partiel-biactif",
            (f"{_PAJE_LIMITS}.taux_partiel.biactifs_parents_isoles",),
        ),
        _paid("paje-prepare-plein", (f"{_PREPARE}.taux_plein", BMAF)),
        _paid("paje-prepare-50", (f"{_PREPARE}.taux_partiel_50", BMAF)),
        _paid("paje-prepare-80", (f"{_PREPARE}.taux_partiel_entre_50_80", BMAF)),
    ),
    BaremeId.AAH: (
        _amount("aah-montant", (f"{_AAH}.aah.montant",)),
        _amount("aah-vie-autonome", (f"{_AAH}.caah.majoration_vie_autonome",)),
        _one(
            "aah-enfant",
            RowKind.RATE,
            f"{_AAH}.aah.majoration_plafond.majoration_par_enfant_supplementaire",
        ),
    ),
    BaremeId.AEEH: (
        _amount("aeeh-base", (f"{_AEEH}.base", BMAF)),
        *(
            _amount(f"aeeh-complement-{rank}", (f"{_AEEH}.complement_allocation.{name}", BMAF))
            for rank, name in ((rank, f"categorie_{rank}") for rank in range(1, 6))
        ),
        _amount("aeeh-complement-6", (f"{_AEEH}.complement_allocation.categorie_6",)),
        *(
            _amount(
                f"aeeh-parent-{rank}", (f"{_AEEH}.majoration_parent_isole.categorie_{rank}", BMAF)
            )
            for rank in range(2, 7)
        ),
    ),
    BaremeId.LOGEMENT: (
        *_rents(1),
        *_rents(2),
        *_rents(3),
        _amount("logement-charges", (f"{_CHARGES}.cas_general.cas_general",)),
        _amount("logement-charges-enfant", (f"{_CHARGES}.cas_general.majoration_par_enfant",)),
        _amount(
            "logement-participation",
            (f"{_RENTED}.formule.pp_particip_perso.p0_particip_min.p0_forfait",),
        ),
        _one(
            "logement-participation-taux",
            RowKind.RATE,
            f"{_RENTED}.formule.pp_particip_perso.p0_particip_min.p0_taux",
        ),
        _amount("logement-minoration", (f"{_RENTED}.minoration_forfaitaire",)),
        _amount("logement-minimum", (f"{_RENTED}.seuils_minimum_versement.non_apl",)),
    ),
}

#: The keys of every row, which is the register of their words.
KEYS = tuple(line.key for lines in LINES.values() for line in lines)

"""The declaration of « toutes mes aides »: one conversation for twelve benefits.

Its answers are computed with, never submitted. Source: webinar of the Caf des
Hauts-de-Seine, 4 July 2024 (« Simuler mes droits »); what is asked is what
OpenFisca-France computes with.
"""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.foyer import enfants, logement, personnes, ressources
from kiosk.journeys.foyer.personnes import EN_COUPLE
from kiosk.journeys.model import Journey, Page

JOURNEY = Journey(
    id="toutes-mes-aides",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    pages=(
        personnes.COMMUNE,
        personnes.SITUATION,
        personnes.NAISSANCE,
        personnes.CONJOINT_NAISSANCE,
        enfants.NOMBRE,
        *enfants.NAISSANCES,
        enfants.PARTICULARITES,
        *enfants.GARDES,
        *enfants.HANDICAPS,
        *enfants.SALAIRES,
        *enfants.GARDE_PAYEE,
        enfants.CONGE_PARENTAL,
        *personnes.GROSSESSE,
        *enfants.AUTRE_PARENT,
        personnes.SEPARATION,
        *logement.LOGEMENT,
        *ressources.activite(""),
        personnes.JEUNE_ACTIF,
        *ressources.handicap(""),
        *ressources.revenus(""),
        *ressources.activite("conjoint-", EN_COUPLE),
        *ressources.handicap("conjoint-", EN_COUPLE),
        *ressources.revenus("conjoint-", EN_COUPLE),
        ressources.RSA_RECU,
        *ressources.ANNEE,
        *ressources.AVANT_DERNIERE_ANNEE,
        *ressources.PENSION_VERSEE,
        *ressources.EPARGNE,
        *personnes.NATIONALITE,
        Page("review", review=True),
    ),
    checks=enfants.CHECKS,
)

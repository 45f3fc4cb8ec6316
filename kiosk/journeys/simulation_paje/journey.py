"""The declaration of the simulation « Paje »: what changes this benefit, and no more.

Its words are those of « toutes mes aides », except its own name.
"""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.foyer import enfants, personnes, ressources
from kiosk.journeys.foyer.personnes import EN_COUPLE
from kiosk.journeys.model import Journey, Page

JOURNEY = Journey(
    id="simulation-paje",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    shares="toutes-mes-aides",
    pages=(
        personnes.COMMUNE,
        personnes.SITUATION,
        personnes.NAISSANCE,
        personnes.CONJOINT_NAISSANCE,
        *personnes.GROSSESSE,
        enfants.NOMBRE,
        *enfants.NAISSANCES,
        enfants.PARTICULARITES,
        *enfants.GARDES,
        *enfants.HANDICAPS,
        *enfants.SALAIRES,
        *enfants.GARDE_PAYEE,
        enfants.CONGE_PARENTAL,
        *ressources.activite(""),
        *ressources.revenus(""),
        *ressources.activite("conjoint-", EN_COUPLE),
        *ressources.revenus("conjoint-", EN_COUPLE),
        *ressources.AVANT_DERNIERE_ANNEE,
        *ressources.PENSION_VERSEE,
        Page("review", review=True),
    ),
    checks=enfants.CHECKS,
)

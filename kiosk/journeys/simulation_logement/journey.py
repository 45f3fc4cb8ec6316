"""The declaration of the simulation « aide au logement »: what changes this benefit, and no more.

Its words are those of « toutes mes aides », except its own name.
"""

from __future__ import annotations

from kiosk.contract.access import EVERYONE
from kiosk.journeys.foyer import enfants, logement, personnes, ressources
from kiosk.journeys.foyer.personnes import EN_COUPLE
from kiosk.journeys.model import Journey, Page

JOURNEY = Journey(
    id="simulation-logement",
    roles=EVERYONE,
    signed_in=False,
    submits=False,
    shares="toutes-mes-aides",
    pages=(
        personnes.COMMUNE,
        *logement.LOGEMENT,
        personnes.SITUATION,
        personnes.NAISSANCE,
        personnes.CONJOINT_NAISSANCE,
        enfants.NOMBRE,
        *enfants.NAISSANCES,
        enfants.PARTICULARITES,
        *enfants.GARDES,
        *enfants.HANDICAPS,
        *enfants.SALAIRES,
        *personnes.GROSSESSE,
        *ressources.activite(""),
        *ressources.handicap(""),
        *ressources.revenus(""),
        *ressources.activite("conjoint-", EN_COUPLE),
        *ressources.handicap("conjoint-", EN_COUPLE),
        *ressources.revenus("conjoint-", EN_COUPLE),
        ressources.RSA_RECU,
        *ressources.ANNEE,
        *ressources.PENSION_VERSEE,
        *ressources.EPARGNE,
        Page("review", review=True),
    ),
    checks=enfants.CHECKS,
)

"""The declaration of « Transmettre un document ».

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024. Only who manages the dossier
may; a RIB is not sent here but through its own démarche, which is said on an exit page.
"""

from __future__ import annotations

from kiosk.contract.access import MANAGERS
from kiosk.journeys.conditions import Is
from kiosk.journeys.model import Journey, Kind, Page, Question

#: What a paper that the Caf awaits is called here; one that is not named is another document.
KINDS_OF_PAPERS = {
    "carte-identite": "carte-identite",
    "titre-sejour": "titre-sejour",
    "bail": "logement",
    "quittance": "logement",
    "attestation-loyer": "logement",
    "bulletins-salaire": "bulletin-paie",
    "attestation-employeur": "attestation-employeur",
    "avis-imposition": "avis-imposition",
    "certificat-scolarite": "certificat-scolarite",
    "contrat-apprentissage": "certificat-scolarite",
    "acte-naissance": "acte-naissance",
    "livret-famille": "acte-naissance",
}

JOURNEY = Journey(
    id="send-document",
    roles=MANAGERS,
    pages=(
        Page(
            "kind",
            (
                Question(
                    "kind",
                    Kind.CHOICE,
                    choices=(
                        "carte-identite",
                        "titre-sejour",
                        "logement",
                        "bulletin-paie",
                        "attestation-employeur",
                        "avis-imposition",
                        "certificat-scolarite",
                        "acte-naissance",
                        "rib",
                        "autre",
                    ),
                ),
            ),
        ),
        Page("rib", when=Is("kind", "rib"), exit=True),
        Page("pages", (Question("pages", Kind.DOCUMENT, minimum=1, maximum=20),)),
        Page("name", (Question("name", Kind.TEXT, optional=True, maximum=60),)),
        Page("review", review=True),
    ),
)

"""The home: who owns it, what it costs."""

from __future__ import annotations

from kiosk.journeys.conditions import Any, Is
from kiosk.journeys.model import Kind, Page, Question

_STATUTS = (
    "locataire-vide",
    "locataire-meuble",
    "hlm",
    "foyer",
    "proprietaire",
    "accedant",
    "heberge",
    "sans-logement",
)

LOCATAIRE = Any(
    Is("logement", "locataire-vide"), Is("logement", "locataire-meuble"), Is("logement", "hlm")
)
_PAYS_RENT = Any(LOCATAIRE, Is("logement", "foyer"))

LOGEMENT = (
    Page("logement", (Question("logement", Kind.CHOICE, choices=_STATUTS),)),
    Page(
        "foyer-type",
        (
            Question(
                "foyer-type",
                Kind.CHOICE,
                choices=("crous", "foyer-jeunes", "maison-retraite", "autre"),
            ),
        ),
        when=Is("logement", "foyer"),
    ),
    Page("colocation", (Question("colocation", Kind.YES_NO),), when=LOCATAIRE),
    Page(
        "loyer",
        # Without charges, in cents; of nothing, one is put up for free: asked again.
        (Question("loyer", Kind.MONEY, minimum=100, maximum=2_000_000),),
        when=_PAYS_RENT,
    ),
    Page("chambre", (Question("chambre", Kind.YES_NO),), when=Is("logement", "locataire-meuble")),
    Page("proche", (Question("proche", Kind.YES_NO),), when=LOCATAIRE),
    Page(
        "pret-mensualite",
        (Question("pret-mensualite", Kind.MONEY, minimum=100, maximum=2_000_000),),
        when=Is("logement", "accedant"),
    ),
    Page(
        "pret-date",
        (Question("pret-date", Kind.DATE, minimum=-40 * 366, maximum=0),),
        when=Is("logement", "accedant"),
    ),
    # A loan with an agreement (prêt conventionné, prêt d'accession sociale) opens the APL.
    Page(
        "pret-conventionne",
        (Question("pret-conventionne", Kind.YES_NO),),
        when=Is("logement", "accedant"),
    ),
    Page(
        "pret-ancien",
        (Question("pret-ancien", Kind.YES_NO),),
        when=Is("logement", "accedant"),
    ),
    Page(
        "heberge-participation",
        (Question("heberge-participation", Kind.YES_NO),),
        when=Is("logement", "heberge"),
    ),
)

__all__ = ["LOCATAIRE", "LOGEMENT"]

"""The declaration of « Autre aide »: what has no démarche of its own, a few questions for each.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Autres prestations »); Cerfa 11423
(« Déclaration de situation ») and 11363 (« Demande de prime de déménagement »); service-public.fr,
F2574 (AVPF), F35558 (death of a child) and F1616 (prêt à l'amélioration de l'habitat); articles
L. 521-1, L. 522-1 and L. 531-4 of the Code de la sécurité sociale.
Nothing says how often: who asks for one aid may ask for another while the first is looked at.
"""

from __future__ import annotations

from kiosk.contract.access import Possibility, who_may
from kiosk.contract.vocabulary import FAMILIES, OCCUPATIONS
from kiosk.journeys.commun.asking import ask, common, day
from kiosk.journeys.commun.coordonnees import LINE, email, telephone
from kiosk.journeys.commun.honneur import HONNEUR
from kiosk.journeys.commun.menage import said
from kiosk.journeys.commun.papiers import paper
from kiosk.journeys.commun.versement import versement
from kiosk.journeys.conditions import All, Any, AtLeast, Condition, Is, Not
from kiosk.journeys.model import Category, Journey, Kind, Page, Question

#: The most that is lent for the works of a dwelling, in cents (F1616).
_MOST_LENT = 106_714

_AF, _CF, _ARS, _PARENTAL, _PRESENCE, _PENSION, _DEATH, _MOVE, _WORKS = (
    Is("aide", one)
    for one in (
        "af",
        "cf",
        "ars",
        "conge-parental",
        "presence",
        "retraite",
        "deces",
        "demenagement",
        "habitat",
    )
)
_TENANT = Any(*(Is("occupation", one) for one in ("locataire", "meuble", "colocataire", "foyer")))
_WORKS_OF_TENANT = All(_WORKS, _TENANT)


def _exit(page_id: str, when: Condition) -> Page:
    return Page(page_id, when=when, exit=True)


JOURNEY = Journey(
    id="demande-autre",
    category=Category.REQUEST,
    roles=who_may(Possibility.REQUEST_BENEFIT),
    forms=("Cerfa 11423", "Cerfa 11363"),
    pages=(
        ask(
            Question(
                "aide",
                Kind.CHOICE,
                choices=(
                    "af",
                    "cf",
                    "ars",
                    "conge-parental",
                    "presence",
                    "retraite",
                    "deces",
                    "demenagement",
                    "habitat",
                    "vacances",
                    "autre",
                ),
            )
        ),
        _exit("vers-vacances", Is("aide", "vacances")),
        _exit("vers-autre", Is("aide", "autre")),
        ask(
            Question("enfants", Kind.NUMBER, minimum=0, maximum=15, known=True),
            Any(_AF, _CF, _MOVE),
        ),
        _exit("un-enfant", All(_AF, Not(AtLeast("enfants", 2)))),
        _exit("moins-de-trois", All(_CF, Not(AtLeast("enfants", 3)))),
        # One who is expected counts for the move.
        _exit("petite-famille", All(_MOVE, Not(AtLeast("enfants", 2)))),
        ask(Question("alternee", Kind.YES_NO), _AF),
        ask(
            Question("partage", Kind.CHOICE, choices=("moitie", "moi", "autre-parent")),
            Is("alternee", True),
        ),
        ask(Question("ars-age", Kind.CHOICE, choices=("cp", "6-15", "16-18")), _ARS),
        _exit("vers-declaration", Is("ars-age", "16-18")),
        day("conge-naissance", past=3, when=_PARENTAL),
        ask(
            Question("conge-rythme", Kind.CHOICE, choices=("arret", "moitie", "partiel")),
            _PARENTAL,
        ),
        day("conge-debut", past=2, ahead=1, when=_PARENTAL),
        ask(Question("presence-enfant", Kind.TEXT, maximum=80, latin=True), _PRESENCE),
        day("presence-debut", past=1, ahead=1, when=_PRESENCE),
        ask(
            Question(
                "retraite-motif",
                Kind.CHOICE,
                choices=("enfants", "enfant-handicape", "adulte-handicape", "conge-aidant"),
            ),
            _PENSION,
        ),
        ask(Question("deces-moment", Kind.CHOICE, choices=("ne", "grossesse")), _DEATH),
        ask(
            Question("deces-enfant", Kind.TEXT, optional=True, maximum=80, latin=True),
            _DEATH,
        ),
        # The aid is asked for within two years (F35558).
        day("deces-jour", past=2, when=_DEATH),
        day("demenagement-jour", past=1, when=_MOVE),
        ask(Question("demenagement-frais", Kind.MONEY, minimum=100, maximum=2_000_000), _MOVE),
        ask(
            common(Question("occupation", Kind.CHOICE, choices=OCCUPATIONS, known=True)),
            _WORKS,
        ),
        ask(
            Question(
                "travaux",
                Kind.CHOICES,
                choices=("isolation", "chauffage", "sanitaires", "toit", "pieces", "autre"),
            ),
            _WORKS,
        ),
        ask(Question("cout", Kind.MONEY, minimum=1_000, maximum=10_000_000), _WORKS),
        ask(Question("montant", Kind.MONEY, minimum=1_000, maximum=_MOST_LENT), _WORKS),
        ask(common(Question("adresse", Kind.TEXT, maximum=LINE, latin=True, known=True))),
        ask(common(Question("commune", Kind.COMMUNE, known=True))),
        ask(said(Question("famille", Kind.CHOICE, choices=FAMILIES, known=True))),
        telephone(known=True),
        email(known=True),
        # The contributions to a pension are paid to its fund.
        *versement(Not(_PENSION)),
        paper("accord-parents", Is("alternee", True)),
        paper("certificat-scolarite", Is("ars-age", "cp")),
        paper("certificat-medical", _PRESENCE),
        paper(
            "attestation-employeur",
            Any(_PARENTAL, _PRESENCE, Is("retraite-motif", "conge-aidant")),
        ),
        paper(
            "decision-mdph",
            Any(
                Is("retraite-motif", "enfant-handicape"),
                Is("retraite-motif", "adulte-handicape"),
            ),
        ),
        paper("acte-deces", _DEATH),
        paper("facture-demenagement", _MOVE),
        paper("devis-travaux", _WORKS),
        paper("accord-proprietaire", _WORKS_OF_TENANT),
        HONNEUR,
        Page("review", review=True),
    ),
)

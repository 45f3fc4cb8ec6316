"""Invented answers: what the pictures of the reviews are made with."""

from __future__ import annotations

from kiosk.journeys.binding import Offers
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Source

#: Answers to a journey of each sort: the same ids do not come in both.
ANSWERS: dict[str, Value] = {
    "kind": "bulletin-paie",
    "name": "Bulletin d’avril",
    "pages": ("1", "2"),
    "commune": "92400-92026",
    "situation": "seul",
    "naissance": "1991-04-17",
    "enfants": 2,
    "enfant-1-naissance": "2016-09-02",
    "enfant-2-naissance": "2021-01-30",
    "logement": "locataire-vide",
    "loyer": 72_500,
    "activite": "salarie",
    "revenus": ("salaire", "pension-alimentaire"),
    "salaire": 148_000,
    "salaire-stable": True,
    "possede-nir": True,
    "nir": "2910492026123",
    "civilite": "madame",
    "nom-naissance": "Carrel",
    "prenoms": "Élise Marie",
    "date-naissance": "1991-04-17",
    "ne-en-france": True,
    "commune-naissance": "92400-92026",
    "reside-en-france": True,
    "code-postal": "92000-92050",
    "piece": "carte-identite",
    "piece-numero": "X4RTBPFW4",
    "piece-date": "2023-06-12",
    "contact": "email",
    "email": "elise.carrel@exemple.fr",
    "email-bis": "elise.carrel@exemple.fr",
    "sujet": "paiement",
    "message": (
        "Bonjour,\n\nJe n’ai pas reçu mon paiement du 5 novembre. J’ai changé de banque en "
        "octobre et j’ai envoyé mon RIB.\n\nMerci de me dire quand il arrivera."
    ),
    "reponse": "mail",
}

#: Whom the invented Caf knows of, for the questions that let choose among them.
OFFERS: Offers = {
    Source.ENFANTS: (("lila", "Lila (02/09/2016)"), ("noe", "Noé (30/01/2021)")),
    Source.PERSONNES: (("odile", "Odile (14/03/1948)"),),
}

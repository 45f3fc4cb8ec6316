"""Messages that the telephone of the demonstration shows, invented."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.contract.demonstration import DemonstrationMessage
from kiosk.contract.identity import Channel

_SMS = (
    "Caf : votre code est 274913. Tapez-le sur la borne, dans les 10 minutes. Ne le donnez à "
    "personne."
)
_EMAIL = (
    "Bonjour,\n\nVotre identifiant provisoire est\u202f: P27491308\n\nGardez ce message. Cet "
    "identifiant sert à ouvrir Mon Compte, avec votre mot de passe, tant que la Caf n’a pas votre "
    "numéro de sécurité sociale.\n\nLa Caf"
)

MESSAGES = (
    DemonstrationMessage(
        number=1,
        channel=Channel.EMAIL,
        address="prenom.nom.tres-long@courriel.example.org",
        subject="Votre identifiant provisoire",
        text=_EMAIL,
        sent_at=datetime(2026, 4, 14, 9, 38, tzinfo=UTC),
    ),
    DemonstrationMessage(
        number=2,
        channel=Channel.SMS,
        address="+33639980001",
        subject="",
        text=_SMS,
        sent_at=datetime(2026, 4, 14, 9, 41, tzinfo=UTC),
    ),
)

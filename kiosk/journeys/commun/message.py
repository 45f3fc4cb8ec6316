"""What one writes to the Caf: a subject among a few, and the message itself.

Source: webinar of the Caf des Hauts-de-Seine, 4 July 2024 (« Contacter la Caf par mail »). The
subjects are ours: they lead a message to whom can answer it.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.model import Kind, Question

#: What people write about; the words are ``common-sujet-<key>``.
SUJETS = (
    "paiement",
    "demande",
    "droits",
    "dette",
    "document",
    "compte",
    "reclamation",
    "autre",
)

SUJET = ask(common(Question("sujet", Kind.CHOICE, choices=SUJETS)))
MESSAGE = ask(common(Question("message", Kind.MESSAGE)))

"""What everybody signs who asks for money or declares: the words of the Cerfa forms."""

from __future__ import annotations

from kiosk.journeys.commun.asking import ask, common
from kiosk.journeys.model import Kind, Question

#: « Je certifie sur l'honneur… » (article L. 114-17 of the Code de la sécurité sociale, on
#: false declarations).
HONNEUR = ask(common(Question("honneur", Kind.CONSENT)))

"""A child who lives with each of their parents in turn: who has the family allowances.

Source: service-public.fr, F21248; Cerfa 14000 (« Enfants en résidence alternée, déclaration et
choix des parents »): the choice holds for a year.
"""

from __future__ import annotations

from kiosk.journeys.commun.asking import common
from kiosk.journeys.model import Kind, Question

#: Halved, or to one of the two; when the parents do not agree the Caf halves them.
PARTAGE = common(Question("partage", Kind.CHOICE, choices=("moitie", "moi", "autre", "desaccord")))

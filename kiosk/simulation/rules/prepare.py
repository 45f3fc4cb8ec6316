"""PreParE: OpenFisca-France knows its rates, not when it is due.

Code de la sécurité sociale, articles L531-4 and D531-4: a parent who stops work, works half
time or less, or between half and 80 %, for a child below three (below one for an only
child) receives a part of the base of family benefits. The eight quarters of work that are
asked for are taken for granted, and said to be.
"""

from __future__ import annotations

from kiosk.simulation.engine import Law
from kiosk.simulation.household import Household, Leave
from kiosk.simulation.months import first_day


def prepare_gross(one: Household, law: Law) -> float:
    """Return the PreParE of a month before CRDS, in euros; 0 when it is not due."""
    if one.leave is Leave.NON or not young_enough(one):
        return 0.0
    family = law.parameters(one.month).prestations_sociales.prestations_familiales
    rates = family.petite_enfance.paje.paje_prepare.prestation_partagee_education_enfant
    rate = {
        Leave.TOTAL: rates.taux_plein,
        Leave.MI_TEMPS: rates.taux_partiel_50,
        Leave.CINQUANTE_QUATRE_VINGTS: rates.taux_partiel_entre_50_80,
    }[one.leave]
    return round(float(family.bmaf.bmaf * rate), 2)


def young_enough(one: Household) -> bool:
    """Return whether the youngest child is below one (an only child), or below three."""
    if not one.children:
        return False
    limit = 1 if len(one.children) == 1 else 3
    youngest = max(child.born for child in one.children)
    birthday = first_day(one.month)
    return youngest > birthday.replace(year=birthday.year - limit, day=1)

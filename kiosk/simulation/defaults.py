"""What a case on the command line may leave out: the answer that most households give.

A visitor is asked everything; whoever writes a case says what matters to it. Each answer
filled in is told with the result.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.journeys.conditions import Value
from kiosk.journeys.foyer.enfants import MOST
from kiosk.journeys.foyer.ressources import REVENUS


def _defaults() -> dict[str, Value]:
    found: dict[str, Value] = {
        "grossesse": False,
        "enfants-cas": (),
        "garde": "aucune",
        "conge-parental": "non",
        "autre-parent": "rien",
        "separation-recente": False,
        "foyer-type": "autre",
        "colocation": False,
        "chambre": False,
        "proche": False,
        "pret-conventionne": False,
        "pret-ancien": False,
        "heberge-participation": False,
        "jeune-actif": False,
        "rsa-recu": False,
        "annee-stable": True,
        "n2-stable": True,
        "pension-versee": False,
        "epargne": False,
    }
    for who in ("", "conjoint-"):
        found |= {
            f"{who}activite": "autre",
            f"{who}boursier": False,
            f"{who}chomage-long": True,
            f"{who}handicap": "non",
            f"{who}restriction-emploi": False,
            f"{who}revenus": (),
            f"{who}nationalite": "francaise",
            f"{who}titre-sejour": "moins-5-ans",
        }
        found |= {f"{who}{kind}-stable": True for kind in REVENUS if kind != "independant"}
    for n in range(1, MOST + 1):
        found |= {
            f"enfant-{n}-garde-alternee": False,
            f"enfant-{n}-handicap": "non",
            f"enfant-{n}-complement": "aucun",
            f"enfant-{n}-salaire": 0,
        }
    return found


#: The answer of each question that a case may leave out.
DEFAULTS: Mapping[str, Value] = MappingProxyType(_defaults())

#: What somebody does, as the income that they tell of says it, the first that is there.
_ACTIVITY_OF = {
    "salaire": "salarie",
    "independant": "independant",
    "chomage": "chomage",
    "retraite": "retraite",
}

#: The amounts that tell of an income, for a case that does not say which kinds there are.
_AMOUNT_OF = {"independant": ("chiffre-affaires", "benefice")}


def inferred(answers: Mapping[str, Value]) -> dict[str, Value]:
    """Return what a case says without saying it: kinds of income, activity, particular children.

    Only questions that the case leaves out.
    """
    found: dict[str, Value] = {}
    for who in ("", "conjoint-"):
        kinds = answers.get(f"{who}revenus")
        if kinds is None:
            kinds = tuple(
                kind
                for kind in REVENUS
                if any(f"{who}{name}" in answers for name in _AMOUNT_OF.get(kind, (kind,)))
            )
            if kinds:
                found[f"{who}revenus"] = kinds
        if f"{who}activite" not in answers and isinstance(kinds, tuple):
            told = (name for kind, name in _ACTIVITY_OF.items() if kind in kinds)
            if activity := next(told, None):
                found[f"{who}activite"] = activity
    if "enfants-cas" not in answers:
        cases = tuple(
            case
            for case in ("garde-alternee", "handicap", "salaire")
            if any(f"enfant-{n}-{case}" in answers for n in range(1, MOST + 1))
        )
        if cases:
            found["enfants-cas"] = cases
    if "enfants" not in answers:
        born = [n for n in range(1, MOST + 1) if f"enfant-{n}-naissance" in answers]
        found["enfants"] = max(born, default=0)
    return found

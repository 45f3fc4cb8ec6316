"""Any households at all, as arrays: more than a visitor could answer, and stranger."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.indexed_enums import Enum

from kiosk.simulation.engine import ETERNITY, Inputs, Law, Members
from kiosk.simulation.months import back, first_day

#: Months before the one that is asked for which something is given.
_MONTHS = 26

#: Mainland in three zones, Martinique, La Réunion, Mayotte, Corsica, nowhere.
_COMMUNES = ("75056", "69123", "59350", "32013", "97209", "97411", "97608", "2A004", "")

#: Benefits, and what they rest on.
WANTED = (
    "rsa",
    "ppa",
    "aide_logement",
    "af",
    "cf",
    "asf",
    "paje_base",
    "paje_cmg",
    "aah",
    "caah",
    "aeeh",
    "rsa_base_ressources",
    "ppa_base_ressources",
    "ppa_revenu_activite",
    "aide_logement_base_ressources",
    "prestations_familiales_base_ressources",
    "af_nbenf",
    "zone_apl",
)


def wanted(month: str) -> tuple[tuple[str, str], ...]:
    """Return what is asked of the law for a month."""
    return (*((name, month) for name in WANTED), ("ars", month[:4]))


def crowd(law: Law, seed: int, households: int, month: str, given: Iterable[str]) -> Inputs:
    """Return households of any shape, with anything in the variables that are given."""
    dice = random.Random(seed)
    families, foyers, homes, births = _shapes(dice, households, month)
    persons = len(births)
    sizes = {"individu": persons, "famille": households, "menage": households}
    sizes["foyer_fiscal"] = max(foyers[0]) + 1
    values: dict[tuple[str, str], NDArray[Any]] = {}
    for name in sorted(given):
        variable = law.system.get_variable(name)
        size = sizes[variable.entity.key]
        for period in _periods(dice, name, variable.definition_period, month):
            values[name, period] = _anything(dice, name, variable, size)
    values["date_naissance", ETERNITY] = np.array(births, dtype="datetime64[D]")
    return Inputs(
        persons=persons,
        famille=Members(households, np.array(families[0]), families[1]),
        foyer_fiscal=Members(sizes["foyer_fiscal"], np.array(foyers[0]), foyers[1]),
        menage=Members(households, np.array(homes[0]), homes[1]),
        values=values,
    )


_Places = tuple[list[int], list[str]]


def _shapes(
    dice: random.Random, households: int, month: str
) -> tuple[_Places, _Places, _Places, list[str]]:
    families: _Places = ([], [])
    foyers: _Places = ([], [])
    homes: _Places = ([], [])
    births: list[str] = []
    foyer = -1
    for household in range(households):
        couple, children = dice.random() < 0.5, dice.choice((0, 0, 1, 1, 2, 2, 3, 4, 6))
        apart = couple and dice.random() < 0.3
        foyer += 1
        first = foyer
        for at in range(1 + couple + children):
            adult = at <= couple
            partner = adult and at == 1
            if partner and apart:
                foyer += 1
            of = foyer if partner and apart else first
            declarant = "conjoint" if partner and not apart else "declarant_principal"
            _put(families, household, _role(adult, partner, "demandeur"))
            _put(foyers, of, declarant if adult else "personne_a_charge")
            _put(homes, household, _role(adult, partner, "personne_de_reference"))
            births.append(_birth(dice, month, adult=adult))
    return families, foyers, homes, births


def _put(places: _Places, of: int, role: str) -> None:
    places[0].append(of)
    places[1].append(role)


def _role(adult: bool, partner: bool, first: str) -> str:
    if not adult:
        return "enfant"
    return "conjoint" if partner else first


def _birth(dice: random.Random, month: str, *, adult: bool) -> str:
    months = dice.randrange(17 * 12, 80 * 12) if adult else dice.randrange(21 * 12)
    return f"{back(month, months)}-{dice.randrange(1, 29):02}"


def _periods(dice: random.Random, name: str, unit: str, month: str) -> Sequence[str]:
    if unit == "eternity":
        return [ETERNITY]
    if unit == "year":
        return [str(int(month[:4]) - years) for years in range(4)]
    # What is asked for the month itself is not given, and some months are forgotten.
    first = 1 if name in WANTED else 0
    return [back(month, months) for months in range(first, _MONTHS) if dice.random() < 0.9]


def _anything(dice: random.Random, name: str, variable: Any, size: int) -> NDArray[Any]:
    kind = variable.value_type
    if name == "depcom":
        return np.array([dice.choice(_COMMUNES) for _ in range(size)])
    if name == "nationalite":
        return np.array([dice.choice(("FR",) * 8 + ("DE", "XX")) for _ in range(size)])
    if name == "taux_incapacite":
        return np.array([dice.choice((0, 0, 0, 0.5, 0.8)) for _ in range(size)])
    if kind is bool:
        return np.array([dice.random() < 0.15 for _ in range(size)])
    if kind is float:
        scale = 12 if variable.definition_period == "year" else 1
        return np.array([_amount(dice) * scale for _ in range(size)])
    if kind is int:
        return np.array([dice.choice((0, 0, 0, 1, 2, 3)) for _ in range(size)])
    if kind == Enum:
        names = list(variable.possible_values.names)
        return np.array([dice.choice(names) for _ in range(size)], dtype="U64")
    days = [first_day(back("2026-11", dice.randrange(400))) for _ in range(size)]
    return np.array(days, dtype="datetime64[D]")


def _amount(dice: random.Random) -> float:
    """Return an amount, most often none: few live on ten kinds of income at once."""
    if dice.random() < 0.85:
        return 0.0
    return round(dice.uniform(0, dice.choice((300, 900, 3_000))), 2)

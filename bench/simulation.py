"""One household and a curve, beside OpenFisca's own web API computing the same household.

Both are warm and alone, and asked one after the other, so that a busy machine is as busy for
both. Each round changes the rent, so that nobody can remember. The web API is given what our
engine is given, months and zeros included, and asked for four amounts; ours starts from a
visitor's answers and ends with the reasons told. The amounts must be equal to the cent.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from openfisca_france import FranceTaxBenefitSystem

from bench.figures import Figure, Line, median_ms
from bench.openfisca_web import WebApi, as_json
from kiosk.contract.estimates import Axis, BenefitId
from kiosk.journeys.conditions import Value
from kiosk.simulation.benefits import tell, wanted
from kiosk.simulation.case import Case
from kiosk.simulation.curves import curve_of
from kiosk.simulation.engine import Law, run
from kiosk.simulation.estimating import find
from kiosk.simulation.found import Found
from kiosk.simulation.household import Household, household
from kiosk.simulation.situation import situation

T = TypeVar("T")

#: Goals of the house: one household of the web API's beside ours, and a curve beside it.
GOAL_RATIO = 3.0
GOAL_CURVE = 1.3

MONTH = "2026-11"

#: Four benefits, and the variable of what is paid of each.
FOUR = {
    BenefitId.RSA: "rsa",
    BenefitId.PRIME_ACTIVITE: "ppa_nette_crds",
    BenefitId.AIDE_LOGEMENT: "aide_logement",
    BenefitId.AF: "af_nettes_crds",
}

#: Parents of two, one of whom works: they receive each of the four benefits.
ANSWERS: Mapping[str, Value] = {
    "commune": "92000-92050",
    "situation": "marie-pacse",
    "naissance": "1990-05-05",
    "conjoint-naissance": "1991-06-06",
    "enfants": 2,
    "enfant-1-naissance": "2018-02-02",
    "enfant-2-naissance": "2024-03-03",
    "garde": "aucune",
    "conge-parental": "non",
    "grossesse": False,
    "logement": "locataire-vide",
    "loyer": 65_000,
    "colocation": False,
    "proche": False,
    "activite": "salarie",
    "handicap": "non",
    "revenus": ("salaire",),
    "salaire": 60_000,
    "salaire-stable": True,
    "conjoint-activite": "autre",
    "conjoint-handicap": "non",
    "conjoint-revenus": (),
    "rsa-recu": False,
    "annee-stable": True,
    "n2-stable": True,
    "pension-versee": False,
    "epargne": False,
    "nationalite": "francaise",
    "conjoint-nationalite": "francaise",
}


def measure(rounds: int) -> list[Line]:
    """Measure both ``rounds`` times, and compare their medians."""
    plain = _timed(FranceTaxBenefitSystem)[0]
    loaded, law = _timed(Law.load)
    # As in a worker: what is there now stays.
    gc.collect()
    gc.freeze()
    with WebApi() as api:
        _round(law, api, 0)
        times = [_round(law, api, n) for n in range(1, rounds + 1)]
    theirs, ours, curve, bare, bare_curve = (median_ms(kind) for kind in zip(*times, strict=True))
    return [
        Figure("loading the law as OpenFisca does", plain * 1000, "ms"),
        Figure("loading the law", loaded * 1000, "ms"),
        Figure("one household, four benefits, OpenFisca's web API", theirs, "ms"),
        Figure("one household, four benefits, from answers to reasons", ours, "ms"),
        Figure("web API / ours", theirs / ours, "x", least=GOAL_RATIO),
        Figure("curve of 200 points, every benefit, with its breaks", curve, "ms"),
        Figure("curve / one household of the web API", curve / theirs, "x", most=GOAL_CURVE),
        Figure("curve / one household, from answers to reasons", curve / ours, "x"),
        Figure("the law alone, one household", bare, "ms"),
        Figure("the law alone, 200 households", bare_curve, "ms"),
        Figure("the law alone, 200 / one", bare_curve / bare, "x"),
    ]


def _round(law: Law, api: WebApi, n: int) -> tuple[float, ...]:
    # The rent changes a little: what was computed before helps nobody.
    case = Case("toutes-mes-aides", {**ANSWERS, "loyer": 65_000 + 100 * n}, MONTH)
    one = household(case)
    inputs, _ = situation([one], law)
    told = as_json(law, inputs, [(name, MONTH) for name in FOUR.values()])
    theirs, answer = _timed(lambda: api.calculate(told))
    ours, found = _timed(lambda: _estimate(law, case))
    _agree(answer, found)
    curve, _ = _timed(lambda: curve_of(law, case, Axis.SALAIRE))
    points, _ = situation(_steps(one), law)
    every = wanted([one], tuple(FOUR))
    alone, _ = _timed(lambda: run(law, inputs, every))
    together, _ = _timed(lambda: run(law, points, every))
    return theirs, ours, curve, alone, together


def _estimate(law: Law, case: Case) -> Found:
    """Return what is found of four benefits, once it is told as JSON."""
    ((found, birth),) = find(law, [household(case)], tuple(FOUR))
    told = [tell(benefit, found, birth).model_dump_json() for benefit in FOUR]
    assert len(told) == len(FOUR)
    return found


def _agree(answer: Mapping[str, Any], found: Found) -> None:
    """Raise ValueError unless both found the same, to the cent."""
    for name in FOUR.values():
        theirs = answer["familles"]["famille-0"][name][MONTH]
        if round(theirs, 2) != round(found.family(name), 2):
            raise ValueError(f"{name}: {theirs} by the web API, {found.family(name)} by ours")


def _steps(one: Household) -> list[Household]:
    """Return the household 200 times, paid a little more each time."""
    incomes = (one.asker.income.with_salary_moved(15.0 * n) for n in range(200))
    return [replace(one, asker=replace(one.asker, income=income)) for income in incomes]


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    found = work()
    return time.perf_counter() - began, found

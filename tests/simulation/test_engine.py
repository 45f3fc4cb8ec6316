"""The engine finds what OpenFisca finds, to the last bit, whatever the household."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from openfisca_core.errors import VariableNotFoundError
from openfisca_core.periods import period
from openfisca_core.simulations import Simulation

from kiosk.simulation.engine import ETERNITY, Inputs, Law, Members, run
from kiosk.simulation.engine.nothing import GIVEN as TRIED
from kiosk.simulation.engine.nothing import NOTHING
from kiosk.simulation.engine.readings import readings
from kiosk.simulation.household import Household, household
from kiosk.simulation.situation import situation, together
from tests.simulation.crowd import crowd, wanted
from tests.simulation.plain import Results, plain_run, plain_simulation
from tests.simulation.walks import crowd as visitors

#: Law of several years, before and after each reform of the quarter of reference.
MONTHS = ("2019-03", "2021-02", "2024-11", "2026-11")

#: What the kiosk gives: what those that come to nothing may read, and the rest.
GIVEN = TRIED | {
    "aeeh_niveau_handicap",
    "aide_logement_date_pret",
    "aide_logement_est_pret_conventionne",
    "aspa",
    "ass_mat",
    "boursier",
    "caah",
    "coloc",
    "date_debut_chomage",
    "departement_experimentation_rsa",
    "empl_dir",
    "enceinte_fam",
    "etat_logement",
    "inactif",
    "logement_chambre",
    "logement_conventionne",
    "logement_crous",
    "loyer",
    "paje_prepare",
    "participation_frais",
    "partiel1",
    "pensions_alimentaires_versees",
    "proprietaire_proche_famille",
    "rsa",
    "rsa_isolement_recent",
    "rsa_jeune_condition_heures_travail_remplie",
    "statut_occupation_logement",
}

#: What the kiosk does not give: nothing can be left uncomputed then.
GROSS = frozenset(
    {
        "salaire_de_base",
        "categorie_salarie",
        "traitement_indiciaire_brut",
        "ass_precondition_remplie",
        "retraite_brute",
        "f2dc",
        "f4ba",
        "statut_marital",
        "nbic_impn",
    }
)


@pytest.fixture(scope="module")
def law() -> Law:
    return Law.load()


def differences(found: Results, expected: Results) -> list[tuple[str, str]]:
    assert found.keys() == expected.keys()
    return [key for key in found if not np.array_equal(_plain(found[key]), _plain(expected[key]))]


def _plain(array: NDArray[Any]) -> NDArray[Any]:
    return np.asarray(array)


@dataclass(frozen=True)
class Crowd:
    """Households in everything that the kiosk gives, and OpenFisca's own simulation of them."""

    month: str
    inputs: Inputs
    simulation: Any
    expected: Results


@pytest.fixture(scope="module", params=MONTHS)
def people(request: pytest.FixtureRequest, law: Law) -> Crowd:
    month = request.param
    inputs = crowd(law, 11, 150, month, GIVEN)
    simulation = plain_simulation(inputs)
    expected = {
        (name, named): simulation.calculate(name, period(named)) for name, named in wanted(month)
    }
    return Crowd(month, inputs, simulation, expected)


def test_what_the_kiosk_gives_is_computed_as_openfisca_does(law: Law, people: Crowd) -> None:
    found = run(law, people.inputs, wanted(people.month))
    assert differences(found, people.expected) == []
    # The crowd receives something of everything, else this would prove little.
    received = {name for (name, _), array in found.items() if array.any()}
    assert received >= {"rsa", "ppa", "aide_logement", "af", "cf", "paje_base", "aah", "aeeh"}


def test_what_is_left_uncomputed_would_be_nothing(law: Law, people: Crowd) -> None:
    assert law.nothing(name for name, _ in people.inputs.values) == NOTHING - GIVEN
    something = set()
    computed = 0
    for name in NOTHING - GIVEN:
        holder = people.simulation.get_holder(name)
        for known in holder.get_known_periods():
            computed += 1
            if not np.array_equal(holder.get_array(known), holder.default_array()):
                something.add((name, str(known)))
    assert not something
    assert computed > len(NOTHING)


def test_the_same_holds_for_gross_salaries_and_boxes_of_a_tax_return(law: Law) -> None:
    given = (GIVEN | GROSS) - {"salaire_imposable", "salaire_net", "revenu_assimile_salaire"}
    inputs = crowd(law, 2, 60, "2026-11", given)
    assert not law.nothing(given)
    asked = (*wanted("2026-11"), ("salaire_net", "2026-09"), ("rfr", "2024"), ("ass", "2026-10"))
    found = run(law, inputs, asked)
    assert differences(found, plain_run(inputs, asked)) == []
    assert all(found[key].any() for key in asked[-3:])


def test_one_more_given_that_they_read_and_everything_is_computed(law: Law) -> None:
    assert "cotisations_salariales" in law.nothing({"salaire_net", "loyer"})
    assert law.nothing({"salaire_net", "salaire_de_base"}) == frozenset()
    assert "ass" not in law.nothing({"salaire_net", "ass"})


def test_what_a_formula_reads_was_seen_in_its_code(people: Crowd, law: Law) -> None:
    seen = readings(law.system.variables, NOTHING)
    reading: list[str] = []
    unseen: set[tuple[str, str]] = set()

    class Watched(Simulation):  # type: ignore[misc]
        def calculate(self, variable_name: str, period: Any) -> Any:
            if reading and reading[-1] in seen and variable_name not in seen:
                unseen.add((reading[-1], variable_name))
            reading.append(variable_name)
            try:
                return super().calculate(variable_name, period)
            finally:
                reading.pop()

    simulation = plain_simulation(people.inputs, Watched)
    for name, named in wanted(people.month):
        simulation.calculate(name, period(named))
    assert not unseen
    assert "rfr" in seen
    assert "loyer" not in seen


def test_many_households_find_what_each_finds_alone(law: Law) -> None:
    month = "2026-11"
    inputs = crowd(law, 4, 12, month, GIVEN)
    found = run(law, inputs, wanted(month))
    for at in range(12):
        alone = run(law, _only(law, inputs, at), wanted(month))
        for (name, named), array in alone.items():
            mine = _of(law, inputs, at, name)
            assert np.array_equal(_plain(array), _plain(found[name, named])[mine]), name


def _of(law: Law, inputs: Inputs, at: int, name: str) -> NDArray[np.int64]:
    """Return where a household stands in the arrays of a variable."""
    key = law.rule(name).entity
    persons = np.flatnonzero(inputs.famille.of == at)
    return persons if key == "individu" else np.unique(inputs.members()[key].of[persons])


def _only(law: Law, inputs: Inputs, at: int) -> Inputs:
    persons = np.flatnonzero(inputs.famille.of == at)

    def members(one: Members) -> Members:
        groups, of = np.unique(one.of[persons], return_inverse=True)
        return Members(len(groups), of, [one.roles[person] for person in persons])

    return Inputs(
        persons=len(persons),
        famille=members(inputs.famille),
        foyer_fiscal=members(inputs.foyer_fiscal),
        menage=members(inputs.menage),
        values={
            (name, named): array[_of(law, inputs, at, name)]
            for (name, named), array in inputs.values.items()
        },
    )


def alone(values: dict[tuple[str, str], NDArray[Any]]) -> Inputs:
    return Inputs(
        persons=1,
        famille=Members.one(["demandeur"]),
        foyer_fiscal=Members.one(["declarant_principal"]),
        menage=Members.one(["personne_de_reference"]),
        values={("date_naissance", ETERNITY): np.array(["1990-01-01"], "datetime64[D]"), **values},
    )


def test_a_year_is_spread_over_its_months_except_those_that_are_known(law: Law) -> None:
    inputs = alone(
        {
            ("salaire_net", "2026-03"): np.array([100.0]),
            ("salaire_net", "2026"): np.array([1_200.0]),
            ("activite", "2026-03"): np.array(["etudiant"]),
            ("activite", "2026"): np.array(["chomeur"]),
        }
    )
    asked = [(name, f"2026-{n:02}") for name in ("salaire_net", "activite") for n in (2, 3, 4)]
    found = run(law, inputs, asked)
    assert differences(found, plain_run(inputs, asked)) == []
    assert found["salaire_net", "2026-04"] == 100.0


def test_what_the_law_had_dropped_is_not_taken(law: Law) -> None:
    ended = next(
        name
        for name, one in law.system.variables.items()
        if one.end is not None
        and one.end.year < 2020
        and one.value_type is float
        and one.definition_period == "year"
        and one.entity.key == "individu"
    )
    inputs = alone({(ended, "2024"): np.array([1.0])})
    assert run(law, inputs, [(ended, "2024")])[ended, "2024"] == 0.0
    assert (
        differences(run(law, inputs, [(ended, "2024")]), plain_run(inputs, [(ended, "2024")])) == []
    )


def test_runs_leave_nothing_to_the_next(law: Law) -> None:
    asked = [("rsa", "2026-11"), ("aide_logement", "2026-11")]
    before = run(law, alone({}), asked)
    run(law, crowd(law, 5, 30, "2026-11", GIVEN), wanted("2026-11"))
    assert differences(run(law, alone({}), asked), before) == []


def test_arrays_that_nobody_gave_can_only_be_read(law: Law) -> None:
    found = run(law, alone({}), [("loyer", "2026-11")])["loyer", "2026-11"]
    with pytest.raises(ValueError, match="read-only"):
        found[0] = 1.0


def test_what_does_not_fit_is_refused(law: Law) -> None:
    with pytest.raises(ValueError, match="length"):
        run(law, alone({("salaire_net", "2026-11"): np.array([1.0, 2.0])}), [])
    with pytest.raises(IndexError, match="TypesStatutOccupationLogement"):
        run(law, alone({("statut_occupation_logement", "2026-11"): np.array(["chateau"])}), [])
    with pytest.raises(ValueError, match="2 places for 1 persons"):
        run(law, replace(alone({}), menage=Members.one(["personne_de_reference", "enfant"])), [])
    with pytest.raises(VariableNotFoundError):
        run(law, alone({}), [("rente_de_sorciere", "2026-11")])
    with pytest.raises(VariableNotFoundError):
        run(law, alone({("rente_de_sorciere", "2026-11"): np.array([1.0])}), [])
    with pytest.raises(ValueError, match="rsa is asked for 2026"):
        run(law, alone({}), [("rsa", "2026")])


@pytest.mark.parametrize("month", ["2021-02", "2026-11"])
def test_visitors_give_only_what_was_tried(law: Law, month: str) -> None:
    households = [household(case) for case in visitors(month, 7, 80)]
    groups: dict[object, list[Household]] = {}
    for one in households:
        groups.setdefault(together(one), []).append(one)
    for group in groups.values():
        inputs, _ = situation(group, law)
        assert law.nothing(name for name, _ in inputs.values)
        found = run(law, inputs, wanted(month))
        assert differences(found, plain_run(inputs, wanted(month))) == []

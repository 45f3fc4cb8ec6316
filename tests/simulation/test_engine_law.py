"""The law as the engine loads it and walks through it: OpenFisca's, every node and every day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.parameters import ParameterNodeAtInstant
from openfisca_core.periods import DateUnit, Instant, Period, period

from kiosk.simulation.engine import Law
from kiosk.simulation.engine.loading import Directory, File
from kiosk.simulation.engine.periods import Day, Span, span
from tests.simulation.plain import plain_system


@pytest.fixture(scope="module")
def law() -> Law:
    return Law.load()


def test_there_are_the_same_variables(law: Law) -> None:
    assert law.system.variables.keys() == plain_system().variables.keys()
    for name, variable in plain_system().variables.items():
        mine = law.system.variables[name]
        assert list(mine.formulas) == list(variable.formulas)
        assert (mine.default_value == variable.default_value) or mine.possible_values
        assert (mine.end, mine.definition_period) == (variable.end, variable.definition_period)


@pytest.mark.parametrize("day", ["2019-01-01", "2023-06-15", "2026-11-01"])
def test_there_are_the_same_parameters(law: Law, day: str) -> None:
    expected = dict(_values("", plain_system().get_parameters_at_instant(day)))
    assert dict(_values("", law.at(day))) == expected
    assert len(expected) > 3_000


def _values(path: str, node: Any) -> Iterator[tuple[str, object]]:
    if isinstance(node, ParameterNodeAtInstant):
        yield path, node._name
        for name, child in node._children.items():
            yield from _values(f"{path}.{name}", child)
    elif hasattr(node, "thresholds"):
        yield path, (type(node).__name__, repr(vars(node)))
    else:
        yield path, (type(node).__name__, node)


def test_what_an_index_says_of_a_directory_is_kept(law: Law) -> None:
    expected = plain_system().parameters
    assert law.system.parameters.metadata == expected.metadata
    told = expected.prelevements_sociaux.regimes_complementaires_retraite_secteur_prive
    mine = law.system.parameters.prelevements_sociaux
    assert mine.regimes_complementaires_retraite_secteur_prive.metadata == told.metadata
    assert told.metadata


def test_files_that_nothing_asks_for_are_not_read() -> None:
    law = Law.load()
    files = list(_files(law.system.parameters))
    read = [file for file in files if "content" in vars(file)]
    assert len(files) > 2_000
    assert len(read) < len(files) / 4
    smic = law.parameters("2026-11").marche_travail.salaire_minimum.smic.smic_b_horaire
    assert smic > 10
    assert len([file for file in files if "content" in vars(file)]) == len(read) + 1


def _files(node: Any) -> Iterator[File]:
    for child in node.children.values():
        if isinstance(child, File):
            yield child
        elif isinstance(child, Directory):
            yield from _files(child)


def test_a_parameter_that_is_not_there_is_said(law: Law) -> None:
    node = law.parameters("2026-11").prestations_sociales
    with pytest.raises(ParameterNotFoundError, match=r"prestations_sociales\[sorciere\]"):
        node.sorciere  # noqa: B018
    with pytest.raises(ParameterNotFoundError):
        node["sorciere"]


def test_a_parameter_is_found_for_each_key(law: Law) -> None:
    mine = law.parameters("2026-11").prestations_sociales.aides_logement.allocations_logement
    plain = plain_system().get_parameters_at_instant("2026-11-01")
    theirs = plain.prestations_sociales.aides_logement.allocations_logement
    zones = law.system.get_variable("zone_apl").possible_values
    for keys in (
        EnumArray(np.array([1, 3], dtype=np.uint8), zones),
        EnumArray(np.array([1, 3, 2, 3] * 40, dtype=np.uint8), zones),
        np.array(["zone_1", "zone_3"]),
        np.array(["zone_1", "zone_3", "zone_2"] * 40),
    ):
        found = mine.locatif.formule.l_plafonds_loyers.par_zone[keys]
        expected = theirs.locatif.formule.l_plafonds_loyers.par_zone[keys]
        assert np.array_equal(found.personnes_seules, expected.personnes_seules)
        assert np.array_equal(found["couples"], expected["couples"])
        assert len(found.vector) == len(keys)


def test_keys_are_refused_where_children_differ(law: Law) -> None:
    with pytest.raises(ValueError, match="homogeneous"):
        law.parameters("2026-11").prestations_sociales[np.array(["aides_logement"] * 20)]


days = st.dates(date(2015, 1, 1), date(2030, 12, 31))
units = st.sampled_from([DateUnit.MONTH, DateUnit.YEAR])


@given(units, days, st.integers(1, 14), st.integers(-40, 40))
def test_a_period_is_openfiscas(unit: DateUnit, day: date, size: int, step: int) -> None:
    plain = Period((unit, Instant((day.year, day.month, 1)), size))
    mine = span(plain)
    assert (mine, hash(mine), str(mine)) == (plain, hash(plain), str(plain))
    assert mine is span(Period(tuple(plain))) is Span(tuple(plain))
    for name in ("first_month", "last_month", "last_3_months", "this_year", "last_year", "n_2"):
        assert getattr(mine, name) == getattr(plain, name)
        assert getattr(mine, name) is getattr(mine, name)
    assert (mine.start, mine.stop, mine.unit, mine.size) == (plain.start, plain.stop, unit, size)
    assert mine.offset(step) is mine.offset(step)
    assert mine.offset(step) == plain.offset(step)
    assert mine.offset(step, "month") == plain.offset(step, "month")
    assert list(mine.parts("month")) == plain.get_subperiods(DateUnit.MONTH)
    assert mine.start.offset("first-of", "year") == plain.start.offset("first-of", "year")
    assert mine.start.date == plain.start.date


@given(days, days)
def test_no_two_periods_have_one_number(one: date, other: date) -> None:
    months = [span(f"{day:%Y-%m}") for day in (one, other)]
    years = [span(f"{day:%Y}") for day in (one, other)]
    different = {*months, *years, span("ETERNITY")}
    assert len({period.number for period in different}) == len(different)


def test_words_for_a_period_are_those_of_openfisca() -> None:
    for words in ("2026-11", "2026", "ETERNITY", "month:2026-01:3"):
        assert span(words) == period(words)
    assert span(2026) == period(2026)
    with pytest.raises(ValueError, match="sorciere"):
        span("sorciere")
    assert Day((2026, 11, 1)) is span("2026-11").start

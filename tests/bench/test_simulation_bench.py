"""What the bench of simulations compares: the same household, told to both."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from openfisca_core.periods import period
from openfisca_core.simulations import SimulationBuilder

from bench.openfisca_web import as_json
from bench.simulation import ANSWERS, FOUR, MONTH, _agree, _estimate, _steps
from bench.simulation_screen import Area
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules
from kiosk.simulation import Case
from kiosk.simulation.engine import Law, run
from kiosk.simulation.household import household
from kiosk.simulation.months import last_day
from kiosk.simulation.situation import situation
from tests.simulation.plain import plain_system

CASE = Case("toutes-mes-aides", ANSWERS, MONTH)


@pytest.fixture(scope="module")
def law() -> Law:
    return Law.load()


def test_the_answers_are_those_of_a_visitor() -> None:
    rules = Rules(today=last_day(MONTH))
    assert errors(registry()[CASE.journey], CASE.answers, rules) == {}


def test_the_web_api_is_told_the_same_household(law: Law) -> None:
    inputs, _ = situation([household(CASE)], law)
    asked = [(name, MONTH) for name in FOUR.values()]
    told = json.loads(as_json(law, inputs, asked))
    simulation = SimulationBuilder().build_from_entities(plain_system(), told)
    found = run(law, inputs, asked)
    for name, month in asked:
        assert told["familles"]["famille-0"][name][month] is None
        assert np.array_equal(simulation.calculate(name, period(month)), found[name, month])
        assert found[name, month] > 0


def test_amounts_that_differ_by_a_cent_end_the_bench(law: Law) -> None:
    found = _estimate(law, CASE)
    amounts = {name: {MONTH: found.family(name)} for name in FOUR.values()}
    _agree({"familles": {"famille-0": amounts}}, found)
    amounts["rsa"][MONTH] += 0.01
    with pytest.raises(ValueError, match="rsa: "):
        _agree({"familles": {"famille-0": amounts}}, found)


def test_the_curve_has_two_hundred_different_households() -> None:
    steps = _steps(household(CASE))
    assert len({one.asker.income.series["salaire"].asked for one in steps}) == 200


def test_only_what_stands_in_the_area_is_looked_at(tmp_path: Path) -> None:
    header, colours, line, lines = 160, 3, 400, 90
    words = [header] + [0] * 24
    words[12], words[19] = line, colours
    before = struct.pack(">25I", *words).ljust(header + 12 * colours, b"\0")
    path = tmp_path / "picture"
    path.write_bytes(before + bytes(line * lines))
    with Area(path) as area:
        area.watch((10, 30, 20, 6))
        empty = area.sample()
        assert len(empty) == 2 * 20 * 4
        for x, y, inside in ((9, 30, False), (30, 30, False), (10, 27, False), (29, 33, True)):
            with path.open("r+b") as file:
                file.seek(len(before) + y * line + x * 4)
                file.write(b"x")
            assert (area.sample() != empty) is inside

"""One run: the households of the inputs through the formulas that are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from kiosk.simulation.engine.inputs import Inputs
from kiosk.simulation.engine.law import Law
from kiosk.simulation.engine.populations import populations
from kiosk.simulation.engine.simulation import LeanSimulation


def run(
    law: Law, inputs: Inputs, wanted: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], NDArray[Any]]:
    """Return the ``wanted`` variables, each for its period: an array as long as its entity.

    Raises ValueError for an array of another length, and what OpenFisca raises for a
    variable or a period that it does not know.
    """
    simulation = LeanSimulation(
        law,
        populations(law.system, inputs.persons, inputs.members()),
        law.nothing(name for name, _ in inputs.values),
    )
    simulation.give(inputs.values)
    return {(name, period): simulation.calculate(name, period) for name, period in wanted}

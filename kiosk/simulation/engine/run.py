"""One run: the households of the inputs through the formulas that are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.periods import period as to_period
from openfisca_core.simulations import Simulation

from kiosk.simulation.engine.inputs import Inputs
from kiosk.simulation.engine.law import Law


def run(
    law: Law, inputs: Inputs, wanted: Sequence[tuple[str, str]]
) -> dict[tuple[str, str], NDArray[Any]]:
    """Return the ``wanted`` variables, each for its period: an array as long as its entity.

    Raises ValueError for an array of another length, and what OpenFisca raises for a
    variable or a period that it does not know.
    """
    simulation = _simulation(law, inputs)
    for (name, period), array in inputs.values.items():
        simulation.set_input(name, to_period(period), np.asarray(array))
    return {
        (name, period): simulation.calculate(name, to_period(period)) for name, period in wanted
    }


def _simulation(law: Law, inputs: Inputs) -> Any:
    populations = law.system.instantiate_entities()
    persons = populations["individu"]
    persons.count = inputs.persons
    persons.ids = range(inputs.persons)
    for key, members in inputs.members().items():
        if len(members.of) != inputs.persons or len(members.roles) != inputs.persons:
            raise ValueError(f"{key}: {len(members.of)} places for {inputs.persons} persons")
        population = populations[key]
        roles = {role.key: role for role in population.entity.flattened_roles}
        population.count = members.count
        population.ids = range(members.count)
        population.members_entity_id = members.of
        population.members_role = [roles[role] for role in members.roles]
    return Simulation(law.system, populations)

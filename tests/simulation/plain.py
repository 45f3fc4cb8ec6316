"""OpenFisca as it comes: what our engine must agree with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.periods import period
from openfisca_core.simulations import Simulation
from openfisca_france import FranceTaxBenefitSystem

from kiosk.simulation.engine import Inputs

Results = dict[tuple[str, str], NDArray[Any]]


@cache
def plain_system() -> Any:
    """Return the law, loaded as OpenFisca loads it."""
    return FranceTaxBenefitSystem()


def plain_simulation(inputs: Inputs, kind: type[Any] = Simulation) -> Any:
    """Return OpenFisca's own simulation of these households, or one made from it."""
    system = plain_system()
    populations = system.instantiate_entities()
    populations["individu"].count = inputs.persons
    for key, members in inputs.members().items():
        population = populations[key]
        roles = {role.key: role for role in population.entity.flattened_roles}
        population.count = members.count
        population.members_entity_id = members.of
        population.members_role = [roles[role] for role in members.roles]
    simulation = kind(system, populations)
    for (name, named), array in inputs.values.items():
        simulation.set_input(name, period(named), np.array(array))
    return simulation


def plain_run(inputs: Inputs, wanted: Sequence[tuple[str, str]]) -> Results:
    """Return what OpenFisca finds."""
    simulation = plain_simulation(inputs)
    return {(name, named): simulation.calculate(name, period(named)) for name, named in wanted}

"""Persons and their groups, with what never changes in a run looked up once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.populations import ADD, GroupPopulation, Population
from openfisca_core.projectors import projectable

from kiosk.simulation.engine.inputs import Members
from kiosk.simulation.engine.projectors import seen_from

#: Of a role that one person can have: who has it, and in which group; None: in every one.
_Place = tuple[NDArray[Any], NDArray[Any] | None]


class _Remembering:
    """What persons and groups have in common."""

    simulation: Any

    def __call__(self, name: str, period: Any, options: Sequence[str] | None = None) -> Any:
        """Return a variable's array; ``options`` are ``[ADD]`` or ``[DIVIDE]``."""
        if options is None:
            return self.simulation.calculate(name, period)
        if ADD in options:
            return self.simulation.calculate_add(name, period)
        return self.simulation.calculate_divide(name, period)

    def get_holder(self, name: str) -> Any:
        """Return what is known of a variable."""
        return self.simulation.get_holder(name)

    def __getattr__(self, attribute: str) -> Any:
        # A group seen from its persons, or a person seen from their group.
        projector = seen_from(self, attribute)
        if projector is None:
            raise AttributeError(attribute)
        self.__dict__[attribute] = projector
        return projector


class Persons(_Remembering, Population):  # type: ignore[misc]
    """The persons of a run."""

    def __init__(self, entity: Any, count: int) -> None:
        super().__init__(entity)
        self.count = count
        self.ids = range(count)

    @projectable  # type: ignore[untyped-decorator]
    def has_role(self, role: Any) -> NDArray[np.bool_]:
        """Return who has a role."""
        mask: NDArray[np.bool_] = self.simulation.populations[role.entity.key].having(role)
        return mask


class Group(_Remembering, GroupPopulation):  # type: ignore[misc]
    """The families, foyers fiscaux or ménages of a run."""

    def __init__(self, entity: Any, persons: Persons, members: Members) -> None:
        super().__init__(entity, persons)
        self.count = members.count
        self.ids = range(members.count)
        self.members_entity_id = members.of
        self._numbers = {role: n for n, role in enumerate(entity.flattened_roles)}
        keys = {role.key: n for role, n in self._numbers.items()}
        self._role_numbers = np.array([keys[role] for role in members.roles], dtype=np.int8)
        self._having: dict[Any, NDArray[np.bool_]] = {}
        self._firsts: dict[Any, _Place] = {}
        self._nths: dict[int, _Place] = {}

    @property
    def members_role(self) -> NDArray[np.object_]:
        """Return the role of each person."""
        roles = np.array(self.entity.flattened_roles, dtype=object)
        return roles[self._role_numbers]

    def having(self, role: Any) -> NDArray[np.bool_]:
        """Return who has a role, or one of the roles that it is made of."""
        mask = self._having.get(role)
        if mask is None:
            numbers = [self._numbers[one] for one in role.subroles or (role,)]
            mask = self._having[role] = np.isin(self._role_numbers, numbers)
            mask.flags.writeable = False
        return mask

    @projectable  # type: ignore[untyped-decorator]
    def sum(self, array: Any, role: Any = None) -> NDArray[Any]:
        """Return the sum over the members of each group, or over those of a role."""
        if role is None:
            return np.bincount(self._members_entity_id, weights=array)
        mask = self.having(role)
        return np.bincount(self._members_entity_id[mask], weights=array[mask], minlength=self.count)

    @projectable  # type: ignore[untyped-decorator]
    def nb_persons(self, role: Any = None) -> Any:
        """Return how many members there are, or how many of a role."""
        if role is None:
            return np.bincount(self._members_entity_id)
        return self.sum(self.having(role))

    @projectable  # type: ignore[untyped-decorator]
    def value_from_person(self, array: Any, role: Any, default: Any = 0) -> Any:
        """Return the value of the person who has a role that only one can have."""
        place = self._firsts.get(role)
        if place is None:
            place = self._firsts[role] = self._placed(self.having(role))
        return self._values(array, place, default)

    @projectable  # type: ignore[untyped-decorator]
    def value_nth_person(self, n: int, array: Any, default: Any = 0) -> Any:
        """Return the value of the person at a place in their group, from 0."""
        place = self._nths.get(n)
        if place is None:
            place = self._nths[n] = self._placed(self.members_position == n)
        return self._values(array, place, default)

    def _placed(self, mask: NDArray[np.bool_]) -> _Place:
        persons = np.flatnonzero(mask)
        groups = self._members_entity_id[persons]
        return persons, None if np.array_equal(groups, np.arange(self.count)) else groups

    def _values(self, array: Any, place: _Place, default: Any) -> Any:
        persons, groups = place
        if groups is None:
            return array[persons]
        result = np.full(self.count, default, dtype=array.dtype)
        result[groups] = array[persons]
        if isinstance(array, EnumArray):
            assert array.possible_values is not None
            return EnumArray(result, array.possible_values)
        return result

    def project(self, array: Any, role: Any = None) -> Any:
        """Return the value of each person's group, or 0 for who has not the role."""
        if role is None:
            return array[self._members_entity_id]
        return np.where(self.having(role), array[self._members_entity_id], 0)


def populations(system: Any, persons: int, members: Mapping[str, Members]) -> dict[str, Any]:
    """Return the populations of a run by the key of their entity.

    Raises ValueError where persons lack a place.
    """
    first = Persons(system.person_entity, persons)
    found: dict[str, Any] = {first.entity.key: first}
    for entity in system.group_entities:
        of = members[entity.key]
        if len(of.of) != persons or len(of.roles) != persons:
            raise ValueError(f"{entity.key}: {len(of.of)} places for {persons} persons")
        found[entity.key] = Group(entity, first, of)
    return found

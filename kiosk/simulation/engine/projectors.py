"""A group seen from its persons, or a person from their group, made once a run.

A formula says ``famille.demandeur.menage("loyer", period)``: OpenFisca makes two objects for
it each time.
"""

from __future__ import annotations

from typing import Any

from openfisca_core.projectors import (
    EntityToPersonProjector,
    FirstPersonToEntityProjector,
    Projector,
    UniqueRoleToEntityProjector,
    get_projector_from_shortcut,
)


class _Kept(Projector):  # type: ignore[misc]
    """A projector that keeps what is seen through it."""

    def __getattr__(self, attribute: str) -> Any:
        seen = seen_from(self.reference_entity, attribute, self)
        if seen is None:
            seen = super().__getattr__(attribute)
        self.__dict__[attribute] = seen
        return seen


class _ToPerson(_Kept, EntityToPersonProjector):  # type: ignore[misc]
    """A group, for each of its persons."""


class _FromFirst(_Kept, FirstPersonToEntityProjector):  # type: ignore[misc]
    """The first person, for each group."""


class _FromRole(_Kept, UniqueRoleToEntityProjector):  # type: ignore[misc]
    """The person of a role, for each group."""


_KEPT: dict[type[Any], type[_Kept]] = {
    EntityToPersonProjector: _ToPerson,
    FirstPersonToEntityProjector: _FromFirst,
    UniqueRoleToEntityProjector: _FromRole,
}


def seen_from(population: Any, attribute: str, parent: Any = None) -> Any:
    """Return what an attribute of a population, or of one seen from another, shows; or None."""
    projector = get_projector_from_shortcut(population, attribute, parent)
    kept = _KEPT.get(type(projector))
    if kept is None:
        return projector
    made = object.__new__(kept)
    made.__dict__.update(vars(projector))
    return made

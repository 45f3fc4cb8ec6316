"""Parameters at an instant, of which only what a formula reads is looked up.

OpenFisca builds the whole tree, thousands of values, for each day and again for each kind
of period that begins on it: some fifteen milliseconds a time. A household needs some seventy
months, and of each a few dozen values.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.parameters import (
    ParameterNode,
    ParameterNodeAtInstant,
    VectorialParameterNodeAtInstant,
)

from kiosk.simulation.engine.loading import File

#: Fewer than so many keys are looked up one by one, sooner than sorted.
_FEW = 8


class NodeAt(ParameterNodeAtInstant):  # type: ignore[misc]
    """A node of the parameters on a day; a child is made when it is first read."""

    def __init__(self, node: Any, instant: str) -> None:
        # No call of the base: it would make every child.
        self._name = node.name
        self._instant_str = instant
        self._node = node
        self._checked = False

    def __getattr__(self, key: str) -> Any:
        child = self.__dict__["_node"].children.get(key)
        value = None if child is None else _at(child, self._instant_str)
        if value is None:
            raise ParameterNotFoundError(f"{self._name}[{key}]", self._instant_str)
        self.__dict__[key] = value
        return value

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, np.ndarray):
            return self._at_each(key)
        return getattr(self, key)

    def _at_each(self, keys: NDArray[Any]) -> Any:
        """Return what stands under each key: of one kind, or ValueError is raised."""
        if not self._checked:
            VectorialParameterNodeAtInstant.check_node_vectorisable(self)
            self._checked = True
        if isinstance(keys, EnumArray):
            assert keys.possible_values is not None
            names = keys.possible_values.names
            found, where = _apart_numbers(np.asarray(keys))
            return _each([getattr(self, names[one]) for one in found], where)
        if keys.dtype == object:
            return VectorialParameterNodeAtInstant.build_from_node_name(self, keys)
        found, where = _apart(keys)
        key_of = VectorialParameterNodeAtInstant._get_appropriate_subnode_function(found[0])
        return _each([getattr(self, key_of(self, one)) for one in found], where)

    @cached_property
    def _children(self) -> dict[str, Any]:
        instant = self._instant_str
        found = {key: _at(child, instant) for key, child in self._node.children.items()}
        return {key: value for key, value in found.items() if value is not None}


class EachAt(VectorialParameterNodeAtInstant):  # type: ignore[misc]
    """A node for each person or group: the few different ones, and who has which."""

    def __init__(self, nodes: Sequence[NodeAt], where: NDArray[Any] | None) -> None:
        # No call of the base: it would want one node for each.
        self._nodes = nodes
        self._where = where

    @property
    def vector(self) -> Sequence[NodeAt]:
        """The node of each, as OpenFisca keeps them."""
        return self._nodes if self._where is None else [self._nodes[one] for one in self._where]

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return _each([getattr(node, key) for node in self._nodes], self._where)
        return super().__getitem__(key)


def _apart(keys: NDArray[Any]) -> tuple[Any, NDArray[Any] | None]:
    """Return the different keys, and which one each has; None: they stand one by one."""
    if len(keys) < _FEW:
        return keys, None
    return np.unique(keys, return_inverse=True)


def _apart_numbers(keys: NDArray[Any]) -> tuple[Any, NDArray[Any] | None]:
    """Do the same for the few numbers of an enumeration, without sorting."""
    if len(keys) < _FEW:
        return keys, None
    found = np.flatnonzero(np.bincount(keys))
    places = np.zeros(found[-1] + 1, dtype=np.intp)
    places[found] = np.arange(len(found))
    return found, places[keys]


def _each(values: list[Any], where: NDArray[Any] | None) -> Any:
    if isinstance(values[0], NodeAt):
        return EachAt(values, where)
    array = np.array(values)
    return array if where is None else array[where]


def _at(child: Any, instant: str) -> Any:
    if isinstance(child, File):
        child = child.content
    if isinstance(child, ParameterNode):
        return NodeAt(child, instant)
    return child._get_at_instant(instant)

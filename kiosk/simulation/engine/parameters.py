"""Parameters at an instant, of which only what a formula reads is looked up.

OpenFisca builds the whole tree, thousands of values, for each day and again for each kind
of period that begins on it: some fifteen milliseconds a time. A household needs some seventy
months, and of each a few dozen values.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
from openfisca_core.errors import ParameterNotFoundError
from openfisca_core.parameters import (
    ParameterNode,
    ParameterNodeAtInstant,
    VectorialParameterNodeAtInstant,
)


class NodeAt(ParameterNodeAtInstant):  # type: ignore[misc]
    """A node of the parameters on a day; a child is made when it is first read."""

    def __init__(self, node: Any, instant: str) -> None:
        # No call of the base: it would make every child.
        self._name = node.name
        self._instant_str = instant
        self._node = node
        self._homogeneous = False

    def __getattr__(self, key: str) -> Any:
        child = self.__dict__["_node"].children.get(key)
        value = None if child is None else _at(child, self._instant_str)
        if value is None:
            raise ParameterNotFoundError(f"{self._name}[{key}]", self._instant_str)
        self.__dict__[key] = value
        return value

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, np.ndarray):
            return VectorialParameterNodeAtInstant.build_from_node_name(self, key)
        return getattr(self, key)

    @cached_property
    def _children(self) -> dict[str, Any]:
        instant = self._instant_str
        found = {key: _at(child, instant) for key, child in self._node.children.items()}
        return {key: value for key, value in found.items() if value is not None}


def _at(child: Any, instant: str) -> Any:
    if isinstance(child, ParameterNode):
        return NodeAt(child, instant)
    return child._get_at_instant(instant)

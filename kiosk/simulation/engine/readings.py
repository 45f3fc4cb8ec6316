"""Which variables a formula may read, seen in its code without running it.

A formula names the variables that it reads. Names that it would put together at run time are
not seen: a test watches a crowd go through the law for any.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import CodeType, FunctionType
from typing import Any


def readings(variables: Mapping[str, Any], names: Iterable[str]) -> frozenset[str]:
    """Return the variables that these may read, and all that those may read, themselves too."""
    found: set[str] = set()
    left = list(names)
    while left:
        name = left.pop()
        if name not in found:
            found.add(name)
            for formula in variables[name].formulas.values():
                left += (word for word in _words(formula, set()) if word in variables)
    return frozenset(found)


def _words(function: FunctionType, seen: set[FunctionType]) -> Iterator[str]:
    """Yield every word in a function and in those of its module that it may call."""
    seen.add(function)
    for code in _codes(function.__code__):
        for constant in code.co_consts:
            yield from _strings(constant)
        for name in code.co_names:
            named = function.__globals__.get(name)
            if isinstance(named, FunctionType):
                if named not in seen:
                    yield from _words(named, seen)
            else:
                yield from _strings(named)


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes(constant)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in (*value.keys(), *value.values()):
            yield from _strings(one)
    elif isinstance(value, list | tuple | set | frozenset):
        for one in value:
            yield from _strings(one)

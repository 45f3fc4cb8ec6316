"""What a worker needs of the law: five names of the module that knows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any, Self

from pydantic import BaseModel

from kiosk.contract.estimates import Axis


@dataclass(frozen=True, slots=True)
class Law:
    """The law, loaded. ``case`` makes what ``estimate`` and ``curve`` are asked with.

    ``baremes`` tells the figures of a month. ``walk`` goes through the law once, for nobody.
    """

    case: Callable[..., Any]
    estimate: Callable[[Sequence[Any]], Sequence[BaseModel]]
    curve: Callable[[Any, Axis], BaseModel]
    baremes: Callable[[str], BaseModel]
    walk: Callable[[], None]

    @classmethod
    def load(cls, name: str) -> Self:
        """Load it from the module of that name. Raises whatever that raises."""
        module = import_module(name)
        # Before anything is loaded: a module of the law may be called like one of them.
        law = cls(module.Case, module.estimate, module.curve, module.baremes_of, module.preload)
        law.walk()
        return law

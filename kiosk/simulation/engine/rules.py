"""What is asked of a variable at each step of a computation, looked up once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from openfisca_core.indexed_enums import Enum

from kiosk.simulation.engine.periods import Day, Span


class Rule:
    """A variable of the law, with what of it is asked at each step."""

    def __init__(self, variable: Any) -> None:
        self.variable = variable
        self.name: str = variable.name
        self.entity: str = variable.entity.key
        self.unit = str(variable.definition_period)
        self.eternal = self.unit == "eternity"
        self.dtype = np.dtype(variable.dtype)
        self.enum = variable.possible_values if variable.value_type == Enum else None
        self.numbers = {} if self.enum is None else _numbers(self.enum)
        self.formulas = bool(variable.formulas)
        self._formulas: dict[Day, Callable[..., Any] | None] = {}

    def formula(self, period: Span) -> Callable[..., Any] | None:
        """Return the formula of a period; None: there is none."""
        start = period.start
        try:
            return self._formulas[start]
        except KeyError:
            formula: Callable[..., Any] | None = self.variable.get_formula(period)
            if formula is not None and formula.__code__.co_argcount == 2:
                formula = _without_parameters(formula)
            self._formulas[start] = formula
            return formula

    def fits(self, period: Span) -> bool:
        """Return whether the variable is one of such a period."""
        return self.eternal or (period.unit == self.unit and period.size == 1)

    def over(self, period: Span) -> bool:
        """Return whether the law had dropped the variable by then."""
        end = self.variable.end
        return end is not None and period.start.date > end

    def check(self, period: Span) -> None:
        """Raise ValueError for a period of another length."""
        if not self.fits(period):
            raise ValueError(f"{self.name} is asked for {period}, and is one of each {self.unit}")


def _numbers(enum: Any) -> dict[str, Any]:
    return {str(name): number for name, number in zip(enum.names, enum.indices, strict=True)}


def _without_parameters(formula: Callable[[Any, Any], Any]) -> Callable[..., Any]:
    def called(population: Any, period: Any, _: Any) -> Any:
        return formula(population, period)

    return called

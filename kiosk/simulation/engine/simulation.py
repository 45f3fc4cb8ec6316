"""OpenFisca's computation, with its checks and look-ups done once instead of at each step.

The order in which formulas run, what is kept, and what becomes of a variable that asks for
itself at another period are OpenFisca's own: amounts depend on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from openfisca_core import errors
from openfisca_core.holders import Holder
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import Simulation

from kiosk.simulation.engine.periods import Span, span
from kiosk.simulation.engine.rules import Rule

#: Stands for the period of what never changes.
_ALWAYS = -1


class Known(Holder):  # type: ignore[misc]
    """What is known of a variable in a run."""

    def __init__(self, rule: Rule, population: Any) -> None:
        # No call of the base: it would open its own store.
        self.rule = rule
        self.variable = rule.variable
        self.population = population
        self.simulation = population.simulation
        self._eternal = rule.eternal
        self.default = rule.variable.default_array(population.count)
        # Everybody shares it: whoever writes to what another computed is found out.
        self.default.flags.writeable = False
        self.arrays: Any = {}
        self.periods: dict[int, Span] = {}
        self.open: list[Span] = []

    def default_array(self) -> Any:
        """Return what it is where nothing is known: an array to be read only."""
        return self.default

    def get_array(self, period: Any) -> Any:
        """Return the array of a period, or None."""
        return self.arrays.get(_ALWAYS if self._eternal else span(period).number)

    def get_known_periods(self) -> list[Span]:
        """Return the periods of which the array is known."""
        return list(self.periods.values())

    def _to_array(self, value: Any) -> Any:
        enum, numbers = self.rule.enum, self.rule.numbers
        if enum is not None and value.dtype.kind == "U" and len(value) == self.population.count:
            names = value.tolist()
            # Whoever names what is no member is told so below.
            if numbers.keys() >= set(names):
                found = np.array([numbers[name] for name in names])
                return EnumArray(found, enum)
        return super()._to_array(value)

    def _set(self, period: Any, value: Any) -> None:
        self.keep(span(period), self._to_array(value))

    def keep(self, period: Span, array: Any) -> None:
        """Keep the array of a period."""
        number = _ALWAYS if self._eternal else period.number
        self.arrays[number] = array
        self.periods[number] = period

    def forget(self, period: Span) -> None:
        """Forget it."""
        number = _ALWAYS if self._eternal else period.number
        self.arrays.pop(number, None)
        self.periods.pop(number, None)


class _Always(dict[int, Any]):
    """The arrays of a variable that is the same at every period, and never kept."""

    def __init__(self, array: Any) -> None:
        super().__init__()
        self._array = array
        self._sums: dict[int, Any] = {}

    def get(self, _number: int, _default: Any = None) -> Any:
        """Return the array."""
        return self._array

    def total(self, count: int) -> Any:
        """Return the sum of that many periods."""
        total = self._sums.get(count)
        if total is None:
            total = self._sums[count] = sum([self._array] * count)
            total.flags.writeable = False
        return total


class LeanSimulation(Simulation):  # type: ignore[misc]
    """One run. Of the variables in ``nothing`` there is none but the default."""

    def __init__(
        self, law: Any, populations: dict[str, Any], nothing: frozenset[str] = frozenset()
    ) -> None:
        self._law = law
        self._nothing = nothing
        self._at = law.at
        self._known: dict[str, Known] = {}
        self._stack: list[tuple[Known, Span]] = []
        self._doubtful: set[tuple[Known, Span]] = set()
        super().__init__(law.system, populations)

    def get_holder(self, variable_name: str) -> Known:
        """Return what is known of a variable."""
        known = self._known.get(variable_name)
        if known is None:
            rule = self._law.rule(variable_name)
            known = self._known[variable_name] = Known(rule, self.populations[rule.entity])
            if variable_name in self._nothing:
                known.arrays = _Always(known.default)
        return known

    def give(self, values: Mapping[tuple[str, str], Any]) -> None:
        """Give the arrays of a run. Raises ValueError for an array of another length."""
        taken: dict[tuple[int, Any], Any] = {}
        for (name, named), array in values.items():
            known, period = self.get_holder(name), span(named)
            rule = known.rule
            number = _ALWAYS if rule.eternal else period.number
            if not rule.fits(period) or number in known.arrays:
                self.set_input(name, period, array)
            elif not rule.over(period):
                # Months that are alike share their array, and what is made of it.
                key = id(array), rule.enum or rule.dtype
                if key not in taken:
                    taken[key] = known._to_array(array)
                known.keep(period, taken[key])

    def calculate(self, variable_name: str, period: Any) -> Any:
        """Return a variable's array, computed unless it is known."""
        known = self._known.get(variable_name) or self.get_holder(variable_name)
        if type(period) is not Span:
            period = span(period)
        array = known.arrays.get(_ALWAYS if known._eternal else period.number)
        if array is not None:
            return array
        rule = known.rule
        rule.check(period)
        if known.open:
            self._asks_for_itself(known, period)
            return known.default
        formula = rule.formula(period)
        if formula is None:
            array = known.default
            if rule.formulas or known.arrays:
                known.keep(period, array)
            else:
                # Nobody gave it and nothing computes it: it is the same at every period.
                known.arrays = _Always(array)
            return array
        self._stack.append((known, period))
        known.open.append(period)
        try:
            population = known.population
            array = self._cast(formula(population, period, self._at), rule, population)
            known.keep(period, array)
        finally:
            known.open.pop()
            self._stack.pop()
            if not self._stack and self._doubtful:
                self._forget_doubtful()
        return array

    def calculate_add(self, variable_name: str, period: Any) -> Any:
        """Return the sum over the months, or years, of a period."""
        known = self._known.get(variable_name) or self.get_holder(variable_name)
        parts = span(period).parts(known.rule.unit)
        if parts and not known.arrays:
            # It may turn out to be the same at every period.
            self.calculate(variable_name, parts[0])
        arrays = known.arrays
        if type(arrays) is _Always:
            return arrays.total(len(parts))
        total: Any = 0
        for part in parts:
            array = arrays.get(part.number)
            total = total + (self.calculate(variable_name, part) if array is None else array)
        return total

    def _asks_for_itself(self, known: Known, period: Span) -> None:
        if period in known.open:
            raise errors.CycleError(f"{known.rule.name} of {period} rests on itself")
        # Kept for now, as OpenFisca does; dropped when what was asked for is answered.
        self._doubtful.add((known, period))
        for other in reversed(self._stack):
            self._doubtful.add(other)
            if other[0] is known:
                break

    def _forget_doubtful(self) -> None:
        for known, period in self._doubtful:
            known.forget(period)
        self._doubtful.clear()

    @staticmethod
    def _cast(value: Any, rule: Rule, population: Any) -> Any:
        if rule.enum is not None:
            if not isinstance(value, EnumArray):
                value = rule.enum.encode(value)
        elif not isinstance(value, np.ndarray):
            value = np.full(population.count, value)
        if value.ndim == 0:
            value = value.reshape(1)
        if len(value) != population.count:
            raise ValueError(
                f"{rule.name} has {len(value)} values for {population.count} {rule.entity}"
            )
        return value if value.dtype == rule.dtype else value.astype(rule.dtype)

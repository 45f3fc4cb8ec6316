"""The law: OpenFisca-France's variables and parameters, loaded once a process."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from importlib.metadata import version
from typing import Any, Self

from openfisca_core.periods import Instant

from kiosk.simulation.engine.loading import System
from kiosk.simulation.engine.nothing import NOTHING, nothing
from kiosk.simulation.engine.parameters import NodeAt
from kiosk.simulation.engine.periods import Day, Span, span
from kiosk.simulation.engine.readings import readings
from kiosk.simulation.engine.rules import Rule

#: The distribution that holds the law.
DISTRIBUTION = "openfisca-france"


class Law:
    """The tax and benefit system. Costs half a second and some 70 MB: one a process."""

    def __init__(self, system: Any) -> None:
        self.system = system
        self.version = version(DISTRIBUTION)
        self._rules: dict[str, Rule] = {}
        self._days: dict[Day, NodeAt] = {}

    @classmethod
    def load(cls) -> Self:
        """Load it."""
        return cls(System())

    def parameters(self, month: str) -> Any:
        """Return the parameters of the first day of a month (``2026-11``)."""
        return self.at(span(month))

    def at(self, when: Any) -> Any:
        """Return the parameters of a day, or of the first day of a period."""
        if type(when) is Span:
            day = when.start
        else:
            day = Day(when) if isinstance(when, Instant) else span(when).start
        node = self._days.get(day)
        if node is None:
            node = self._days[day] = NodeAt(self.system.parameters, str(day))
        return node

    def nothing(self, given: Iterable[str]) -> frozenset[str]:
        """Return the variables that need no computing in a run that gives these."""
        return nothing(given, self._read)

    @cached_property
    def _read(self) -> frozenset[str]:
        return readings(self.system.variables, NOTHING)

    def rule(self, name: str) -> Rule:
        """Return a variable of the law. Raises VariableNotFoundError where there is none."""
        rule = self._rules.get(name)
        if rule is None:
            rule = Rule(self.system.get_variable(name, check_existence=True))
            self._rules[name] = rule
        return rule

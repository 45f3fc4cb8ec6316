"""Households as arrays: who belongs to what, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: The period of what never changes: a date of birth.
ETERNITY = "ETERNITY"


@dataclass(frozen=True)
class Members:
    """Which families (or foyers fiscaux, or ménages) there are, and each person's place.

    ``of`` has the number, from 0, of each person's group, and ``roles`` the key of their
    role there, as in ``openfisca_france.entities``: ``demandeur``, ``declarant_principal``,
    ``personne_de_reference``, ``enfant``… Of each group, the persons stand in the order in
    which the law counts them, children as they were given.
    """

    count: int
    of: NDArray[np.int64]
    roles: Sequence[str]

    @classmethod
    def one(cls, roles: Sequence[str]) -> Members:
        """Return a single group, of all."""
        return cls(1, np.zeros(len(roles), dtype=np.int64), tuple(roles))

    def repeated(self, times: int) -> Members:
        """Return the same groups ``times`` times over, one copy after the other."""
        step = np.repeat(np.arange(times, dtype=np.int64) * self.count, len(self.of))
        return Members(
            self.count * times, np.tile(self.of, times) + step, tuple(self.roles) * times
        )


@dataclass(frozen=True)
class Inputs:
    """Any number of households for one run.

    ``values`` has one array a variable and period (``2026-11``, ``2024``, ``ETERNITY``), as
    long as there are persons or groups of the variable's kind. Amounts are euros, names of
    an enumeration strings, dates ``datetime64[D]``. A year given to a variable of months
    is spread over them as OpenFisca spreads it.
    """

    persons: int
    famille: Members
    foyer_fiscal: Members
    menage: Members
    values: Mapping[tuple[str, str], NDArray[Any]] = field(default_factory=dict)

    def members(self) -> Mapping[str, Members]:
        """Return the groups by the key of their entity."""
        return {
            "famille": self.famille,
            "foyer_fiscal": self.foyer_fiscal,
            "menage": self.menage,
        }

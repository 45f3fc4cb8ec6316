"""Arrays for the law, written a column at a time: one variable, everybody, some months.

Months that say the same share one array: the law reads them and writes none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: Types of arrays that numpy would not make of the values themselves. The longest word of an
#: enumeration has 47 letters.
_TYPES = {str: "U48", date: "datetime64[D]"}


class Columns:
    """What is given to the law, by variable and period."""

    def __init__(self) -> None:
        self._arrays: dict[tuple[str, str], NDArray[Any]] = {}

    @property
    def arrays(self) -> Mapping[tuple[str, str], NDArray[Any]]:
        """The arrays given so far."""
        return self._arrays

    def give(self, name: str, periods: Iterable[str], values: list[Any]) -> None:
        """Give a variable the same values in each of these periods."""
        array = np.array(values, dtype=_TYPES.get(type(values[0])))
        for period in periods:
            self._arrays[name, period] = array

    def give_where_unknown(self, name: str, periods: Iterable[str], values: list[Any]) -> None:
        """Give values in those of these periods that have none."""
        self.give(name, [one for one in periods if (name, one) not in self._arrays], values)

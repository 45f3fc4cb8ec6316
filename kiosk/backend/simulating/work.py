"""What is computed: a simulation, a curve of one, or the barèmes of a month."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from kiosk.contract.estimates import Axis
from kiosk.journeys.conditions import Value
from kiosk.journeys.path import LEFT_EMPTY


@dataclass(frozen=True, slots=True)
class Work:
    """One household and a month; a curve along ``axis`` when there is one. No household: the
    barèmes of the month.

    Works with the same ``key`` have the same answer.
    """

    journey: str
    answers: Mapping[str, Value] = field(repr=False)
    month: str
    axis: Axis | None
    key: bytes = field(repr=False)

    @classmethod
    def of(
        cls, journey: str, answers: Mapping[str, Value], month: str, axis: Axis | None = None
    ) -> Self:
        """Return the work of answers that are in order, however they were sent."""
        # An optional question that was left and one that is not answered say the same.
        plain = {key: answers[key] for key in sorted(answers) if answers[key] != LEFT_EMPTY}
        text = json.dumps([journey, plain, month, axis])
        return cls(journey, plain, month, axis, hashlib.sha256(text.encode()).digest())

    @classmethod
    def of_baremes(cls, month: str) -> Self:
        """Return the work of the barèmes of a month, which are the same for everybody."""
        return cls("", {}, month, None, f"baremes {month}".encode())

    @property
    def baremes(self) -> bool:
        """Whether the barèmes of a month are asked for, and no household."""
        return not self.journey

    def alike(self, other: Work) -> bool:
        """Return whether one run of the law can serve both."""
        households = not self.baremes and not other.baremes
        plain = self.axis is None and other.axis is None
        return households and plain and self.month == other.month

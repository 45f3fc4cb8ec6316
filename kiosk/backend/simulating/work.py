"""What is computed: a simulation, or a curve of one."""

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
    """One household and a month; a curve along ``axis`` when there is one.

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

    def alike(self, other: Work) -> bool:
        """Return whether one run of the law can serve both."""
        return self.axis is None and other.axis is None and self.month == other.month

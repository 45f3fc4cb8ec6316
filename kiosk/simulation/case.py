"""What is asked of a simulation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.journeys.conditions import Value


@dataclass(frozen=True, slots=True)
class Case:
    """The answers of one simulation, in order, and the month (``YYYY-MM``) of the law."""

    journey: str
    answers: Mapping[str, Value] = field(repr=False)
    month: str

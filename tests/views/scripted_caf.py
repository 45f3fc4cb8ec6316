"""A Caf that answers what it is told to, and remembers what it was asked."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kiosk.client import CafProblem
from kiosk.contract.estimates import Axis, Curve, Estimate, KnownAnswers
from kiosk.contract.problems import Code, problem
from kiosk.journeys.conditions import Answers
from kiosk.views import samples_estimates as invented


@dataclass
class ScriptedCaf:
    """Stands for ``CafClient`` in a flow. ``refusals`` are met one by one, then nothing is."""

    known: Mapping[str, Any] = field(default_factory=dict)
    refusals: list[CafProblem] = field(default_factory=list)
    curves: Mapping[Axis, Curve] = field(
        default_factory=lambda: {
            Axis.SALAIRE: invented.SALARY_CURVE,
            Axis.ENFANTS: invented.CHILDREN_CURVE,
            Axis.LOYER: invented.FLAT_CURVE,
        }
    )
    #: Held until set: a Caf that takes its time.
    gate: asyncio.Event | None = None
    asked: list[tuple[str, str, Answers]] = field(default_factory=list)
    prepared: list[Sequence[Answers]] = field(default_factory=list)
    preparing: int = 0
    most_preparing: int = 0

    async def estimate(self, journey: str, answers: Answers, month: str | None = None) -> Estimate:
        self.asked.append(("estimate", journey, dict(answers)))
        if self.refusals:
            raise self.refusals.pop(0)
        return invented.ESTIMATE

    async def curve(self, journey: str, answers: Answers, axis: Axis) -> Curve:
        self.asked.append((f"curve-{axis}", journey, dict(answers)))
        if self.gate is not None:
            await self.gate.wait()
        if axis not in self.curves:
            raise CafProblem(problem(Code.UNAVAILABLE))
        return self.curves[axis]

    async def prepare(self, journey: str, candidates: Sequence[Answers]) -> None:
        self.preparing += 1
        self.most_preparing = max(self.most_preparing, self.preparing)
        try:
            if self.gate is not None:
                await self.gate.wait()
            self.prepared.append(tuple(candidates))
        finally:
            self.preparing -= 1

    async def estimate_summary(self, journey: str, answers: Answers) -> bytes:
        self.asked.append(("summary", journey, dict(answers)))
        return b"%PDF-1.4"

    async def known_answers(self) -> KnownAnswers:
        self.asked.append(("known", "", {}))
        return KnownAnswers(answers=dict(self.known))

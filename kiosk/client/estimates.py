"""What one visitor can ask about their rights: the simulations of :class:`CafClient`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import httpx
from pydantic import BaseModel, TypeAdapter

from kiosk.client.reading import parsed
from kiosk.client.speaking import Speaking, made
from kiosk.contract.estimates import (
    Axis,
    Curve,
    CurveRequest,
    Estimate,
    EstimateRequest,
    KnownAnswers,
    PreparationRequest,
    SummaryRequest,
)

_Answers = Mapping[str, str | int | bool | tuple[str, ...]]

_ESTIMATE = TypeAdapter(Estimate)
_CURVE = TypeAdapter(Curve)
_KNOWN = TypeAdapter(KnownAnswers)

_PATH = "/simulations"

#: The longest that the Caf takes, in seconds: it loads the law first, if it has to.
_WORK_S = 30.0


class Estimates(Speaking):
    """Nobody has to be signed in but for :meth:`known_answers`. Raises :class:`CafProblem`.

    The answers are those of a simulation, complete and in order; ``month`` is the month of
    the law (``YYYY-MM``), default: this one. What is asked is kept nowhere.
    """

    async def estimate(self, journey: str, answers: _Answers, month: str | None = None) -> Estimate:
        """Return what the household would receive, with the reasons."""
        asked = made(EstimateRequest, journey=journey, answers=dict(answers), month=month)
        return parsed(_ESTIMATE, await self._work("", asked))

    async def prepare(
        self, journey: str, candidates: Sequence[_Answers], month: str | None = None
    ) -> None:
        """Tell which answers may be asked next, twelve at most: they are worked out in
        advance. They replace those told before; waits for none of them."""
        guesses = tuple(dict(one) for one in candidates)
        asked = made(PreparationRequest, journey=journey, candidates=guesses, month=month)
        await self._send("POST", f"{_PATH}/preparation", body=asked)

    async def curve(
        self, journey: str, answers: _Answers, axis: Axis, month: str | None = None
    ) -> Curve:
        """Return what the household would receive along an axis."""
        asked = made(CurveRequest, journey=journey, answers=dict(answers), axis=axis, month=month)
        return parsed(_CURVE, await self._work("/curve", asked))

    async def estimate_summary(
        self, journey: str, answers: _Answers, month: str | None = None
    ) -> bytes:
        """Return the PDF that sums up an estimate, on one sheet."""
        asked = made(SummaryRequest, journey=journey, answers=dict(answers), month=month)
        return (await self._work("/summary", asked)).content

    async def known_answers(self) -> KnownAnswers:
        """Return what the dossier of the person signed in answers already."""
        return parsed(_KNOWN, await self._send("GET", f"{_PATH}/known"))

    async def _work(self, path: str, body: BaseModel) -> httpx.Response:
        return await self._send("POST", _PATH + path, body=body, work_s=_WORK_S)

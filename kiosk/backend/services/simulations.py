"""Simulations: the answers of a visitor, checked, and what the law makes of them.

No account has a part in them, and nothing of them is kept but for minutes, in memory.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.calendar import month_of
from kiosk.backend.services.drawing import drawn_estimate
from kiosk.backend.simulating.work import Work
from kiosk.contract.estimates import (
    EARLIEST,
    SIMULATIONS,
    CurveRequest,
    Estimate,
    EstimateRequest,
    PreparationRequest,
    SummaryRequest,
    day_of,
    last_month,
)
from kiosk.contract.problems import Code
from kiosk.journeys.conditions import Value
from kiosk.journeys.model import Journey
from kiosk.journeys.path import errors
from kiosk.journeys.registry import registry
from kiosk.journeys.rules import Rules


def asked(parts: Parts, request: EstimateRequest | CurveRequest | SummaryRequest) -> Work:
    """Return what a request asks of the law.

    Raises :class:`Refused`: a journey that is no simulation, a month whose law cannot be
    asked, answers that are not all in order or not the ones asked.
    """
    journey, month = _of(parts, request.journey, request.month)
    wrong = errors(journey, request.answers, _rules(parts, month))
    if wrong:
        raise Refused(Code.ANSWERS_INVALID, errors=wrong)
    axis = request.axis if isinstance(request, CurveRequest) else None
    return Work.of(journey.id, request.answers, month, axis)


def to_prepare(parts: Parts, request: PreparationRequest) -> tuple[Work, ...]:
    """Return what may be asked next. A guess that is not in order is left out.

    Raises :class:`Refused` for the journey and the month, as :func:`asked` does.
    """
    journey, month = _of(parts, request.journey, request.month)
    rules = _rules(parts, month)

    def stands(answers: Mapping[str, Value]) -> bool:
        return not errors(journey, answers, rules)

    return tuple(Work.of(journey.id, one, month) for one in request.candidates if stands(one))


def summary(parts: Parts, work: Work, answer: bytes) -> bytes:
    """Return the PDF of an estimate: one sheet, with nothing of the person."""
    return drawn_estimate(parts, work.journey, Estimate.model_validate_json(answer))


def _of(parts: Parts, journey_id: str, month: str | None) -> tuple[Journey, str]:
    journey = registry().get(journey_id) if journey_id in SIMULATIONS else None
    if journey is None:
        raise Refused(Code.REQUEST_INVALID, errors={"journey": "unknown"})
    today = parts.today()
    month = month or month_of(today)
    if not EARLIEST <= month <= last_month(today):
        raise Refused(Code.REQUEST_INVALID, errors={"month": "out-of-range"})
    return journey, month


def _rules(parts: Parts, month: str) -> Rules:
    return Rules(day_of(month, parts.today()))

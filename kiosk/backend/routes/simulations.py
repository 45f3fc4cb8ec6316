"""Simulations of rights: nobody has to be signed in, nothing is submitted."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from starlette.concurrency import run_in_threadpool

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import TheCaller, TheParts, ThePlace
from kiosk.backend.http.leaving import while_there
from kiosk.backend.parts import Parts
from kiosk.backend.services import simulations
from kiosk.backend.services.caller import Place
from kiosk.backend.services.simulations_known import known
from kiosk.backend.simulating.work import Work
from kiosk.contract.estimates import (
    Curve,
    CurveRequest,
    Estimate,
    EstimateRequest,
    KnownAnswers,
    PreparationRequest,
    SummaryRequest,
)
from kiosk.contract.problems import Code

router = APIRouter(tags=["simulations"], prefix="/simulations")

_REFUSALS = problems(Code.ANSWERS_INVALID, Code.SESSION_EXPIRED, Code.TOO_MANY_REQUESTS)


@router.post("", response_model=Estimate, responses=_REFUSALS)
async def estimate(
    parts: TheParts, place: ThePlace, asked: EstimateRequest, request: Request
) -> Response:
    """Estimate what a household would receive, with the reasons.

    Takes no idempotency key, as the other paths here: nothing is made, and asking again
    gives the same answer.
    """
    _, answer = await _answered(parts, place, asked, request)
    return Response(answer, media_type="application/json")


@router.post(
    "/preparation",
    status_code=202,
    response_class=Response,
    responses=problems(Code.SESSION_EXPIRED),
)
async def prepare(parts: TheParts, place: ThePlace, asked: PreparationRequest) -> Response:
    """Work out in advance estimates that may be asked next, as far as there is time.

    Candidates replace those given before. One that is not in order is left out.
    """
    works = await run_in_threadpool(simulations.to_prepare, parts, asked)
    parts.estimator.prepare(place, works)
    return Response(status_code=202)


@router.post("/curve", response_model=Curve, responses=_REFUSALS)
async def curve(
    parts: TheParts, place: ThePlace, asked: CurveRequest, request: Request
) -> Response:
    """Estimate along an axis: what changes with the salary, the rent, the children or the
    hours worked."""
    _, answer = await _answered(parts, place, asked, request)
    return Response(answer, media_type="application/json")


@router.post(
    "/summary",
    response_class=Response,
    responses={200: content("application/pdf"), **_REFUSALS},
)
async def summarise(
    parts: TheParts, place: ThePlace, asked: SummaryRequest, request: Request
) -> Response:
    """Draw an estimate on one sheet of paper, with nothing of the person."""
    work, answer = await _answered(parts, place, asked, request)
    pdf = await run_in_threadpool(simulations.summary, parts, work, answer)
    return Response(pdf, media_type="application/pdf")


@router.get("/known", responses=problems(Code.SESSION_EXPIRED))
def get_known(parts: TheParts, caller: TheCaller) -> KnownAnswers:
    """Return what the dossier answers already, to be confirmed by the person.

    Who does not manage the dossier gets only what is their own.
    """
    return known(parts, caller)


async def _answered(
    parts: Parts,
    place: Place,
    asked: EstimateRequest | CurveRequest | SummaryRequest,
    request: Request,
) -> tuple[Work, bytes]:
    work = await run_in_threadpool(simulations.asked, parts, asked)
    return work, await while_there(request, parts.estimator.answer(place, work))

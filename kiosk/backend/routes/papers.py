"""Notes to take away, on paper: nobody has to be signed in, nothing is kept."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import TheParts, ThePlace
from kiosk.backend.services import papers
from kiosk.contract.appointments import AppointmentPaper
from kiosk.contract.identity import IdentifierPaper, NextStepPaper
from kiosk.contract.problems import Code

router = APIRouter(tags=["papers"], prefix="/papers")


@router.post(
    "/identifier",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(Code.SESSION_EXPIRED, Code.NOT_FOUND)},
)
def identifier(parts: TheParts, place: ThePlace, asked: IdentifierPaper) -> Response:
    """Draw a provisional identifier on one sheet, with the name that was given for it.

    One that was not opened in this very visit is not found, whoever has it.
    """
    return Response(papers.of_identifier(parts, place, asked), media_type="application/pdf")


@router.post(
    "/address",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(Code.NOT_FOUND)},
)
def address(parts: TheParts) -> Response:
    """Draw on one sheet the address to which one writes to the Caf."""
    return Response(papers.of_address(parts), media_type="application/pdf")


@router.post(
    "/appointment",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(Code.NOT_FOUND)},
)
def appointment(parts: TheParts, asked: AppointmentPaper) -> Response:
    """Draw an appointment to come on one sheet: when, where and its number."""
    return Response(papers.of_appointment(parts, asked), media_type="application/pdf")


@router.post(
    "/next-step",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(Code.SESSION_EXPIRED)},
)
def next_step(parts: TheParts, place: ThePlace, asked: NextStepPaper) -> Response:
    """Draw on one sheet whom to ask when an address is out of date; nothing of the person."""
    return Response(papers.of_next_step(parts, place, asked), media_type="application/pdf")

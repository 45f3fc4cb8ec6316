"""Mandats: what a person lets a conseiller help with."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import content, problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheId, TheKey, TheParts
from kiosk.backend.services import mandats
from kiosk.contract.accompaniment import Mandat, MandatRequest
from kiosk.contract.problems import Code

router = APIRouter(tags=["mandats"], prefix="/mandats")

_FOUND = (Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND)


@router.post(
    "",
    status_code=201,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.ROLE_REFUSED,
        Code.CONSEILLER_ABSENT,
        Code.MANDAT_REFUSED,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def give(parts: TheParts, caller: TheCaller, key: TheKey, request: MandatRequest) -> Mandat:
    """Let the conseiller of this visit help with these démarches.

    What asks for a password or a code is never among them, and who is under tutelle cannot give
    one.
    """
    return mandats.give(parts, caller, key, request)


@router.get("", responses=problems(Code.SESSION_EXPIRED))
def get_mandats(parts: TheParts, caller: TheCaller) -> tuple[Mandat, ...]:
    """Return every mandat that this person gave and each use made of it, the latest first."""
    return mandats.mandats(parts, caller)


@router.put("/{mandat_id}/revocation", responses=problems(*_FOUND))
def revoke(parts: TheParts, caller: TheCaller, mandat_id: TheId) -> Mandat:
    """End a mandat now. One that is over stays over, which is answered."""
    return mandats.revoke(parts, caller, mandat_id)


@router.get(
    "/{mandat_id}/document",
    response_class=Response,
    responses={200: content("application/pdf"), **problems(*_FOUND)},
)
def get_document(parts: TheParts, caller: TheCaller, mandat_id: TheId) -> Response:
    """Return the PDF that its giver keeps, the same bytes each time."""
    pdf = mandats.document(parts, caller, mandat_id)
    return Response(pdf, media_type="application/pdf")


@router.put(
    "/{mandat_id}/sending",
    dependencies=[InEarnest],
    responses=problems(*_FOUND, Code.TRAINING_ONLY),
)
def send(parts: TheParts, caller: TheCaller, mandat_id: TheId) -> Mandat:
    """Put the PDF among the letters of Mon Compte, and tell its giver; once, whatever is asked
    again."""
    return mandats.send(parts, caller, mandat_id)

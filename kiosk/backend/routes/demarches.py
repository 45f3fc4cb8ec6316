"""Démarches: what they begin with, their drafts, what became of them."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheCaller, TheParts
from kiosk.backend.services import demarches
from kiosk.backend.services import following as followed
from kiosk.contract.following import DraftRequest, Following, Opening
from kiosk.contract.problems import Code

router = APIRouter(tags=["demarches"])

TheJourney = Annotated[str, Path(pattern=r"^[a-z][a-z0-9-]{1,59}$")]


@router.get(
    "/demarches/{journey}",
    responses=problems(
        Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND, Code.NOTHING_TO_CHOOSE
    ),
)
def get_opening(parts: TheParts, caller: TheCaller, journey: TheJourney) -> Opening:
    """Return what a démarche begins with: what is known, whom to choose, the draft."""
    return demarches.opening(parts, caller, journey)


@router.put(
    "/drafts/{journey}",
    status_code=204,
    responses=problems(
        Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND, Code.NOTHING_TO_CHOOSE
    ),
)
def put_draft(
    parts: TheParts, caller: TheCaller, journey: TheJourney, request: DraftRequest
) -> None:
    """Keep the answers of a démarche that is not sent yet, in place of those before."""
    demarches.keep_draft(parts, caller, journey, request)


@router.delete(
    "/drafts/{journey}",
    status_code=204,
    responses=problems(Code.SESSION_EXPIRED, Code.NOT_FOUND),
)
def delete_draft(parts: TheParts, caller: TheCaller, journey: TheJourney) -> None:
    """Erase a draft, if there is one."""
    demarches.drop_draft(parts, caller, journey)


@router.get("/following", responses=problems(Code.SESSION_EXPIRED))
def get_following(parts: TheParts, caller: TheCaller) -> Following:
    """Return what is to be sent, and what was sent in the last 24 months."""
    return followed.following(parts, caller)

"""The conseiller beside the visitor."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Body, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheKey, TheParts, ThePlace
from kiosk.backend.services import acts, beside
from kiosk.contract.accompaniment import ActTold, ConseillerHere, ConseillerSignIn
from kiosk.contract.problems import Code

router = APIRouter(tags=["accompaniment"], prefix="/accompaniment")


@router.post(
    "/conseiller",
    status_code=201,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.CONSEILLER_REFUSED,
        Code.CONSEILLER_LOCKED,
        Code.TOO_MANY_REQUESTS,
    ),
)
def sign_in(
    parts: TheParts, place: ThePlace, given: Annotated[ConseillerSignIn, Body()]
) -> ConseillerHere:
    """Sign a conseiller in to this visit by a time code, good once, or by a badge and its PIN.

    Five wrong ones lock the login or the badge for a while, whether or not it is anybody's.
    """
    return beside.sign_in(parts, place, given)


@router.put("/conseiller", responses=problems(Code.CONSEILLER_ABSENT))
def still_here(parts: TheParts, place: ThePlace) -> ConseillerHere:
    """Say that the conseiller just did something: five minutes without, and they are out."""
    return beside.still_here(parts, place)


@router.delete("/conseiller", status_code=204, responses=problems())
def leave(parts: TheParts, place: ThePlace) -> Response:
    """Sign the conseiller out of this visit, if there is one."""
    beside.leave(parts, place)
    return Response(status_code=204)


@router.put("/training", responses=problems(Code.NOT_FOUND, Code.CONSEILLER_ABSENT))
def begin_training(parts: TheParts, place: ThePlace) -> ConseillerHere:
    """Begin training: nothing can be sent in this visit. Does not exist outside a
    demonstration."""
    return beside.train(parts, place, on=True)


@router.delete("/training", responses=problems(Code.NOT_FOUND, Code.CONSEILLER_ABSENT))
def end_training(parts: TheParts, place: ThePlace) -> ConseillerHere:
    """End training. Does not exist outside a demonstration."""
    return beside.train(parts, place, on=False)


@router.post(
    "/acts",
    status_code=204,
    responses=problems(
        Code.SESSION_EXPIRED,
        Code.CONSEILLER_ABSENT,
        Code.IDEMPOTENCY_KEY_MISSING,
        Code.IDEMPOTENCY_KEY_REUSED,
    ),
)
def tell_act(parts: TheParts, place: ThePlace, key: TheKey, told: ActTold) -> Response:
    """Say what was just done beside the conseiller; the mandat that covers it is found here."""
    acts.tell(parts, place, key, told)
    return Response(status_code=204)

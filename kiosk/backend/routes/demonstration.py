"""What exists only where the people are invented: the telephone that their messages reach."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts, ThePlace
from kiosk.backend.http.leaving import while_there
from kiosk.backend.refusal import Refused
from kiosk.backend.services import demonstration_codes
from kiosk.contract.demonstration import LONGEST_WAIT_S, DemonstrationMessage
from kiosk.contract.identity import Language
from kiosk.contract.problems import Code

router = APIRouter(tags=["demonstration"], prefix="/demonstration")


@router.get("/messages", responses=problems(Code.NOT_FOUND))
async def messages(
    parts: TheParts,
    place: ThePlace,
    request: Request,
    after: Annotated[int, Query(ge=0, le=2**31, description="A number seen already.")] = 0,
    wait_s: Annotated[int, Query(ge=0, le=LONGEST_WAIT_S, description="Seconds.")] = 0,
) -> tuple[DemonstrationMessage, ...]:
    """Return the messages that this visit caused, those after number ``after``; when there is
    none, wait ``wait_s`` for one. Does not exist outside a demonstration."""
    telephone = parts.outbox.telephone
    if telephone is None:
        raise Refused(Code.NOT_FOUND)
    return await while_there(request, telephone.messages(place, after, wait_s))


@router.put("/conseillers/codes", status_code=204, responses=problems(Code.NOT_FOUND))
def show_codes(
    parts: TheParts, place: ThePlace, locale: Annotated[Language, Query()] = "fr"
) -> Response:
    """Show the time codes of the invented conseillers on the telephone of this visit, as theirs
    would. Does not exist outside a demonstration."""
    demonstration_codes.show(parts, place, locale)
    return Response(status_code=204)

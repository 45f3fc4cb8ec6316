"""The end of a visit."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheKiosk, TheParts
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.contract.problems import Code
from kiosk.contract.wire import VISIT_PATTERN

router = APIRouter(tags=["visits"], prefix="/visits")


@router.delete("/{visit_id}", status_code=204, responses=problems(Code.NOT_FOUND))
def end_visit(
    parts: TheParts, kiosk_id: TheKiosk, visit_id: Annotated[str, Path(pattern=VISIT_PATTERN)]
) -> Response:
    """Close every session of a visit of this kiosk, erase its codes and the files that it sent
    but did not submit, and forget what it simulated. Nothing can be opened in it afterwards."""
    visits.end(parts, Place(kiosk_id, visit_id))
    return Response(status_code=204)

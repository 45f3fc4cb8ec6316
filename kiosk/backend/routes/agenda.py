"""« Mon agenda »."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheCaller, TheParts
from kiosk.backend.services import agenda
from kiosk.contract.agenda import AgendaEvent
from kiosk.contract.problems import Code

router = APIRouter(tags=["agenda"])


@router.get("/agenda", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_agenda(parts: TheParts, caller: TheCaller) -> tuple[AgendaEvent, ...]:
    """Return the dates of the year to come that concern the household, what is late first.
    Who does not manage the dossier gets their own."""
    return agenda.agenda(parts, caller)

"""Is the backend able to serve?"""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts
from kiosk.backend.refusal import Refused
from kiosk.contract.models import Health
from kiosk.contract.problems import Code

router = APIRouter(tags=["health"])


@router.get("/health", responses=problems())
def health(parts: TheParts) -> Health:
    """Tell that the database answers. The only path that needs no token."""
    if not parts.database.answers():
        raise Refused(Code.UNAVAILABLE)
    return Health(
        status="ok",
        demo=parts.demo,
        database=parts.database.kind,
        channels=tuple(sorted(parts.outbox.channels)),
    )

"""What anybody may read, signed in or not."""

from __future__ import annotations

from fastapi import APIRouter, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts
from kiosk.backend.services import reading
from kiosk.contract.content import Content

router = APIRouter(tags=["content"], prefix="/content")


@router.get("", response_model=Content, responses=problems())
async def get_content(parts: TheParts) -> Response:
    """Return news, situations, questions, the local Caf and how to reach it, without what is
    past. The same for every visit: nobody has to be signed in."""
    return Response(reading.said(parts), media_type="application/json")

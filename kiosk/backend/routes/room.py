"""What a visit tells of where it is, and the help that its visitor calls."""

from __future__ import annotations

from fastapi import APIRouter, BackgroundTasks, Response

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts, ThePlace
from kiosk.contract.accompaniment import Frame, Heard, HelpPlace, Presence
from kiosk.contract.problems import Code

router = APIRouter(tags=["room"], prefix="/room")

# Coroutines: the room is in memory. What it tells is written after the answer, by a thread.


@router.put("/presence", responses=problems(Code.SESSION_EXPIRED))
async def be_present(
    parts: TheParts, place: ThePlace, presence: Presence, after: BackgroundTasks
) -> Heard:
    """Tell where this visit is, every few seconds: it is forgotten after fifteen without.
    Return what waits for its visitor."""
    heard = parts.room.be_present(place, presence)
    if parts.room.untold:
        after.add_task(parts.room.tell)
    return heard


@router.put("/help", responses=problems(Code.SESSION_EXPIRED))
async def call_help(parts: TheParts, place: ThePlace, after: BackgroundTasks) -> HelpPlace:
    """Call a conseiller. Who calls again keeps the first place."""
    found = parts.room.call_help(place)
    after.add_task(parts.room.tell)
    return found


@router.delete("/help", status_code=204, responses=problems())
async def call_off(parts: TheParts, place: ThePlace) -> Response:
    """Take the call back."""
    parts.room.call_off(place)
    return Response(status_code=204)


@router.put("/frame", status_code=204, responses=problems(Code.SESSION_EXPIRED))
async def share(parts: TheParts, place: ThePlace, frame: Frame, after: BackgroundTasks) -> None:
    """Show the masked page to the conseillers at their desks, in the place of the one before.
    Nothing of it is kept when it says that it holds a secret, or when one is being typed."""
    parts.room.share(place, frame)
    after.add_task(parts.room.tell)


@router.delete("/frame", status_code=204, responses=problems())
async def stop_sharing(parts: TheParts, place: ThePlace, after: BackgroundTasks) -> None:
    """Show the page no more, or say no to who asked to see it."""
    parts.room.stop_sharing(place)
    after.add_task(parts.room.tell)

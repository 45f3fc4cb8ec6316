"""The accounts to train on: for a conseiller who is signed in to the visit, in a demonstration."""

from __future__ import annotations

from collections.abc import Callable

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts, ThePlace
from kiosk.backend.parts import Parts
from kiosk.backend.services import training
from kiosk.backend.services.caller import Place
from kiosk.contract.problems import Code
from kiosk.contract.training import TrainingAccount


def create_router(require: Callable[[Parts, Place], object]) -> APIRouter:
    """Return the routes. ``require`` raises :class:`Refused` where no conseiller is signed in
    to a visit."""
    router = APIRouter(tags=["accompaniment"], prefix="/accompaniment/training")

    @router.get("/accounts", responses=problems(Code.NOT_FOUND, Code.CONSEILLER_ABSENT))
    def accounts(parts: TheParts, place: ThePlace) -> tuple[TrainingAccount, ...]:
        """Return the invented people as whom a conseiller may train. Does not exist outside a
        demonstration, and for nobody else than a conseiller who is signed in."""
        found = training.accounts(parts)
        require(parts, place)
        return found

    return router

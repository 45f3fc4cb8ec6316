"""The accounts to train on: for a conseiller who is signed in to the visit, in a demonstration."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheParts, ThePlace
from kiosk.backend.services import training
from kiosk.contract.problems import Code
from kiosk.contract.training import TrainingAccount

router = APIRouter(tags=["accompaniment"], prefix="/accompaniment/training")


@router.get("/accounts", responses=problems(Code.NOT_FOUND, Code.CONSEILLER_ABSENT))
def accounts(parts: TheParts, place: ThePlace) -> tuple[TrainingAccount, ...]:
    """Return the invented people as whom a conseiller may train. Does not exist outside a
    demonstration, and for nobody else than a conseiller who is signed in to this visit."""
    return training.accounts(parts, place)

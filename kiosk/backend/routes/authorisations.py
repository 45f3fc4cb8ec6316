"""*Mes autorisations*, and what a person may do."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import InEarnest, TheCaller, TheParts
from kiosk.backend.services import authorisations
from kiosk.contract.identity import Authorisations, AuthorisationsChange, Possibilities
from kiosk.contract.problems import Code

router = APIRouter(tags=["authorisations"])


@router.get("/authorisations", responses=problems(Code.SESSION_EXPIRED))
def get_authorisations(parts: TheParts, caller: TheCaller) -> Authorisations:
    """Return who else may manage the dossier, and whether this person decides it."""
    return authorisations.authorisations(parts, caller)


@router.put(
    "/authorisations",
    dependencies=[InEarnest],
    responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED, Code.NOT_FOUND, Code.TRAINING_ONLY),
)
def authorise(parts: TheParts, caller: TheCaller, change: AuthorisationsChange) -> Authorisations:
    """Decide whether the conjoint manages the dossier. It holds at once, in their open
    sessions too."""
    return authorisations.authorise(parts, caller, change)


@router.get("/possibilities", responses=problems(Code.SESSION_EXPIRED))
def get_possibilities(parts: TheParts, caller: TheCaller) -> Possibilities:
    """Return what this person may do, and what only those who manage the dossier may."""
    return authorisations.possibilities(parts, caller)

"""« Mon profil » and « Mes ressources »."""

from __future__ import annotations

from fastapi import APIRouter

from kiosk.backend.http.answers import problems
from kiosk.backend.http.asking import TheCaller, TheParts
from kiosk.backend.services import profile
from kiosk.contract.problems import Code
from kiosk.contract.profile import Profile, Resources

router = APIRouter(tags=["profile"])


@router.get("/profile", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_profile(parts: TheParts, caller: TheCaller) -> Profile:
    """Return what the Caf knows of the household; what a role may not see is null or empty."""
    return profile.profile(parts, caller)


@router.get("/resources", responses=problems(Code.SESSION_EXPIRED, Code.ROLE_REFUSED))
def get_resources(parts: TheParts, caller: TheCaller) -> Resources:
    """Return the resources of the last 24 months and of the years known, by member, month and
    kind. Who does not manage the dossier gets their own."""
    return profile.resources(parts, caller)

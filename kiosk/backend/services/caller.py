"""Who asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.backend.refusal import Refused
from kiosk.contract.access import MANAGERS, Role
from kiosk.contract.problems import Code


@dataclass(frozen=True, slots=True)
class Place:
    """A visit at a kiosk."""

    kiosk_id: str
    visit_id: str


@dataclass(frozen=True, slots=True)
class Caller:
    """A person signed in, and where."""

    member_id: str
    dossier_id: str
    role: Role
    place: Place
    token_hash: str
    previous_sign_in: datetime | None

    @property
    def manages(self) -> bool:
        """Whether this person may see and do everything of the dossier."""
        return self.role in MANAGERS

    def require_manager(self) -> None:
        """Raise :class:`Refused` unless this person manages the dossier."""
        if not self.manages:
            raise Refused(Code.ROLE_REFUSED)

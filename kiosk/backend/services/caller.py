"""Who asks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.backend.refusal import Refused
from kiosk.contract.access import MANAGERS, POSSIBLE, Possibility, Role
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

    def require(self, *any_of: Possibility) -> None:
        """Raise :class:`Refused` unless this person may do one of these."""
        if POSSIBLE[self.role].isdisjoint(any_of):
            raise Refused(Code.ROLE_REFUSED)

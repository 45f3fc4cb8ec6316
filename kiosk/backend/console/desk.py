"""Who may open the console: what it asks of the people who know the conseillers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class AtDesk:
    """A conseiller at their desk."""

    id: str
    login: str
    name: str
    organisation: str


class Desk(Protocol):
    """Checks conseillers; it counts their failures and locks by itself."""

    def check(self, login: str, pin: str, code: str) -> AtDesk:
        """Return who proved to be that conseiller, by PIN and by the digits of now.

        Raises :class:`kiosk.backend.refusal.Refused`, ``conseiller-refused`` or
        ``conseiller-locked`` with the seconds until they may try again.
        """
        ...

    def holds(self, conseiller_id: str) -> bool:
        """Return whether this conseiller may still be here: they may have been removed."""
        ...

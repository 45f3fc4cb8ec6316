"""The conseillers of the backend, at the door of the console: PIN and time code, both."""

from __future__ import annotations

from kiosk.backend.console.desk import AtDesk
from kiosk.backend.parts import Parts
from kiosk.backend.services import conseiller_proofs, conseillers
from kiosk.backend.services.caller import Place

#: What the journal is told, and what tries are counted for: no kiosk has this name and visit.
PLACE = Place("console", "console")


class KnownConseillers:
    """A :class:`kiosk.backend.console.desk.Desk` that asks the backend."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def check(self, login: str, pin: str, code: str) -> AtDesk:
        """Return who proved to be that conseiller. Raises :class:`Refused`."""
        return known(conseiller_proofs.at_desk(self._parts, PLACE, login, pin, code))

    def holds(self, conseiller_id: str) -> bool:
        """Return whether this conseiller may still be here."""
        return conseillers.helps(self._parts.database, conseiller_id)


def known(who: conseillers.Known) -> AtDesk:
    """Return them as the console knows them."""
    return AtDesk(who.id, who.login, who.name, who.organisation)

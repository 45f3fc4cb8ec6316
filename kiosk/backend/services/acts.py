"""What a kiosk tells of what is done beside a conseiller, for the journal."""

from __future__ import annotations

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.beside import require_beside
from kiosk.backend.services.caller import Place
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.services.mandated import mandat_in_visit
from kiosk.backend.services.once_in_visit import AskedInVisit, once_in_visit
from kiosk.contract.accompaniment import ActTold
from kiosk.contract.problems import Code
from kiosk.journeys.registry import registry


def tell(parts: Parts, place: Place, key: str, told: ActTold) -> None:
    """Keep what was just done, once for each ``key``. Raises :class:`Refused`: nobody helps in
    this visit, or there is no such démarche."""
    if told.journey is not None and told.journey not in registry():
        raise Refused(Code.REQUEST_INVALID, errors={"journey": "unknown"})

    def work(transaction: Transaction) -> ActTold:
        now = parts.now()
        here = require_beside(transaction, place, now)
        mandat_id = mandat_in_visit(transaction, place, here, told.journey, now)
        record(transaction, Entry(told.act, place, here.id, mandat_id, told.journey), now)
        return told

    once_in_visit(parts, place, AskedInVisit.of("act", key, told), ActTold, work)

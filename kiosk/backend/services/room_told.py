"""What happens in the room, counted and kept in the journal."""

from __future__ import annotations

import logging

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.policy import Clock
from kiosk.backend.room.happened import Happened, Happening
from kiosk.backend.services import figures
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store import Database
from kiosk.contract.accompaniment import Act
from kiosk.journeys.registry import registry

log = logging.getLogger("kiosk.backend.room")

_ACTS = {
    Happening.SHARE_BEGAN: Act.SHARE_BEGAN,
    Happening.SHARE_VIEWED: Act.SHARE_VIEWED,
    Happening.SHARE_ENDED: Act.SHARE_ENDED,
}


class Teller:
    """A :data:`kiosk.backend.room.Listener` that writes to the database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def __call__(self, happened: Happened) -> None:
        """Write one thing. A visit goes on where the database cannot keep it: it is said."""
        try:
            with self._database.write() as transaction:
                self._write(transaction, happened)
        except SQLAlchemyError as error:
            log.warning("%s was not kept: %s", happened.what, type(error).__name__)

    def _write(self, transaction: Transaction, happened: Happened) -> None:
        kiosk, journey, now = happened.place.kiosk_id, happened.journey, self._clock()
        match happened.what:
            case Happening.BEGUN:
                figures.begun(transaction, kiosk, journey, now)
            case Happening.ABANDONED:
                figures.abandoned(transaction, kiosk, journey, happened.page_id, now)
            case Happening.HELP_ASKED:
                figures.help_asked(transaction, kiosk, journey, happened.page_id, now)
            case Happening.PRINT_FAULT:
                figures.print_fault(transaction, kiosk, now)
            case _:
                known = journey if journey in registry() else None
                act, who = _ACTS[happened.what], happened.conseiller_id
                entry = Entry(act, happened.place, conseiller_id=who, journey=known)
                record(transaction, entry, now)

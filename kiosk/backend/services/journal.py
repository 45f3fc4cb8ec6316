"""The journal of what is done beside a conseiller: what services say to it.

Appending is all that can be done with it. There is no amount, no NIR and no free text in an entry:
its fields are of this type.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Act


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done, where, by whom, under which mandat, with which démarche."""

    act: Act
    place: Place
    conseiller_id: str | None = None
    mandat_id: str | None = None
    journey: str | None = None


def record(transaction: Transaction, entry: Entry, now: datetime) -> None:
    """Append ``entry`` in the same transaction as what it tells of: both are kept, or neither."""
    raise NotImplementedError

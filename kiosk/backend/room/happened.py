"""What the room tells to who counts and to who keeps the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.backend.services.caller import Place


class Happening(StrEnum):
    """What may happen in the room."""

    BEGUN = "begun"
    #: A journey that is sent was left before; ``page_id`` is where.
    ABANDONED = "abandoned"
    HELP_ASKED = "help-asked"
    #: The printer of a kiosk could print before, and cannot now.
    PRINT_FAULT = "print-fault"
    SHARE_BEGAN = "share-began"
    #: A conseiller began to look at the masked page.
    SHARE_VIEWED = "share-viewed"
    SHARE_ENDED = "share-ended"


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened in a visit, with which journey and at which page of it; ``conseiller_id``
    is who looked."""

    what: Happening
    place: Place
    journey: str | None = None
    page_id: str | None = None
    conseiller_id: str | None = None


#: Is told each thing once, outside of any lock; it may write to the database.
Listener = Callable[[Happened], None]


def nobody(_happened: Happened) -> None:
    """Hear, and do nothing."""

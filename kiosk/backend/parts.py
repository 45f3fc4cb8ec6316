"""What the backend is made of, handed to every service."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.backend.demo.seed import Demonstration
from kiosk.backend.files.inspector import Inspector
from kiosk.backend.outbox.mailroom import Mailroom
from kiosk.backend.passwords import Passwords
from kiosk.backend.policy import Clock, Policy, today
from kiosk.backend.room import Room
from kiosk.backend.services.housekeeping import Rounds
from kiosk.backend.simulating.estimator import Estimator
from kiosk.backend.store import Database
from kiosk.content.professionals.model import Professionals
from kiosk.content.professionals.reading import shipped as shipped_for_professionals
from kiosk.content.reading import shipped
from kiosk.contract.content import Content

if TYPE_CHECKING:
    # The desk itself works with parts.
    from kiosk.backend.franceconnect.service import FranceConnectDesk


@dataclass(frozen=True, slots=True)
class Parts:
    """The parts of one backend. ``demonstration`` is None when its people are not invented."""

    database: Database
    passwords: Passwords
    inspector: Inspector
    estimator: Estimator
    outbox: Mailroom
    clock: Clock
    policy: Policy
    demonstration: Demonstration | None
    #: None where FranceConnect+ is not set up.
    franceconnect: FranceConnectDesk | None = None
    #: What anybody may read.
    content: Content = field(default_factory=shipped)
    #: What conseillers may read.
    professionals: Professionals = field(default_factory=shipped_for_professionals)
    #: When to erase what is past.
    rounds: Rounds = field(default_factory=Rounds)
    #: Who is here now, and who waits.
    room: Room = field(default_factory=Room)
    #: File in which is kept how far the journal goes; None: nowhere.
    journal_head: Path | None = None

    @property
    def demo(self) -> bool:
        """Whether the people of this backend are invented."""
        return self.demonstration is not None

    def now(self) -> datetime:
        """Return the present instant."""
        return self.clock()

    def today(self) -> date:
        """Return the present day."""
        return today(self.clock)

"""One visit of the room: what is known of it, and since when."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from kiosk.backend.services.caller import Place
from kiosk.contract.accompaniment import Frame, Pointer, Presence


@dataclass(slots=True)
class Call:
    """A visitor waits since ``since``; ``number`` orders those of one instant."""

    since: datetime
    number: int
    coming: tuple[str, str] | None = None


@dataclass(slots=True)
class View:
    """A conseiller fetched the masked page at that second."""

    name: str
    at_s: float


@dataclass(slots=True)
class Visit:
    """Every instant in ``…_s`` is of the room's own seconds."""

    place: Place
    heard_s: float
    handle: str = field(default_factory=lambda: secrets.token_hex(8))
    presence: Presence | None = None
    call: Call | None = None
    frame: Frame | None = None
    frame_number: int = 0
    #: Views by conseiller.
    views: dict[str, View] = field(default_factory=dict)
    #: Who asked to see the page, and until when the question stands.
    asked: tuple[str, float] | None = None
    pointer: tuple[Pointer, float] | None = None
    #: The journey that is sent and was begun and neither sent nor left, and its last page.
    journey: str | None = None
    page_id: str | None = None
    #: The journey that was just sent, until its pages are left: a late word begins it no more.
    sent: str | None = None

    @property
    def secret(self) -> bool:
        """Whether a secret is being typed now."""
        return self.presence is not None and self.presence.secret

    def hide(self) -> None:
        """Forget everything of the shared page."""
        self.frame = None
        self.views.clear()
        self.pointer = None

"""What the console sees of a visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from kiosk.contract.accompaniment import Frame, Pointer, Presence


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit as a conseiller sees it. ``handle`` names it in addresses: another visit of the
    same kiosk has another, so that nothing meant for one visitor reaches the next."""

    handle: str
    kiosk_id: str
    presence: Presence | None
    #: Since when its visitor waits for somebody; the first is at ``position`` 1.
    waiting_since: datetime | None = None
    position: int | None = None
    #: Who said that they come: name and id.
    coming: str | None = None
    coming_id: str | None = None
    shares: bool = False
    #: Who asked to see the page.
    asked_by: str | None = None
    pointer: Pointer | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """The last masked page of a visit; ``number`` grows with each."""

    number: int
    frame: Frame

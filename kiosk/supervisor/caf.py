"""Where the backend is, whichever it is, and how to speak with it."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Caf:
    """The backend of this kiosk: embedded, or the one of the settings."""

    url: str
    token: str = field(repr=False)
    timeout_s: float

"""The sign-ins that are under way, in memory: each of one visit, for one answer, for a while.

None of it is written anywhere. A backend that starts again has forgotten them, and the
visitor begins again.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock

from kiosk.backend.franceconnect.identity import Identity
from kiosk.backend.services.caller import Place

#: Sign-ins that one visit may have under way, and that a backend may hold: the oldest go.
_MOST_A_VISIT = 4
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Start:
    """A sign-in that went to the provider, and what must come back."""

    id: str
    state: str = field(repr=False)
    nonce: str = field(repr=False)
    verifier: str | None = field(repr=False)
    expires_at: datetime


@dataclass(slots=True)
class Answered:
    """A sign-in that came back. ``id_token`` signs out at the provider, once; ``tries`` are
    the numbers that may still be wrong."""

    id: str
    identity: Identity
    id_token: str = field(repr=False)
    expires_at: datetime
    tries: int = 3
    signed_out: bool = False


class Starts:
    """What is held for each visit."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._held: dict[tuple[Place, str], Start | Answered] = {}

    def keep(self, place: Place, what: Start | Answered, now: datetime) -> None:
        """Hold a sign-in; those that expired, and too many, are forgotten."""
        with self._lock:
            for key in [key for key, one in self._held.items() if one.expires_at <= now]:
                del self._held[key]
            mine = [key for key in self._held if key[0] == place]
            for key in mine[: max(0, len(mine) + 1 - _MOST_A_VISIT)]:
                del self._held[key]
            while len(self._held) >= _MOST:
                del self._held[next(iter(self._held))]
            self._held[place, what.id] = what

    def take(self, place: Place, start_id: str, now: datetime) -> Start | None:
        """Return a sign-in of this visit that went to the provider, and forget it: it is good
        for one answer, right or wrong."""
        with self._lock:
            found = self._held.get((place, start_id))
            if not isinstance(found, Start):
                return None
            del self._held[place, start_id]
            return found if found.expires_at > now else None

    def answered(self, place: Place, start_id: str, now: datetime) -> Answered | None:
        """Return a sign-in of this visit that came back."""
        with self._lock:
            found = self._held.get((place, start_id))
        if isinstance(found, Answered) and found.expires_at > now:
            return found
        return None

    def tried(self, answered: Answered) -> int | None:
        """Count one number given; return how many may still be wrong after it, or None when
        none was left."""
        with self._lock:
            if answered.tries == 0:
                return None
            answered.tries -= 1
            return answered.tries

    def sign_out(self, answered: Answered) -> bool:
        """Note that this sign-in is ended at the provider; return whether it is the first time."""
        with self._lock:
            first, answered.signed_out = not answered.signed_out, True
            return first

    def forget(self, place: Place) -> None:
        """Forget everything of a visit."""
        with self._lock:
            for key in [key for key in self._held if key[0] == place]:
                del self._held[key]

    def __len__(self) -> int:
        with self._lock:
            return len(self._held)


def new_secret() -> str:
    """Return a state or a nonce: 43 characters that cannot be guessed."""
    return secrets.token_urlsafe(32)

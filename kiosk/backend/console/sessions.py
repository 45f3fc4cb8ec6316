"""Who has the console open: in memory, gone with the process."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.backend.console.desk import AtDesk
from kiosk.contract.accompaniment import AWAY_S

#: Seconds for which a locked console still knows whose it is; then everything is asked again.
_LOCKED_S = 3600.0
#: Longest time without the whole sign-in, in seconds: a working day.
_LONGEST_S = 10 * 3600.0
#: Consoles open at once; the one that was left the longest makes room.
_MOST = 200


@dataclass(slots=True)
class Session:
    """One open console. ``proof`` is the token of its forms."""

    conseiller: AtDesk
    opened_s: float
    touched_s: float
    #: Last second at which the conseiller was known to belong here.
    held_s: float
    proof: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    locked: bool = False
    #: Ends the session of who came in by ProConnect, there too.
    id_token: str | None = field(default=None, repr=False)


class Sessions:
    """Sessions by the digest of the token that their browser holds. Used in one loop."""

    def __init__(self, seconds: Callable[[], float]) -> None:
        self._seconds = seconds
        self._open: dict[bytes, Session] = {}

    def open(self, conseiller: AtDesk, id_token: str | None = None) -> tuple[str, Session]:
        """Open a console; return the token for its browser."""
        now_s = self._seconds()
        while len(self._open) >= _MOST:
            del self._open[min(self._open, key=lambda key: self._open[key].touched_s)]
        token = secrets.token_urlsafe(32)
        session = self._open[_key(token)] = Session(
            conseiller, now_s, now_s, now_s, id_token=id_token
        )
        return token, session

    def find(self, token: str | None) -> Session | None:
        """Return a session, locked when nothing was done in it for too long."""
        if token is None:
            return None
        session, now_s = self._open.get(_key(token)), self._seconds()
        if session is None:
            return None
        away_s = now_s - session.touched_s
        if away_s > AWAY_S + _LOCKED_S or now_s - session.opened_s > _LONGEST_S:
            self.close(token)
            return None
        session.locked = session.locked or away_s >= AWAY_S
        return session

    def touch(self, session: Session) -> None:
        """Note that its conseiller did something."""
        session.touched_s = self._seconds()

    def left_s(self, session: Session) -> int:
        """Return the seconds until it locks."""
        return max(0, int(AWAY_S - (self._seconds() - session.touched_s)))

    def is_new(self, session: Session, within_s: float) -> bool:
        """Return whether its conseiller signed in so lately."""
        return self._seconds() - session.opened_s < within_s

    def due(self, session: Session, every_s: float) -> bool:
        """Return whether it is time to look whether its conseiller still belongs here."""
        now_s = self._seconds()
        if now_s - session.held_s < every_s:
            return False
        session.held_s = now_s
        return True

    def close(self, token: str | None) -> None:
        """Forget a session."""
        if token is not None:
            self._open.pop(_key(token), None)


def _key(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()

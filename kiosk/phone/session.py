"""The rules of one page: who may speak, how much, and for how long. No network, no file."""

from __future__ import annotations

import hmac
from collections.abc import Callable

from kiosk.phone.protocol import Limits, Refusal
from kiosk.phone.sealing import Keys, NotSealed, Said, unseal

#: Actions that are sealed; the names are in ``web/phone.js`` too.
JOIN = "join"
PICTURE = "picture"


class Refused(Exception):
    """The telephone is told this code."""

    def __init__(self, code: Refusal) -> None:
        super().__init__(code.value)
        self.code = code


class Session:
    """One page, one telephone, some minutes. ``clock`` gives seconds that only grow."""

    def __init__(self, keys: Keys, limits: Limits, clock: Callable[[], float]) -> None:
        self._keys = keys
        self._limits = limits
        self._clock = clock
        self._ends = clock() + limits.life_s
        self._phone: bytes | None = None
        self._pictures = 0

    @property
    def keys(self) -> Keys:
        """The keys of the page."""
        return self._keys

    @property
    def expired(self) -> bool:
        """Whether its time is over."""
        return self._clock() >= self._ends

    @property
    def joined(self) -> bool:
        """Whether a telephone took the page."""
        return self._phone is not None

    def is_page(self, name: str) -> bool:
        """Return whether ``name`` names this page while it lives; in a time that tells nothing."""
        return hmac.compare_digest(name.encode(), self._keys.path.encode()) and not self.expired

    def join(self, message: bytes) -> bool:
        """Give the page to the telephone that speaks; return whether it is new.

        Raises :class:`Refused` for another one than the first.
        """
        said = self._unsealed(JOIN, message)
        if self._phone is None:
            self._phone = said.phone
            return True
        if not hmac.compare_digest(self._phone, said.phone):
            raise Refused(Refusal.OTHER_PHONE)
        return False

    def picture(self, message: bytes) -> Said:
        """Return the picture that a message holds. Raises :class:`Refused`.

        The same message may come twice: its nonce tells.
        """
        said = self._unsealed(PICTURE, message)
        if self._phone is None or not hmac.compare_digest(self._phone, said.phone):
            raise Refused(Refusal.OTHER_PHONE)
        if len(said.body) > self._limits.picture_bytes:
            raise Refused(Refusal.TOO_LARGE)
        return said

    def count_picture(self) -> int:
        """Count a picture that is kept, and return its number. Raises :class:`Refused`."""
        if self._pictures >= self._limits.pictures:
            raise Refused(Refusal.TOO_MANY)
        self._pictures += 1
        return self._pictures

    def _unsealed(self, action: str, message: bytes) -> Said:
        try:
            return unseal(self._keys, action, message)
        except NotSealed:
            raise Refused(Refusal.NOT_THIS_KEY) from None

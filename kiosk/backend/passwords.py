"""Passwords, kept as argon2id hashes (RFC 9106, second recommended option)."""

from __future__ import annotations

import secrets
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

#: Verified for an account that does not exist. Nobody knows its password; it costs what
#: every other hash costs, and :class:`Passwords` makes another if that ever changes.
_DECOY = (
    "$argon2id$v=19$m=65536,t=3,p=4$zUgUGoQm23KvRAjs2o3ahg"
    "$nORAdL/8bsdCXsmpxNVwRYoKGzfLBTSCEgBrPiqgTXE"
)

#: Each hash takes 64 MiB and four lanes: more at once would starve the machine.
_AT_ONCE = 2


class Passwords:
    """Hashes and verifies. Slow by design: call it from a worker thread only."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher()
        self._turn = BoundedSemaphore(_AT_ONCE)
        self._decoy = _DECOY
        if self._hasher.check_needs_rehash(_DECOY):
            self._decoy = self._hasher.hash(secrets.token_urlsafe())

    def hash(self, password: str) -> str:
        """Return a new hash of ``password``, with its own salt."""
        with self._turn:
            return self._hasher.hash(password)

    def matches(self, kept: str | None, password: str) -> bool:
        """Return whether ``password`` is the one of the hash ``kept``.

        Without a hash (no such account) it takes the same time and returns False.
        """
        with self._turn:
            try:
                self._hasher.verify(kept or self._decoy, password)
            except (VerificationError, InvalidHashError):
                return False
        return kept is not None

    def outdated(self, kept: str) -> bool:
        """Return whether ``kept`` was made with weaker parameters than today's."""
        return self._hasher.check_needs_rehash(kept)

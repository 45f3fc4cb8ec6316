"""Which kiosk speaks: bearer tokens, compared in constant time."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Self

#: Shorter tokens could be guessed.
MINIMUM_LENGTH = 24

_LINE = re.compile(r"(?P<kiosk>[a-z0-9-]{1,40})\s+(?P<token>\S+)")


class TokensRefused(Exception):
    """The tokens cannot be used; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of the kiosks that may speak: SHA-256 by kiosk id."""

    digests: Mapping[str, bytes]

    @classmethod
    def single(cls, token: str, kiosk_id: str = "borne") -> Self:
        """Return the token of one kiosk. Raises :class:`TokensRefused`."""
        return cls.of({kiosk_id: token})

    @classmethod
    def from_file(cls, path: Path) -> Self:
        """Read one kiosk a line: its id, a space, its token; ``#`` starts a comment.

        Raises :class:`TokensRefused`, or OSError when the file cannot be read.
        """
        tokens: dict[str, str] = {}
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            text = line.partition("#")[0].strip()
            if not text:
                continue
            found = _LINE.fullmatch(text)
            if found is None:
                raise TokensRefused(f"line {number} is not a kiosk id and a token")
            if found["kiosk"] in tokens:
                raise TokensRefused(f"line {number} names a kiosk again")
            tokens[found["kiosk"]] = found["token"]
        if not tokens:
            raise TokensRefused("the file names no kiosk")
        return cls.of(tokens)

    @classmethod
    def of(cls, tokens: Mapping[str, str]) -> Self:
        """Return the tokens given by kiosk id. Raises :class:`TokensRefused`."""
        if any(len(token) < MINIMUM_LENGTH for token in tokens.values()):
            raise TokensRefused(f"a token has at least {MINIMUM_LENGTH} characters")
        return cls({kiosk: _digest(token) for kiosk, token in tokens.items()})

    def kiosk(self, authorization: str | None) -> str | None:
        """Return the id of the kiosk that an ``Authorization`` header names, or None."""
        scheme, _, token = (authorization or "").partition(" ")
        if scheme.lower() != "bearer":
            return None
        given = _digest(token.strip())
        found = None
        # Every token is looked at, so that the time taken tells nothing.
        for kiosk, digest in self.digests.items():
            if hmac.compare_digest(given, digest):
                found = kiosk
        return found


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).digest()

"""What a telephone sends is sealed with a key that only the code on the screen holds.

The key stands behind the ``#`` of the address, which browsers never send. A message is a nonce
of 12 bytes, then ChaCha20-Poly1305 (RFC 8439) of 16 bytes that name the telephone and of what
it says; the additional data are the name of the action. ``web/seal.js`` does the same there.
"""

from __future__ import annotations

import base64
import secrets
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

KEY_BYTES = 32
NONCE_BYTES = 12
PHONE_BYTES = 16
_TAG_BYTES = 16

#: What a seal adds to what is said, in bytes.
OVERHEAD = NONCE_BYTES + PHONE_BYTES + _TAG_BYTES


class NotSealed(Exception):
    """Not a message under this key, or not for this action."""


@dataclass(frozen=True)
class Keys:
    """Of one page. ``path`` (128 bits) names it on the network; ``seal`` never goes there."""

    path: str = field(repr=False)
    seal: bytes = field(repr=False)

    @classmethod
    def new(cls) -> Keys:
        """Return keys that nobody had before."""
        return cls(secrets.token_urlsafe(16), secrets.token_bytes(KEY_BYTES))

    @property
    def fragment(self) -> str:
        """The key of the seal as it stands behind the ``#``: base64url, unpadded."""
        return base64.urlsafe_b64encode(self.seal).rstrip(b"=").decode()


@dataclass(frozen=True)
class Said:
    """A message that was sealed: by which telephone, what, and its nonce."""

    nonce: bytes
    phone: bytes = field(repr=False)
    body: bytes = field(repr=False)


def unseal(keys: Keys, action: str, message: bytes) -> Said:
    """Return what was said. Raises :class:`NotSealed`."""
    if len(message) < OVERHEAD:
        raise NotSealed
    nonce = message[:NONCE_BYTES]
    cipher = ChaCha20Poly1305(keys.seal)
    try:
        said = cipher.decrypt(nonce, message[NONCE_BYTES:], action.encode())
    except InvalidTag:
        raise NotSealed from None
    return Said(nonce, said[:PHONE_BYTES], said[PHONE_BYTES:])


def seal(key: bytes, action: str, phone: bytes, body: bytes) -> bytes:
    """Seal as a telephone does: for tests and tools."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + ChaCha20Poly1305(key).encrypt(nonce, phone + body, action.encode())

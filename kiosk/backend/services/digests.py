"""Digests of what must be recognised and never read back."""

from __future__ import annotations

import hashlib
import hmac


def digest(key: bytes, *words: str) -> str:
    """Return the HMAC-SHA256 of words, in hexadecimal. Where a word ends changes it."""
    made = hmac.new(key, digestmod=hashlib.sha256)
    for word in words:
        encoded = word.encode("utf-8", "surrogatepass")
        made.update(len(encoded).to_bytes(4) + encoded)
    return made.hexdigest()


def same(one: str, other: str) -> bool:
    """Return whether two texts are alike, in a time that tells nothing of where they differ."""
    return hmac.compare_digest(
        one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass")
    )

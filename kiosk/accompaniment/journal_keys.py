"""The keys of a journal: the private one that signs entries, the public ones that verify them."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from kiosk.accompaniment.journal import (
    Facts,
    Head,
    Link,
    flaw,
    head_words,
    instant_text,
    link_words,
)

# A signature of one purpose must not serve another.
_OF_ENTRY = b"kiosk-journal-entry-1\n"
_OF_HEAD = b"kiosk-journal-head-1\n"
_OF_EXPORT = b"kiosk-journal-export-1\n"
_OF_VISITS = b"kiosk-journal-visits-1"


class KeyRefused(Exception):
    """A key cannot be used; the message says what to do."""


PublicKeys = Mapping[str, Ed25519PublicKey]


class Signer:
    """The private key of a journal. It signs, and gives the digests of visits."""

    def __init__(self, key: Ed25519PrivateKey) -> None:
        self._key = key
        self.public = key.public_key()
        self.name = key_name(self.public)
        raw = key.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        self._visits = hmac.digest(raw, _OF_VISITS, "sha256")

    @classmethod
    def made(cls) -> Self:
        """Return a new one, in memory."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def at(cls, path: Path) -> Self:
        """Read the key of a file, for its owner alone; made, with its public half beside it
        (``.pub``), where there is none. Raises :class:`KeyRefused` and OSError."""
        try:
            found = cls._read(path)
        except FileNotFoundError:
            found = cls.made()
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not _put(path, found._pem(), 0o600):
                # Another backend began at the same moment, and its key is the one.
                found = cls._read(path)
        public = path.with_suffix(".pub")
        # A folder that is not ours to write in has what its owner put there.
        with suppress(OSError):
            if not public.exists():
                _put(public, found.public_pem().encode(), 0o644)
        return found

    @classmethod
    def _read(cls, path: Path) -> Self:
        pem = path.read_bytes()
        if path.stat().st_mode & 0o077:
            raise KeyRefused(f"{path} can be read by others: chmod 600")
        try:
            key = load_pem_private_key(pem, password=None)
        except (ValueError, TypeError, UnsupportedAlgorithm):
            raise KeyRefused(f"{path} holds no private key in PEM") from None
        if not isinstance(key, Ed25519PrivateKey):
            raise KeyRefused(f"{path} holds a key that is not Ed25519")
        return cls(key)

    def _pem(self) -> bytes:
        return self._key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())

    def public_pem(self) -> str:
        """Return the public half, to be kept elsewhere."""
        return self.public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    def visit(self, kiosk_id: str, visit_id: str) -> str:
        """Return the digest of a visit: who lacks this key cannot find a visit by its id."""
        return hmac.digest(self._visits, f"{kiosk_id}\n{visit_id}".encode(), "sha256").hex()

    def link(self, facts: Facts, previous: str) -> Link:
        """Return an entry in the chain. Raises ValueError for what no entry may hold."""
        wrong = flaw(facts)
        if wrong is not None:
            raise ValueError(f"no entry of the journal has such a {wrong}")
        words = link_words(facts, previous, self.name)
        signature = self._key.sign(_OF_ENTRY + words).hex()
        return Link(facts, previous, self.name, hashlib.sha256(words).hexdigest(), signature)

    def head(self, count: int, digest: str, now: datetime) -> Head:
        """Return a signed head."""
        bare = Head(count, digest, instant_text(now), self.name, "")
        return replace(bare, signature=self._key.sign(_OF_HEAD + head_words(bare)).hex())

    def sign_export(self, words: bytes) -> str:
        """Return the signature of the last line of an export."""
        return self._key.sign(_OF_EXPORT + words).hex()

    @staticmethod
    def signed_export(key: Ed25519PublicKey, signature: object, words: bytes) -> bool:
        """Return whether that line was signed with this key."""
        return isinstance(signature, str) and _signed(key, signature, _OF_EXPORT + words)


def key_name(key: Ed25519PublicKey) -> str:
    """Return the short name of a key: sixteen figures of its SHA-256."""
    return hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:16]


def public_keys(paths: Iterable[Path]) -> PublicKeys:
    """Read public keys in PEM, by name. Raises :class:`KeyRefused` and OSError."""
    found: dict[str, Ed25519PublicKey] = {}
    for path in paths:
        try:
            key = load_pem_public_key(path.read_bytes())
        except (ValueError, UnsupportedAlgorithm):
            raise KeyRefused(f"{path} holds no public key in PEM") from None
        if not isinstance(key, Ed25519PublicKey):
            raise KeyRefused(f"{path} holds a key that is not Ed25519")
        found[key_name(key)] = key
    return found


def signed_link(link: Link, words: bytes, keys: PublicKeys) -> bool:
    """Return whether the words of an entry were signed with the key that it names, one of
    ``keys``."""
    return _signed(keys[link.key], link.signature, _OF_ENTRY + words)


def signed_head(head: Head, keys: PublicKeys) -> bool:
    """Return whether a head was signed with one of these keys."""
    key = keys.get(head.key)
    return key is not None and _signed(key, head.signature, _OF_HEAD + head_words(head))


def _signed(key: Ed25519PublicKey, signature: str, words: bytes) -> bool:
    try:
        key.verify(binascii.unhexlify(signature), words)
    except (InvalidSignature, ValueError):
        return False
    return True


def _put(path: Path, content: bytes, mode: int) -> bool:
    """Write a new file at once and whole; return False where there is one already."""
    beside = path.with_name(f".{path.name}.{base64.b16encode(os.urandom(6)).decode()}")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as written:
            written.write(content)
            written.flush()
            os.fsync(written.fileno())
        beside.chmod(mode)
        # Unlike a renaming, a link never takes the place of another file.
        os.link(beside, path)
    except FileExistsError:
        return False
    finally:
        beside.unlink()
    return True

"""A journal that shows when it was tampered with: entries in a chain, each of them signed.

Each entry holds the SHA-256 of the one before, and is signed (Ed25519) with a key that is not in
the database. Who changes, removes, adds or moves an entry breaks the chain or lacks the key. Who
cuts the end is found by a signed head that was kept elsewhere.

An entry has no amount, no NIR and no free text: :func:`flaw` says what may stand in it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from datetime import UTC, datetime
from enum import StrEnum
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

from kiosk.contract.accompaniment import Act

#: What stands before the first entry.
ORIGIN = "0" * 64

# A signature of one purpose must not serve another.
_OF_ENTRY = b"kiosk-journal-entry-1\n"
_OF_HEAD = b"kiosk-journal-head-1\n"
_OF_EXPORT = b"kiosk-journal-export-1\n"
_OF_VISITS = b"kiosk-journal-visits-1"

_ENCODER = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=True)
_AT = "%Y-%m-%dT%H:%M:%S.%fZ"
_SHAPES = {
    "at": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z"),
    "kiosk": re.compile(r"[a-z0-9-]{1,40}"),
    "visit": re.compile(r"[0-9a-f]{64}"),
    "conseiller": re.compile(r"[0-9a-f]{32}"),
    "mandat": re.compile(r"[0-9a-f]{32}"),
    # Five figures in a row would be a number of somebody or of something.
    "journey": re.compile(r"(?!.*\d{5})[a-z][a-z0-9-]{0,59}"),
}
_ACTS = frozenset(act.value for act in Act)
_OPTIONAL = ("conseiller", "mandat", "journey")


class KeyRefused(Exception):
    """A key cannot be used; the message says what to do."""


class Fault(StrEnum):
    """What is wrong with a journal, at the first entry where something is."""

    #: A number is missing: an entry was removed, or its number changed.
    MISSING = "missing"
    #: A number comes again or goes back: entries were moved.
    ORDER = "order"
    #: The entry does not follow the one before.
    CHAIN = "chain"
    #: The entry is not what its digest says: it was edited.
    EDITED = "edited"
    #: It holds what no entry may hold.
    SHAPE = "shape"
    #: It was signed with a key that is not one of the journal's.
    KEY = "key"
    #: Its signature is not that of its words.
    SIGNATURE = "signature"
    #: A signed head tells of entries that are not there: the end was cut.
    CUT = "cut"
    #: A signed head tells of another entry at this place.
    OTHER = "other"
    #: Entries come after the head of the journal itself: somebody added them.
    ADDED = "added"
    #: A head is missing, or was not signed with a key of the journal.
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Facts:
    """What one entry tells. ``at`` is an instant in UTC as :func:`instant_text` writes it.

    ``visit`` is a keyed digest: it tells entries of one visit from those of another, and
    leads from nothing of the visit to here.
    """

    number: int
    at: str
    kiosk: str
    visit: str
    act: str
    conseiller: str | None = None
    mandat: str | None = None
    journey: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """An entry in the chain: its facts, the digest of the entry before, its own, who signed."""

    facts: Facts
    previous: str
    key: str
    digest: str
    signature: str = field(repr=False)

    def as_json(self) -> str:
        """Return the line of a signed export; :func:`read_link` reads it."""
        sealed = {name: getattr(self, name) for name in ("previous", "key", "digest", "signature")}
        return _compact({**_told(self.facts), **sealed})


@dataclass(frozen=True, slots=True)
class Head:
    """How many entries there are and the digest of the last, as signed at an instant."""

    count: int
    digest: str
    at: str
    key: str
    signature: str = field(repr=False)

    def as_json(self) -> str:
        """Return the text of a file to be kept elsewhere; :func:`read_head` reads it."""
        return _compact(asdict(self))


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of a verification: entries seen, and the first fault with its number.

    ``number`` is that of the entry at fault, or of the first that is missing.
    """

    count: int
    fault: Fault | None = None
    number: int | None = None
    digest: str = ORIGIN

    @property
    def intact(self) -> bool:
        """Whether nothing is wrong."""
        return self.fault is None


_FIELDS = tuple(one.name for one in fields(Facts))

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
        words = _words(facts, previous, self.name)
        signature = self._key.sign(_OF_ENTRY + words).hex()
        return Link(facts, previous, self.name, hashlib.sha256(words).hexdigest(), signature)

    def head(self, count: int, digest: str, now: datetime) -> Head:
        """Return a signed head."""
        bare = Head(count, digest, instant_text(now), self.name, "")
        return replace(bare, signature=self._key.sign(_OF_HEAD + _head_words(bare)).hex())

    def sign_export(self, words: bytes) -> str:
        """Return the signature of the last line of an export."""
        return self._key.sign(_OF_EXPORT + words).hex()

    @staticmethod
    def signed_export(key: Ed25519PublicKey, signature: object, words: bytes) -> bool:
        """Return whether that line was signed with this key."""
        return isinstance(signature, str) and _signed(key, signature, _OF_EXPORT + words)


def instant_text(instant: datetime) -> str:
    """Write an instant, in UTC, to the microsecond; texts sort as instants do."""
    return instant.astimezone(UTC).strftime(_AT)


def instant_of(text: str) -> datetime:
    """Return the instant that was so written. Raises ValueError."""
    return datetime.strptime(text, _AT).replace(tzinfo=UTC)


def flaw(facts: Facts) -> str | None:
    """Return the name of a field that holds what no entry may hold, or None."""
    if facts.number < 1:
        return "number"
    if facts.act not in _ACTS:
        return "act"
    for name, shape in _SHAPES.items():
        value = getattr(facts, name)
        if value is None and name in _OPTIONAL:
            continue
        if not isinstance(value, str) or shape.fullmatch(value) is None:
            return name
    return None


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


def read_link(line: str) -> Link:
    """Read a line of a signed export. Raises ValueError for what is none."""
    try:
        told = json.loads(line)
        sealed = {name: told.pop(name) for name in ("previous", "key", "digest", "signature")}
        facts = Facts(**told)
        link = Link(facts, **sealed)
    except (TypeError, KeyError, AttributeError):
        raise ValueError("not an entry of a journal") from None
    _require_texts(facts.number, facts.at, facts.kiosk, facts.visit, facts.act, *sealed.values())
    return link


def read_head(text: str) -> Head:
    """Read a signed head. Raises ValueError for what is none."""
    try:
        head = Head(**json.loads(text))
    except TypeError:
        raise ValueError("not a signed head") from None
    _require_texts(head.count, head.digest, head.at, head.key, head.signature)
    return head


def sound(link: Link, keys: PublicKeys) -> Fault | None:
    """Return what is wrong with one entry by itself, wherever it stands."""
    words = _words(link.facts, link.previous, link.key)
    if hashlib.sha256(words).hexdigest() != link.digest:
        return Fault.EDITED
    if flaw(link.facts) is not None:
        return Fault.SHAPE
    if link.key not in keys:
        return Fault.KEY
    return None if _signed(keys[link.key], link.signature, _OF_ENTRY + words) else Fault.SIGNATURE


def signed_head(head: Head, keys: PublicKeys) -> bool:
    """Return whether a head was signed with one of these keys."""
    key = keys.get(head.key)
    return key is not None and _signed(key, head.signature, _OF_HEAD + _head_words(head))


def verify(
    links: Iterable[Link],
    keys: PublicKeys,
    *,
    own: Head | None = None,
    kept: Iterable[Head] = (),
) -> Verdict:
    """Look through a whole journal in the order of its numbers, one entry at a time.

    ``own`` is the head that the journal holds itself, beyond which nothing may come; ``kept`` are
    heads that were kept elsewhere: without one, who cuts the end and puts an old head back is
    not found.
    """
    heads = [*kept, *(() if own is None else (own,))]
    if not all(signed_head(head, keys) for head in heads):
        return Verdict(0, Fault.HEAD)
    awaited: dict[int, list[str]] = {}
    for head in heads:
        awaited.setdefault(head.count, []).append(head.digest)
    last = Verdict(0)
    if _differs(awaited, last):
        return replace(last, fault=Fault.OTHER)
    for last in _chained(links, keys):
        if last.fault is not None:
            return last
        if _differs(awaited, last):
            return replace(last, fault=Fault.OTHER, number=last.count)
        if own is not None and last.count > own.count:
            return replace(last, fault=Fault.ADDED, number=last.count)
    if awaited and max(awaited) > last.count:
        return replace(last, fault=Fault.CUT, number=last.count + 1)
    if own is None and last.count:
        return replace(last, fault=Fault.HEAD)
    return last


def _chained(links: Iterable[Link], keys: PublicKeys) -> Iterator[Verdict]:
    """Give the state after each entry that is in order, then the first fault."""
    count, before = 0, ORIGIN
    for link in links:
        number = link.facts.number
        fault = None
        if number != count + 1:
            fault = Fault.MISSING if number > count + 1 else Fault.ORDER
            number = count + 1 if fault is Fault.MISSING else number
        elif link.previous != before:
            # Its own words first: who edits the end of one entry did not touch the next.
            fault = sound(link, keys) or Fault.CHAIN
        else:
            fault = sound(link, keys)
        if fault is not None:
            yield Verdict(count, fault, number, before)
            return
        count, before = count + 1, link.digest
        yield Verdict(count, digest=before)


def _differs(awaited: Mapping[int, list[str]], state: Verdict) -> bool:
    return any(digest != state.digest for digest in awaited.get(state.count, ()))


def _signed(key: Ed25519PublicKey, signature: str, words: bytes) -> bool:
    try:
        key.verify(binascii.unhexlify(signature), words)
    except (InvalidSignature, ValueError):
        return False
    return True


def _words(facts: Facts, previous: str, key: str) -> bytes:
    """Return the bytes that are digested and signed: there is one way to write an entry."""
    return _compact({**_told(facts), "previous": previous, "key": key}).encode()


def _told(facts: Facts) -> dict[str, object]:
    # Not asdict, which copies what cannot change: a journal has millions of them.
    return {name: getattr(facts, name) for name in _FIELDS}


def _head_words(head: Head) -> bytes:
    told = asdict(head)
    del told["signature"]
    return _compact(told).encode()


def _compact(told: Mapping[str, object]) -> str:
    return _ENCODER.encode(told)


def _require_texts(number: object, *texts: object) -> None:
    # True is an int, and would be written otherwise.
    if type(number) is not int or not all(isinstance(one, str) for one in texts):
        raise ValueError("not of a journal")


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

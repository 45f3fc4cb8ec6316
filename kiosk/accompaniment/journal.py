"""A journal that shows when it was tampered with: its entries, how each is written, what it holds.

Each entry holds the SHA-256 of the one before, and is signed (:mod:`.journal_keys`) with a key that
is not in the database. Who changes, removes, adds or moves an entry breaks the chain or lacks the
key (:mod:`.journal_verifying`). Who cuts the end is found by a signed head that was kept elsewhere.

An entry has no amount, no NIR and no free text: :func:`flaw` says what may stand in it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import UTC, datetime

from kiosk.contract.accompaniment import Act

#: What stands before the first entry.
ORIGIN = "0" * 64

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


_FIELDS = tuple(one.name for one in fields(Facts))


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


def link_words(facts: Facts, previous: str, key: str) -> bytes:
    """Return the bytes that are digested and signed: there is one way to write an entry."""
    return _compact({**_told(facts), "previous": previous, "key": key}).encode()


def _told(facts: Facts) -> dict[str, object]:
    # Not asdict, which copies what cannot change: a journal has millions of them.
    return {name: getattr(facts, name) for name in _FIELDS}


def head_words(head: Head) -> bytes:
    """Return the bytes of a head that are signed."""
    told = asdict(head)
    del told["signature"]
    return _compact(told).encode()


def _compact(told: Mapping[str, object]) -> str:
    return _ENCODER.encode(told)


def _require_texts(number: object, *texts: object) -> None:
    # True is an int, and would be written otherwise.
    if type(number) is not int or not all(isinstance(one, str) for one in texts):
        raise ValueError("not of a journal")

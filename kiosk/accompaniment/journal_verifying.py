"""Looking through a journal: whether it is whole, and where it is not any more."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.accompaniment.journal import ORIGIN, Head, Link, flaw, link_words
from kiosk.accompaniment.journal_keys import PublicKeys, signed_head, signed_link


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


def sound(link: Link, keys: PublicKeys) -> Fault | None:
    """Return what is wrong with one entry by itself, wherever it stands."""
    words = link_words(link.facts, link.previous, link.key)
    if hashlib.sha256(words).hexdigest() != link.digest:
        return Fault.EDITED
    if flaw(link.facts) is not None:
        return Fault.SHAPE
    if link.key not in keys:
        return Fault.KEY
    return None if signed_link(link, words, keys) else Fault.SIGNATURE


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

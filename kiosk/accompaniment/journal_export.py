"""What was done under one mandat, out of the journal: lines that verify on their own, or a table.

Each line is an entry as the journal has it, with its own signature; the last line is signed too and
says how many there are, so that none can be left out.
"""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from datetime import datetime

from kiosk.accompaniment.journal import Link, instant_text, read_link
from kiosk.accompaniment.journal_keys import PublicKeys, Signer
from kiosk.accompaniment.journal_verifying import Fault, Verdict, sound

_COLUMNS = ("number", "at", "kiosk", "visit", "act", "journey", "conseiller", "mandat")


def as_lines(links: Iterable[Link], signer: Signer, mandat: str, now: datetime) -> Iterator[str]:
    """Give the signed lines of a mandat, then the one that seals them."""
    digest = hashlib.sha256()
    count = 0
    for link in links:
        line = link.as_json() + "\n"
        digest.update(line.encode())
        count += 1
        yield line
    seal = {
        "seal": mandat,
        "count": count,
        "digest": digest.hexdigest(),
        "at": instant_text(now),
        "key": signer.name,
    }
    words = _compact(seal)
    yield _compact({**seal, "signature": signer.sign_export(words.encode())}) + "\n"


def verify_lines(lines: Iterable[str], keys: PublicKeys) -> Verdict:
    """Look through such lines: each entry by itself, and that none is missing.

    In the verdict ``number`` is that of the entry in the journal.
    """
    digest = hashlib.sha256()
    count, before = 0, 0
    mandats: set[str | None] = set()
    waiting = iter(lines)
    for line in waiting:
        if line.startswith('{"at":') and '"seal":' in line:
            return _sealed(line, keys, Verdict(count, digest=digest.hexdigest()), mandats, waiting)
        try:
            link = read_link(line)
        except ValueError:
            return Verdict(count, Fault.SHAPE, before + 1)
        number = link.facts.number
        fault = Fault.ORDER if number <= before else sound(link, keys)
        if fault is not None:
            return Verdict(count, fault, number)
        digest.update((link.as_json() + "\n").encode())
        mandats.add(link.facts.mandat)
        count, before = count + 1, number
    return Verdict(count, Fault.HEAD, before)


def as_csv(links: Iterable[Link]) -> Iterator[str]:
    """Give a table, with the digest by which a line is found in the journal."""
    yield _row([*_COLUMNS, "digest"])
    for link in links:
        yield _row([getattr(link.facts, name) or "" for name in _COLUMNS] + [link.digest])


def _sealed(
    line: str, keys: PublicKeys, state: Verdict, mandats: set[str | None], after: Iterator[str]
) -> Verdict:
    try:
        seal = json.loads(line)
        signature = seal.pop("signature")
        key = keys.get(seal["key"])
        told = (seal["count"], seal["digest"])
        mandat = seal["seal"]
    except (ValueError, KeyError, AttributeError, TypeError):
        return Verdict(state.count, Fault.HEAD)
    if key is None or not Signer.signed_export(key, signature, _compact(seal).encode()):
        return Verdict(state.count, Fault.HEAD)
    if told != (state.count, state.digest) or mandats - {mandat}:
        return Verdict(state.count, Fault.CUT if told[0] > state.count else Fault.OTHER)
    if next(after, None) is not None:
        return Verdict(state.count, Fault.ADDED)
    return state


def _row(cells: list[object]) -> str:
    written = io.StringIO()
    csv.writer(written, delimiter=";", lineterminator="\r\n").writerow(cells)
    return written.getvalue()


def _compact(told: dict[str, object]) -> str:
    return json.dumps(told, sort_keys=True, separators=(",", ":"), ensure_ascii=True)

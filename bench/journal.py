"""How long it takes to verify the journal, beside the signatures alone, and in which memory.

A journal of SQLite is looked through as ``kiosk journal verify`` does: each entry read, digested,
compared with the one before, its signature checked. What cannot be saved is the signature.
"""

from __future__ import annotations

import resource
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bench.figures import Figure, Line
from kiosk.accompaniment.journal_keys import Signer
from kiosk.accompaniment.journal_verifying import verify
from kiosk.backend.services.caller import Place
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store import Database
from kiosk.backend.store.journal import head, links
from kiosk.contract.accompaniment import Act

#: Entries of the journal for each round, and those of one transaction.
ENTRIES, _AT_ONCE = 2000, 500

#: Goals of the house: nearly all of the time is the signatures', and the memory stays.
GOAL_RATIO = 2.0
GOAL_MIB = 32.0


def measure(rounds: int) -> list[Line]:
    """Write a journal and verify it."""
    count = ENTRIES * rounds
    signer = Signer.made()
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        database = Database(str(Path(folder) / "caf.sqlite3"), signer)
        try:
            database.prepare()
            began = time.perf_counter()
            _write(database, count)
            written = count / (time.perf_counter() - began)
            before = _peak_mib()
            began = time.process_time()
            with database.read() as transaction:
                keys = {signer.name: signer.public}
                verdict = verify(links(transaction), keys, own=head(transaction))
            taken = time.process_time() - began
            grown = _peak_mib() - before
        finally:
            database.close()
    if not verdict.intact or verdict.count != count:
        raise RuntimeError("the journal of the bench is not in order")
    alone = _signatures(signer, count)
    return [
        Figure("journal: entries written, one by one, a second", written, "/s"),
        Figure("journal: entries verified, a second of one core", count / taken, "/s"),
        Figure("journal: verification / its signatures alone", taken / alone, "x", most=GOAL_RATIO),
        Figure(f"journal: memory to verify {count} entries", grown, "MiB", most=GOAL_MIB),
    ]


def _write(database: Database, count: int) -> None:
    entry = Entry(Act.OPENED, Place("borne-1", "0123456789"), "c" * 32, "a" * 32, "demande-rsa")
    for _ in range(count // _AT_ONCE):
        with database.write() as transaction:
            for _ in range(_AT_ONCE):
                record(transaction, entry, datetime.now(UTC))


def _signatures(signer: Signer, count: int) -> float:
    words = b"x" * 400
    signature = signer.sign_export(words)
    began = time.process_time()
    for _ in range(count):
        Signer.signed_export(signer.public, signature, words)
    return time.process_time() - began


def _peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

"""The head of the journal, kept in a file beside its key: who cuts the database finds it not."""

from __future__ import annotations

import logging
from pathlib import Path

from sqlalchemy.orm import Session as Transaction

from kiosk.accompaniment.journal import Head, read_head
from kiosk.backend.store import Database
from kiosk.backend.store.journal import digest_at, head

_LOG = logging.getLogger("kiosk.backend.journal")


def keep_head(database: Database, path: Path) -> bool:
    """Keep the present head in a file, unless the journal lost what the file tells of.

    Return False then, and leave the file for ``kiosk journal verify``; also where the file
    cannot be written, which is told and stops nobody.
    """
    try:
        return _keep(database, path)
    except OSError as error:
        _LOG.error("the head is not kept: %s", error.strerror)
        return False


def _keep(database: Database, path: Path) -> bool:
    with database.read() as transaction:
        before = _kept(path)
        if before is not None and not _goes_on(transaction, before):
            _LOG.error("entry %d is not there as it was: run `kiosk journal verify`", before.count)
            return False
        now = head(transaction)
    if now is not None:
        beside = path.with_suffix(".head-new")
        beside.write_text(now.as_json() + "\n", encoding="utf-8")
        beside.replace(path)
    return True


def _kept(path: Path) -> Head | None:
    try:
        return read_head(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except ValueError:
        _LOG.error("%s is no head of a journal", path)
        return None


def _goes_on(transaction: Transaction, before: Head) -> bool:
    return before.count == 0 or digest_at(transaction, before.count) == before.digest

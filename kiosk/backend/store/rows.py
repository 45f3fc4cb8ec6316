"""Rows that several requests change at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from kiosk.backend.store.base import Table

_Row = TypeVar("_Row", bound=Table)


def locked(
    session: Session, kind: type[_Row], key: tuple[str, ...], make: Callable[[], _Row]
) -> _Row:
    """Return the row of that key, made when missing, for this transaction alone.

    Another transaction that wants the same row waits for the end of this one. SQLite has
    one writer at a time, so that there the lock is the transaction itself.
    """
    row = session.get(kind, key, with_for_update=True)
    if row is not None:
        return row
    try:
        with session.begin_nested():
            row = make()
            session.add(row)
    except IntegrityError:
        # Somebody else made it first, and has now finished.
        row = session.get(kind, key, with_for_update=True)
        assert row is not None
    return row

"""A database that has no room left."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

#: ``disk_full`` of PostgreSQL (SQLSTATE of its appendix A).
_DISK_FULL = "53100"


def is_full(error: DBAPIError) -> bool:
    """Return whether the database failed because nothing more could be written."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL
    return getattr(cause, "sqlstate", None) == _DISK_FULL

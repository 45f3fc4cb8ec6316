"""What every table shares."""

from __future__ import annotations

import re
import uuid
from datetime import UTC, datetime
from typing import Annotated, Any

from sqlalchemy import JSON, DateTime, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, mapped_column
from sqlalchemy.types import TypeDecorator

#: An identifier: 32 hexadecimal digits.
Id = Annotated[str, mapped_column(String(32), primary_key=True)]
_ID = re.compile(r"[0-9a-f]{32}")

#: A month, ``YYYY-MM``; it sorts as text.
MonthText = Annotated[str, mapped_column(String(7))]


class UtcDateTime(TypeDecorator[datetime]):
    """An instant. SQLite keeps no time zone, so that every instant is kept in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Refuse an instant without time zone: it would be a different one elsewhere."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give the instant back in UTC."""
        if value is None:
            return None
        assert isinstance(value, datetime)
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Table(DeclarativeBase):
    """Base of every table."""

    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[str]: JSON}  # noqa: RUF012


def is_id(text: str) -> bool:
    """Return whether ``text`` could be an identifier, so that a query may be made of it."""
    return _ID.fullmatch(text) is not None


def new_id() -> str:
    """Return a new identifier that cannot be guessed."""
    return uuid.uuid4().hex

"""Figures without persons: counted when it happens, shown so that nobody stands out.

What is counted has no visit and no person; names that the registry does not know are not kept.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Transaction

from kiosk.accompaniment.figures import Count, Kind, Table, table_of, whole_weeks
from kiosk.backend.store.figures import Figure
from kiosk.backend.store.rows import locked
from kiosk.journeys.registry import registry

#: Twenty-four months.
KEPT = timedelta(days=731)


def begun(transaction: Transaction, kiosk_id: str, journey: str | None, now: datetime) -> None:
    """Count a journey that somebody began."""
    _count(transaction, Kind.BEGUN, kiosk_id, journey, None, now)


def finished(transaction: Transaction, kiosk_id: str, journey: str | None, now: datetime) -> None:
    """Count a journey that was sent."""
    _count(transaction, Kind.FINISHED, kiosk_id, journey, None, now)


def abandoned(
    transaction: Transaction, kiosk_id: str, journey: str | None, page: str | None, now: datetime
) -> None:
    """Count a journey that was left before its end, and at which page."""
    _count(transaction, Kind.ABANDONED, kiosk_id, journey, page, now)


def help_asked(
    transaction: Transaction, kiosk_id: str, journey: str | None, page: str | None, now: datetime
) -> None:
    """Count a call for help, within a journey or outside of any."""
    _count(transaction, Kind.HELP_ASKED, kiosk_id, journey, page, now)


def print_fault(transaction: Transaction, kiosk_id: str, now: datetime) -> None:
    """Count a printer that could not print any more."""
    _count(transaction, Kind.PRINT_FAULT, kiosk_id, None, None, now)


def table(transaction: Transaction, first_day: date, last_day: date) -> Table:
    """Return what may be shown of the whole weeks that hold these days."""
    first_day, last_day = whole_weeks(first_day, last_day)
    asked = select(Figure).where(
        Figure.day >= first_day.isoformat(), Figure.day <= last_day.isoformat()
    )
    counts = [
        Count(
            date.fromisoformat(row.day),
            row.kiosk_id,
            row.journey,
            row.page,
            Kind(row.kind),
            row.count,
        )
        for row in transaction.scalars(asked)
    ]
    return table_of(counts, first_day, last_day)


def forget(transaction: Transaction, now: datetime) -> None:
    """Erase what is older than is kept."""
    last_day = now.astimezone().date() - KEPT
    transaction.execute(delete(Figure).where(Figure.day < last_day.isoformat()))


def _count(
    transaction: Transaction,
    kind: Kind,
    kiosk_id: str,
    journey: str | None,
    page: str | None,
    now: datetime,
) -> None:
    known = registry().get(journey or "")
    pages = set() if known is None else {one.id for one in known.pages}
    key = (
        now.astimezone().date().isoformat(),
        kiosk_id,
        "" if known is None else known.id,
        page if page is not None and page in pages else "",
        kind.value,
    )

    def make() -> Figure:
        day, kiosk, journey_id, page_id, name = key
        return Figure(day=day, kiosk_id=kiosk, journey=journey_id, page=page_id, kind=name, count=0)

    locked(transaction, Figure, key, make).count += 1

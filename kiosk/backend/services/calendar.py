"""Months, written ``YYYY-MM``."""

from __future__ import annotations

from datetime import date

#: How far back rights, payments, attestations and submissions are shown (webinar of the
#: Caf des Hauts-de-Seine, 4 July 2024: « 24 mois de date à date »).
MONTHS_SHOWN = 24


def month_of(day: date) -> str:
    """Return the month of a day."""
    return f"{day:%Y-%m}"


def shifted(month: str, by: int) -> str:
    """Return the month ``by`` months later, or earlier when negative."""
    year, number = map(int, month.split("-"))
    count = year * 12 + number - 1 + by
    return f"{count // 12:04}-{count % 12 + 1:02}"


def months_shown(day: date) -> tuple[str, ...]:
    """Return the months shown on a day, the current one first."""
    current = month_of(day)
    return tuple(shifted(current, -back) for back in range(MONTHS_SHOWN))

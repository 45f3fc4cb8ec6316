"""Days of a zone: six figures, of which the century must be found."""

from __future__ import annotations

from datetime import date

#: An expiry further away than this, in years, is of the other century.
_FAR = 50


def birth(written: str, today: date) -> date | None:
    """Return the latest day already past that is written so; None where there is none.

    Somebody of more than a hundred years is taken for a child: the zone cannot tell.
    """
    days = (_day(century, written) for century in (2000, 1900))
    return next((day for day in days if day is not None and day <= today), None)


def expiry(written: str, today: date) -> date | None:
    """Return the day written so that is nearest to today, or None where there is none."""
    for century in (2000, 1900, 2100):
        day = _day(century, written)
        if day is not None and abs(day.year - today.year) <= _FAR:
            return day
    return None


def _day(century: int, written: str) -> date | None:
    if len(written) != 6 or not (written.isascii() and written.isdigit()):
        return None
    try:
        return date(century + int(written[:2]), int(written[2:4]), int(written[4:]))
    except ValueError:
        return None

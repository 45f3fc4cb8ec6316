"""Days of a zone: six figures, of which the century must be found."""

from __future__ import annotations

from datetime import date, timedelta

#: An expiry further away than this, in years, is of the other century.
_FAR = 50
#: A paper is made out for longer than this.
_SHORTEST = timedelta(days=2 * 365)


def birth(written: str, today: date, until: date | None = None) -> date | None:
    """Return the latest day already past that is written so; None where there is none.

    Somebody of more than a hundred years is taken for a child, unless the paper, good
    ``until`` then, would have been made out to a child for hardly any time.
    """
    days = (_day(century, written) for century in (2000, 1900))
    past = [day for day in days if day is not None and day <= today]
    if until is not None and len(past) == 2 and until < past[0] + _SHORTEST:
        del past[0]
    return past[0] if past else None


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

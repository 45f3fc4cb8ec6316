"""The free times of a place: its hours, without what is past, taken, or a public holiday."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from functools import cache

from kiosk.contract.appointments import DAYS_AHEAD, MINUTES, DayOfTimes
from kiosk.contract.calendar import Day, clock
from kiosk.contract.content import Mode, Place

#: Nobody can be told for sure about a time that begins before this many minutes from now.
_SOON = 60


def slot_of(mode: Mode, place: str, day: date, hour: str) -> str:
    """Return the name of a slot: one person has it, or nobody."""
    return f"{mode}/{place}/{day.isoformat()}T{hour}"


def times_of(
    place: Place, mode: Mode, now: datetime, taken: Collection[str]
) -> tuple[DayOfTimes, ...]:
    """Return the free times of a place, for one mode. ``now`` is the clock of the place;
    ``taken`` are names of slots."""
    found = []
    for ahead in range(DAYS_AHEAD + 1):
        day = now.date() + timedelta(days=ahead)
        if is_holiday(day):
            continue
        hours = tuple(
            hour
            for hour in sorted(set(_hours(place, mode, day)))
            if slot_of(mode, place.id, day, hour) not in taken and _far_enough(day, hour, now)
        )
        if hours:
            found.append(DayOfTimes(day=day, hours=hours))
    return tuple(found)


@cache
def _holidays(year: int) -> frozenset[date]:
    # Here rather than above: only who makes an appointment needs it.
    import holidays

    return frozenset(holidays.country_holidays("FR", years=year))


def is_holiday(day: date) -> bool:
    """Return whether a day is a public holiday in the whole of metropolitan France."""
    return day in _holidays(day.year)


def _hours(place: Place, mode: Mode, day: date) -> Iterator[str]:
    weekday = tuple(Day)[day.weekday()]
    step = timedelta(minutes=MINUTES)
    for meetings in place.meetings:
        if meetings.mode is not mode or weekday not in meetings.days:
            continue
        at = datetime.combine(day, clock(meetings.opens))
        end = datetime.combine(day, clock(meetings.closes))
        while at + step <= end:
            yield f"{at:%H:%M}"
            at += step


def _far_enough(day: date, hour: str, now: datetime) -> bool:
    begins = datetime.combine(day, clock(hour))
    return begins >= now.replace(tzinfo=None) + timedelta(minutes=_SOON)

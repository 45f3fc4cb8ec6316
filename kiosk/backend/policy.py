"""The numbers that a Caf may choose, and the clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

#: Gives the present instant, with its time zone.
Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Policy:
    """Limits of the sign-in, of the sessions and of what is kept.

    ``wrong_passwords`` locks an identifier for ``lock``; ``wrong_passwords_a_kiosk`` slows
    down somebody who tries many identifiers. ``waiting_uploads`` bounds what one visit
    may leave unsubmitted.
    """

    wrong_passwords: int = 5
    wrong_passwords_a_kiosk: int = 30
    lock: timedelta = timedelta(minutes=15)
    session: timedelta = timedelta(hours=1)
    waiting_uploads: int = 60
    #: A kiosk that was cut off sends again what was confirmed: for a week, once.
    keys_kept: timedelta = timedelta(days=7)


def system_clock() -> datetime:
    """Return the instant that the machine says it is."""
    return datetime.now(UTC)


def today(clock: Clock) -> date:
    """Return the day it is where the backend runs."""
    return clock().astimezone().date()

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
    down somebody who tries many identifiers. ``waiting_uploads`` bounds the files that one
    visit may leave unsubmitted, ``waiting_bytes_a_visit`` their bytes, ``waiting_bytes`` those
    of all visits together; a file on its way counts for the length that it announced.
    """

    wrong_passwords: int = 5
    wrong_passwords_a_kiosk: int = 30
    lock: timedelta = timedelta(minutes=15)
    session: timedelta = timedelta(hours=1)
    waiting_uploads: int = 60
    waiting_bytes_a_visit: int = 256 * 1024 * 1024
    waiting_bytes: int = 2 * 1024 * 1024 * 1024
    #: A file of which no part has come for so long is erased.
    upload_idle: timedelta = timedelta(minutes=15)
    #: Codes: how many may be sent to one address or for one identifier, and from one kiosk;
    #: how many may be wrong; how many accounts may be opened. All in one span.
    codes_span: timedelta = timedelta(hours=1)
    codes_for_one: int = 12
    codes_a_kiosk: int = 240
    wrong_codes_for_one: int = 15
    wrong_codes_a_kiosk: int = 60
    creations_for_one: int = 5
    creations_a_kiosk: int = 40
    #: Messages written without an account, in a visit and at one kiosk, in the same span.
    messages_a_visit: int = 5
    messages_a_kiosk: int = 60
    #: How long what a code proved may be used.
    proof: timedelta = timedelta(minutes=15)
    #: A letter takes days to come; one person may ask so many in a day.
    letter: timedelta = timedelta(days=15)
    letters_span: timedelta = timedelta(days=1)
    letters_for_one: int = 2
    #: How long a repayment stays open, for its person to pay.
    repayment: timedelta = timedelta(minutes=15)
    #: The Caf that opens an account for somebody who has no dossier.
    caf: str = "Caf des Hauts-de-Seine"
    #: A kiosk that was cut off sends again what was confirmed: for a week, once.
    keys_kept: timedelta = timedelta(days=7)
    #: A démarche that was left before its end, until somebody takes it up again.
    drafts_kept: timedelta = timedelta(days=30)

    @property
    def counts_kept(self) -> timedelta:
        """How long a count of tries may matter."""
        return max(self.lock, self.codes_span, self.letters_span)


def system_clock() -> datetime:
    """Return the instant that the machine says it is."""
    return datetime.now(UTC)


def today(clock: Clock) -> date:
    """Return the day it is where the backend runs."""
    return clock().astimezone().date()

"""What carries a message out: a mail server, a gateway, a spool of letters, a telephone shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kiosk.backend.services.caller import Place


@dataclass(frozen=True, slots=True)
class Parcel:
    """One message, ready to go. What it says and where it goes never show in a traceback.

    ``id`` is the same at every attempt, so that who receives may know a repeat. ``to`` is an
    address of the channel: e-mail, number (E.164), or the lines of a postal one. ``locale``
    is the language of the text. ``enclosed`` is the PDF that goes with a letter.
    """

    id: str
    place: Place
    to: str = field(repr=False)
    subject: str = field(repr=False)
    text: str = field(repr=False)
    locale: str
    queued_at: datetime
    enclosed: bytes | None = field(default=None, repr=False)


class Trouble(StrEnum):
    """Why a message did not go. Closed, so that nothing of a person reaches a log."""

    UNREACHABLE = "unreachable"
    TIMED_OUT = "timed-out"
    CERTIFICATE = "certificate"
    CREDENTIALS = "credentials"
    ADDRESS = "address"
    CONTENT = "content"
    THROTTLED = "throttled"
    ANSWER = "answer"
    FOLDER = "folder"
    DEFECT = "defect"


class CarrierTrouble(Exception):
    """A message did not go."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class NotNow(CarrierTrouble):
    """It may go later; ``after_s`` is what the other side asked for, in seconds, if it did."""

    def __init__(self, trouble: Trouble, after_s: float | None = None) -> None:
        super().__init__(trouble)
        self.after_s = after_s


class Never(CarrierTrouble):
    """It will not go, however often it is tried: this address, or this text, is refused."""


class Carrier(Protocol):
    """One way out."""

    @property
    def threads(self) -> int:
        """How many messages it may be given at once."""
        ...

    def carry(self, parcel: Parcel) -> None:
        """Hand one message over, and return once the other side has taken it on itself.

        Raises :class:`NotNow` and :class:`Never`. Has time-outs of its own, so that it is over
        well within the lease of a message.
        """
        ...

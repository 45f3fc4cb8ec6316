"""What the services hand to the outbox, and how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from sqlalchemy.orm import Session as Transaction

from kiosk.backend.services.caller import Place
from kiosk.contract.identity import Channel


class Kind(StrEnum):
    """What a message says. ``values`` of each:

    ``CODE``: ``code``. ``IDENTIFIER`` (a provisional one): ``identifier``. ``LETTER``
    (by post, typed in another visit): ``code``. ``ATTESTATION`` (by post, enclosed):
    ``number``, ``posting``. The others: nothing.
    """

    CODE = "code"
    IDENTIFIER = "identifier"
    #: An account named by a NIR was asked; the number itself is never written in a message.
    ACCOUNT_CREATED = "account-created"
    #: To the owner: somebody tried to open an account that they have already.
    ACCOUNT_EXISTS = "account-exists"
    PASSWORD_CHANGED = "password-changed"
    #: To the addresses on file before: one of them is about to be replaced.
    CONTACT_CHANGED = "contact-changed"
    #: To its giver: a copy of a mandat is among the letters of Mon Compte.
    MANDAT = "mandat"
    LETTER = "letter"
    #: A document that was asked by post; it is enclosed, and the sheet says so.
    ATTESTATION = "attestation"


@dataclass(frozen=True, slots=True)
class Message:
    """One message to one person.

    ``address`` is an e-mail address, a telephone number (E.164), or the lines of a postal
    address, the person's name first. ``values`` fill the sentences and hold no secret but
    the code itself.

    ``place`` is the visit that caused it: what it may still be good for ends with the visit
    when the kind is CODE, and the demonstration's telephone shows it there. ``locale`` is the
    person's language, where it is known. It is not sent from ``expires_at`` on; None: after
    three days. ``encloses`` is the id of an attestation that goes with a letter.
    """

    kind: Kind
    channel: Channel
    address: str = field(repr=False)
    values: Mapping[str, str] = field(repr=False)
    place: Place | None = None
    locale: str = "fr"
    expires_at: datetime | None = None
    encloses: str | None = None


class Outbox(Protocol):
    """Where messages are put. They leave once ``transaction`` is kept, and never if it is
    not; putting one takes no time and cannot fail for want of a network."""

    @property
    def channels(self) -> frozenset[Channel]:
        """The ways out that exist here."""
        ...

    def put(self, transaction: Transaction, message: Message) -> None:
        """Hand over one message."""
        ...

"""What Mon Compte leads to: each entry with its words, its icon, and who may take it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from kiosk.contract.access import Possibility
from kiosk.contract.agenda import AgendaEvent
from kiosk.contract.identity import Possibilities
from kiosk.contract.models import Account
from kiosk.contract.profile import Profile


class Entry(Enum):
    """Text id, icon, name of what is pressed; in the order of the menu."""

    PAYMENTS = ("account-entry-payments", "wallet", "entry-payments")
    DEBTS = ("account-entry-debts", "euro", "entry-debts")
    ATTESTATION = ("account-entry-attestation", "printer", "task-attestation")
    LATEST_ATTESTATION = ("account-entry-latest", "printer", "entry-latest")
    LATEST_STATEMENT = ("account-entry-statement", "document", "entry-statement")
    FOLLOW_UP = ("account-entry-follow-up", "clock", "entry-follow-up")
    DOCUMENT = ("account-document", "scan", "task-document")
    MAILS = ("account-entry-mails", "letter", "entry-mails")
    RESOURCES = ("account-entry-resources", "chart", "entry-resources")
    CHANGE = ("account-entry-change", "pencil", "entry-change")
    DECLARE = ("account-entry-declare", "document", "entry-declare")
    ESTIMATE = ("account-estimate", "search", "task-estimate")
    REQUEST = ("account-entry-request", "plus", "entry-request")
    AGENDA = ("account-entry-agenda", "calendar", "entry-agenda")
    CONTACT = ("account-entry-contact", "phone", "entry-contact")
    DOSSIERS = ("account-entry-dossiers", "file", "entry-dossiers")
    PROFILE = ("account-entry-profile", "person", "entry-profile")
    MANDATS = ("account-entry-mandats", "people", "entry-mandats")
    MANAGE = ("account-entry-manage", "lock", "entry-manage")
    SIGN_OUT = ("account-sign-out", "exit", "sign-out")


#: One of these is needed; who may do nothing of it does not see the entry. The others are
#: everybody's.
NEEDS: Mapping[Entry, frozenset[Possibility]] = MappingProxyType(
    {
        Entry.PAYMENTS: frozenset({Possibility.RIGHTS_AND_PAYMENTS}),
        Entry.DEBTS: frozenset({Possibility.RIGHTS_AND_PAYMENTS}),
        Entry.ATTESTATION: frozenset({Possibility.ATTESTATIONS}),
        Entry.LATEST_ATTESTATION: frozenset({Possibility.ATTESTATIONS}),
        Entry.LATEST_STATEMENT: frozenset({Possibility.ATTESTATIONS}),
        Entry.DOCUMENT: frozenset({Possibility.SEND_DOCUMENT}),
        Entry.MAILS: frozenset({Possibility.LETTERS}),
        Entry.CHANGE: frozenset({Possibility.DECLARE_CHANGE, Possibility.DECLARE_SEPARATION}),
        Entry.DECLARE: frozenset({Possibility.DECLARE_CHANGE}),
        Entry.REQUEST: frozenset(one for one in Possibility if one.startswith("request-")),
        Entry.DOSSIERS: frozenset({Possibility.RIGHTS_AND_PAYMENTS}),
    }
)


@dataclass(frozen=True)
class Demarche:
    """Take the démarche of that id."""

    journey: str


@dataclass(frozen=True)
class AccountView:
    """What the home of Mon Compte shows.

    ``entries`` are those that lead somewhere; ``journeys``, the ids of the démarches that may
    be taken. ``profile`` and ``events`` are what the Caf knows and the dates to come.
    """

    account: Account
    possible: Possibilities
    entries: frozenset[Entry]
    journeys: frozenset[str] = frozenset()
    profile: Profile | None = None
    events: tuple[AgendaEvent, ...] = ()

    def offers(self, entry: Entry) -> bool:
        """Return whether this person may take an entry, and it has something for them."""
        if entry not in self.entries or not allowed(entry, self.possible.allowed):
            return False
        match entry:
            case Entry.DEBTS:
                return bool(self.account.debts)
            case Entry.DOSSIERS:
                return bool(self.account.former_dossiers)
            case Entry.LATEST_ATTESTATION | Entry.LATEST_STATEMENT:
                return self.account.last_payment is not None
            case _:
                return True


def allowed(entry: Entry, possible: Collection[Possibility]) -> bool:
    """Return whether who may do that may take an entry."""
    needed = NEEDS.get(entry)
    return needed is None or not needed.isdisjoint(possible)


#: The one touch that answers an alert: an entry, or a démarche. « alert-answer-<kind> » says it.
ANSWERS: Mapping[str, Entry | Demarche] = MappingProxyType(
    {
        "declaration-trimestrielle": Entry.FOLLOW_UP,
        "piece-demandee": Entry.DOCUMENT,
        "coordonnees-a-confirmer": Entry.PROFILE,
        "compte-bancaire-a-verifier": Demarche("changer-banque"),
        "titre-de-sejour-expire": Entry.DOCUMENT,
    }
)

"""The letters of an invented household: when they came, and what they are about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain, cycle
from random import Random

from kiosk.backend.demo.definition import HouseholdDefinition
from kiosk.contract.mail import MailKind


@dataclass(frozen=True, slots=True)
class DemoLetter:
    """A letter; ``read_on`` is None while nobody opened it."""

    sent_on: date
    read_on: date | None
    kind: MailKind
    subject: str
    benefit: str | None


_About = tuple[MailKind, str, str | None]

#: What everybody receives, over and over.
_USUAL: tuple[tuple[MailKind, str], ...] = (
    (MailKind.NOTIFICATION, "paiement-fait"),
    (MailKind.COURRIEL, "document-recu"),
    (MailKind.COURRIER, "situation-a-verifier"),
    (MailKind.COURRIER, "droits"),
)


def letters_of(
    household: HouseholdDefinition, drawn: Random, today: date
) -> tuple[DemoLetter, ...]:
    """Return the letters of a household on a day: the latest are about what is particular to
    it, the oldest welcomes it."""
    dates = list(_dates(household, drawn, today))
    latest_first = sorted(range(len(dates)), key=lambda rank: dates[rank][0], reverse=True)
    about = chain(_own(household), cycle(_usual(household)))
    found: dict[int, _About] = {rank: next(about) for rank in latest_first}
    if len(found) > 2:
        found[latest_first[-1]] = (MailKind.COURRIEL, "bienvenue", None)
    made = []
    for rank, (sent_on, read_on) in enumerate(dates):
        kind, subject, benefit = found[rank]
        made.append(DemoLetter(sent_on, read_on, kind, subject, benefit))
    return tuple(made)


def _dates(
    household: HouseholdDefinition, drawn: Random, today: date
) -> Iterator[tuple[date, date | None]]:
    for _ in range(household.letters.unread):
        yield today - timedelta(days=drawn.randint(1, 40)), None
    for _ in range(household.letters.read):
        sent = today - timedelta(days=drawn.randint(45, 700))
        yield sent, sent + timedelta(days=drawn.randint(2, 20))


def _own(household: HouseholdDefinition) -> Iterator[_About]:
    for alert in household.alerts:
        if alert.kind == "declaration-trimestrielle":
            yield MailKind.COURRIEL, "declaration-a-faire", alert.benefit
        elif alert.kind == "piece-demandee":
            yield MailKind.COURRIER, "piece-demandee", None
    for right in household.rights:
        if right.status == "refused":
            yield MailKind.COURRIER, "refus", right.benefit
    for debt in household.debts:
        yield MailKind.COURRIER, "trop-percu", debt.benefit
    for right in household.rights[:1]:
        if right.status == "open":
            yield MailKind.COURRIER, "droits", right.benefit


def _usual(household: HouseholdDefinition) -> list[_About]:
    paid = next((one.benefit for one in household.rights if one.status == "open"), None)
    return [
        (kind, subject, paid if subject == "droits" else None)
        for kind, subject in _USUAL
        if paid is not None or subject not in ("droits", "paiement-fait")
    ]

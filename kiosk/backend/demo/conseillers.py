"""The conseillers of the demonstration: invented, and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

import pyotp
from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.demo.people import stable_id
from kiosk.backend.passwords import Passwords
from kiosk.backend.services.conseillers import badge_digest
from kiosk.backend.store import Database
from kiosk.backend.store.accompaniment import Conseiller


@dataclass(frozen=True, slots=True)
class DemoConseiller:
    """How one of them signs in. Their time codes are shown by the telephone beside the page."""

    login: str
    name: str
    organisation: str
    pin: str
    badge: str


CONSEILLERS = (
    DemoConseiller(
        "sofia.lambert",
        "Sofia Lambert",
        "Espace numérique",
        "246810",
        "KIOSK-BADGE:demonstration-sofia-lambert",
    ),
    DemoConseiller(
        "hugo.perrin",
        "Hugo Perrin",
        "Espace numérique",
        "135790",
        "KIOSK-BADGE:demonstration-hugo-perrin",
    ),
)

#: When they came.
_MADE = datetime(2026, 1, 5, 9, tzinfo=UTC)


def seed_conseillers(transaction: Transaction, database: Database, passwords: Passwords) -> None:
    """Add those who are not there yet. Their seeds are drawn anew in each database."""
    there = set(transaction.scalars(select(Conseiller.login)))
    for one in CONSEILLERS:
        if one.login in there:
            continue
        transaction.add(
            Conseiller(
                id=stable_id("conseiller", one.login),
                login=one.login,
                name=one.name,
                organisation=one.organisation,
                secret=pyotp.random_base32(),
                last_step=0,
                pin_hash=passwords.hash(one.pin),
                badge=badge_digest(database, one.badge),
                wrong_pins=0,
                invented=True,
                made_at=_MADE,
                closed_at=None,
            )
        )
    transaction.flush()

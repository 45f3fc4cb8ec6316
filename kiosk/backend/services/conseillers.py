"""Who helps here: made, closed and opened again by whoever runs the Caf's machine."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime

import pyotp
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.passwords import Passwords
from kiosk.backend.services.caller import Place
from kiosk.backend.services.digests import digest
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.store import Database
from kiosk.backend.store.accompaniment import Conseiller, ConseillerEmail, ConseillerPresence
from kiosk.backend.store.base import new_id
from kiosk.contract.accompaniment import Act

#: What the application of the telephone shows above the code.
ISSUER = "Espace numérique"

#: Digits of a PIN that is drawn, and random bytes of a badge.
_PIN_DIGITS, _BADGE_BYTES = 6, 24


class UnknownConseiller(LookupError):
    """There is nobody of that login."""


class LoginTaken(ValueError):
    """Somebody has that login already."""


class EmailTaken(ValueError):
    """That address is another conseiller's."""


@dataclass(frozen=True, slots=True)
class Known:
    """A conseiller who proved to be themselves, or is listed."""

    id: str
    login: str
    name: str
    organisation: str
    closed: bool = False
    has_badge: bool = False
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What a new conseiller is given, once: it cannot be read back afterwards."""

    otpauth: str = field(repr=False)
    pin: str = field(repr=False)


def add(
    database: Database,
    passwords: Passwords,
    now: datetime,
    *,
    login: str,
    name: str,
    organisation: str,
    email: str | None = None,
) -> Made:
    """Add a conseiller. Raises :class:`LoginTaken`, or :class:`EmailTaken`."""
    secret, pin, made_id = pyotp.random_base32(), draw_pin(), new_id()
    pin_hash = passwords.hash(pin)
    with database.alone() as transaction:
        if _named(transaction, login) is not None:
            raise LoginTaken(login)
        transaction.add(
            Conseiller(
                id=made_id,
                login=login,
                name=name,
                organisation=organisation,
                secret=secret,
                last_step=0,
                pin_hash=pin_hash,
                badge=None,
                wrong_pins=0,
                invented=False,
                made_at=now,
                closed_at=None,
            )
        )
        transaction.flush()
        _name(transaction, made_id, email)
    return Made(pyotp.TOTP(secret).provisioning_uri(name=login, issuer_name=ISSUER), pin)


def listed(database: Database) -> tuple[Known, ...]:
    """Return every conseiller, by login."""
    with database.read() as transaction:
        asked = (
            select(Conseiller, ConseillerEmail.email)
            .outerjoin(ConseillerEmail, ConseillerEmail.conseiller_id == Conseiller.id)
            .order_by(Conseiller.login)
        )
        return tuple(replace(known(row), email=email) for row, email in transaction.execute(asked))


def set_email(database: Database, login: str, email: str | None) -> None:
    """Set the address by which ProConnect names a conseiller, whoever came in by it before;
    None: it names them no more. Raises :class:`UnknownConseiller`, or :class:`EmailTaken`."""
    with database.alone() as transaction:
        _name(transaction, _required(transaction, login).id, email)


def close(database: Database, login: str, now: datetime) -> None:
    """Let a conseiller help no more: they are out of every visit at once.

    Raises :class:`UnknownConseiller`.
    """
    with database.write() as transaction:
        row = _required(transaction, login)
        row.closed_at = row.closed_at or now
        row.badge = None
        held = select(ConseillerPresence).where(ConseillerPresence.conseiller_id == row.id)
        places = [
            Place(one.kiosk_id, one.visit_id) for one in transaction.scalars(held.with_for_update())
        ]
        transaction.execute(
            update(ConseillerPresence)
            .where(ConseillerPresence.conseiller_id == row.id)
            .values(conseiller_id=None, until=now)
        )
        for place in places:
            record(transaction, Entry(Act.CONSEILLER_LEFT, place, row.id), now)


def open_again(database: Database, login: str) -> None:
    """Let a conseiller who was closed help again. Raises :class:`UnknownConseiller`."""
    with database.write() as transaction:
        _required(transaction, login).closed_at = None


def helps(database: Database, conseiller_id: str) -> bool:
    """Return whether somebody of that id is there and was not closed."""
    with database.read() as transaction:
        row = transaction.get(Conseiller, conseiller_id)
        return row is not None and row.closed_at is None


def new_badge(database: Database, login: str) -> tuple[Known, str]:
    """Return a conseiller and what their new badge holds; the one before is void.

    Raises :class:`UnknownConseiller`.
    """
    text = f"KIOSK-BADGE:{secrets.token_urlsafe(_BADGE_BYTES)}"
    with database.write() as transaction:
        row = _required(transaction, login)
        row.badge, row.wrong_pins = badge_digest(database, text), 0
        return known(row), text


def badge_digest(database: Database, badge: str) -> str:
    """Return what is kept of a badge."""
    return digest(database.digest_key, "badge", badge)


def same_email(email: str) -> str:
    """Return an address as it is compared."""
    return email.strip().casefold()


def draw_pin() -> str:
    """Return a PIN that nobody can guess."""
    return "".join(secrets.choice("0123456789") for _ in range(_PIN_DIGITS))


def known(row: Conseiller) -> Known:
    """Return who a row is about."""
    return Known(
        id=row.id,
        login=row.login,
        name=row.name,
        organisation=row.organisation,
        closed=row.closed_at is not None,
        has_badge=row.badge is not None,
    )


def _name(transaction: Transaction, conseiller_id: str, email: str | None) -> None:
    transaction.execute(
        delete(ConseillerEmail).where(ConseillerEmail.conseiller_id == conseiller_id)
    )
    if email is None:
        return
    email = same_email(email)
    if transaction.scalar(select(ConseillerEmail).where(ConseillerEmail.email == email)):
        raise EmailTaken(email)
    transaction.add(ConseillerEmail(conseiller_id=conseiller_id, email=email, subject=None))


def _required(transaction: Transaction, login: str) -> Conseiller:
    row = _named(transaction, login)
    if row is None:
        raise UnknownConseiller(login)
    return row


def _named(transaction: Transaction, login: str) -> Conseiller | None:
    asked = select(Conseiller).where(Conseiller.login == login).with_for_update()
    return transaction.scalars(asked).one_or_none()

"""Recognising a conseiller: a time code, a badge and its PIN, or a PIN and a time code.

A try is counted before it is looked at, whoever it names: what is answered, and the work that it
takes, are the same for a login that nobody has. A time code (RFC 6238) is good for one step
before and after the present one, and once: whoever saw it typed cannot type it again.
"""

from __future__ import annotations

from datetime import datetime

import pyotp
from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services import visits
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseillers import Known, badge_digest, known
from kiosk.backend.services.digests import digest, same
from kiosk.backend.services.guesses import Limit
from kiosk.backend.services.journal import Entry, record
from kiosk.backend.services.limits import helping_as, helping_at
from kiosk.backend.store.accompaniment import Conseiller
from kiosk.contract.accompaniment import Act, SignInByBadge, SignInByCode
from kiosk.contract.problems import Code

#: Seconds of a step, and the steps whose code is good: clocks differ, and typing takes a while.
STEP_S = 30
_STEPS = (-1, 0, 1)

#: Stands for the seed of nobody; its codes are computed and never good.
_DECOY = "KIOSKKIOSKKIOSKKIOSKKIOSKKIOSKKI"

#: A badge with which so many PINs were wrong since the last right one is void: whoever has a
#: picture of it could else go on for weeks, five at a time.
_BADGE_PINS = 15


def by_code(parts: Parts, place: Place, given: SignInByCode) -> Known:
    """Return whose login and time code these are. Raises :class:`Refused`."""
    limit = _of_login(parts, given.login)
    found: Known | None = None
    with parts.database.write() as transaction:
        now = parts.now()
        visits.require_open(transaction, place, now)
        left = _counted(transaction, parts, place, limit, now)
        row = _found(transaction, parts, Conseiller.login == given.login)
        if _uses_code(row, given.code, now) and row is not None:
            _was_right(transaction, parts, place, limit, now)
            found = known(row)
        else:
            _note(transaction, place, row, left, now)
    return _recognised(parts, found, left)


def by_badge(parts: Parts, place: Place, given: SignInByBadge) -> Known:
    """Return whose badge and PIN these are. Raises :class:`Refused`."""
    kept = badge_digest(parts.database, given.badge)
    limit = helping_as(parts.policy, kept)
    with parts.database.write() as transaction:
        now = parts.now()
        visits.require_open(transaction, place, now)
        left = _counted(transaction, parts, place, limit, now)
        row = _found(transaction, parts, Conseiller.badge == kept)
        void = row is None or row.wrong_pins >= _BADGE_PINS
        pin_hash = None if void or row is None else row.pin_hash
    # Between two transactions: a hash takes long, and holds no row meanwhile.
    right = parts.passwords.matches(pin_hash, given.pin)
    found: Known | None = None
    with parts.database.write() as transaction:
        now = parts.now()
        if right:
            _was_right(transaction, parts, place, limit, now)
        row = _found(transaction, parts, Conseiller.badge == kept)
        if right and row is not None:
            row.wrong_pins = 0
            found = known(row)
        else:
            if row is not None:
                row.wrong_pins += 1
            _note(transaction, place, row, left, now)
    return _recognised(parts, found, left)


def at_desk(parts: Parts, place: Place, login: str, pin: str, code: str) -> Known:
    """Return whose login, PIN and time code these are, all three at once, for a desk that no
    kiosk stands before. ``place`` is what the journal is told. Raises :class:`Refused`."""
    limit = _of_login(parts, login)
    with parts.database.write() as transaction:
        now = parts.now()
        left = _counted(transaction, parts, place, limit, now)
        row = _found(transaction, parts, Conseiller.login == login)
        pin_hash = None if row is None else row.pin_hash
    right = parts.passwords.matches(pin_hash, pin)
    found: Known | None = None
    with parts.database.write() as transaction:
        now = parts.now()
        row = _found(transaction, parts, Conseiller.login == login)
        # The code first: it is used, whatever the PIN was.
        if _uses_code(row, code, now) and right and row is not None:
            _was_right(transaction, parts, place, limit, now)
            found = known(row)
        else:
            _note(transaction, place, row, left, now)
    return _recognised(parts, found, left)


def time_code(row: Conseiller, now: datetime) -> str:
    """Return the code that the telephone of a conseiller shows at this moment."""
    return pyotp.TOTP(row.secret, interval=STEP_S).generate_otp(_step(now))


def _uses_code(row: Conseiller | None, code: str, now: datetime) -> bool:
    """Return whether a time code is good, and have it be good no more."""
    codes = pyotp.TOTP(_DECOY if row is None else row.secret, interval=STEP_S)
    last, used = 0 if row is None else row.last_step, None
    # Every step is computed, so that the time taken tells nothing.
    for step in (_step(now) + ahead for ahead in _STEPS):
        if same(codes.generate_otp(step), code) and step > last:
            used = step
    if row is None or used is None:
        return False
    row.last_step = used
    return True


def _step(now: datetime) -> int:
    return int(now.timestamp()) // STEP_S


def _of_login(parts: Parts, login: str) -> Limit:
    return helping_as(parts.policy, digest(parts.database.digest_key, "conseiller", login))


def _counted(
    transaction: Transaction, parts: Parts, place: Place, limit: Limit, now: datetime
) -> int:
    helping_at(parts.policy, place).count(transaction, now)
    return limit.count(transaction, now)


def _was_right(
    transaction: Transaction, parts: Parts, place: Place, limit: Limit, now: datetime
) -> None:
    helping_at(parts.policy, place).give_back(transaction, now)
    limit.clear(transaction)


def _found(transaction: Transaction, parts: Parts, named: ColumnElement[bool]) -> Conseiller | None:
    """Return who may help here. An invented one exists where people are invented, only."""
    asked = select(Conseiller).where(named, Conseiller.closed_at.is_(None))
    if not parts.demo:
        asked = asked.where(Conseiller.invented.is_(False))
    return transaction.scalars(asked.with_for_update()).one_or_none()


def _note(
    transaction: Transaction, place: Place, row: Conseiller | None, left: int, now: datetime
) -> None:
    act = Act.CONSEILLER_REFUSED if left else Act.CONSEILLER_LOCKED
    record(transaction, Entry(act, place, None if row is None else row.id), now)


def _recognised(parts: Parts, found: Known | None, left: int) -> Known:
    # Outside the transaction: what was counted must stay.
    if found is not None:
        return found
    if left == 0:
        lock = int(parts.policy.lock.total_seconds())
        raise Refused(Code.CONSEILLER_LOCKED, retry_after=lock)
    raise Refused(Code.CONSEILLER_REFUSED, attempts_left=left)

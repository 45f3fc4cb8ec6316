"""The time codes of invented conseillers, on the telephone that a demonstration shows."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select

from kiosk.backend.outbox.carrier import Parcel
from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.caller import Place
from kiosk.backend.services.conseiller_proofs import time_code
from kiosk.backend.store import Database
from kiosk.backend.store.accompaniment import Conseiller
from kiosk.backend.store.base import new_id
from kiosk.contract.identity import Channel
from kiosk.contract.problems import Code


def show(parts: Parts, place: Place, locale: str) -> None:
    """Show the codes of this moment, in the memory of the telephone alone. Raises
    :class:`Refused` where people are not invented."""
    from kiosk.i18n import Words
    from kiosk.i18n.words import plain

    telephone = parts.outbox.telephone
    if telephone is None or not parts.demo:
        raise Refused(Code.NOT_FOUND)
    words, now = Words(locale), parts.now()
    codes = [
        words.text("demonstration-code", login=login, code=code)
        for login, code in codes_now(parts.database, now)
    ]
    text = "\n".join((words.text("demonstration-codes"), *codes))
    # No message of the outbox: nothing of it is kept, nor could it go anywhere else.
    parcel = Parcel(
        id=new_id(),
        place=place,
        to=words.text("demonstration-codes-to"),
        subject="",
        text=plain(text),
        locale=locale,
        queued_at=now,
    )
    telephone.show(Channel.SMS, parcel)


def codes_now(database: Database, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return the login and the code of each invented conseiller."""
    asked = select(Conseiller).where(Conseiller.invented).order_by(Conseiller.login)
    with database.read() as transaction:
        return tuple((row.login, time_code(row, now)) for row in transaction.scalars(asked))

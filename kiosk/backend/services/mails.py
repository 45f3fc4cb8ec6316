"""« Mes courriers, courriels et notifications »: 24 months of them, read and unread."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Transaction

from kiosk.backend.parts import Parts
from kiosk.backend.refusal import Refused
from kiosk.backend.services.calendar import MONTHS_SHOWN
from kiosk.backend.services.caller import Caller
from kiosk.backend.services.drawing import drawn_mail
from kiosk.backend.services.mandat_letters import brought, not_of_another
from kiosk.backend.services.sessions import require_live
from kiosk.backend.store.base import new_id
from kiosk.backend.store.mail import LetterSubject
from kiosk.backend.store.people import Letter
from kiosk.contract.access import Possibility
from kiosk.contract.mail import Mail, MailKind
from kiosk.contract.problems import Code
from kiosk.i18n import Words
from kiosk.i18n.journeys import choice_text
from kiosk.journeys.model import Journey


def mails(parts: Parts, caller: Caller) -> tuple[Mail, ...]:
    """Return what the Caf wrote in the last 24 months and what was written to it, the latest
    first. Raises :class:`Refused` for who does not manage the dossier."""
    caller.require(Possibility.LETTERS)
    since = parts.today() - timedelta(days=round(MONTHS_SHOWN * 30.5))
    asked = (
        select(Letter, LetterSubject)
        .join(LetterSubject, LetterSubject.letter_id == Letter.id)
        .where(
            Letter.dossier_id == caller.dossier_id,
            Letter.sent_on >= since,
            not_of_another(caller.member_id),
        )
        .order_by(Letter.sent_on.desc(), Letter.id)
    )
    with parts.database.read() as transaction:
        return tuple(_mail(letter, about) for letter, about in transaction.execute(asked))


def read(parts: Parts, caller: Caller, mail_id: str) -> Mail:
    """Note that a letter was opened; the day of the first time stays. Raises :class:`Refused`
    for one that is not there."""
    caller.require(Possibility.LETTERS)
    with parts.database.write() as transaction:
        require_live(transaction, parts, caller)
        letter, about = _found(transaction, caller, mail_id)
        letter.read_on = letter.read_on or parts.today()
        return _mail(letter, about)


def document(parts: Parts, caller: Caller, mail_id: str) -> bytes:
    """Return the PDF of a courrier. Raises :class:`Refused` for what has none."""
    caller.require(Possibility.LETTERS)
    with parts.database.read() as transaction:
        mail = _mail(*_found(transaction, caller, mail_id))
        kept = brought(transaction, caller.member_id, mail_id)
    if kept is not None:
        return kept
    if mail.kind is not MailKind.COURRIER:
        raise Refused(Code.NOT_FOUND)
    return drawn_mail(parts, caller, mail)


def keep_sent(
    transaction: Transaction, dossier_id: str, title: str, text: str, sent_on: date
) -> str:
    """Keep what a person wrote to the Caf among their letters; return its id."""
    letter_id = new_id()
    transaction.add(Letter(id=letter_id, dossier_id=dossier_id, sent_on=sent_on, read_on=sent_on))
    transaction.flush()
    transaction.add(
        LetterSubject(
            letter_id=letter_id,
            kind=MailKind.ENVOYE.value,
            subject="ecrit",
            title=title,
            text=text,
        )
    )
    transaction.flush()
    return letter_id


def keep_message(
    transaction: Transaction,
    dossier_id: str,
    journey: Journey,
    answers: Mapping[str, object],
    sent_on: date,
) -> None:
    """Keep the message that a démarche sent, where it is one, among the letters of its dossier.

    Its title is its subject in French, as the Caf reads it.
    """
    message, subject = answers.get("message"), answers.get("sujet")
    if isinstance(message, str) and isinstance(subject, str):
        title = choice_text(Words("fr"), journey, "sujet", subject)
        keep_sent(transaction, dossier_id, title, message, sent_on)


def _found(transaction: Transaction, caller: Caller, mail_id: str) -> tuple[Letter, LetterSubject]:
    asked = select(Letter).where(Letter.id == mail_id, not_of_another(caller.member_id))
    letter = transaction.scalars(asked).one_or_none()
    about = transaction.get(LetterSubject, mail_id)
    if letter is None or about is None or letter.dossier_id != caller.dossier_id:
        raise Refused(Code.NOT_FOUND)
    return letter, about


def _mail(letter: Letter, about: LetterSubject) -> Mail:
    return Mail(
        id=letter.id,
        kind=MailKind(about.kind),
        subject=about.subject,
        benefit=about.benefit,
        sent_on=letter.sent_on,
        read=letter.read_on is not None,
        title=about.title,
        text=about.text,
    )

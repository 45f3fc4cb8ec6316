"""How a letter is said: its subject and what it tells."""

from __future__ import annotations

from kiosk.contract.mail import Mail
from kiosk.contract.vocabulary import MAILS
from kiosk.i18n import Words
from kiosk.views.money_words import benefit


def subject(words: Words, mail: Mail) -> str:
    """Return what a letter is about; of what a person wrote, their own title."""
    if mail.title:
        return mail.title
    if mail.subject not in MAILS:
        return words.text("mails-elsewhere")
    return words.text(f"mail-{mail.subject}", benefit=_benefit(words, mail))


def paragraphs(words: Words, mail: Mail) -> list[str]:
    """Return what a letter tells, in paragraphs."""
    told = mail.text
    if told is None and mail.subject in MAILS:
        named = _benefit(words, mail)
        told = words.attribute(f"mail-{mail.subject}", "body", benefit=named)
    lines = (" ".join(part.split(" ")) for part in (told or "").split("\n\n"))
    return [line.strip() for line in lines if line.strip()]


def line(words: Words, mail: Mail) -> str:
    """Return how and when it came."""
    kind = words.text(f"mail-kind-{mail.kind}")
    return words.text("mail-line", kind=kind, date=words.date(mail.sent_on))


def _benefit(words: Words, mail: Mail) -> str:
    return benefit(words, mail.benefit) if mail.benefit else ""

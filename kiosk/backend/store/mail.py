"""What each letter is about, beside :class:`kiosk.backend.store.people.Letter`."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Table


class LetterSubject(Table):
    """The way by which a letter came and what it is about.

    ``kind`` is one of :class:`kiosk.contract.mail.MailKind`, ``subject`` a key of
    :data:`kiosk.contract.vocabulary.MAILS`; ``title`` and ``text`` are what a person wrote.
    """

    __tablename__ = "letter_subjects"

    letter_id: Mapped[str] = mapped_column(ForeignKey("letters.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16))
    subject: Mapped[str] = mapped_column(String(40))
    benefit: Mapped[str | None] = mapped_column(String(40))
    title: Mapped[str | None] = mapped_column(String(200))
    text: Mapped[str | None] = mapped_column(Text)

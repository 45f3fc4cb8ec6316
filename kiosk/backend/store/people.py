"""Who the Caf knows: dossiers, their members, their accounts, what awaits them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, MonthText, Table


class Dossier(Table):
    """A household at the Caf."""

    __tablename__ = "dossiers"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(16), unique=True)
    caf: Mapped[str] = mapped_column(String(120))
    adresse: Mapped[list[str]]


class Member(Table):
    """A person of a dossier, with or without an account."""

    __tablename__ = "members"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    rank: Mapped[int]
    civilite: Mapped[str] = mapped_column(String(8))
    nom_naissance: Mapped[str] = mapped_column(String(120))
    nom_usage: Mapped[str | None] = mapped_column(String(120))
    prenoms: Mapped[str] = mapped_column(String(120))
    date_naissance: Mapped[date]
    role: Mapped[str] = mapped_column(String(24))


class Account(Table):
    """How a person signs in. ``identifier`` is a NIR without its key, or a provisional one."""

    __tablename__ = "accounts"

    identifier: Mapped[str] = mapped_column(String(16), primary_key=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), unique=True)
    password_hash: Mapped[str] = mapped_column(String(255))
    last_sign_in: Mapped[datetime | None]


class Alert(Table):
    """Something that the household should do."""

    __tablename__ = "alerts"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    kind: Mapped[str] = mapped_column(String(60))
    benefit: Mapped[str | None] = mapped_column(String(40))
    since: Mapped[date]


class Letter(Table):
    """A letter of the Caf to the household."""

    __tablename__ = "letters"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    sent_on: Mapped[date]
    read_on: Mapped[date | None]


class FormerDossier(Table):
    """The dossier that the household had at another Caf, ``until`` a month included."""

    __tablename__ = "former_dossiers"

    id: Mapped[Id]
    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), index=True)
    caf: Mapped[str] = mapped_column(String(120))
    until: Mapped[MonthText]

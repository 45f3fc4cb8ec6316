"""What the Caf knows of a household's life: family, dwelling, work, bank account, resources.

Démarches change it; « Mon profil » and « Mes ressources » show it, and the next démarche is
filled in with it. Amounts are in cents of euro.
"""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, MonthText, Table


class Family(Table):
    """How the household lives: a key of :data:`kiosk.contract.vocabulary.FAMILIES`."""

    __tablename__ = "families"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    situation: Mapped[str] = mapped_column(String(16))
    since: Mapped[date | None]


class Dwelling(Table):
    """Where the household lives, beside the lines of its address (``dossiers.adresse``).

    ``commune`` is ``92100-92012`` (postcode and Insee code), ``occupation`` a key of
    :data:`kiosk.contract.vocabulary.OCCUPATIONS`, ``loyer`` the monthly rent without charges.
    """

    __tablename__ = "dwellings"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    commune: Mapped[str | None] = mapped_column(String(12))
    occupation: Mapped[str | None] = mapped_column(String(16))
    loyer: Mapped[int | None]
    since: Mapped[date | None]


class Work(Table):
    """What a member does: ``activite`` is a key of :data:`kiosk.contract.vocabulary.ACTIVITES`."""

    __tablename__ = "works"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    activite: Mapped[str] = mapped_column(String(16))
    since: Mapped[date | None]


class BankAccount(Table):
    """Where benefits are paid. The IBAN is stored whole; it leaves the backend masked."""

    __tablename__ = "bank_accounts"

    dossier_id: Mapped[str] = mapped_column(ForeignKey("dossiers.id"), primary_key=True)
    holder: Mapped[str] = mapped_column(String(160))
    iban: Mapped[str] = mapped_column(String(34))
    since: Mapped[date | None]


class Pregnancy(Table):
    """A pregnancy that was declared; it ends with the declaration of the birth."""

    __tablename__ = "pregnancies"

    id: Mapped[Id]
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    expected_on: Mapped[date]
    children: Mapped[int]


class Resource(Table):
    """Money that a member had in one month, by kind; ``month`` is ``YYYY-MM``, or ``YYYY`` for a
    yearly amount. ``origin``: ``declared`` by the person, or ``known`` (employer, taxes)."""

    __tablename__ = "resources"

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    month: Mapped[MonthText] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    amount: Mapped[int]
    origin: Mapped[str] = mapped_column(String(8))

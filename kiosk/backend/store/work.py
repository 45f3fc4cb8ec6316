"""What people did: files sent or coming, submissions, attestations, what was done already."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from kiosk.backend.store.base import Id, MonthText, Table


class Submission(Table):
    """The answers of a journey, received."""

    __tablename__ = "submissions"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    journey: Mapped[str] = mapped_column(String(60))
    answers: Mapped[dict[str, Any]]
    submitted_at: Mapped[datetime]


class Upload(Table):
    """A file received; part of a submission, or erased when its visit ends."""

    __tablename__ = "uploads"
    __table_args__ = (Index("uploads_of_visit", "kiosk_id", "visit_id"),)

    id: Mapped[Id]
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    media_type: Mapped[str] = mapped_column(String(40))
    pages: Mapped[int]
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    received_at: Mapped[datetime]
    submission_id: Mapped[str | None] = mapped_column(ForeignKey("submissions.id"), index=True)
    rank: Mapped[int] = mapped_column(default=0)


class UploadContent(Table):
    """The bytes of an upload, apart so that lists never read them."""

    __tablename__ = "upload_contents"

    upload_id: Mapped[str] = mapped_column(ForeignKey("uploads.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class UploadFlaw(Table):
    """Why a page of an upload was refused before its sender kept it all the same."""

    __tablename__ = "upload_flaws"

    upload_id: Mapped[str] = mapped_column(ForeignKey("uploads.id"), primary_key=True)
    flaw: Mapped[str] = mapped_column(String(24), primary_key=True)


class IncomingUpload(Table):
    """A file on its way: its parts, end to end, are its first ``received`` bytes.

    It becomes an :class:`Upload` of the same id, or is erased.
    """

    __tablename__ = "incoming_uploads"
    __table_args__ = (Index("incoming_uploads_of_visit", "kiosk_id", "visit_id"),)

    id: Mapped[Id]
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    received: Mapped[int]
    touched_at: Mapped[datetime] = mapped_column(index=True)


class IncomingPart(Table):
    """Bytes of a file on its way, from ``start``."""

    __tablename__ = "incoming_parts"

    upload_id: Mapped[str] = mapped_column(ForeignKey("incoming_uploads.id"), primary_key=True)
    start: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class Attestation(Table):
    """An attestation that was made."""

    __tablename__ = "attestations"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(24), unique=True)
    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), index=True)
    kind: Mapped[str] = mapped_column(String(24))
    month: Mapped[MonthText]
    issued_at: Mapped[datetime]


class AttestationDocument(Table):
    """The PDF of an attestation: what was issued under a number never changes."""

    __tablename__ = "attestation_documents"

    attestation_id: Mapped[str] = mapped_column(ForeignKey("attestations.id"), primary_key=True)
    content: Mapped[bytes] = mapped_column(LargeBinary)


class DoneOnce(Table):
    """What an idempotency key of a person did, and the answer that it got.

    ``request`` is the SHA-256 of what was asked: the same key with another request is
    refused.
    """

    __tablename__ = "done_once"
    __table_args__ = (Index("done_once_of_visit", "kiosk_id", "visit_id"),)

    member_id: Mapped[str] = mapped_column(ForeignKey("members.id"), primary_key=True)
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    operation: Mapped[str] = mapped_column(String(24))
    request: Mapped[str] = mapped_column(String(64))
    answer: Mapped[str] = mapped_column(Text)
    kiosk_id: Mapped[str] = mapped_column(String(64))
    visit_id: Mapped[str] = mapped_column(String(64))
    done_at: Mapped[datetime]


class Fact(Table):
    """Something about the database itself: its version, the day of its demo data."""

    __tablename__ = "facts"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(String(120))

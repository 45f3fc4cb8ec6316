"""« Mes courriers, courriels et notifications », received and sent, over 24 months."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from pydantic import BaseModel, ConfigDict, Field


class MailKind(StrEnum):
    """By what way it came; ``envoye`` is what the person wrote to the Caf."""

    COURRIER = "courrier"
    COURRIEL = "courriel"
    NOTIFICATION = "notification"
    ENVOYE = "envoye"


class Mail(BaseModel):
    """Something that the Caf wrote, or was written.

    ``subject`` is a key of :data:`kiosk.contract.vocabulary.MAILS`: the words are
    ``mail-<key>``, and its ``.body`` is what it says; ``benefit`` is what it is about, where it
    is about one. Of what a person wrote, ``title`` and ``text`` are their own words. A courrier
    has a PDF, at ``/v1/mails/{id}/document``.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    kind: MailKind
    subject: str
    benefit: str | None = None
    sent_on: date
    read: bool
    title: str | None = Field(None, repr=False)
    text: str | None = Field(None, repr=False)
